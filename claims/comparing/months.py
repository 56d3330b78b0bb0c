"""What a month is called by an article without a date, told by the dated articles of its story.

Read alone, an undated article cannot say whether "September 13" is today or long ago.  Beside an article of the
same story that came out in September it can.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.reading.words.months import MONTHS
from claims.types import CURRENT_EVENT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.types import Account, Casualty

_MONTH = slice(5, 7)
"""Where an ISO 8601 date has its month."""


def settle_months(accounts: Sequence[Account]) -> tuple[Account, ...]:
    """The accounts, the casualties of undated ones told as current where their month is the story's own."""
    published = {account.document.published for account in accounts}
    if None not in published:
        return tuple(accounts)
    own = frozenset(filter(None, map(_month_of, {(each or "")[_MONTH] for each in published})))
    return tuple(
        _settled(account, own) if own and account.document.published is None else account
        for account in accounts
    )


def _month_of(number: str) -> str | None:
    """The name of a printed month, None where it is none."""
    return MONTHS[int(number) - 1] if number.isdigit() and 1 <= int(number) <= len(MONTHS) else None


def _settled(account: Account, own: frozenset[str]) -> Account:
    told: Sequence[Casualty] = account.reading.casualties
    if not any(casualty.event in own for casualty in told):
        return account
    casualties = tuple(
        replace(each, event=CURRENT_EVENT, current=True) if each.event in own else each for each in told
    )
    return replace(account, reading=replace(account.reading, casualties=casualties))
