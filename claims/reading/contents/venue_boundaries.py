"""Where a content ends before what it was said in or at: "vowed to rebuild the weir at a news conference", "denied it in a tweet"."""

from __future__ import annotations

from claims.lexicon import word_set, words
from claims.reading.contents.drafts import Draft, cut_right
from claims.reading.contents.thing_boundaries import OF_PAPERS, OWN, OWN_PAPERS
from claims.reading.grammar.syntax import TIME_PREPOSITIONS, Tagged
from claims.reading.words.cues import CUE_FORMS

_LEADS = word_set("in at during on via through")
_MESSAGES = OWN_PAPERS | word_set(
    "interview interviews speech tweets posts letter address broadcast webcast testimony"
)
_GATHERINGS = word_set("conference conferences briefing briefings")
"""At these something may happen beside what is said."""
_OF_THE_PRESS = word_set("news press media televised daily joint")
_SAID_THERE = words("said_at_venues")
"""What may be done at the venue itself: "the names will be released at a news conference", "of insulting the army in a tweet"."""
_HAPPENS = words("happens_at_venues")
"""What befalls somebody there: "fell ill during a televised address"."""
_NO_NOUNS = word_set("ill lie sent")
"""Of the deeds those that are no nouns whatever stands before them."""
_LONGEST_VENUE = 6
"""Tokens of "at a televised late-night news conference"."""


def cut_venue(draft: Draft) -> None:
    """Cut a venue, and a day behind it, off the end of a content in which no other word of saying and no quotation stands."""
    tagged, tokens = draft.tagged, draft.tagged.tokens
    inside = [at for at in draft.inside() if at >= draft.cue.last and tokens[at].is_word]
    if not inside or any(tokens[at].quotation >= 0 for at in inside):
        return
    last = inside[-1]
    while last > inside[0] and tagged.time[last]:
        last -= 1
    last -= tagged.lower(last) in TIME_PREPOSITIONS
    gathering = tagged.lower(last) in _GATHERINGS and tagged.lower(last - 1) in _OF_THE_PRESS
    if not gathering and tagged.lower(last) not in _MESSAGES:
        return
    place = _leads_at(tagged, last)
    if place <= inside[0] or tagged.lower(place - 1) in OF_PAPERS:
        return
    beside = gathering or tagged.lower(place) in ("during", "at")
    elsewhere = _SAID_THERE | _HAPPENS if beside else _SAID_THERE
    told = range(inside[0], place)
    says = any(tagged.verb[at] and tagged.lower(at) in CUE_FORMS for at in told)
    if not says and not any(_acts(tagged, at, elsewhere) for at in told):
        cut_right(draft, place)


def _acts(tagged: Tagged, index: int, deeds: frozenset[str]) -> bool:
    """Is it one of the deeds and no noun: "to release the names", not "the release of nine men"?"""
    lower = tagged.lower(index)
    return lower in deeds and (
        tagged.verb[index]
        or lower.endswith(("ed", "ing"))
        or tagged.lower(index - 1) in ("to", "not")
        or lower in _NO_NOUNS
    )


def _leads_at(tagged: Tagged, venue: int) -> int:
    """The index of the preposition of the phrase that ends with the venue, 0 where it has none, or is told of as known."""
    for at in range(venue - 1, max(1, venue - _LONGEST_VENUE), -1):
        if tagged.mark(at) or tagged.verb[at]:
            return 0
        if tagged.lower(at) in OWN:  # "in the report" may be what the content tells of
            return at - 1 if tagged.lower(at - 1) in _LEADS else 0
    return 0
