"""Numbers that their claimant never gave: a slip of the pen, or news that the ledger has not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.comparing.categories import may_be_same
from claims.linting.desk import is_quoted, printed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claims.comparing.figures import Figure
    from claims.linting.desk import Desk
    from claims.linting.finding import Finding

_LOWER_BOUNDS = ("at_least", "more_than")


def other_figure(desk: Desk) -> Iterator[Finding]:
    """A figure with a claimant who in the ledger gives other ones, and nobody this one.

    Counts of all only: of parts and of what came on top there may be any number.
    """
    for figure in desk.figures:
        casualty = figure.casualty
        if not figure.claimant or not figure.whole or not casualty.current or is_quoted(desk.draft, casualty):
            continue
        if casualty.value is None or desk.alike(figure):
            continue
        given = [
            each for each in desk.ledger if _is_of_row(desk, each, figure) and _has_giver(desk, each, figure)
        ]
        if given and not any(_agree(figure, each) for each in given):
            why = f"In the ledger {figure.claimant} gives {printed(given)}: a slip, or newer than the ledger?"
            yield desk.on(figure, "other figure", why, given)


def _is_of_row(desk: Desk, other: Figure, figure: Figure) -> bool:
    row = other.whole and other.matter == figure.matter and desk.same_side(other, figure)
    return row and may_be_same(other.category, figure.category) and other.casualty.value is not None


def _has_giver(desk: Desk, other: Figure, figure: Figure) -> bool:
    return desk.story.known.same_claimant(other, figure)


def _agree(draft: Figure, ledger: Figure) -> bool:
    """True where the draft's words follow from the ledger's: "more than 20" does from "at least 27"."""
    if draft.interval is None or ledger.interval is None or not draft.interval.overlaps(ledger.interval):
        return False
    low, known = draft.casualty.low, ledger.casualty.low
    if low is None or known is None or "vague" in (draft.casualty.modifier, ledger.casualty.modifier):
        return True
    return low <= known if draft.casualty.modifier in _LOWER_BOUNDS else low == known
