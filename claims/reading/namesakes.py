"""Which country the towns of a page are in that share their name with others elsewhere."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from claims.lexicon import group
from claims.reading.places import STATE_KINDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.named import Named
    from claims.reading.text import Sentence

_PARTS = ("city", "region", "capital")
_OPENS = 4
"""Sentences of a page that tell where it is."""
_OFTEN = 2
"""Times that a country must be named, and more often than the next."""


def lone_towns(named: Sequence[tuple[Sentence, Named]]) -> set[str]:
    """The countries of which a page names one town only, but that in its opening or again: "a similar flood in Mumbai" is
    named once and far down, and is meant."""
    uses = Counter((one.side, each.tokens[one.first].text) for each, one in named if one.kind in _PARTS)
    opening = {one.side for each, one in named if one.kind in _PARTS and each.index < _OPENS}
    towns = Counter(side for side, _ in uses)
    return {side for side, name in uses if towns[side] == 1 and (uses[side, name] > 1 or side in opening)}


def most_named(named: Sequence[tuple[Sentence, Named]]) -> str | None:
    """The country that a page names far more often than any other."""
    abroad = group("side_words", "abroad")
    named = [(each, one) for each, one in named if abroad.isdisjoint(each.lowers)]
    told = Counter(one.side for _, one in named if one.kind in STATE_KINDS).most_common(2)
    told = told or Counter(one.side for _, one in named if one.kind in _PARTS).most_common(2)
    if not told or told[0][1] < _OFTEN or (len(told) > 1 and told[0][1] < _OFTEN * told[1][1]):
        return None
    return told[0][0]
