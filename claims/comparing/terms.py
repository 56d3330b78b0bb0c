"""Words made comparable: spelling, stem and the group of words that news copy exchanges for one another.

Three steps, each coarser than the one before: "colours" is spelt "colors" in American, "searched" has the stem
"search" and shares its concept with "hunt".  Used to find out that two
passages tell the same thing; what is shown is always what was printed.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from claims.lexicon import phrases, table, words
from claims.spelling import fold

_WORD = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:[-‑'’][^\W\d_]+)*")
POSSESSIVE = re.compile(r"['’]s?$")
_VOWELS = re.compile(r"[aeiouy]+")
_ENDINGS = ("ing", "ed", "es", "ly", "s")
_SHORTEST_STEM = 3
_SHORTEST_NAME = 5


@lru_cache(maxsize=50_000)
def spelling(word: str) -> str:
    """The word in lower case, without possessive ending and hyphens, in American spelling."""
    plain = POSSESSIVE.sub("", word.lower()).replace("-", "").replace("‑", "").replace("’", "'")
    if len(plain) >= _SHORTEST_NAME:
        for british, american in table("spelling_endings"):
            if plain.endswith(british):
                return plain[: -len(british)] + american
    return plain


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """The word without its grammatical endings: "concerned" and "concerns" are "concern"."""
    plain = spelling(word)
    if not plain.isalpha():
        return plain
    if plain.endswith(("ies", "ied")) and len(plain) > _SHORTEST_STEM + 2:
        return plain[:-3] + "y"
    for ending in _ENDINGS:
        if plain.endswith(ending) and len(plain) - len(ending) >= _SHORTEST_STEM and not plain.endswith("ss"):
            plain = plain[: -len(ending)]
            break
    if len(plain) > _SHORTEST_STEM and plain[-1] == plain[-2] and plain[-1] not in "aeiousl":
        plain = plain[:-1]
    return plain[:-1] if plain.endswith("e") and len(plain) > _SHORTEST_STEM else plain


@cache
def _groups() -> dict[str, str]:
    groups: dict[str, str] = {}
    for line in phrases("synonyms"):
        head, *others = line.split()
        for word in (head, *others):
            groups.setdefault(stem(word), stem(head))
    return groups


def concept(word: str) -> str:
    """The stem that stands for the word's group of near-synonyms, its own stem where it has none."""
    plain = stem(word)
    return _groups().get(plain, plain)


def printed_words(text: str) -> list[str]:
    """Words and numbers of a passage as printed, without marks."""
    return _WORD.findall(text)


@lru_cache(maxsize=50_000)
def key_terms(text: str) -> tuple[str, ...]:
    """The concepts of the content words of a passage, in order, repetitions kept."""
    skip = words("function_words")
    return tuple(
        concept(word) for word in printed_words(text) if POSSESSIVE.sub("", word.lower()) not in skip
    )


def one_name(first: str, second: str) -> bool:
    """True for two spellings of one foreign name: alike when folded, or but for the vowels."""
    if not (first[:1].isupper() and second[:1].isupper()):
        return False
    left, right = fold(POSSESSIVE.sub("", first)), fold(POSSESSIVE.sub("", second))
    if left == right:
        return True
    if min(len(left), len(right)) < _SHORTEST_NAME or left[0] != right[0]:
        return False
    return abs(len(left) - len(right)) <= 1 and _VOWELS.sub("a", left) == _VOWELS.sub("a", right)


@cache
def _scales() -> dict[str, tuple[tuple[int, int], ...]]:
    """Stem -> (scale, step) for every scale of strength it stands on."""
    found: dict[str, list[tuple[int, int]]] = {}
    for number, line in enumerate(phrases("strength")):
        for step, equals in enumerate(line.split("<")):
            for word in equals.split():
                found.setdefault(stem(word), []).append((number, step))
    return {word: tuple(places) for word, places in found.items()}


def on_a_scale(word: str) -> bool:
    """True for a word that stands on a scale of strength."""
    return stem(word) in _scales()


def strength(first: str, second: str) -> int:
    """1 where the second word is stronger than the first, -1 where weaker, 0 where no scale joins them."""
    places = dict(_scales().get(stem(first), ()))
    for scale, step in _scales().get(stem(second), ()):
        if scale in places and places[scale] != step:
            return 1 if step > places[scale] else -1
    return 0
