"""What stands beside a cue: the prepositions that belong to it and lead to its content, "warned of", "argued for", not "argued for
an hour", the day and the paper of what was said, and where such a phrase ends.

Table: `content_prepositions.tsv`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from claims.lexicon import table, word_set
from claims.reading.grammar.syntax import CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBORDINATORS

if TYPE_CHECKING:
    from claims.reading.contents.drafts import Draft
    from claims.reading.grammar.syntax import Tagged

UNITS = word_set("minutes hours days weeks months years")
_LENGTHS = UNITS | word_set("hour day week month year decade decades century centuries generations")
TIMES_OF_DAY = word_set("day morning afternoon evening night week month year")
_POINTING_BACK = word_set("same next following previous")
_TO_PAPER = 5
"""Tokens of "in its brief Monday edition"."""
_TO_UNIT = 5
"""Tokens of "more than a century"."""


def leads_to_content(tagged: Tagged, draft: Draft, index: int) -> bool:
    """ "warned of", "complained about": a preposition that belongs to the cue; "argued for more than an hour" tells how long."""
    links = tagged.lower(index) in _content_prepositions().get(draft.cue.verb.lemma, ())
    if index + 1 < len(tagged.tokens) and tagged.lower(index) == "on" and tagged.time[index + 1]:
        return False  # "insisted on Monday that nine had died"
    return links and not (tagged.lower(index) == "for" and _is_length(tagged, index + 1))


def _is_length(tagged: Tagged, index: int) -> bool:
    """ "decades", "more than an hour", not the "two weeks of mourning" that somebody argued for."""
    for place in range(index, index + _TO_UNIT):
        if tagged.lower(place) in _LENGTHS:
            return tagged.lower(place + 1) != "of"
        if tagged.mark(place):
            return False
    return False


def is_day_told_of(tagged: Tagged, index: int) -> bool:
    """ "the same morning", "the following day": a time that points back to one told of."""
    told = tagged.lower(index) == "the" and tagged.lower(index + 1) in _POINTING_BACK
    return told and tagged.lower(index + 2) in TIMES_OF_DAY


def paper_end(tagged: Tagged, index: int, papers: frozenset[str]) -> int:
    """The index behind "in a statement", "in a brief note", "in its Monday edition" that begins at `index`, 0 where no such paper is
    named."""
    if tagged.lower(index) != "in" or tagged.lower(index + 1) not in DETERMINERS:
        return 0
    for at in range(index + 2, index + _TO_PAPER):
        if tagged.lower(at) in papers:
            return at + 1
        if tagged.mark(at) or tagged.lower(at) in PREPOSITIONS or tagged.lower(at) in CONJUNCTIONS:
            break
    return 0


def phrase_ends(tagged: Tagged, index: int) -> bool:
    """Does the phrase before `index` end there: no word follows that says something of it?"""
    if index >= len(tagged.tokens) or tagged.time[index]:
        return True
    lower = tagged.lower(index)
    stops = bool(tagged.mark(index)) and tagged.mark(index) != '"'
    return stops or lower in PREPOSITIONS or lower in CONJUNCTIONS or lower in SUBORDINATORS


@cache
def _content_prepositions() -> dict[str, frozenset[str]]:
    return {lemma: frozenset(links.split()) for lemma, links in table("content_prepositions")}
