"""Two numbers that are compared with two before them: "41 killed and 116 hurt, up from 28 and 90"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.figures import Figure
    from claims.reading.people.quantities import Quantity
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token

_PAIR = 2
"""Figures that two numbers behind them are compared with."""


def first_of_two(tokens: Sequence[Token], quantity: Quantity, before: list[Figure]) -> Figure | None:
    """ "41 killed and 116 hurt, up from 28 and 90": the first of two numbers is compared with the first of two before it."""
    behind = tokens[quantity.last : quantity.last + 2]
    pair = len(behind) > 1 and behind[0].lower == "and" and behind[1].kind == "number"
    if not pair or len(before) < _PAIR or before[-1].outcome == before[-2].outcome:
        return None
    return before[-2]


def second_of_two(phrase: VictimPhrase, before: list[Figure]) -> Figure | None:
    """ "up from 28 and 90": what the 90 is compared with, once the 28 is with the first of the two."""
    if phrase.head is not None or len(before) <= _PAIR or before[-1].rule != "comparison":
        return None
    return before[-2] if before[-1].whole is before[-3] else None
