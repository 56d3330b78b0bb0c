"""The nation that the page calls the same people by in its headline, or below it: "Five killed on the border" over "Five Norland
herders were killed", "Norland family killed" over "Four people died"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.reading.sides.side_nationality import nationality

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.counts.counts import Count
    from claims.reading.sides.side_surroundings import Surroundings

_ANYBODY = (None, "people", "civilians")
_SEVERAL = 2
"""The least number that two sentences hardly share by chance."""
Alike = tuple[str, int, str]
"""Outcome, number and event of a count."""


def nations_of_alike(
    counts: Sequence[Count], around: Surroundings
) -> tuple[dict[Alike, str], dict[Alike, str]]:
    """The nation of each number of the headline, and of each number below it, that has one of its own; of a number that two nations
    share none."""
    heads: dict[Alike, set[str]] = {}
    bodies: dict[Alike, set[str]] = {}
    for count in counts:
        if (alike := _alike(count)) and (side := nationality(count, around)):
            (heads if count.sentence.headline else bodies).setdefault(alike, set()).add(side)
    return _sole(heads), _sole(bodies)


def named_below(count: Count, around: Surroundings) -> str | None:
    """The nation below it of a number in a headline that names no land: "Five killed on the border" over "Five Norland herders died"."""
    alike = _alike(count) if count.sentence.headline else None
    named = any(one.kind != "compound" for one in around.gazette.of(count.sentence))
    return around.alike[1].get(alike) if alike and not named else None


def named_in_headline(count: Count, around: Surroundings) -> str | None:
    """The nation of the same number in the headline, of people who may be of its class and whom no place tells: "Norland nurses killed" over
    "Six people died", not over "six soldiers fell"."""
    alike = _alike(count) if not count.sentence.headline else None
    if alike is None or count.category not in _ANYBODY:
        return None
    return around.alike[0].get(alike)


def _alike(count: Count) -> Alike | None:
    """What a count shares with the same people elsewhere; None for a part and for more."""
    figure = count.figure
    value = figure.quantity.value or 0
    part = figure.part or figure.phrase.part or figure.quantity.more or figure.quantity.article
    if part or value < _SEVERAL:
        return None
    return figure.outcome, value, count.event


def _sole(found: dict[Alike, set[str]]) -> dict[Alike, str]:
    return {alike: next(iter(sides)) for alike, sides in found.items() if len(sides) == 1}
