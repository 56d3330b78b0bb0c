"""Where the content of a statement ends inside its sentence, when more follows than was said."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import word_set, words
from claims.reading.contents.drafts import Draft, cut_right
from claims.reading.contents.gapped_counts import cut_bare_count
from claims.reading.contents.headline_boundaries import cut_headline
from claims.reading.contents.main_clauses import RELATIVE, cut_main_clause
from claims.reading.contents.next_contents import (
    CLAUSE_FRAMES,
    cut_at_next,
    cut_before_rest,
    drop_attribution,
    split_mirrored,
)
from claims.reading.contents.quotation_boundaries import (
    cut_after_quotation,
    cut_before_quotation,
)
from claims.reading.contents.semicolons import begin_behind_semicolon, cut_at_semicolon
from claims.reading.contents.shared_sentences import begin_behind_other
from claims.reading.contents.thing_boundaries import (
    cut_circumstance,
    cut_claimed,
    cut_deed_behind_thing,
    cut_next_deed,
    cut_own_paper,
    cut_paper,
    cut_time,
    is_thing,
)
from claims.reading.contents.venue_boundaries import cut_venue
from claims.reading.grammar.noun_phrases import SPEAKING_NOUNS
from claims.reading.grammar.syntax import (
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    Tagged,
)
from claims.reading.words.cues import CUE_NOUNS
from claims.reading.words.numerals import all_number_words, is_number
from claims.reading.words.triggers import is_person

if TYPE_CHECKING:
    from collections.abc import Sequence

_LEADING = word_set("who which that whose where when")
_WHICH = frozenset(("that", "which", "he", "she", "they", "it"))
_SILENT_WAYS = word_set(
    "immediately yet comment commented respond responded update updated confirm confirmed say said"
)
_LEAST_SAID = 4
"""Words of content that stay before a tail may be cut off."""
_OPENING = word_set("although though following while even as after when before since because if once until")
_THING_FRAMES = word_set("object accuse urge direct call ask express promise phrase label")
_BEFORE_SILENCE = word_set("but and without")
_SILENCE_GERUNDS = words("silence_gerunds")
_SILENT_ACTS = word_set(
    "say offer provide elaborate comment specify disclose discuss confirm reveal identify"
)
_SILENCE_VERBS = word_set("did gave provided offered declined refused didn't")
_SILENCE_MODALS = word_set("would could wouldn't couldn't")
_TO_VERB = 7
"""Tokens of "as ferry death toll reaches"."""
_VERDICTS = word_set("a an one something someone")
_BEFORE_MEANWHILE = frozenset(("accuse", "object"))
_HEADS = 4
"""Tokens from the comma of "…, who had again urged" to the cue."""
_SILENT = _SILENCE_GERUNDS | _SILENCE_VERBS | _SILENCE_MODALS


def separate(tagged: Tagged, drafts: Sequence[Draft]) -> None:
    """Cut the contents of one sentence apart, in place.  `drafts` come in the order of their cues."""
    for draft in drafts:
        if draft.reach == "right":
            if draft.sentence.headline or tagged.tokens[-1].is_word:
                cut_headline(draft)
            _cut_silence(draft)
            cut_at_semicolon(draft)
            cut_before_quotation(draft)
            cut_after_quotation(draft)
            _cut_opening_clause(draft)
            cut_main_clause(draft)
            cut_bare_count(draft)
            clause = (
                tagged.lower(draft.cue.last) == "that"
            )  # "vowed that it would be found and brought to court"
            if draft.cue.verb.frame in _THING_FRAMES and not clause:
                cut_next_deed(draft)
            elif clause or draft.cue.verb.frame in CLAUSE_FRAMES:
                cut_deed_behind_thing(draft)
            _cut_tail(draft)
    for draft, following in itertools.pairwise(drafts):
        if draft.reach != "right":
            continue
        if following.reach == "right":
            cut_at_next(draft, following)
        elif following.rule == "passive" and draft.start <= following.start < draft.end:
            continue  # "X said the report was denied by Y": Y's denial is part of what X said
        elif following.reach == "left":
            drop_attribution(draft, following)
            split_mirrored(draft, following)
            if following.first > draft.cue.last and draft.end > tagged.tokens[following.first].start:
                cut_right(draft, following.first)
        elif draft.start < following.start < draft.end:
            cut_before_rest(draft, following)
    for draft in drafts:
        if draft.reach == "left":
            begin_behind_semicolon(draft)
    for draft, following in itertools.pairwise(drafts):
        if following.reach == "left" and following.start <= tagged.tokens[draft.cue.first].start:
            begin_behind_other(draft, following)
    for draft, between, later in zip(drafts, drafts[1:], drafts[2:], strict=False):
        own = not later.inherited or between.rule == "passive" or later.speaker == draft.speaker
        if draft.reach == later.reach == "right" and own:
            cut_at_next(draft, later)  # "X said it had counted nine, while Y said …": the counting is X's own
    for draft in drafts:
        if draft.reach == "right" and draft.cue.verb.frame in _THING_FRAMES:
            if draft.cue.verb.frame == "object":
                cut_circumstance(draft)
            if draft.cue.verb.frame == "phrase":
                cut_paper(draft)
            cut_time(draft)
        elif draft.reach == "right" and draft.cue.verb.frame == "weak" and is_thing(draft):
            cut_circumstance(draft)  # "lamented the disaster on social media"
        elif draft.reach == "right" and draft.cue.verb.frame == "say" and draft.cue.verb.lemma != "claim":
            cut_own_paper(draft)
        elif draft.reach == "right" and draft.cue.verb.lemma == "claim":
            cut_claimed(draft)
        if draft.reach == "right":
            cut_venue(draft)


def _cut_silence(draft: Draft) -> None:
    """ "…, but gave no details", "… without elaborating"."""
    tokens = draft.tagged.tokens
    if _SILENT.isdisjoint(draft.sentence.lowers) or _BEFORE_SILENCE.isdisjoint(draft.sentence.lowers):
        return
    for index in range(draft.cue.first + 3, len(tokens) - 2):
        token = tokens[index]
        if token.lower not in _BEFORE_SILENCE or token.quotation >= 0 or token.start <= draft.start:
            continue
        following, next_ = tokens[index + 1].lower, tokens[index + 2].lower
        silent = (
            following in _SILENCE_GERUNDS
            if token.lower == "without"
            else following in _SILENCE_VERBS and (next_ in ("not", "no", "to") or "n't" in following)
        ) or (
            token.lower in ("but", "and")
            and following in _SILENCE_MODALS
            and any(tagged_lower in _SILENT_ACTS for tagged_lower in (next_, draft.tagged.lower(index + 3)))
        )
        if silent:
            cut_right(draft, index)
            return


def _cut_opening_clause(draft: Draft) -> None:
    """ "Although X said A, B", "A week after X said A, B": B is the outlet's."""
    tagged, tokens = draft.tagged, draft.tagged.tokens
    cue, marks = draft.cue.first, tagged.marks
    if _OPENING.isdisjoint(draft.sentence.lowers) and "where" not in draft.sentence.lowers:
        return
    subordinate = _is_subordinate(draft)
    opens = subordinate or tokens[0].lower in _OPENING
    opens = opens or any(
        tagged.lower(index) in ("after", "before") for index in range(1, min(4, draft.first))
    )
    if not opens or (not subordinate and "," in marks[:cue] and not _is_in_relative(tagged, cue)):
        return
    if any(token.quotation >= 0 for token in tokens[:cue]):
        return
    for index in range(cue + 2, len(tokens)):
        if marks[index] == "," and tokens[index].quotation < 0:
            if draft.start < tokens[index].start < draft.end:
                cut_right(draft, index)
            return


def _is_in_relative(tagged: Tagged, cue: int) -> bool:
    """ "After a warning of X, which urged A, B": the only comma before the cue opens the relative clause that it heads."""
    commas = [at for at in range(cue) if tagged.marks[at] == ","]
    return len(commas) == 1 and cue - commas[0] <= _HEADS and tagged.lower(commas[0] + 1) in RELATIVE


def _is_subordinate(draft: Draft) -> bool:
    """ "In May, when X said A, B": a subordinator leads the speaker in, and no main clause stands before it."""
    tagged, first = draft.tagged, draft.speaker[0]
    return (
        not draft.inherited
        and (tagged.lower(first - 1) in _OPENING or tagged.lower(first - 1) == "where")
        and not tagged.has_verb(0, max(0, first - 1))
        and not any(token.quotation >= 0 for token in tagged.tokens[:first])
    )


def _cut_tail(draft: Draft) -> None:
    """ "…, a bloc of six states", "…, but he gave no date", "…, compared with nine": the outlet explains."""
    tagged, tokens, marks = draft.tagged, draft.tagged.tokens, draft.tagged.marks
    if "," not in tagged.sentence.lowers and ";" not in tagged.sentence.lowers:
        return
    said = max(draft.cue.last, draft.begins())
    thing = draft.cue.verb.frame == "weak" and is_number(tokens[said])
    for index in range(said + 1, len(tokens) - 3):
        near = index < said + _LEAST_SAID - 1 and tagged.lower(index + 1) != "as"
        if near and not thing and not (is_number(tokens[said]) and _sums_up(tagged, index + 1)):
            continue
        if thing and marks[index] == ";" and not tagged.has_verb(said, index):
            cut_right(draft, index)  # "reports 24 deaths; the roads are closed"
            return
        # "had been “destroyed,” a figure that Y called …"
        closes = marks[index] == '"' and marks[index - 1] == ","
        if not closes and (marks[index] != "," or tokens[index].quotation >= 0):
            continue
        if _only_tells_where(tagged, said, index):
            continue
        aside = draft.cue.verb.frame in _BEFORE_MEANWHILE and _tells_meanwhile(draft, index + 1)
        if aside or _begins_tail(tagged, index + 1) or (thing and _opens_another(tagged, said, index)):
            cut_right(draft, index + closes)
            return


def _only_tells_where(tagged: Tagged, said: int, comma: int) -> bool:
    """ "said that [in the north,] a shell wounded nine", "[a day earlier,] a nurse was killed": nothing has been said yet."""
    where = tagged.lower(said) in PREPOSITIONS or tagged.time[comma - 1]
    if not where or tagged.has_verb(said, comma):
        return False
    return tagged.lower(comma + 1) != "then" and not tagged.verb[comma + 1]


def _tells_meanwhile(draft: Draft, index: int) -> bool:
    """ "accused each other of breaking the truce, as the toll rose to 31": what the paper tells besides the accusation; not "denied the
    raid, a trap, as a lie that …", "as “terror” that …"."""
    tagged = draft.tagged
    if tagged.lower(index) not in ("as", "after"):
        return False
    judged = tagged.lower(index + 1) in _VERDICTS or tagged.mark(index + 1)
    if draft.cue.verb.frame == "object" and (judged or tagged.lower(index) == "after"):
        return False
    rest = range(index + 1, len(tagged.tokens))
    if any(tagged.lower(at) == "as" and tagged.mark(at - 1) == "," for at in rest):
        return False  # "rejected the report, as it has others, as a lie"
    if draft.cue.verb.frame == "object" and tagged.lower(index + 1) in PRONOUNS:
        return False
    return _opens_subject(tagged, index + 1) and tagged.has_verb(index + 1, len(tagged.tokens))


def _opens_subject(tagged: Tagged, index: int) -> bool:
    """ "the toll", "it", "nine", "Norland", "rescuers": no preposition and no verb, as in "as given by the army"."""
    token = tagged.tokens[index]
    led = token.lower in PREPOSITIONS or token.lower in words("participles") or token.lower.endswith("ed")
    return token.is_word and not led and not tagged.verb[index]


def _opens_another(tagged: Tagged, said: int, comma: int) -> bool:
    """ "reported eight deaths, and a blaze forced 350 out": the deaths have no verb, what follows has a subject and one."""
    if tagged.lower(comma + 1) != "and" or tagged.has_verb(said, comma):
        return False
    begin = comma + 2 + (tagged.lower(comma + 2) == "only")
    return tagged.lower(begin) in DETERMINERS and tagged.has_verb(begin + 1, len(tagged.tokens))


def _begins_tail(tagged: Tagged, index: int) -> bool:
    first, second = tagged.lower(index), tagged.lower(index + 1)
    if first in words("citing"):
        return True  # "Reuters said nine had died, citing police"
    if _sums_up(tagged, index):
        return True
    if first == "but" and second in SPEAKING_NOUNS and _keeps_silent(tagged, index + 2):
        return True  # "…, but officials did not immediately update their count"
    if (first == "words" or (first in CUE_NOUNS and first.endswith("s"))) and second in ("that", "which"):
        return True
    if first == "compared" or (first in ("but", "though", "although") and second in PRONOUNS):
        return True
    if first in ("shortly", "moments", "hours", "minutes") and second in ("before", "after"):
        return True  # "…, shortly before he was picked up"
    if first == "as" and second in ("did", "does", "do") and index + 2 < len(tagged.tokens):
        return tagged.tokens[index + 2].capital  # "…, as does Norland", not "prices rose, as did rents"
    if first == "then" and tagged.verb[index + 1]:
        return True  # "…, then withdrew the figure"
    if first == "about" and second == "the":
        return True  # "about the same number who …"
    if second in all_number_words():
        return False  # "were in care, a dozen with burns"
    if first not in ("a", "an") or any(tagged.mark(place) for place in range(index, len(tagged.tokens) - 1)):
        return False
    verb = next((place for place in range(index, len(tagged.tokens)) if tagged.verb[place]), None)
    told = range(index, verb or index)
    rest = range(index, len(tagged.tokens) - 1)
    if (
        verb is None
        and is_person(second)
        and any(tagged.lower(place) == "and" and tagged.lower(place + 1) in ("a", "an") for place in rest)
    ):
        return False  # "said the dead were the driver, a woman from Toro and a boy"
    if verb is not None and any(tagged.lower(place) == "and" for place in told):
        return False  # "said the owner, an overseer and the tenant had been held"
    return (
        verb is None
        or any(_leads_clause(tagged, place) for place in told)
        or tagged.lower(verb).endswith("ed")
    )


def _sums_up(tagged: Tagged, index: int) -> bool:
    """ "…, a promise that was also made in 2018", "…, a figure the mine has not confirmed"."""
    about = tagged.lower(index + 2) in _WHICH | DETERMINERS or _calls_it(tagged, index + 2)
    return tagged.lower(index) in ("a", "an") and tagged.lower(index + 1) in words("summing_nouns") and about


def _calls_it(tagged: Tagged, index: int) -> bool:
    """ "…, a figure Norland called fiction": a name that does something, right behind the noun that sums up."""
    named = index + 1 < len(tagged.tokens) and tagged.tokens[index].capital
    return named and (tagged.verb[index + 1] or tagged.tokens[index + 1].capital)


def _keeps_silent(tagged: Tagged, index: int) -> bool:
    """ "did not immediately …", "have not commented"."""
    row = [tagged.lower(place) for place in range(index, index + 3)]
    return row[0] in ("did", "have", "has") and row[1] == "not" and row[2] in _SILENT_WAYS


def _leads_clause(tagged: Tagged, index: int) -> bool:
    """Does a clause begin here that tells of the noun before it: "a bloc that has six states"?"""
    token = tagged.tokens[index]
    return token.lower in _LEADING or token.capital or token.lower in PRONOUNS
