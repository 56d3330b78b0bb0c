"""Where the content of a statement ends because another one of its sentence begins: "X said A, while Y said B"."""

from __future__ import annotations

from claims.lexicon import word_set
from claims.reading.contents.drafts import Draft, cut_right
from claims.reading.contents.main_clauses import ASIDE_MARKS, RELATIVE
from claims.reading.contents.quotation_boundaries import AFTERTHOUGHTS
from claims.reading.grammar.syntax import (
    ADVERBS,
    AUXILIARIES,
    PREPOSITIONS,
    SUBORDINATORS,
    TIME_PREPOSITIONS,
)

CLAUSE_FRAMES = word_set("say weak tell find")
_CONNECTORS = word_set("but while and though although whereas as with however")
_SHORT_CONTENTS = word_set("express voice call urge condemn denounce appeal demand")


def cut_at_next(draft: Draft, following: Draft) -> None:
    """ "X said A and Y said B", "X said A, adding B": A ends where the next attribution begins."""
    tagged, tokens = draft.tagged, draft.tagged.tokens
    first = following.first
    if (
        not following.inherited
        and following.cue.first > draft.cue.last
        and tokens[following.speaker[0]].start < draft.start
    ):
        _cut_before_resumed(draft, following)
        return
    if not draft.start < tokens[first].start < draft.end:
        return
    for token in tokens[draft.cue.last : first]:
        if (
            token.text == ";"
            and token.quotation < 0
            and draft.start < token.start
            and not following.inherited
        ):
            cut_right(draft, token.index)  # "X said A; by noon, with the gate shut, Y said B"
            return
    index = first - 1
    while index > draft.cue.first and (
        tagged.time[index] or tokens[index].lower in ADVERBS or tokens[index].lower in TIME_PREPOSITIONS
    ):
        index -= 1
    connector = tokens[index]
    connects = (
        connector.lower in _CONNECTORS
        or (connector.lower in AFTERTHOUGHTS and draft.cue.verb.lemma in _SHORT_CONTENTS)
        or tagged.mark(index) in tuple(";,—–:")
    )
    if not (following.inherited or connects):
        return
    cut = first if following.inherited else index
    while cut > draft.cue.first and (
        tokens[cut].lower in _CONNECTORS or tokens[cut].lower in AFTERTHOUGHTS or tokens[cut].kind == "punct"
    ):
        cut -= 1
    if following.inherited and cut == first:
        cut -= 1
    if not following.inherited and _leaves_nothing_said(draft, cut):
        return
    if cut > draft.cue.first and tokens[cut].end > draft.start:
        cut_right(draft, cut + 1)


def cut_before_rest(draft: Draft, following: Draft) -> None:
    """ "X blamed Y while - according to Z - knowing …": A ends before the aside that is Z's."""
    tokens = draft.tagged.tokens
    cut = following.begins() - 1
    while cut > draft.cue.last and (tokens[cut].kind == "punct" or tokens[cut].lower in _CONNECTORS):
        cut -= 1
    if draft.tagged.mark(cut + 1) or tokens[cut + 1].lower in _CONNECTORS:
        cut_right(draft, cut + 1)


def _leaves_nothing_said(draft: Draft, cut: int) -> bool:
    """ "X said both he and Y promised …", "X said that during the visit, Y repeated …": no clause before the cut."""
    tagged = draft.tagged
    first = min(draft.begins(), cut)
    if draft.cue.verb.frame not in CLAUSE_FRAMES or tagged.tokens[first].kind == "quote":
        return False
    leads = tagged.lower(first + (tagged.lower(first) == "even")) in SUBORDINATORS
    if leads and not any(tagged.mark(place) == "," for place in range(first, cut)):
        return True
    opens = tagged.lower(first) in PREPOSITIONS or tagged.lower(first) == "both"
    gerund = tagged.lower(first + 1).endswith("ing")  # "boasted of killing 22; it conceded …"
    opens = opens and tagged.lower(first) != "to" and not gerund
    subject = (
        tagged.lower(cut + 1) == "and" and draft.cue.verb.frame == "say"
    )  # "said prints and data showed …"
    return (opens or subject) and not tagged.has_verb(first, cut + 1)


def _cut_before_resumed(draft: Draft, following: Draft) -> None:
    """ "X, who says A, said B": A ends with the comma before the second cue."""
    index = following.cue.first - 1
    while index > draft.cue.last and draft.tagged.mark(index) not in ASIDE_MARKS:
        verb = draft.tagged.verb[index] and draft.tagged.lower(index) not in AUXILIARIES
        if verb and following.speaker != draft.speaker:
            return
        index -= 1
    if draft.tagged.mark(index) in ASIDE_MARKS:
        cut_right(draft, index)
    elif following.speaker == draft.speaker and draft.tagged.lower(draft.speaker[1]) in RELATIVE:
        cut_right(draft, following.cue.first)  # "a man who said A said B"


def drop_attribution(draft: Draft, following: Draft) -> None:
    """ "The rain continued all day, the ministry said": the attribution behind a comma is no content."""
    first = draft.tagged.tokens[following.first]
    if following.first > draft.cue.last and draft.start >= first.start:
        draft.end = draft.start


def split_mirrored(draft: Draft, following: Draft) -> None:
    """ "X said A but B, Y said": the two contents meet at the connector."""
    tokens = draft.tagged.tokens
    if following.start > draft.start or following.first <= draft.cue.first:
        return
    for index in range(following.first - 1, draft.cue.first, -1):
        if tokens[index].lower in ("but", "while", "whereas") and index + 1 < len(tokens):
            following.start = tokens[index + 1].start
            cut_right(draft, index)
            return
