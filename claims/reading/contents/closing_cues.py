"""Attributions that close a quotation or stand between its halves: “…,” X charged; “…,” said X, “…”."""

from __future__ import annotations

from claims.lexicon import word_set
from claims.reading.contents.after_cue import after_cue
from claims.reading.contents.broken_clauses import is_unfinished
from claims.reading.contents.drafts import Draft, look_left
from claims.reading.contents.left_of_cue import (
    place_around,
    place_before_sentence,
    place_interrupted,
    place_left,
)
from claims.reading.grammar.syntax import DETERMINERS, PREPOSITIONS, SUBORDINATORS, Tagged, is_quote
from claims.reading.words.cues import CUE_FORMS

_ASIDE = 20
"""Tokens of ", who had been at the market with her two sons," before the second half."""
_BESIDE = word_set("as while after amid")
_ASKING = word_set("say tell ask")
_BREAKS = ("", ",", "—", "–")
"""What stands between two halves of a sentence that somebody says; all but words lead to the second half."""
_STATES = word_set("was were had")
"""Verbs of two clauses that one speaker tells, where "jeered" would be what the outlet saw."""
_BEFORE = frozenset(("had",))
"""What both tell of before, where "the room was silent" is of now."""
_POSSESSIVES = word_set("his her its their my our your")
_THING_FRAMES = word_set("object accuse charge urge call express promise find label document")


def goes_on(tagged: Tagged, index: int) -> bool:
    """Does the quotation at token `index` go on with a sentence that a cue has interrupted?"""
    while is_quote(tagged, index):
        index += 1
    return index < len(tagged.tokens) and not tagged.tokens[index].capital


def resumed_quotation(tagged: Tagged, index: int) -> int:
    """Where the quotation goes on that the cue before `index` and what the outlet tells beside it have broken open: “They are there,” he
    said, pointing at the mill, “we know it.”; 0 where it does not, or where another verb of saying stands between."""
    for place in range(index, min(len(tagged.tokens) - 1, index + _ASIDE)):
        if is_quote(tagged, place):
            led = place > index and tagged.mark(place - 1) in _BREAKS[1:]
            return place if led and goes_on(tagged, place) else 0
        speaks = tagged.lower(place) in CUE_FORMS and tagged.lower(place - 1) != "who"
        if speaks or tagged.mark(place) not in _BREAKS:
            return 0  # not so "said a guard who asked not to be named, “and …”"
    return 0


def goes_beside(tagged: Tagged, comma: int) -> bool:
    """ ", as police hold six": does a headline, or a line without a stop below one, tell what happens besides?"""
    line = tagged.sentence.headline or tagged.tokens[-1].is_word
    return line and tagged.mark(comma) == "," and tagged.lower(comma + 1) in _BESIDE


def place_trailing(draft: Draft) -> bool:
    """ "“The weir will go,” X charged", "“Will it?” X asked": an attribution that only closes a quotation.

    Whatever the cue takes elsewhere: right after a quotation that ends like speech it says whose words those are.
    """
    tagged = draft.tagged
    if draft.first and draft.cue.verb.frame not in _THING_FRAMES:
        return False
    index, kind = after_cue(tagged, draft.cue.last)
    if kind in ("quote", "colon", "that") or (kind == "comma" and is_quote(tagged, index + 1)):
        return False
    if draft.first == 0:
        rest = range(draft.cue.last, len(tagged.tokens))
        asking = kind == "comma" or draft.cue.verb.frame in _ASKING
        bare = kind == "end" or (
            asking and not any(tagged.verb[place] or is_quote(tagged, place) for place in rest)
        )
        return bare and place_before_sentence(draft, unfinished=True)
    if kind == "clause" and not _opens_adverbial(tagged.lower(draft.cue.last)):
        return False
    left = look_left(draft)
    return left.open and left.quoted and place_left(draft)


def _opens_adverbial(lower: str) -> bool:
    return lower in PREPOSITIONS or lower in SUBORDINATORS


def place_inverted(draft: Draft) -> bool:
    """ "“…,” said X": the content stands before, and goes on after "“…,” said X, “…”" in mid-sentence."""
    tagged = draft.tagged
    if is_quote(tagged, draft.first - 1) and (resumed := resumed_quotation(tagged, draft.last)):
        return place_interrupted(draft, resumed)
    index, kind = after_cue(tagged, draft.last)
    if tagged.mark(index) == ";":
        return place_left(draft)  # "Nine dead, says mayor; roads shut"
    if kind == "comma":
        resumed = _after_aside(tagged, index)
        if is_quote(tagged, resumed) and goes_on(tagged, resumed):
            return place_interrupted(draft, resumed)
        if goes_beside(tagged, index):
            return place_left(draft)  # "2 more victims succumb, says ministry, as police hold six"
        quoted = any(token.quotation >= 0 for token in tagged.tokens[: draft.first])
        unfinished = is_unfinished(tagged, draft.first - 1) and tagged.lower(resumed) not in ("and", "but")
        if not quoted and unfinished and tagged.mark(draft.first - 1) == ",":
            return place_around(draft)  # "The trouble is, says Odo Fenn, the ground"
        if not quoted and resumed == index + 1 and _goes_on_and(tagged, draft.first, resumed):
            return place_around(draft)  # "Nine had died, said Odo Fenn, and there were two in care"
        if not quoted and not tagged.has_verb(0, draft.first):
            return tagged.has_verb(resumed, len(tagged.tokens)) and place_around(draft)
    return place_left(draft)


def _goes_on_and(tagged: Tagged, first: int, index: int) -> bool:
    """ "Nine had died, said Odo Fenn, and there were two in care": does a second clause that tells how things stood, as the first one
    does, follow "and" at `index`?  Not "…, said the mayor, and he left the room", nor "…, and the crowd jeered"."""
    if tagged.lower(index) != "and" or tagged.mark(first - 1) != ",":
        return False
    there = tagged.lower(index + 1) == "there"
    subject = there or tagged.lower(index + 1) in DETERMINERS - _POSSESSIVES
    states = _STATES if there else _BEFORE
    rest = range(index + 1, len(tagged.tokens))
    told = any(tagged.lower(at) in CUE_FORMS or is_quote(tagged, at) for at in rest)
    return (
        subject
        and not told
        and _begins_with(tagged, range(first), states)
        and _begins_with(tagged, rest, states)
    )


def _begins_with(tagged: Tagged, span: range, verbs: frozenset[str]) -> bool:
    """The "had" of "nine had died": is the first verb one of these?"""
    verb = next((at for at in span if tagged.verb[at]), None)
    return verb is not None and tagged.lower(verb) in verbs


def _after_aside(tagged: Tagged, comma: int) -> int:
    """The index after a comma, or after the aside that the comma opens: ", a miner, “…", ", 34, a miner, “…"."""
    aged = tagged.mark(comma + 2) == "," and tagged.tokens[comma + 1].kind in ("number", "figure")
    if aged and not is_quote(tagged, comma + 3):
        comma += 2
    told = tagged.lower(comma + 1) in DETERMINERS or tagged.lower(comma + 1) in ("who", "whose")
    for place in range(comma + 2, min(len(tagged.tokens), comma + _ASIDE)):
        if tagged.mark(place) == "," and (told or is_quote(tagged, place + 1)):
            return place + 1
        if tagged.mark(place) or (tagged.verb[place] and not told):
            break
    return comma + 1
