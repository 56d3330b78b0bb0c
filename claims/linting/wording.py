"""Hedges that the draft has lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.linting.desk import is_quoted, printed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claims.linting.desk import Desk
    from claims.linting.finding import Finding


def hedge_dropped(desk: Desk) -> Iterator[Finding]:
    """A bare number that every account of the ledger hedges.

    What stands inside quotation marks is no account, nor are headlines, which drop hedges for room.
    """
    for figure in desk.figures:
        if figure.casualty.modifier != "exact" or is_quoted(desk.draft, figure.casualty):
            continue
        accounts = [
            each
            for each in desk.alike(figure)
            if not each.in_headline and not is_quoted(each.account, each.casualty)
        ]
        if accounts and all(each.casualty.modifier != "exact" for each in accounts):
            why = f"The ledger has {printed(accounts)}, never the bare number."
            yield desk.on(figure, "hedge dropped", why, accounts)
