"""Other counts of those whom a sentence has counted: at another time, by another measure, by another side.

"41 killed and 116 hurt, up from 28 and 90", "forced out 4,000 families, or some 24,000 people", "31 killed; rebels claim 60".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.reading.counts.items import claims_only, ends_clause, is_compared, is_corrected
from claims.reading.shares.later_numbers import Share

if TYPE_CHECKING:
    from claims.reading.people.figures import Figure
    from claims.reading.shares.later_numbers import LaterNumber

_PAIR = 2
"""Figures that two numbers behind them are compared with."""


def compared(number: LaterNumber) -> Share | None:
    """ "3,302 deaths, up from 3,032 in 2021", "253 people, not 359 as first stated"."""
    corrected = is_corrected(number.tokens, number.quantity, number.before[-1])
    if not number.is_bare or not (corrected or is_compared(number.tokens, number.quantity.first)):
        return None
    return Share(_first_of_two(number) or number.earlier, "comparison", True)


def _first_of_two(number: LaterNumber) -> Figure | None:
    """ "41 killed and 116 hurt, up from 28 and 90": the first of two numbers is compared with the first of two before it."""
    behind = number.tokens[number.quantity.last : number.quantity.last + 2]
    pair = len(behind) > 1 and behind[0].lower == "and" and behind[1].kind == "number"
    before = number.before
    if not pair or len(before) < _PAIR or before[-1].outcome == before[-2].outcome:
        return None
    return before[-2]


def second_of_two(number: LaterNumber) -> Share | None:
    """ "up from 28 and 90": what the 90 is compared with, once the 28 is with the first of the two."""
    before = number.before
    if number.previous != "and" or not number.is_bare or len(before) <= _PAIR:
        return None
    if before[-1].rule != "comparison" or before[-1].whole is not before[-3]:
        return None
    return Share(before[-2], "comparison", True)


def named_otherwise(number: LaterNumber) -> Share | None:
    """ "forced out 4,000 families, or some 24,000 people"."""
    comma = number.quantity.first - 2
    again = (
        number.previous == "or" and number.earlier.phrase.last == comma and number.tokens[comma].text == ","
    )
    return number.counted_on("named-otherwise") if again else None


def claimed_by_others(number: LaterNumber) -> Share | None:
    """ "31 killed; rebels claim 60": of the dead, where the sentence has counted any."""
    tokens, last = number.tokens, number.phrase.last
    if not number.is_bare or not claims_only(tokens, number.quantity.first):
        return None
    if not ends_clause(tokens, last + (last < len(tokens) and tokens[last].kind == "quote")):
        return None
    dead = (one for one in number.before if one.outcome == "killed" and not one.part)
    return Share(next(dead, number.earlier), "counterclaim", False)
