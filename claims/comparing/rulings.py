"""What the desk has ruled, applied to the material before it is compared.

Pure functions: the same accounts and rulings give the same comparison, whenever and in whatever order they were
made.  Names are ruled about in `names`, origins in `origins`.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from claims.types import Casualty

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from claims.types import Account, ClaimAnchor, Statement

    _Claim = TypeVar("_Claim", Casualty, Statement)


def without_rejected(accounts: Sequence[Account], rejected: Iterable[ClaimAnchor]) -> tuple[Account, ...]:
    """The accounts without the claims that the desk has rejected."""
    by_article: dict[int, list[ClaimAnchor]] = defaultdict(list)
    for anchor in rejected:
        by_article[anchor.article].append(anchor)
    if not by_article:
        return tuple(accounts)
    return tuple(
        _without(account, by_article[account.article]) if account.article in by_article else account
        for account in accounts
    )


def _without(account: Account, anchors: Sequence[ClaimAnchor]) -> Account:
    casualties, statements = account.reading.casualties, account.reading.statements
    for anchor in anchors:
        casualties = _others(account, casualties, anchor)
        statements = _others(account, statements, anchor)
    return replace(account, reading=replace(account.reading, casualties=casualties, statements=statements))


def _others(account: Account, claims: tuple[_Claim, ...], anchor: ClaimAnchor) -> tuple[_Claim, ...]:
    """The claims that an anchor does not mean: those of its words, in its sentence where that still stands."""
    meant = [claim for claim in claims if claim.text == anchor.text and _outcome(claim) == anchor.outcome]
    text = account.document.text
    same = [claim for claim in meant if text[claim.sentence_start : claim.sentence_end] == anchor.sentence]
    return tuple(claim for claim in claims if claim not in (same or meant))


def _outcome(claim: Casualty | Statement) -> str | None:
    return claim.outcome if isinstance(claim, Casualty) else None
