"""Figures that nobody stands behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claims.comparing.figures import Figure
    from claims.linting.desk import Desk
    from claims.linting.finding import Finding


def no_claimant(desk: Desk) -> Iterator[Finding]:
    """A figure of the present event in the draft's own voice.

    A headline may leave the claimant to the text below it; what is long established needs none.
    """
    for figure in desk.figures:
        if figure.claimant or figure.interval is None or not figure.casualty.current:
            continue
        if figure.in_headline and _attributed_below(desk, figure):
            continue
        sources = [each for each in desk.alike(figure) if each.claimant]
        named = ", ".join(dict.fromkeys(each.claimant or "" for each in sources))
        says = f"in the ledger it comes from {named}" if named else "the ledger has nobody who gives it"
        yield desk.on(figure, "no claimant", f"A figure without anyone who says so; {says}.", sources)


def _attributed_below(desk: Desk, headline: Figure) -> bool:
    return any(
        each.claimant and each.interval and each.interval.overlaps(headline.allowed)
        for each in desk.figures
        if each.matter == headline.matter and not each.in_headline
    )
