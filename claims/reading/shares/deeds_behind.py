"""What stands behind a number where those it counts do something themselves: "seven others escaped", "a doctor said"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import ends_phrase, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token

_SPEAKER = 8
"""Tokens from "a doctor" to "said"."""


def acts(tokens: Sequence[Token], index: int) -> bool:
    """ "nine died – seven others escaped": who stands behind the dash does something."""
    lower = lower_at(tokens, index)
    deed = (
        lower in words("auxiliaries") or lower in words("verbs") or (lower.endswith("ed") and lower != "aged")
    )
    return deed or speaks(tokens, index)


def speaks(tokens: Sequence[Token], index: int) -> bool:
    """ "…, a doctor at the hospital said": the last group of a sentence is who tells of the others."""
    for token in tokens[index : index + _SPEAKER]:
        if token.lower in words_for("saying"):
            return True
        if ends_phrase(token):
            return False
    return False
