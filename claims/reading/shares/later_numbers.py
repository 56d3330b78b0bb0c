"""A number behind a figure of its sentence whose own words do not tell what befell those it counts: "54 dead: [47] in Florida"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from claims.reading.words.answers import Nothing
from claims.reading.words.tokens import lower_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.figures import Figure
    from claims.reading.people.quantities import Quantity
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token

LISTED = 12
"""Tokens between the verb of a list and its last item."""


class Share(NamedTuple):
    """What a number has from a figure before it: the outcome of that `whole`, by a rule; `part` tells that it is a part of it, too."""

    whole: Figure
    rule: str
    part: bool


Answer = Share | Nothing
"""What a rule says of a number it knows."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class LaterNumber:
    """A quantity with its phrase and the figures `before` it; `earlier` is the one of them from which it goes on."""

    tokens: Sequence[Token]
    quantity: Quantity
    phrase: VictimPhrase
    before: list[Figure]
    earlier: Figure

    @property
    def is_bare(self) -> bool:
        """Has it no noun of its own?"""
        return self.phrase.head is None

    @property
    def is_fewer(self) -> bool:
        """Does it count fewer than the figure before it?"""
        return (self.quantity.value or 0) < (self.earlier.quantity.value or 0)

    @property
    def previous(self) -> str:
        """The word or mark right before it."""
        return self.tokens[self.quantity.first - 1].lower

    @property
    def following(self) -> str:
        """The word or mark right behind its phrase."""
        return lower_at(self.tokens, self.phrase.last)

    @property
    def last_of_phrase(self) -> Token:
        """The noun of its phrase, the number itself where it is bare."""
        return self.tokens[self.phrase.last - 1]

    @property
    def between(self) -> Sequence[Token]:
        """What stands between the figure before it and the number."""
        return self.tokens[self.earlier.phrase.last : self.quantity.first]

    def ahead(self, count: int) -> list[str]:
        """The last words before it."""
        return [
            token.lower for token in self.tokens[max(0, self.quantity.first - count) : self.quantity.first]
        ]

    def behind(self, count: int) -> list[str]:
        """The next words behind its phrase."""
        return [token.lower for token in self.tokens[self.phrase.last : self.phrase.last + count]]

    def as_part(self, rule: str = "part") -> Share:
        """A part of the figure before it."""
        return Share(self.earlier, rule, True)

    def in_row(self, rule: str = "part-list") -> Share:
        """A part of the same whole as the figure before it, where that is a part itself."""
        return Share(self.earlier.whole or self.earlier, rule, True)

    def counted_on(self, rule: str = "place-list") -> Share:
        """Others whom the same befell."""
        return Share(self.earlier, rule, False)
