"""Which pairs of articles are worth aligning: copies with their model, others by the rare words they share.

Kept while the story grows: what an article that comes, changes or goes does to the pairs of others is worked out
from its own sentences and words.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from claims.comparing.alignment import Gist

SHARED_RARE_WORDS = 8
"""Articles with fewer rare words in common are not aligned at all."""
RARE = 20
"""A word is rare while no more articles than this use it."""
MOST_CANDIDATES = 12
"""Articles that one article is aligned with, those with most rare words in common first."""

Pair = tuple[int, int]
"""Two article ids, the lower one first."""


class Candidates:
    """The pairs, as they stand after the last `update`; either article of a pair may have chosen it."""

    def __init__(self) -> None:
        self._models = _Models()
        self._rare = _RareWords()
        self._chosen: dict[int, frozenset[Pair]] = {}
        self._beside: dict[int, Counter[Pair]] = {}

    def update(
        self, sentences: Mapping[int, Sequence[Gist]], articles: Collection[int]
    ) -> tuple[set[Pair], set[Pair]]:
        """The pairs that are none any more, and those that are new or have one of the given articles.

        Takes the sentences of these articles as they are now; one without any is gone.
        """
        gone, found = set[Pair](), set[Pair]()
        for article in self._touched(sentences, articles):
            chosen = self._choice(article)
            before = self._chosen.pop(article, frozenset())
            if chosen:
                self._chosen[article] = chosen
            for pair in before - chosen:
                if self._count(pair, -1) == 0:
                    gone.add(pair)
            for pair in chosen - before:
                if self._count(pair, 1) == 1:
                    found.add(pair)
        for article in articles:
            found.update(self._beside.get(article, ()))
        return gone - found, found

    def _touched(self, sentences: Mapping[int, Sequence[Gist]], articles: Collection[int]) -> set[int]:
        """The articles whose choice may be another now."""
        touched = self._models.update(sentences, articles)
        words: dict[int, frozenset[str]] = {}
        for article in touched:
            listed = () if self._models.is_copy(article) else self._models.sentences(article)
            words[article] = frozenset[str]().union(*listed)
        return touched | self._rare.update(words)

    def _choice(self, article: int) -> frozenset[Pair]:
        model = self._models.of(article)
        others = [*self._rare.partners(article), *(() if model is None else (model,))]
        return frozenset((min(article, other), max(article, other)) for other in others)

    def _count(self, pair: Pair, step: int) -> int:
        """How many of its articles choose a pair from now on."""
        count = 0
        for article in pair:
            beside = self._beside.setdefault(article, Counter())
            beside[pair] += step
            count = beside[pair]
            if not count:
                del beside[pair]
            if not beside:
                del self._beside[article]
        return count


class _Models:
    """For each article that repeats sentences: the earliest article that has most of them, and whether they are
    most of the article.  However often a text is reprinted, each copy is met once here."""

    def __init__(self) -> None:
        self._sentences: dict[int, tuple[frozenset[str], ...]] = {}
        self._holders: dict[frozenset[str], set[int]] = {}
        self._first: dict[frozenset[str], int] = {}
        self._found: dict[int, tuple[int, bool]] = {}

    def sentences(self, article: int) -> tuple[frozenset[str], ...]:
        """The words of each sentence, nothing for an article that is gone."""
        return self._sentences.get(article, ())

    def of(self, article: int) -> int | None:
        found = self._found.get(article)
        return found[0] if found else None

    def is_copy(self, article: int) -> bool:
        found = self._found.get(article)
        return found is not None and found[1]

    def update(self, sentences: Mapping[int, Sequence[Gist]], articles: Iterable[int]) -> set[int]:
        """The articles whose model may be another now, the given ones among them."""
        touched = set(articles)
        moved: set[frozenset[str]] = set()
        for article in sorted(touched):
            for words in self._sentences.pop(article, ()):
                holders = self._holders.get(words)
                if holders and article in holders:
                    holders.discard(article)
                    if self._first[words] == article:
                        moved.add(words)
            listed = tuple(gist.words for gist in sentences.get(article, ()))
            if listed:
                self._sentences[article] = listed
            for words in listed:
                self._holders.setdefault(words, set()).add(article)
                if article < self._first.setdefault(words, article):
                    moved.add(words)
        others: set[int] = set()
        for words in moved:
            holders = self._holders[words]
            others |= holders
            if holders:
                self._first[words] = min(holders)
            else:
                del self._holders[words], self._first[words]
        touched |= others
        for article in touched:
            self._settle(article)
        return touched

    def _settle(self, article: int) -> None:
        listed = self._sentences.get(article, ())
        first = self._first
        shared = Counter(first[words] for words in listed if first[words] != article)
        if shared:
            model, count = min(shared.items(), key=lambda item: (-item[1], item[0]))
            self._found[article] = model, count * 2 > len(listed)
        else:
            self._found.pop(article, None)


class _RareWords:
    """How many words that few articles use any two articles share."""

    def __init__(self) -> None:
        self._words: dict[int, frozenset[str]] = {}
        self._users: dict[str, set[int]] = {}
        self._shared: dict[int, dict[int, int]] = defaultdict(dict)

    def partners(self, article: int) -> list[int]:
        """Those that share most, the most first."""
        ranked = sorted(
            (-count, other)
            for other, count in self._shared.get(article, {}).items()
            if count >= SHARED_RARE_WORDS
        )
        return [other for _, other in ranked[:MOST_CANDIDATES]]

    def update(self, words: Mapping[int, frozenset[str]]) -> set[int]:
        """The articles whose partners may be others now."""
        touched: set[int] = set()
        if not self._words:
            self._begin(words)
            return set(words)
        for article, now in words.items():
            before = self._words.pop(article, frozenset())
            if now:
                self._words[article] = now
            for word in before - now:
                users = self._users[word]
                users.discard(article)
                touched |= self._share(article, users, -1)
                if len(users) == RARE:
                    for left, right in combinations(users, 2):
                        self._add(left, right, 1)
                    touched |= users
                if not users:
                    del self._users[word]
            for word in now - before:
                users = self._users.setdefault(word, set())
                touched |= self._share(article, users, 1)
                if len(users) == RARE:
                    for left, right in combinations(users, 2):
                        self._add(left, right, -1)
                    touched |= users
                users.add(article)
        return touched

    def _begin(self, words: Mapping[int, frozenset[str]]) -> None:
        """All articles at once: words that turn out to be common are never counted."""
        self._words = {article: found for article, found in words.items() if found}
        users: dict[str, set[int]] = defaultdict(set)
        for article, found in self._words.items():
            for word in found:
                users[word].add(article)
        self._users = dict(users)
        shared: Counter[Pair] = Counter()
        for using in users.values():
            if 2 <= len(using) <= RARE:
                shared.update(combinations(sorted(using), 2))
        for (left, right), count in shared.items():
            self._shared[left][right] = self._shared[right][left] = count

    def _share(self, article: int, users: set[int], step: int) -> set[int]:
        """A word of an article that these others use is shared, or no longer, as long as it is rare."""
        if len(users) >= RARE:
            return set()
        touched = set()
        for other in users:
            if self._add(article, other, step) >= SHARED_RARE_WORDS - (step < 0):
                touched.add(other)
        return touched

    def _add(self, left: int, right: int, step: int) -> int:
        count = self._shared[left].get(right, 0) + step
        if count:
            self._shared[left][right] = self._shared[right][left] = count
        else:
            del self._shared[left][right], self._shared[right][left]
        return count
