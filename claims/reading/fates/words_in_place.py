"""A word that may tell what befell those before it, in its sentence, and the rules for such words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import words_for

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from claims.reading.words.tokens import Token

Fate = tuple[str, int]
"""An outcome and the index of the word that tells it."""


class WordInPlace(NamedTuple):
    """The word at `at`; `passive` where a form of "be" stands before it, `bare` where it follows a number without a noun."""

    tokens: Sequence[Token]
    at: int
    passive: bool
    bare: bool

    @property
    def lower(self) -> str:
        """The word in small letters."""
        return self.tokens[self.at].lower

    @property
    def previous(self) -> str:
        """The word before it, in small letters; an empty string at the start."""
        return lower_at(self.tokens, self.at - 1)

    @property
    def following(self) -> Token | None:
        """The token behind it."""
        return self.tokens[self.at + 1] if self.at + 1 < len(self.tokens) else None


class WordRule(NamedTuple):
    """A rule, with the words that it is asked of: those named here and those of groups of `casualty_words.tsv`."""

    fate: Callable[[WordInPlace], Fate | None]
    words: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()

    def is_for(self, word: str) -> bool:
        """Is the rule asked of this word?"""
        return word in self.words or any(word in words_for(group) for group in self.groups)
