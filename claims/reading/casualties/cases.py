"""A number with its victims on its way to a figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.reading.people.quantities import hedge_behind, hedged

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.figures import Earlier, Figure
    from claims.reading.people.quantities import Quantity
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token
    from claims.reading.words.triggers import Told


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
