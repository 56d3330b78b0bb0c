"""The prepositions that belong to a cue and lead to its content: "warned of", "argued for", not "argued for an hour".

Table: `content_prepositions.tsv`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from claims.lexicon import table, word_set

if TYPE_CHECKING:
    from claims.reading.contents.drafts import Draft
    from claims.reading.grammar.syntax import Tagged

UNITS = word_set("minutes hours days weeks months years")
_LENGTHS = UNITS | word_set("hour day week month year decade decades century centuries generations")
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


@cache
def _content_prepositions() -> dict[str, frozenset[str]]:
    return {lemma: frozenset(links.split()) for lemma, links in table("content_prepositions")}
