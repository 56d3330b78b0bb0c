"""The name of a speaker who is only described, told right behind: "The spokesman, who goes by the name Tarek, said".

Table: `alias_openers.txt`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from claims.lexicon import phrases

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.tokens import Token

_REACH = 8
"""Tokens from the speaker to the name."""
_LONGEST_NAME = 5
_PERSONAL = frozenset(("who", "which", "that"))


@cache
def _openers() -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(line.split()) for line in phrases("alias_openers"))


@cache
def _last_words() -> frozenset[str]:
    return frozenset(opener[-1] for opener in _openers())


def alias_behind(tokens: Sequence[Token], last: int) -> tuple[int, int] | None:
    """The tokens [first, last) of the name told behind a speaker who ends before token `last`."""
    first = last + (last < len(tokens) and tokens[last].text == ",")
    first += first < len(tokens) and tokens[first].lower in _PERSONAL
    for begin in range(first + 1, min(len(tokens), first + _REACH)):
        if tokens[begin].capital and tokens[begin - 1].lower in _last_words():
            opener = tuple(token.lower for token in tokens[first:begin])
            return (begin, _end_of_name(tokens, begin)) if opener in _openers() else None
        if not tokens[begin].is_word:
            return None
    return None


def _end_of_name(tokens: Sequence[Token], begin: int) -> int:
    end = begin + 1
    while end < len(tokens) and end - begin < _LONGEST_NAME and tokens[end].is_word and tokens[end].capital:
        end += 1
    return end
