"""People of whom the next clause says that none lived: "pulled three nephews out, and none of them was alive", "got two people out, but
both were already dead".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token
    from claims.reading.words.triggers import Told

_NONE = frozenset(("none", "neither"))
_ALL = frozenset(("all", "both"))
_OF_THEM = (["of", "them"], ["of", "whom"])
_REACH = 14
"""Tokens from people to "none of them"."""


def none_lived(tokens: Sequence[Token], index: int) -> Told | None:
    """What the clause behind people that end before `index` tells: that none of them lived; None where it does not."""
    for token in tokens[index : index + _REACH]:
        if token.lower in _NONE | _ALL and _opens_clause(tokens, token.index):
            verb = _behind_them(tokens, token.index + 1)
            lived = _tells(tokens, verb, "with-breath") or lower_at(tokens, verb) in words_for("surviving")
            died = _tells(tokens, verb, "found-dead")
            if (lived and token.lower in _NONE) or (died and token.lower in _ALL):
                return "killed", token.index, "none-lived"
    return None


def _opens_clause(tokens: Sequence[Token], index: int) -> bool:
    """Does a mark or "and", "but" stand before it?"""
    before = tokens[index - 1]
    return before.kind == "punct" or before.lower in words("conjunctions")


def _behind_them(tokens: Sequence[Token], index: int) -> int:
    """The index behind "of them"."""
    return index + 2 if [token.lower for token in tokens[index : index + 2]] in _OF_THEM else index


def _tells(tokens: Sequence[Token], verb: int, how: str) -> bool:
    """ "was alive", "were already dead"."""
    row = [token.lower for token in tokens[verb : verb + 4]]
    return row[:1] != [] and row[0] in words("be_forms") and not words_for(how).isdisjoint(row[1:])
