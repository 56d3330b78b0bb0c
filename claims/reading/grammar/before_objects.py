"""What stands between a verb and what it takes: "condemned in the strongest terms the raid", "denied on his channel that …", "called on
Monday for …"."""

from __future__ import annotations

from claims.lexicon import words
from claims.reading.grammar.syntax import TIME_PREPOSITIONS, Tagged

_CHANNEL = 7
"""Tokens of "in a statement to his followers that"."""
_TO_TERMS = 6
"""Tokens of "in the strongest possible terms"."""


def past_terms(tagged: Tagged, index: int) -> int:
    """The index behind "in the strongest possible terms", which stands between a verb and what is condemned."""
    if tagged.lower(index) != "in":
        return index
    near = range(index + 1, min(len(tagged.tokens), index + _TO_TERMS))
    terms = next((at for at in near if tagged.lower(at) == "terms"), None)
    plain = terms is not None and all(tagged.tokens[at].kind == "word" for at in range(index, terms))
    return terms + 1 if terms is not None and plain else index


def past_channel(tagged: Tagged, index: int) -> int | None:
    """Where a clause begins behind "denied in a statement that …", "denied on his channel that …"."""
    if tagged.lower(index) not in ("in", "on", "through", "via"):
        return None
    for place in range(index + 1, min(len(tagged.tokens), index + _CHANNEL)):
        if tagged.mark(place) or tagged.verb[place]:
            return None
        if tagged.lower(place) == "that":
            return place + 1
    return None


def leads_time(tagged: Tagged, index: int) -> bool:
    """ "on Monday", before the object: "denied on Monday the report"."""
    return index + 1 < len(tagged.tokens) and tagged.time[index + 1]


def past_day(tagged: Tagged, index: int) -> int:
    """The index behind "on Monday morning", on which somebody calls for something, or rings up; not of "on Sunday Orr"."""
    if tagged.lower(index) not in TIME_PREPOSITIONS or not leads_time(tagged, index):
        return index
    behind = index + 1
    while behind < len(tagged.tokens) and tagged.time[behind]:
        behind += 1
    return behind if tagged.lower(behind) in words("call_links") or tagged.lower(behind) == "to" else index
