"""Pages on the dead of a foreign nation: "12 Norland migrants drowned off Toro and 20 others are missing".

Where the first count of the victims calls them by a nation abroad and is the whole of them, those of whom the page says
nothing else are of that nation, too.  The rule answers with a side or None; `sides.RULES` gives its place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.constants import CURRENT_EVENT
from claims.lexicon import group
from claims.reading.sides.side_nationality import nationality

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.counts.counts import Count
    from claims.reading.sides.side_surroundings import Surroundings

_OF_THEM = frozenset(
    ("body", "bodies", "survivor", "survivors", "passenger", "passengers", "other", "others")
)
"""Words for whoever was with them."""
_OPENS = 6
"""Sentences of a page, the headline included, that open it."""


def foreign_whole(counts: Sequence[Count], around: Surroundings) -> str | None:
    """The nation of all victims of a page: of those whom its first sentence counts, where nobody is called otherwise."""
    if around.home is None or around.contested:
        return None
    now = [count for count in counts if count.event == CURRENT_EVENT]
    body = [count for count in now if not count.sentence.headline]
    first = next((count for count in body if not count.figure.quantity.article), None)
    if first is None or first.sentence.index >= _OPENS or not _travel(first):
        return None
    side = nationality(first, around)
    if side in (None, around.home) or _is_part(first):
        return None
    value = first.figure.quantity.value or 0
    if any(
        one.figure.outcome == first.figure.outcome and (one.figure.quantity.value or 0) > value for one in now
    ):
        return None
    called = {nationality(count, around) for count in now}
    return side if called <= {side, None} else None


def _travel(count: Count) -> bool:
    """Are migrants, pilgrims or others counted who go abroad together?"""
    head = count.figure.phrase.head
    return head is not None and count.tokens[head].lower in group("side_words", "travellers")


def _is_part(count: Count) -> bool:
    return count.figure.part or count.figure.phrase.part or count.figure.whole is not None


def _is_put_elsewhere(count: Count, around: Surroundings, word: str) -> bool:
    """ "Four men were hurt in a protest in Brask": people in a town of the land where it happened, no travellers or bodies."""
    if word in group("side_words", "travellers") or word in _OF_THEM:
        return False
    behind = (one for one in around.gazette.of(count.sentence) if one.first >= count.last)
    return any(
        one.side == around.home and one.kind != "demonym" and count.tokens[one.first - 1].lower == "in"
        for one in behind
    )


def foreigners(count: Count, around: Surroundings) -> str | None:
    """ "20 others are missing", "nine bodies", "seven women": whoever is counted without a nation, a place or an office."""
    if around.foreign is None or count.event != CURRENT_EVENT:
        return None
    head = count.figure.phrase.head
    general = count.is_bare or head is None
    word = "" if head is None else count.tokens[head].lower
    if _is_put_elsewhere(count, around, word):
        return None
    return around.foreign if general or word in group("side_words", "anyone") else None
