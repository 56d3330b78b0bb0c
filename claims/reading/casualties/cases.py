"""A number with its victims on its way to a figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.reading.people.quantities import hedge_behind, hedged
from claims.reading.words.answers import Nothing
from claims.reading.words.triggers import Told

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.figures import Earlier, Figure
    from claims.reading.people.quantities import Quantity
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token


Answer = Told | Nothing
"""What a rule says of a case it knows."""


class Case:
    """`starts` are where the numbers of the sentence begin, `before` its figures so far, `earlier` what the page told before;
    `everyone` is the fate of "all 20", where it is told."""

    def __init__(
        self,
        tokens: Sequence[Token],
        quantity: Quantity,
        phrase: VictimPhrase,
        starts: set[int],
        before: list[Figure],
        earlier: Earlier | None,
    ) -> None:
        behind = hedge_behind(tokens, quantity, phrase.last) if phrase.head is not None else None
        if behind:
            quantity, phrase = hedged(quantity, behind), phrase._replace(last=phrase.last + 2)
        self.tokens = tokens
        self.quantity = quantity
        self.phrase = phrase
        self.starts = starts
        self.before = before
        self.earlier = earlier
        self.everyone: Told | None = None
        self.outcome = self.rule = ""
        self.trigger = 0
        self.part = phrase.part
        self.whole: Figure | None = None

    @property
    def told_by(self) -> str:
        """The word that tells the fate."""
        return self.tokens[self.trigger].lower

    @property
    def head(self) -> str | None:
        """The noun of those counted, in small letters; None where the number is bare."""
        return None if self.phrase.head is None else self.tokens[self.phrase.head].lower

    @property
    def is_bare(self) -> bool:
        """Has the number no noun of its own?"""
        return self.phrase.head is None

    @property
    def previous(self) -> str:
        """The word before the number, in small letters; an empty string where it opens the sentence."""
        return self.tokens[self.quantity.first - 1].lower if self.quantity.first else ""

    @property
    def following(self) -> str:
        """The word behind those counted, in small letters; an empty string at the end."""
        last = self.phrase.last
        return self.tokens[last].lower if last < len(self.tokens) else ""

    @property
    def is_whole_of_share(self) -> bool:
        """ "One of the five people hurt has died": what follows the five tells of the one."""
        before = self.before
        return bool(before) and before[-1].phrase.counted and self.quantity.last <= before[-1].phrase.last
