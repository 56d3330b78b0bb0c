"""Work that is done once for an article and kept while the story grows.

Most of what a comparison needs is a matter of one article alone: its sentences, clauses, the states it tells of.
A `Kept` holds that work from one comparison to the next.  It is never part of the result: with an empty one the
comparison is the same, only slower.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from claims.reading.text import cut_up

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from claims.reading.text import Page
    from claims.types import Account

    _Work = TypeVar("_Work")


@dataclass(slots=True)
class _Desk:
    """An account with the work done on it, by the function that does it."""

    account: Account
    page: Page | None = None
    work: dict[object, tuple[tuple[object, ...], Any]] = field(default_factory=dict)


class Kept:
    """The work on the articles of one story.  Not for several threads at once."""

    def __init__(self) -> None:
        self._desks: dict[int, _Desk] = {}
        self._pairs: dict[tuple[object, int, int], tuple[Account, Account, Any]] = {}

    def take(self, accounts: Iterable[Account]) -> tuple[Account, ...]:
        """The accounts to be compared, equal ones as they were before; work on all others is thrown away."""
        desks = {}
        for account in accounts:
            desk = self._desks.get(account.article)
            same = desk is not None and (desk.account is account or desk.account == account)
            desks[account.article] = desk if desk is not None and same else _Desk(account)
        self._desks = desks
        self._pairs = {
            place: held
            for place, held in self._pairs.items()
            if all(each.article in desks and desks[each.article].account is each for each in held[:2])
        }
        return tuple(desk.account for desk in desks.values())

    def page(self, account: Account) -> Page:
        """The text of an account, cut into paragraphs and sentences."""
        desk = self._desks.get(account.article)
        if desk is None or desk.account is not account:
            return cut_up(account.document)
        if desk.page is None:
            desk.page = cut_up(account.document)
        return desk.page

    def once(
        self, account: Account, work: object, make: Callable[[], _Work], given: tuple[object, ...] = ()
    ) -> _Work:
        """What `make` makes of an account, made once; `work` names it.

        It may depend on nothing else but what is `given`: when that is no longer equal it is made anew.
        """
        desk = self._desks.get(account.article)
        if desk is None or desk.account is not account:
            return make()
        held = desk.work.get(work)
        if held is None or held[0] != given:
            held = desk.work[work] = given, make()
        found: _Work = held[1]
        return found

    def of_pair(self, first: Account, second: Account, work: object, make: Callable[[], _Work]) -> _Work:
        """What `make` makes of two accounts, made once; `work` names it.  It must depend on nothing else."""
        place = work, first.article, second.article
        held = self._pairs.get(place)
        if held is None or held[0] is not first or held[1] is not second:
            held = self._pairs[place] = first, second, make()
        found: _Work = held[2]
        return found


class Pages(Mapping[int, "Page"]):
    """Article id -> its page, cut when it is asked for."""

    def __init__(self, accounts: Mapping[int, Account], kept: Kept) -> None:
        self._accounts = accounts
        self._kept = kept

    def __getitem__(self, article: int) -> Page:
        return self._kept.page(self._accounts[article])

    def __iter__(self) -> Iterator[int]:
        return iter(self._accounts)

    def __len__(self) -> int:
        return len(self._accounts)
