"""Which statements are versions of one utterance: renderings joined by the terms they share.

A rendering is all versions of one actor with the very same terms, so that a thousand copies of one agency's sentence
cost one comparison.  Kept while the story grows: a statement that comes or goes is compared with those that share
terms with it, and only the groups it touches are put together anew.
"""

from __future__ import annotations

import math
from bisect import insort
from collections import Counter
from dataclasses import dataclass, field
from operator import attrgetter
from typing import TYPE_CHECKING, TypeVar

from claims.comparing.versions import UNNAMED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from claims.comparing.versions import Version

SAME_ACTOR = 0.25
"""Weighted share of common terms (Jaccard) from which one actor said one thing."""
SAME_SIDE = 0.4
"""The same for two voices of one side, and for speakers that nobody names."""
CONTAINED = 0.75
"""Share of the shorter version's terms from which it counts as taken out of the longer one …"""
CONTAINED_TERMS = {True: 2, False: 3}
"""… provided it has at least so many terms, by whether the actor is the same."""
FEW_TERMS = 2
"""Content words of versions so short that all of them must be common."""
COMMON_TERM = 60
"""A term of more renderings of one voice than this joins none of them: it says nothing about which utterance it is."""
SHARED_TERMS = 2
"""So many other terms two renderings must share to be compared …"""
SHORT = 3
"""… unless one of them has no more terms than this."""
WEIGHTS = tuple(math.log(1 + 100 / 4**step) for step in range(16))
"""How much a term tells that one rendering has, that up to 7 have, up to 31, 127 and so on.

Counts go by powers of four and not by the length of the story: else every statement that comes would change the
weight of every term, and with it what was one utterance yesterday.
"""

_Place = TypeVar("_Place", str, tuple[str, str])
_Key = tuple[str, bool, frozenset[str]]


@dataclass(slots=True, eq=False)
class _Rendering:
    """All versions of one actor with the very same terms, in article and text order.

    `places` are the voices and terms under which others find it, as its first version has them.
    """

    key: _Key
    versions: list[Version] = field(default_factory=list)
    places: tuple[tuple[str, str], ...] = ()
    joined: set[_Rendering] = field(default_factory=set)
    group: Group | None = None


@dataclass(slots=True, eq=False)
class Group:
    """The renderings of one utterance."""

    members: list[_Rendering] = field(default_factory=list)

    def versions(self) -> list[Version]:
        """In article and text order."""
        return sorted((each for member in self.members for each in member.versions), key=attrgetter("place"))


class Groups:
    """The utterances of a story, as they stand after the last `update`."""

    def __init__(self) -> None:
        self._renderings: dict[_Key, _Rendering] = {}
        self._holders: dict[tuple[str, str], dict[_Rendering, None]] = {}
        self._users: dict[str, dict[_Rendering, None]] = {}

    def update(self, gone: Iterable[Version], come: Iterable[Version]) -> tuple[set[Group], list[Group]]:
        """Take versions out and in: the groups that are none any more, and the new ones."""
        touched: dict[_Rendering, None] = {}
        for version in gone:
            rendering = self._renderings[_key(version)]
            rendering.versions.remove(version)
            touched[rendering] = None
        for version in come:
            key = _key(version)
            rendering = self._renderings.setdefault(key, _Rendering(key))
            insort(rendering.versions, version, key=attrgetter("place"))
            touched[rendering] = None
        again = dict(touched)
        for rendering in touched:
            again.update(self._settle(rendering))
        return self._regroup(again, self._rejoin(again))

    def weight(self, term: str) -> float:
        """How much a term tells: the rarer in the story, the more."""
        return WEIGHTS[_step(len(self._users[term]))]

    def _settle(self, rendering: _Rendering) -> dict[_Rendering, None]:
        """Enter a rendering where others look for it, or take it out; those that must be compared again."""
        again: dict[_Rendering, None] = {}
        first = rendering.versions[0] if rendering.versions else None
        places = tuple((voice, term) for term in first.terms for voice in first.voices) if first else ()
        if set(places) != set(rendering.places):
            for place in rendering.places:
                again.update(_take(self._holders, place, rendering, lambda count: count > COMMON_TERM))
            for place in places:
                again.update(_put(self._holders, place, rendering, lambda count: count > COMMON_TERM))
            rendering.places = places
        in_use = rendering.group is not None
        for term in rendering.key[2]:
            if first is None:
                again.update(_take(self._users, term, rendering, _step))
            elif not in_use:
                again.update(_put(self._users, term, rendering, _step))
        if first is None:
            del self._renderings[rendering.key]
        return again

    def _rejoin(self, again: Iterable[_Rendering]) -> set[_Rendering]:
        """Compare these with all that share terms with them; those that were or are joined to one of them."""
        done: set[_Rendering] = set()
        partners: set[_Rendering] = set()
        for rendering in again:
            partners |= rendering.joined
            for other in rendering.joined - done:
                other.joined.discard(rendering)
            rendering.joined &= done
            for other in self._candidates(rendering) - done if rendering.versions else ():
                if is_one(rendering.versions[0], other.versions[0], self.weight):
                    rendering.joined.add(other)
                    other.joined.add(rendering)
                    partners.add(other)
            done.add(rendering)
        return partners

    def _candidates(self, rendering: _Rendering) -> set[_Rendering]:
        """Those of one voice that have enough terms in common with it."""
        shared: Counter[_Rendering] = Counter()
        for place in rendering.places:
            holders = self._holders[place]
            if len(holders) <= COMMON_TERM:
                shared.update(holders.keys())
        shared.pop(rendering, None)
        short = len(rendering.key[2]) <= SHORT
        return {
            other
            for other, count in shared.items()
            if count >= SHARED_TERMS or short or len(other.key[2]) <= SHORT
        }

    def _regroup(
        self, again: Iterable[_Rendering], partners: Iterable[_Rendering]
    ) -> tuple[set[Group], list[Group]]:
        """Put the groups together anew in which anything may be otherwise."""
        left = dict.fromkeys((*again, *partners))
        gone = {each.group for each in left if each.group is not None}
        left.update((member, None) for group in gone for member in group.members)
        new: list[Group] = []
        for start in left:
            start.group = None
        for start in left:
            if start.group is not None or not start.versions:
                continue
            group = start.group = Group([start])
            for member in group.members:  # grows while it is walked through
                for other in member.joined:
                    if other.group is None:
                        other.group = group
                        group.members.append(other)
            new.append(group)
        return gone, new


def _key(version: Version) -> _Key:
    # Statements without a single content word ("that it will") have nothing to be recognised by.
    alone = str(version.place) if not version.terms else ""
    return version.actor + alone, version.statement.stance == "deny", version.terms


def _step(count: int) -> int:
    return count.bit_length() // 2


def _put(
    holders: dict[_Place, dict[_Rendering, None]],
    place: _Place,
    rendering: _Rendering,
    mark: Callable[[int], int],
) -> dict[_Rendering, None]:
    """Enter a rendering at a place; all who stand there where their number passes a mark."""
    there = holders.setdefault(place, {})
    before = mark(len(there))
    there[rendering] = None
    return there if mark(len(there)) != before else {}


def _take(
    holders: dict[_Place, dict[_Rendering, None]],
    place: _Place,
    rendering: _Rendering,
    mark: Callable[[int], int],
) -> dict[_Rendering, None]:
    """Take a rendering out; all who still stand there where their number passes a mark."""
    there = holders[place]
    before = mark(len(there))
    del there[rendering]
    if not there:
        del holders[place]
    return there if mark(len(there)) != before else {}


def is_one(first: Version, second: Version, weight: Callable[[str], float]) -> bool:
    """True when two statements are versions of one utterance; `weight` says how much a term tells."""
    if (first.statement.stance == "deny") != (second.statement.stance == "deny"):
        return False
    if first.numbers and second.numbers and not first.numbers & second.numbers:
        return False  # another figure is an update or a conflict, both of which the tally shows
    if first.events and second.events and not first.events & second.events:
        return False  # what was said of last year's dead is not said of today's
    same_actor = first.actor != UNNAMED and not first.speakers.isdisjoint(second.speakers)
    if not same_actor and (first.kind == second.kind == "person"):
        return False
    shorter = min(first.terms, second.terms, key=len)
    if len(shorter) <= FEW_TERMS and not shorter <= first.terms & second.terms:
        return False
    common, left, right = (
        math.fsum(map(weight, terms)) for terms in (first.terms & second.terms, first.terms, second.terms)
    )
    if common / (left + right - common) >= (SAME_ACTOR if same_actor else SAME_SIDE):
        return True
    return len(shorter) >= CONTAINED_TERMS[same_actor] and common / min(left, right) >= CONTAINED
