"""A draft and the accounts of a story in, what the ledger does not bear out of it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.comparing.compare import view
from claims.comparing.kept import Kept
from claims.comparing.kinds.quote_drift import unsafe_articles
from claims.linting.attribution import no_claimant
from claims.linting.desk import Desk
from claims.linting.figures import other_figure
from claims.linting.offices import wrong_office
from claims.linting.quotations import altered_quotation
from claims.linting.superseded import superseded
from claims.linting.totals import mixed_total
from claims.linting.victims import casualties_for_dead, no_side, people_for_soldiers, soldiers_for_people
from claims.linting.wording import hedge_dropped
from claims.reading.read import read
from claims.types import NO_RULINGS, Account

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from claims.linting.finding import Finding
    from claims.types import Document, Rulings

RULES: tuple[Callable[[Desk], Iterable[Finding]], ...] = (
    no_claimant,
    hedge_dropped,
    other_figure,
    people_for_soldiers,
    soldiers_for_people,
    no_side,
    superseded,
    mixed_total,
    casualties_for_dead,
    wrong_office,
    altered_quotation,
)
"""What a draft is checked for; each rule is a function of a desk."""


def lint(
    draft: Document,
    ledger: Sequence[Account],
    sides: Sequence[str] = (),
    rulings: Rulings = NO_RULINGS,
) -> tuple[Finding, ...]:
    """What is wrong with a draft as far as the ledger can tell, in text order.

    `ledger` are the accounts of the story, `sides` its parties; without them they are found from the ledger.
    The draft counts for nothing by itself: only the ledger's articles are held against it.
    """
    kept = Kept()
    story = view(ledger, sides, rulings, kept)
    unsafe = unsafe_articles(story)
    number = 1 + max((account.article for account in ledger), default=0)
    written = Account(number, "draft", None, (), draft, read(draft))
    both = view((*ledger, written), story.sides, rulings, kept)
    desk = Desk(both, written, unsafe)
    found = (finding for rule in RULES for finding in rule(desk))
    return tuple(sorted(found, key=lambda each: (each.start, each.end, each.rule)))
