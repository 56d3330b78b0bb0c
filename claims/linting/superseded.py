"""Figures that the one who gave them has replaced since."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.comparing.moments import order
from claims.linting.desk import printed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.comparing.figures import Figure
    from claims.linting.desk import Desk
    from claims.linting.finding import Finding

LOOSE = frozenset({"nearly", "about", "vague", "up_to"})
"""Wordings that a precise count bears out rather than replaces."""


def superseded(desk: Desk) -> Iterator[Finding]:
    """A figure, or "no figure", that an earlier article has and a later one replaces.

    Both must be dated: without times the order is unknown, and nothing is said.
    """
    for figure in desk.figures:
        if not figure.whole:
            continue
        row = [each for each in desk.ledger if _is_of_row(each, figure)]
        old = [each for each in row if _is_same_count(each, figure)]
        newer = [each for each in row if _replaces(desk, each, figure, old)]
        if newer:
            yield desk.on(
                figure, "superseded", f"Since then the ledger has {printed(newer)}.", [*newer, *old]
            )


def _is_same_count(other: Figure, figure: Figure) -> bool:
    """The same number of the same kind of people, as far as both say of which."""
    kinds = {other.casualty.category, figure.casualty.category} - {None, "people"}
    return other.casualty.value == figure.casualty.value and len(kinds) <= 1


def _is_of_row(other: Figure, figure: Figure) -> bool:
    return other.whole and other.matter == figure.matter and other.side == figure.side


def _replaces(desk: Desk, new: Figure, figure: Figure, old: Sequence[Figure]) -> bool:
    """True for a count by the same claimant that came after every article with the draft's figure."""
    if new.interval is None or not old or new.casualty.value in (None, figure.casualty.value):
        return False
    if not all(order(each.account, new.account) == "earlier" for each in old):
        return False
    givers = [figure] if figure.claimant else old
    if not any(desk.story.known.same_claimant(each, new) for each in givers):
        return False
    loose = LOOSE.intersection((figure.casualty.modifier, new.casualty.modifier))
    return figure.interval is None or not (loose and figure.interval.overlaps(new.interval))
