"""Numbers of the calendar and the clock: years, days of a month, hours.

"In 2017–2018", "on 14 and 15 April", "since six in the morning", "around 11, he said".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.words.triggers import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.quantities import Quantity
    from claims.reading.words.tokens import Token

_FIRST_YEAR, _LAST_YEAR = 1500, 2100
_TO_DAY = 3
"""Tokens of "in the morning", of "and 15 April"."""
_HOURS = 12
_DAY_LINKS = frozenset(("and", "to", "or", "–", "-"))
"""Between two days of one month."""


def is_year(quantity: Quantity, token: Token) -> bool:
    """ "2021", but not "2,021", "2 021"."""
    value = quantity.value
    return (
        value is not None
        and token.text == str(value)
        and _FIRST_YEAR <= value < _LAST_YEAR
        and quantity.modifier == "exact"
    )


def opens_years(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ "in 2017–2018", read as one quantity with a range: two years that follow each other."""
    row = tokens[quantity.number : quantity.last]
    years = [token.text for token in row if token.kind == "number"]
    return (
        len(years) == 2
        and all(len(year) == 4 and year.isdecimal() for year in years)
        and (_FIRST_YEAR <= int(years[0]) < int(years[1]) < _LAST_YEAR and row[0].text == years[0])
    )


def closes_season(tokens: Sequence[Token], index: int) -> bool:
    """ "in 2007-08": the second half of a span of years."""
    if index < 2 or tokens[index - 1].text not in "-–/":
        return False
    year = tokens[index - 2].text
    return len(year) == len("2007") and year.isdecimal() and _FIRST_YEAR <= int(year) < _LAST_YEAR


def is_clock(tokens: Sequence[Token], index: int) -> bool:
    """ "6 a.m." printed with stops."""
    return [token.lower for token in tokens[index + 1 : index + 3]] == [".", "m"]


def is_hour(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ "It started around 11, he said": the hour of what happened, nothing that it counts behind it."""
    verb = tokens[quantity.first - 2].lower if quantity.first > 1 else ""
    counted = quantity.last < len(tokens) and tokens[quantity.last].is_word
    return verb in words_for("timed") and not counted


def is_of_the_day(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ "since six in the morning"."""
    behind = [token.lower for token in tokens[quantity.last : quantity.last + _TO_DAY]]
    return (
        (quantity.value or 0) <= _HOURS
        and behind[:2] == ["in", "the"]
        and behind[2:] in (["morning"], ["afternoon"], ["evening"])
    )


def has_day(tokens: Sequence[Token], month: int) -> bool:
    """ "on 23 September 28 bodies were found": the month has its day already."""
    return month > 0 and tokens[month - 1].kind == "number"


def is_one_of_days(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ "on 14 and 15 April", asked for the 14."""
    row = tokens[quantity.last : quantity.last + _TO_DAY]
    linked = len(row) == _TO_DAY and row[0].lower in _DAY_LINKS and row[1].text.isdigit()
    return linked and is_month(row[2]) and tokens[quantity.number].text.isdigit()


def is_month(token: Token) -> bool:
    """A month's name; "may" and "march" only with a capital."""
    return token.lower in words("months") and (token.capital or token.lower not in ("may", "march", "mar"))
