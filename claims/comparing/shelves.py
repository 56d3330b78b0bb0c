"""Things of articles in article order, and by what they have in common, kept in step while articles come and go."""

from __future__ import annotations

from bisect import bisect_left, insort
from itertools import chain
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
    from collections.abc import Set as AbstractSet

_Thing = TypeVar("_Thing")
_Key = TypeVar("_Key")
_Made = TypeVar("_Made")
_Rank = TypeVar("_Rank", int, tuple[int, int], tuple[int, int, int, int])
_Part = TypeVar("_Part")
_Likeness = TypeVar("_Likeness")


class Shelf(Generic[_Thing]):
    """Things of articles, told in article order."""

    def __init__(self) -> None:
        self.by_article: dict[int, tuple[_Thing, ...]] = {}
        self.size = 0
        self._last = -1
        self._in_order = True
        self._all: tuple[_Thing, ...] | None = None

    def __len__(self) -> int:
        return len(self.by_article)

    def put(self, article: int, things: tuple[_Thing, ...]) -> None:
        """The things of an article in place of those it had; it leaves the shelf with the last of them."""
        self._all = None
        self.size += len(things) - len(self.by_article.get(article, ()))
        if not things:
            self.by_article.pop(article, None)
            return
        if article > self._last:
            self._last = article
        elif article not in self.by_article:
            self._in_order = False
        self.by_article[article] = things

    def all(self) -> tuple[_Thing, ...]:
        """Everything; the same object while nothing is put."""
        if self._all is None:
            if not self._in_order:
                self.by_article = dict(sorted(self.by_article.items()))
                self._in_order = True
                self._last = next(reversed(self.by_article), -1)
            self._all = tuple(chain.from_iterable(self.by_article.values()))
        return self._all

    def firsts(self) -> Iterator[_Thing]:
        """The first thing of each article."""
        if not self._in_order:
            self.all()
        return (things[0] for things in self.by_article.values())

    def first(self) -> _Thing:
        """The first thing of the first article; there must be one."""
        return next(self.firsts())


class Askers(Generic[_Key]):
    """Pieces of work with the keys of what each asked for."""

    def __init__(self) -> None:
        self._asked: dict[_Key, frozenset[object]] = {}
        self._ever: set[object] = set()

    def put(self, piece: _Key, asked: AbstractSet[object]) -> None:
        """What a piece asked for, in place of what it asked for before; with nothing it is gone."""
        if asked:
            self._asked[piece] = frozenset(asked)
            self._ever |= asked
        else:
            self._asked.pop(piece, None)

    def of(self, keys: AbstractSet[object]) -> set[_Key]:
        """The pieces that asked for one of these."""
        if self._ever.isdisjoint(keys):  # so it is for most keys: nobody has asked for what is new
            return set()
        return {piece for piece, asked in self._asked.items() if not asked.isdisjoint(keys)}


class Gathered(Generic[_Thing]):
    """What one piece of work made of every article.

    `before` has for each article that gives other things than in the last comparison what it gave then.
    """

    def __init__(self) -> None:
        self.shelf: Shelf[_Thing] = Shelf()
        self.before: dict[int, tuple[_Thing, ...]] = {}
        self.given: tuple[object, ...] = ()
        self.askers: Askers[int] = Askers()

    def of(self, article: int) -> tuple[_Thing, ...]:
        """What the article gives, nothing where it gives nothing."""
        return self.shelf.by_article.get(article, ())

    def all(self) -> tuple[_Thing, ...]:
        return self.shelf.all()

    def put(self, article: int, things: tuple[_Thing, ...], asked: AbstractSet[object]) -> None:
        """What an article gives now, and the keys of what was asked for to make it."""
        before = self.of(article)
        if before or things:
            self.before[article] = before
            self.shelf.put(article, things)
        self.askers.put(article, asked)


class Shelves(Generic[_Key, _Thing]):
    """What is gathered by the key that each thing has; nothing stands under a key that no thing has any more."""

    def __init__(self, key: Callable[[_Thing], _Key]) -> None:
        self._key = key
        self._shelves: dict[_Key, Shelf[_Thing]] = {}

    def take(self, gathered: Gathered[_Thing]) -> None:
        """Bring in what has changed since the last comparison."""
        for article, before in gathered.before.items():
            own: dict[_Key, list[_Thing]] = {self._key(thing): [] for thing in before}
            for thing in gathered.of(article):
                own.setdefault(self._key(thing), []).append(thing)
            for key, things in own.items():
                shelve(self._shelves, key, article, things)

    def all(self) -> dict[_Key, tuple[_Thing, ...]]:
        """Everything by its key, in article order; the same object under a key while nothing of it changes."""
        return {key: shelf.all() for key, shelf in self._shelves.items()}


class Alike(Generic[_Part, _Likeness, _Thing]):
    """What is gathered, with things that are alike standing for one another, ranked within each part of it.

    `sort` says to which part a thing belongs and what it is like.  `rank` ranks those that are alike; two different
    groups of one part must not rank the same.
    """

    def __init__(
        self,
        sort: Callable[[_Thing], tuple[_Part, _Likeness]],
        rank: Callable[[Shelf[_Thing]], tuple[Any, ...]],
    ) -> None:
        self._sort = sort
        self._rank = rank
        self._shelves: dict[tuple[_Part, _Likeness], Shelf[_Thing]] = {}
        self._ranked: dict[_Part, list[tuple[tuple[Any, ...], _Likeness]]] = {}

    def take(self, gathered: Gathered[_Thing]) -> None:
        """Bring in what has changed since the last comparison."""
        for article, before in gathered.before.items():
            own: dict[tuple[_Part, _Likeness], list[_Thing]] = {self._sort(thing): [] for thing in before}
            for thing in gathered.of(article):
                own.setdefault(self._sort(thing), []).append(thing)
            for (part, likeness), things in own.items():
                self._put(part, likeness, article, things)

    def _put(self, part: _Part, likeness: _Likeness, article: int, things: Sequence[_Thing]) -> None:
        ranked = self._ranked.setdefault(part, [])
        shelf = self._shelves.get((part, likeness))
        if shelf:
            del ranked[bisect_left(ranked, self._rank(shelf), key=itemgetter(0))]
        shelve(self._shelves, (part, likeness), article, things)
        shelf = self._shelves.get((part, likeness))
        if shelf:
            insort(ranked, (self._rank(shelf), likeness), key=itemgetter(0))
        elif not ranked:
            del self._ranked[part]

    def parts(self) -> Collection[_Part]:
        """The parts that have anything."""
        return self._ranked.keys()

    def highest(self, part: _Part, count: int) -> list[_Thing]:
        """The first thing of each of the groups of a part that rank highest, the very highest first."""
        ranked = self._ranked.get(part, [])
        return [self._shelves[part, likeness].first() for _, likeness in reversed(ranked[-count:])]


def shelve(shelves: dict[Any, Shelf[_Thing]], key: object, article: int, things: Sequence[_Thing]) -> None:
    """Put the things of an article on the shelf of a key; a shelf that nothing stands on goes."""
    shelf = shelves.get(key)
    if shelf is None:
        if not things:
            return
        shelf = shelves[key] = Shelf()
    shelf.put(article, tuple(things))
    if not shelf:
        del shelves[key]


class InOrder(Generic[_Rank, _Thing]):
    """Things by their ranks, in the order of these."""

    def __init__(self) -> None:
        self._ranks: list[_Rank] = []
        self._things: list[_Thing] = []

    def put(self, rank: _Rank, thing: _Thing) -> None:
        """A thing in place of the one of that rank, if there is one."""
        place = bisect_left(self._ranks, rank)
        if self._holds(place, rank):
            self._things[place] = thing
        else:
            self._ranks.insert(place, rank)
            self._things.insert(place, thing)

    def drop(self, rank: _Rank) -> None:
        """Take the thing of a rank out, if there is one."""
        place = bisect_left(self._ranks, rank)
        if self._holds(place, rank):
            del self._ranks[place]
            del self._things[place]

    def _holds(self, place: int, rank: _Rank) -> bool:
        return place < len(self._ranks) and self._ranks[place] == rank

    def all(self) -> tuple[_Thing, ...]:
        return tuple(self._things)


class Each(Generic[_Thing, _Made]):
    """What is made of each of many things, once while it is the same object."""

    def __init__(self) -> None:
        self._things: dict[int, _Thing] = {}
        self._made: dict[int, _Made] = {}

    def of(self, things: Iterable[_Thing], make: Callable[[_Thing], _Made]) -> list[_Made]:
        """What is made of the things in their order, without what is empty."""
        current = {id(thing): thing for thing in things}
        before, self._things = self._things, current
        for number in before.keys() - current.keys():
            self._made.pop(number, None)
        for number in current.keys() - before.keys():
            made = make(current[number])
            if made:
                self._made[number] = made
        return [self._made[number] for number in current if number in self._made]
