"""The word before a number that counts victims, with what stands around both."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from claims.reading.words.triggers import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token

_CLAIMING = 12
"""Tokens from "a fire" to "claimed"."""


class NumberVerb(NamedTuple):
    """The word at `at` before a quantity; `head` is the victim noun in lower case, None for a bare figure, and `last`
    the index after its phrase."""

    tokens: Sequence[Token]
    at: int
    head: str | None
    last: int
    lower: str

    @property
    def before(self) -> str:
        return self.tokens[self.at - 1].lower if self.at else ""

    def behind(self, count: int) -> list[str]:
        """The next words behind the victims."""
        return [token.lower for token in self.tokens[self.last : self.last + count]]


def by_disaster(tokens: Sequence[Token], verb: int) -> bool:
    """ "a bus fire near Lumar claimed 11"; who claims otherwise asserts."""
    return any(token.lower in words_for("claimers") for token in tokens[max(0, verb - _CLAIMING) : verb])
