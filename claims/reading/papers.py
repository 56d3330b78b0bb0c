"""Whose figures they are: "the ministry's breakdown", "figures compiled by X", "a count by X", "Weir Office figures"."""

from __future__ import annotations

from claims.lexicon import word_set, words
from claims.reading.places import place
from claims.reading.syntax import DETERMINERS, Tagged, is_possessive

FIGURES = words("figure_sources")
_MADE = word_set("compiled collected released gathered published issued provided kept collated")
_SEEN = word_set("seen obtained reviewed viewed")
_BY = word_set("by from")
_OWNERS = word_set("his her its their")


def whose_figures(tagged: Tagged, span: tuple[int, int]) -> tuple[int, int]:
    """The tokens that name who made the figures of a phrase; the phrase itself where it names nobody."""
    first, last = span
    for place_ in range(first, last - 2):
        if tagged.lower(place_) in _SEEN:
            return first, place_
        made = tagged.lower(place_) in _MADE or tagged.lower(place_) in FIGURES
        if made and tagged.lower(place_ + 1) in _BY:
            return place_ + 2, last
    if tagged.lower(last - 1) not in FIGURES:
        return span
    if tagged.lower(first) in _OWNERS:
        return first, first + 1
    owner = next((at for at in range(last - 2, first, -1) if is_possessive(tagged.tokens[at])), None)
    if owner is not None:
        return first, owner
    end = last - 1
    named = end - 1 > first and tagged.tokens[end - 1].capital and _is_name(tagged, first, end)
    return (first, end) if named else span


def _is_name(tagged: Tagged, first: int, end: int) -> bool:
    """Capitals that are no adjective of a country: "Weir Office figures", not "Norwegian figures"."""
    known = place(tagged.tokens[end - 1].text)
    begins = first + (tagged.lower(first) in DETERMINERS)
    return (known is None or known.kind != "demonym") and tagged.tokens[begins].capital
