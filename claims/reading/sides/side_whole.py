"""The side of a part, which is that of its whole: "three of them", "17 Norlanders, among them an infant"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.reading.sides.side_beside import is_of_wounded
from claims.reading.sides.side_places import place_beside

if TYPE_CHECKING:
    from claims.reading.counts.counts import Count
    from claims.reading.sides.side_surroundings import Surroundings

AMONG = (["among", "them"], ["among", "whom"], [",", "including"])


def whole(count: Count, around: Surroundings) -> str | None:
    """A part belongs to the side of its whole, unless it has a place of its own: "and 6,000 more in Norland"."""
    if count.figure.rule == "place-list" and (own := place_beside(count, around)):
        return own
    known = around.settled.of_figure(count.figure.whole)
    if is_of_wounded(count, known or around.settled.last_whole("killed")):
        hurt = around.settled.last_whole("injured")
        return hurt.side if hurt is not None and hurt.event == count.event else around.home
    if known is None and stands_among(count):
        known = around.settled.before_in_sentence(count)
    if known is not None and known.event != count.event:
        return None
    if known is None and (count.figure.part or count.figure.phrase.part):
        known = _nearer(around.settled.last_whole(count.figure.outcome), count, around)
        if known is not None and known.event != count.event:
            return None
    if known is not None and _exceeds(count, known):
        return None
    return known.side if known else None


def stands_among(count: Count) -> bool:
    """ "17 Norlanders, among them an infant, died off Toro"."""
    return [token.lower for token in count.tokens[max(0, count.first - 2) : count.first]] in AMONG


def _exceeds(count: Count, whole: Count) -> bool:
    """ "Two Norlanders are among 18 dead": the greater number is no part of the smaller."""
    value, of = count.figure.quantity.value, whole.figure.quantity.value
    return value is not None and of is not None and value > of


def _is_of_them(count: Count) -> bool:
    """ "three of them": of those whom its own sentence has counted."""
    return any(token.lower in ("them", "whom") for token in count.tokens[count.first : count.last])


def _nearer(known: Count | None, count: Count, around: Surroundings) -> Count | None:
    """Between two parties "one of the dead" belongs to those counted in its own paragraph rather than to an earlier
    toll."""
    last = around.settled.last
    here = count.sentence.paragraph
    if known is not None and last is not None and known.sentence is not count.sentence is last.sentence:
        return last if _is_of_them(count) else known
    if not around.contested or known is None or last is None or known.sentence.paragraph is here:
        return known
    return last if last.sentence.paragraph is here else known
