"""Articles joined to chains by their links, each chain with one label.

A link that comes joins two chains; where a link or an article goes, or the desk has cut, the chains are built anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from claims.types import Account, OriginLink


class Chains:
    """The chains of a story as they were built last."""

    def __init__(self) -> None:
        self._begin()

    def _begin(self) -> None:
        self._parent: dict[int, int] = {}
        self._members: dict[int, list[int]] = {}
        self._links: dict[int, OriginLink] = {}
        self._label: dict[int, str] = {}
        self._labels: dict[int, str] = {}
        self._cut: frozenset[tuple[int, int]] = frozenset()

    def labels(
        self,
        accounts: Mapping[int, Account],
        links: Iterable[OriginLink],
        changed: Collection[int],
        cut: frozenset[tuple[int, int]],
        label: Callable[[Sequence[Account]], str],
    ) -> tuple[dict[int, str], set[int]]:
        """The label of every article, and the articles whose label is another than at the last call.

        Two unlinked articles of one outlet get the same and are one origin, for an outlet does not confirm
        itself.  Chains that the desk has cut apart never share a label.

        `changed` are the articles that are otherwise than at the last call; `label` names the articles of a chain,
        given in order.
        """
        former, moved = self._labels, set[int]()
        present = {id(link): link for link in links}
        if (
            cut
            or self._cut
            or not present.keys() >= self._links.keys()
            or not accounts.keys() >= self._parent.keys()
        ):
            self._begin()
            changed = accounts.keys()
        touched = {self._leader(article) for article in changed if article in self._parent}
        for article in changed:
            if article in accounts and article not in self._parent:
                self._parent[article] = article
                self._members[article] = [article]
                touched.add(article)
        for number in present.keys() - self._links.keys():
            touched |= self._join(present[number].article, present[number].other)
        self._links, self._cut = present, cut
        for first in touched:
            if first not in self._members:
                self._label.pop(first, None)
                continue
            members = sorted(self._members[first])
            self._label[first] = found = label([accounts[article] for article in members])
            moved.update(article for article in members if former.get(article) != found)
            self._labels.update(dict.fromkeys(members, found))
        if cut:
            self._labels = self._apart(cut)
            moved = {article for article, found in self._labels.items() if former.get(article) != found}
        return dict(self._labels), moved

    def _leader(self, article: int) -> int:
        """The lowest article of the chain."""
        parent = self._parent
        while parent[article] != article:
            parent[article] = parent[parent[article]]
            article = parent[article]
        return article

    def _join(self, one: int, other: int) -> set[int]:
        low, high = sorted((self._leader(one), self._leader(other)))
        if low != high:
            self._parent[high] = low
            self._members[low] += self._members.pop(high)
        return {low, high}

    def _apart(self, cut: Iterable[tuple[int, int]]) -> dict[int, str]:
        labels = dict(self._label)
        for pair in sorted(cut):
            if not all(article in self._parent for article in pair):
                continue
            first, second = map(self._leader, pair)
            if first != second and labels[first] == labels[second]:
                later = max(first, second)
                labels[later] = f"{labels[later]} (article {later})"
        return {article: labels[self._leader(article)] for article in self._parent}
