"""Totals that add up what two claimants say."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from claims.linting.desk import is_quoted
from claims.types import BOTH_SIDES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claims.comparing.figures import Figure
    from claims.linting.desk import Desk
    from claims.linting.finding import Finding


def mixed_total(desk: Desk) -> Iterator[Finding]:
    """A total that is the sum of two sides' figures by two claimants, and that no third one gives."""
    for figure in desk.figures:
        if not figure.casualty.current or figure.interval is None or figure.side not in (None, BOTH_SIDES):
            continue
        if figure.in_headline and any(
            each.matter == figure.matter and _is_below(each, figure) for each in desk.figures
        ):
            continue
        if any(each.claimant for each in desk.alike(figure)):
            continue
        parts = _parts(desk, figure)
        if parts and figure.claimant in (None, parts[0].claimant, parts[1].claimant):
            first, second = parts
            why = (
                f"It adds “{first.casualty.text}” ({first.claimant}) to “{second.casualty.text}”"
                f" ({second.claimant}): two claimants, so print both figures or call the sum your own."
            )
            yield desk.on(figure, "mixed total", why, parts)


def _parts(desk: Desk, total: Figure) -> tuple[Figure, Figure] | None:
    """Two figures whose sum the total can be: exact to the number where it is, of the ledger where it has them."""
    whole = [
        each
        for each in (*desk.ledger, *desk.figures)
        if each.matter == total.matter
        and each.whole
        and each.claimant
        and each.interval
        and each.casualty.modifier in ("exact", "at_least")
        and each.side not in (None, BOTH_SIDES)
    ]
    whole.sort(key=lambda each: is_quoted(each.account, each.casualty))
    for first, second in combinations(whole, 2):
        apart = first.side != second.side and first.claimant != second.claimant
        value = (first.casualty.value or 0) + (second.casualty.value or 0)
        if apart and _can_be(total, value):
            return first, second
    return None


def _is_below(figure: Figure, headline: Figure) -> bool:
    """True for the same total in the text below a headline."""
    return not figure.in_headline and figure.casualty.value == headline.casualty.value


def _can_be(total: Figure, value: int) -> bool:
    low, high = total.allowed.low, total.allowed.high
    if total.casualty.modifier in ("at_least", "more_than"):
        return value == total.casualty.value
    return (low is None or low <= value) and (high is None or value <= high)
