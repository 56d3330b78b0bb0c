"""Those before a cue verb who say nothing by it: a gesture, a post, records, a columnist, somebody who is heard."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import word_set, words
from claims.reading.grammar.noun_phrases import (
    SPEAKING_NOUNS,
    Span,
    phrase_after,
)
from claims.reading.grammar.syntax import (
    AUXILIARIES,
    CONJUNCTIONS,
    PREPOSITIONS,
    SUBORDINATORS,
    Tagged,
)
from claims.reading.speakers.who_can_speak import is_plural_common
from claims.reading.words.cues import CUE_NOUNS, Cue

if TYPE_CHECKING:
    from claims.reading.contents.drafts import Draft

_CALLS = word_set(
    "call calls tip tips report reports message messages text texts complaint complaints letter letters"
)
_HEARING = ("receiv", "respond", "got", "get", "answer", "follow", "took", "take", "after")
_CALL_REACH = 8
"""Words before a call in which stands whoever answered it."""
_HEARSAY = word_set("reports claims allegations rumours rumors complaints")
_PLACING = frozenset(("in", "at", "near"))
_OUR_STAFF = word_set("reporter correspondent photographer journalist")
_COUNTED = word_set("counted documented verified recorded registered listed tallied validated")
_POINTING = frozenset(("pointed", "points", "pointing"))
_OWNERS = word_set("his her their its the a")
_EVIDENCE = word_set("that which showing as proof evidence")
"""Behind what is pointed to they make it an argument: "bruises as proof"."""
_FIGURATIVE = word_set("head heart face foot eye arm arms")
"""What is of no body before "of": "the heart of the problem"."""
_SHOWN_BY_HAND = word_set(
    "head chest heart throat stomach belly waist shoulder shoulders arm arms leg legs knee knees foot feet face eye eyes"
    " scar scars bruise bruises wound wounds sky ceiling floor rubble wreckage photo photos photograph picture"
)
"""What somebody points to with the hand while he speaks."""


def is_posted(tagged: Tagged, cue: Cue, speaker: Span) -> bool:
    """ "a statement posted on its page": the participle tells where the paper stands."""
    if (
        cue.verb.lemma == "post"
        and tagged.mark(cue.last) == ":"
        and tagged.time[min(cue.last + 1, len(tagged.time) - 1)]
    ):
        return True  # "Posted: Sunday, February 16"
    if cue.verb.lemma == "post" and tagged.lower(cue.last) in _PLACING:
        mark = next((at for at in range(cue.last, len(tagged.tokens)) if tagged.mark(at)), len(tagged.tokens))
        return tagged.has_verb(cue.last, mark)  # "an officer posted in Brask said"
    return cue.verb.lemma == "post" and any(
        tagged.lower(place) in words("documents") | words("online_sources") | _HEARSAY
        for place in range(*speaker)
    )


def is_gesture(tagged: Tagged, cue: Cue) -> bool:
    """ "“It came up to here,” said Odo Fenn, pointing to his chest": the hand points, and nothing is told."""
    if tagged.lower(cue.first) not in _POINTING or cue.last - cue.first < len(("pointing", "to")):
        return False
    shown = cue.last + (tagged.lower(cue.last) in _OWNERS)
    if tagged.lower(cue.last - 1) != "to" or tagged.lower(shown) not in _SHOWN_BY_HAND:
        return False
    following = tagged.lower(shown + 1)
    if following == "of" and tagged.lower(shown) in _FIGURATIVE:
        return False
    alone = shown + 1 >= len(tagged.tokens) or bool(tagged.mark(shown + 1))
    ends = (
        alone or following in PREPOSITIONS | CONJUNCTIONS | SUBORDINATORS
    )  # not "heart disease", "arms sales"
    clause = itertools.takewhile(lambda at: not tagged.mark(at), range(shown + 1, len(tagged.tokens)))
    return ends and not any(tagged.lower(at) in _EVIDENCE for at in clause)


def is_heard(tagged: Tagged, index: int) -> bool:
    """ "after receiving a call stating", "responded to reports saying": others told it whoever came or heard."""
    if tagged.lower(index) not in _CALLS:
        return False
    near = (tagged.lower(place) for place in range(max(0, index - _CALL_REACH), index))
    return any(word.startswith(_HEARING) for word in near)


def names_source(tagged: Tagged, index: int) -> bool:
    """ "State television, citing officials, said": who is cited is nothing that is said."""
    source = phrase_after(tagged, index)
    if source is None or tagged.mark(source[1]) not in (",", ".", ")"):
        return False
    row = tagged.tokens[slice(*source)]
    head = next((place for place, token in enumerate(row) if token.lower in PREPOSITIONS), len(row))
    return any(token.capital or token.lower in SPEAKING_NOUNS for token in row[:head])


def goes_by_records(tagged: Tagged, index: int) -> bool:
    """ "citing reports from two towns", "citing burial records kept by churches": papers are nothing that is said."""
    paper = phrase_after(tagged, index) or (index, index + 1)
    row = itertools.takewhile(lambda at: tagged.lower(at) not in PREPOSITIONS, range(*paper))
    return any(tagged.lower(at) in words("records") for at in row)


def quotes_as_saying(tagged: Tagged, index: int) -> bool:
    """ "cited a doctor as saying that nine had died": the statement is the doctor's."""
    source = phrase_after(tagged, index)
    behind = source[1] if source else index
    return tagged.lower(behind) == "as" and tagged.lower(behind + 1) in ("saying", "telling")


def is_impersonal(tagged: Tagged, cue: Cue, speaker: Span) -> bool:
    """ "It is worth noting that …", "It's easy to say": nobody in particular."""
    if tagged.lower(cue.first - 1) in ("and", "but"):
        return False  # "It named nobody but said that …"
    if tagged.lower(speaker[0]) != "it" or any(tagged.mark(place) for place in range(speaker[1], cue.first)):
        return False
    return tagged.lower(speaker[1]) in AUXILIARIES or tagged.tokens[speaker[1]].kind == "clitic"


def disagrees(tagged: Tagged, cue: Cue, speaker: Span) -> bool:
    """ "the leaders of other states": a singular form after a plural subject is a noun."""
    noun = cue.verb.form == "third" and tagged.lower(cue.first) in CUE_NOUNS
    return noun and is_plural_common(tagged, speaker)


def withholds(draft: Draft) -> bool:
    """ "announced no number of its dead", "gave no further details": what is not told is no statement."""
    tagged = draft.tagged
    tokens = tagged.tokens
    if draft.cue.verb.lemma.startswith("apologi"):
        said = [tagged.lower(at) for at in draft.inside()]
        return said[:1] == ["to"] and "for" not in said  # "apologised to its customers"
    if draft.reach != "right" or "no" not in tagged.sentence.lowers:
        return False
    first = draft.begins()
    if tagged.lower(first) != "no":
        return False
    named = any(tagged.lower(place) in words("withheld_things") for place in range(first + 1, first + 4))
    return named and not tagged.has_verb(first, len(tokens))


def is_columnist(tagged: Tagged, cue: Cue, speaker: Span) -> bool:
    """ "I think", "you say" outside quotation marks: the writer and the reader are no actors."""
    lower = tagged.lower(speaker[0])
    if lower in ("a", "an") and tagged.tokens[speaker[0] + 1].capital:
        return (
            tagged.lower(speaker[1] - 1) in _OUR_STAFF and tagged.lower(cue.first) in _COUNTED
        )  # "A Herald reporter"
    asking = cue.verb.stance in ("request", "urge") or cue.verb.lemma in ("remind", "note")
    # "We asked the airline for comment"
    outlet = lower == "we" and asking and tagged.tokens[cue.first].quotation < 0
    return lower == "you" or outlet or (lower == "i" and cue.verb.stance == "other")
