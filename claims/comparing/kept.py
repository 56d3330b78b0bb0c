"""Work that is done once and kept while the story grows.

Most of what a comparison needs is a matter of one article alone (its sentences, clauses, the states it tells of) or
of few facts of the whole story (how a name is spelt best, which chain an article belongs to).  A `Kept` holds that
work from one comparison to the next, with what each piece of it asked for; a piece is made anew when its article
has changed or when something that it asked for has another answer now.  It is never part of the result: with an
empty one the comparison is the same, only slower.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from operator import is_
from typing import TYPE_CHECKING, Any, TypeVar

from claims.comparing.shelves import Gathered
from claims.reading.page.text import cut_up

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from claims.reading.page.text import Page
    from claims.types import Account

    Asked = set[object]
    """What a piece of work asked for besides its article: names and facts, by their keys."""

_Work = TypeVar("_Work")
_Thing = TypeVar("_Thing")

REMEMBERED = 64
"""Comparisons after which a piece of work that no comparison has asked for is thrown away."""


@dataclass(slots=True)
class _Desk:
    """An account with the work done on it, by the function that does it; `pairs` also by the other article."""

    account: Account
    page: Page | None = None
    work: dict[object, tuple[tuple[object, ...], Any]] = field(default_factory=dict)
    pairs: dict[tuple[object, int], tuple[Account, Any]] = field(default_factory=dict)


@dataclass(slots=True)
class _Answer:
    """A result with the things it was made of and what it asked for; `round` is the last that it was good in."""

    things: tuple[object, ...]
    asked: frozenset[object]
    result: Any
    round: int


class Kept:
    """The work on the articles of one story.  Not for several threads at once.

    `changed` are the articles that are new, gone or otherwise than in the last comparison; `news` the keys of what
    else is, as far as the steps have told: a name as it is printed, or a tuple that begins with a word.
    """

    def __init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        """Begin with nothing."""
        self.changed: frozenset[int] = frozenset()
        self.news: set[object] = set()
        self._desks: dict[int, _Desk] = {}
        self._taken: tuple[Account, ...] = ()
        self._round = 0
        self._parts: dict[object, tuple[int, Any]] = {}
        self._answers: dict[object, _Answer] = {}
        self._history: list[set[object]] = [self.news]

    @contextmanager
    def whole(self) -> Iterator[None]:
        """Forget everything should the work inside be cut off: half of it must not be taken for all."""
        try:
            yield
        except BaseException:
            self.forget()
            raise

    def take(self, accounts: Iterable[Account]) -> tuple[Account, ...]:
        """The accounts to be compared, equal ones as they were before; work on all others is thrown away."""
        desks = self._desks
        taken = list(accounts)
        other: set[int] = set()
        # Nearly all are those of before in their places.
        here = [held is account for held, account in zip(self._taken, taken, strict=False)]
        start = here.index(False) if False in here else len(here)
        for place, account in enumerate(taken[start:], start):
            desk = desks.get(account.article)
            if desk is not None and desk.account is account:
                continue
            if desk is not None and desk.account == account:
                taken[place] = desk.account
            else:
                other.add(account.article)
                desks[account.article] = _Desk(account)
        if len(desks) > len(taken):
            gone = desks.keys() - {account.article for account in taken}
            other |= gone
            for article in gone:
                del desks[article]
        self.changed = frozenset(other)
        self._turn()
        self._taken = tuple(taken)
        return self._taken

    def _turn(self) -> None:
        """A new round begins."""
        self._round += 1
        self.news = set()
        self._history.append(self.news)
        if len(self._history) > 2 * REMEMBERED:
            oldest = self._round - REMEMBERED
            self._answers = {key: each for key, each in self._answers.items() if each.round > oldest}
            del self._history[:-REMEMBERED]

    # --- one article --------------------------------------------------------------------------------

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
        desk = self._desks.get(first.article)
        if desk is None or desk.account is not first:
            return make()
        held = desk.pairs.get((work, second.article))
        if held is None or held[0] is not second:
            held = desk.pairs[work, second.article] = second, make()
        found: _Work = held[1]
        return found

    # --- the whole story ----------------------------------------------------------------------------

    def part(self, work: object, make: Callable[[], _Work]) -> tuple[_Work, Collection[int]]:
        """What a step keeps of the story under the name `work`, with the articles it has not seen as they are now.

        It is made anew, empty, and has seen none, where it was not asked for in the last comparison.
        """
        seen, part = self._parts.get(work, (-1, None))
        if seen == self._round:
            return part, ()
        fresh = seen != self._round - 1
        if fresh:
            part = make()
        self._parts[work] = self._round, part
        return part, self._desks.keys() if fresh else self.changed

    def tell(self, fact: str, answer: object) -> None:
        """State a fact of the whole story; where it is another than in the last comparison, that is news."""
        told: dict[str, object]
        told, _ = self.part((Kept.tell, fact), dict)
        if told.get(fact) != answer:
            told[fact] = answer
            self.news.add((fact,))

    def gather(
        self,
        work: object,
        make: Callable[[Account, Asked], Iterable[_Thing]],
        given: tuple[object, ...] = (),
    ) -> Gathered[_Thing]:
        """What `make` makes of every article, made anew where the article, what is `given` or an answer changed.

        `make` puts the keys of all that it asks for besides the account into the set.
        """
        done = self._parts.get(work, (-1, None))[0] == self._round
        gathered: Gathered[_Thing]
        gathered, unseen = self.part(work, Gathered)
        if done:
            return gathered
        articles = set(unseen)
        if gathered.given != given:
            articles |= self._desks.keys()
            gathered.given = given
        else:
            articles |= gathered.askers.of(self.news)
        gathered.before = {}
        for article in sorted(articles):
            desk = self._desks.get(article)
            asked: Asked = set()
            gathered.put(article, tuple(make(desk.account, asked)) if desk else (), asked)
        return gathered

    def answer(
        self,
        key: object,
        things: tuple[object, ...],
        make: Callable[[Asked], _Work],
        asked: Asked | None = None,
    ) -> _Work:
        """What `make` makes of some things, kept by `key` while they are the same objects and no answer changed.

        `make` puts the keys of what it asks for into its set; they are added to `asked`, for whoever asks here has
        asked for them too.
        """
        held = self._answers.get(key)
        if held is None or len(held.things) != len(things) or not all(map(is_, held.things, things)):
            held = None
        elif held.round != self._round:
            behind = held.round - self._round
            if -behind >= len(self._history) or not all(
                held.asked.isdisjoint(news) for news in self._history[behind:]
            ):
                held = None
            else:
                held.round = self._round
        if held is None:
            own: Asked = set()
            result = make(own)
            held = self._answers[key] = _Answer(things, frozenset(own), result, self._round)
        if asked is not None:
            asked |= held.asked
        found: _Work = held.result
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


def differing(old: Mapping[Any, object], new: Mapping[Any, object]) -> set[object]:
    """The keys under which two mappings do not have the same."""
    return {key for key, _ in old.items() ^ new.items()}
