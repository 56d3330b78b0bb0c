"""What the names of the rules behind claims mean, for whoever reads `wirewatch extract --explain`."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from claims.lexicon import table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


def rule_meanings(found: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Each rule that is behind one of the claims, in the order of their coming, with what it means.

    A claim is its kind ("casualty" or "statement") and the names of its rules, separated by blanks.  Words that are in
    no line of `data/rule_words.tsv`, reasons of a refusal among them, are left out.
    """
    meanings = _meanings()
    named = dict.fromkeys((kind, rule) for kind, why in found for rule in why.split())
    # The short names first, which tell how a claim was found; then how its side, claimant, event and scope were.
    for kind, rule in sorted(named, key=lambda each: (each[0], ":" in each[1])):
        if (kind, rule) in meanings:
            yield rule, meanings[kind, rule]


@lru_cache(maxsize=1)
def _meanings() -> Mapping[tuple[str, str], str]:
    return {(kind, rule): words for kind, rule, words in table("rule_words")}
