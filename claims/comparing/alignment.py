"""Which sentences of two articles say the same thing, in the same order.

A rewritten reprint shares hardly any run of words with its model, yet its sentences follow those of the
model one by one.  So sentences are compared by their content words, and only matches that keep the order
count.  An independent report of the same event matches in a few places and out of order.  What is no running text
is left out, and a sentence that a page prints several times counts once.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.comparing.prose import is_prose, own_words
from claims.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.page.text import Page, Sentence

SIMILAR = 0.25
"""Share of common content words (Jaccard) from which two sentences may say the same."""
FEWEST_WORDS = 4
"""Sentences with fewer content words are too short to tell."""
FEWEST_COMMON = 3
MOST_SENTENCES = 400
"""Sentences of one article that are looked at; the rest of a book-length page adds nothing."""


@dataclass(frozen=True, slots=True)
class Gist:
    """A sentence of running text with its content words; `own` is False for what somebody else said or released."""

    sentence: Sentence
    words: frozenset[str]
    own: bool


@dataclass(frozen=True, slots=True)
class Match:
    """Two sentences, by their places in the two articles, and how much they share."""

    left: int
    right: int
    share: float


def gists(page: Page) -> tuple[Gist, ...]:
    """The sentences of the body that are long enough to be compared, each once."""
    found: list[Gist] = []
    seen: set[frozenset[str]] = set()
    for sentence, own in zip(page.sentences, own_words(page.sentences), strict=True):
        if sentence.headline:
            continue
        content = content_words(sentence)
        if len(content) >= FEWEST_WORDS and content not in seen and is_prose(sentence):
            seen.add(content)
            found.append(Gist(sentence, content, own))
        if len(found) == MOST_SENTENCES:
            break
    return tuple(found)


def content_words(sentence: Sentence) -> frozenset[str]:
    """Lower-case words and numbers of a sentence without the function words."""
    skip = words("function_words")
    return frozenset(
        token.lower
        for token in sentence.tokens
        if token.kind in ("word", "number") and token.lower not in skip
    )


def align(left: Sequence[Gist], right: Sequence[Gist]) -> list[Match]:
    """The longest run of similar sentences that keeps the order of both articles."""
    return _in_order(_similar(left, right))


def _similar(left: Sequence[Gist], right: Sequence[Gist]) -> list[Match]:
    """Similar pairs, ordered for `_in_order`: by left place, right places descending."""
    holders: dict[str, list[int]] = defaultdict(list)
    for place, gist in enumerate(right):
        for word in gist.words:
            holders[word].append(place)
    matches: list[Match] = []
    for place, gist in enumerate(left):
        common: dict[int, int] = defaultdict(int)
        for word in gist.words:
            for other in holders.get(word, ()):
                common[other] += 1
        for other in sorted(common, reverse=True):
            if common[other] < FEWEST_COMMON:
                continue
            share = common[other] / (len(gist.words) + len(right[other].words) - common[other])
            if share >= SIMILAR:
                matches.append(Match(place, other, share))
    return matches


def _in_order(matches: Sequence[Match]) -> list[Match]:
    """The longest chain of matches that rises on both sides (patience sorting, n log n)."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int | None] = []
    for index, match in enumerate(matches):
        slot = bisect_left(tails, match.right)
        before.append(ends[slot - 1] if slot else None)
        tails[slot : slot + 1] = [match.right]
        ends[slot : slot + 1] = [index]
    chain: list[Match] = []
    current: int | None = ends[-1] if ends else None
    while current is not None:
        chain.append(matches[current])
        current = before[current]
    return chain[::-1]
