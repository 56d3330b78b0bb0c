"""When articles were published, and which of two came first, where that can be known."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claims.types import Account

Order = Literal["earlier", "later", "same", "unknown"]

DATE_LENGTH = len("2022-09-13")
GRACE = timedelta(minutes=30)
"""Of two articles this close in time neither could know the other."""


_NEVER = datetime.max.replace(tzinfo=UTC)


def order(first: Account, second: Account) -> Order:
    """How the first article stands in time to the second.

    Dates decide between days; within one day only two moments do.  Without a date on both sides, or
    with one that is no ISO 8601, the order is unknown: it is never guessed from the texts.
    """
    if first.article == second.article:
        return "same"
    left, right = first.document.published, second.document.published
    if not left or not right:
        return "unknown"
    if len(left) <= DATE_LENGTH or len(right) <= DATE_LENGTH:
        days = left[:DATE_LENGTH], right[:DATE_LENGTH]
        return "unknown" if days[0] == days[1] else _of(days[0] < days[1])
    moments = _moment(left), _moment(right)
    if moments[0] is None or moments[1] is None:
        return "unknown"
    return "same" if moments[0] == moments[1] else _of(moments[0] < moments[1])


class Span:
    """When some articles came out, as far as it decides whether all were out before another one."""

    __slots__ = ("_dated", "_day", "_last", "_moment")

    def __init__(self, accounts: Iterable[Account]) -> None:
        published = {account.document.published for account in accounts}
        self._dated = bool(published) and None not in published and "" not in published
        printed = [each for each in published if each]
        moments = [_moment(each) for each in printed if len(each) > DATE_LENGTH]
        known = [moment for moment in moments if moment]
        self._last = max((each[:DATE_LENGTH] for each in printed), default="")
        self._day = max((each for each in printed if len(each) <= DATE_LENGTH), default="")
        self._moment = max(known, default=None) if len(known) == len(moments) else _NEVER

    def ends_before(self, account: Account) -> bool:
        """True when every one of the articles is known to be earlier; see `order`."""
        published = account.document.published
        if not self._dated or not published:
            return False
        day = published[:DATE_LENGTH]
        if len(published) <= DATE_LENGTH:
            return self._last < day
        moment = _moment(published)
        before = self._moment is None or (moment is not None and self._moment < moment)
        return before and self._day < day


def lag(first: Account, second: Account) -> timedelta | None:
    """How long after the first article the second came, negative where before; None where unknown.

    Between a day and a moment, and between two days, whole days count.
    """
    when = order(first, second)
    if when == "unknown":
        return None
    if when == "same":
        return timedelta()
    left, right = first.document.published or "", second.document.published or ""
    moments = _moment(left), _moment(right)
    if moments[0] and moments[1] and min(len(left), len(right)) > DATE_LENGTH:
        return moments[1] - moments[0]
    try:
        return date.fromisoformat(right[:DATE_LENGTH]) - date.fromisoformat(left[:DATE_LENGTH])
    except ValueError:
        return None


def at_once(first: Account, second: Account) -> bool:
    """True for two articles of which neither could know the other: less than half an hour lies between them."""
    gap = lag(first, second) if first.article != second.article else None
    return gap is not None and abs(gap) < GRACE


def _of(earlier: bool) -> Order:
    return "earlier" if earlier else "later"


@lru_cache(maxsize=50_000)
def _moment(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
