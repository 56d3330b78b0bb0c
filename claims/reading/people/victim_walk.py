"""The walk behind a number to the noun it counts: where it stands, what it has met, and what that comes to."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from claims.reading.people.victim_words import has_like_cause
from claims.reading.words.triggers import is_person, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.quantities import Quantity
    from claims.reading.words.tokens import Token

_REACH = 9
"""Tokens from the number to the noun it counts."""


class VictimPhrase(NamedTuple):
    """`last` is the index after the phrase, `head` its noun (None for a bare figure).

    `outcome` is told by the noun itself ("12 deaths"); `part` marks a share of a whole ("three of them"), `counted`
    one whose whole is a number too ("three of the five people");
    `doubtful` an unknown noun that only a clear trigger makes human.
    """

    last: int
    head: int | None = None
    outcome: str | None = None
    part: bool = False
    doubtful: bool = False
    counted: bool = False


class Found(NamedTuple):
    """The answer of a walk before its end; None where things are counted."""

    phrase: VictimPhrase | None


class Move(Enum):
    """Whether the walk has gone on, or the phrase ends before this word."""

    ON = "on"
    END = "end"


THINGS = Found(None)
ON, END = Move.ON, Move.END
Answer = Move | Found
"""What a step says of the word before it."""


class Walk:
    """Where the walk stands behind a number and what it has met: the noun so far, its outcome, an unknown noun, whether the
    number is a share (`part`) of a counted whole (`counted`), and whether a bracket is open."""

    def __init__(self, tokens: Sequence[Token], quantity: Quantity) -> None:
        self.tokens = tokens
        self.quantity = quantity
        self.index = quantity.last
        self.limit = min(len(tokens), quantity.last + _REACH)
        self.head: int | None = None
        self.unknown: int | None = None
        self.outcome: str | None = None
        self.part = self.counted = self.opened = False

    def look(self) -> None:
        """Take up the word at the index."""
        index, tokens = self.index, self.tokens
        if index < self.limit:
            self.token = tokens[index]
            self.lower = self.token.lower
            self.following = tokens[index + 1] if index + 1 < len(tokens) else None
            self.opens = index == self.quantity.last

    def on(self, words_passed: int = 1) -> Move:
        """Go on behind some words."""
        self.index += words_passed
        return ON

    def leads_to_person(self) -> bool:
        """Is the next word one for a person?"""
        return self.following is not None and is_person(self.following.lower, self.following.text)

    def pass_over(self) -> Move:
        """Go on over a word that no step knows: it may be the noun."""
        if self.lower not in words_for("followers") and self.lower != "and":
            self.unknown = self.index
        return self.on()

    def phrase(self) -> VictimPhrase | None:
        """What the words met come to."""
        tokens, quantity, unknown = self.tokens, self.quantity, self.unknown
        if self.head is not None:
            return VictimPhrase(self.head + 1, self.head, self.outcome, self.part, counted=self.counted)
        if quantity.article or (unknown is not None and tokens[unknown].lower in words_for("hurt-nouns")):
            return None
        one_of = quantity.value == 1 and not self.part and not self.counted and quantity.last < len(tokens)
        one_of = one_of and not has_like_cause(tokens, quantity.last)
        if (
            one_of
            and tokens[quantity.last].lower == "of"
            and _is_of_the_most(tokens, quantity.last + 1, unknown)
        ):
            return None
        if unknown is not None:
            return VictimPhrase(unknown + 1, unknown, part=self.part, doubtful=True)
        if self.counted:
            return VictimPhrase(self.index, part=True, counted=True)
        return VictimPhrase(_after_followers(tokens, quantity.last))


def _is_of_the_most(tokens: Sequence[Token], first: int, noun: int | None) -> bool:
    """ "one of the last working hospitals", "one of the deadliest", "one of the most important": no person among them, who
    might be "one of the most senior judges"."""
    if noun is None:
        return True
    return not tokens[noun].lower.endswith("s") and any(
        token.lower.endswith("est") or token.lower == "most" for token in tokens[first : noun + 1]
    )


def _after_followers(tokens: Sequence[Token], index: int) -> int:
    while index < len(tokens) and tokens[index].lower in words_for("followers"):
        index += 1
    return index
