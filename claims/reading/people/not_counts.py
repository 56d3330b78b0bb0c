"""Numbers that count nobody although a noun stands near: dates, years, ages, clock times, labels, measures.

Their form alone gives them away.  Table: `casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from claims.lexicon import words
from claims.reading.people.ages import (
    AGE_WORDS,
    in_a_decade,
    in_ages,
    in_list_of_ages,
    in_pair_of_ages,
    is_age_limit,
    is_age_of_one,
    is_age_range,
    is_both_ages,
    is_from,
    is_grown,
    is_one_of_ages,
    is_parent,
    is_somebody,
)
from claims.reading.people.by_place import counted_by_place
from claims.reading.people.calendar_numbers import (
    closes_season,
    has_day,
    is_clock,
    is_hour,
    is_month,
    is_of_the_day,
    is_one_of_days,
    is_year,
    opens_years,
)
from claims.reading.people.named_numbers import (
    are_inhabitants,
    closes_origin,
    ends_name,
    has_singular_verb,
    in_series,
    is_channel_or_house,
    is_family,
    is_in_two,
    is_name,
    is_pronoun,
    is_ratio,
    is_service,
    is_unit,
    opens_series,
)
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import is_person, is_singular, plurals, triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from claims.reading.people.quantities import Quantity
    from claims.reading.words.tokens import Token

_AGE_LIMIT = 110
_YEARS_OLD = ("year-old", "year-olds", "years-old", "yo", "yos", "yr-old", "yr-olds")
_COUNTED = ("people", "soldiers", "dead")
"""Whom a number behind a month counts: "in May 12 people died"."""
_COUNTED_IN_THOUSANDS = ("people", "dead", "deaths", "soldiers", "civilians", "migrants")
"""Whom a number that could be a year counts."""
_EMERGENCY = ("911", "999", "112", "000")
_CALLS = frozenset(
    ("call", "calls", "caller", "callers", "operator", "operators", "dispatcher", "dispatchers")
)
"""Behind the number of an emergency line, which counts none of them."""
_ABOUT = frozenset(("about", "around", "roughly", "perhaps", "maybe"))
"""Words between "a boy of" and his age."""


class _Number(NamedTuple):
    """A number in its sentence: its token, and those right before and behind the quantity, None at either end."""

    tokens: Sequence[Token]
    quantity: Quantity
    token: Token
    before: Token | None
    after: Token | None

    @property
    def led(self) -> str:
        """The word before the quantity, in small letters; an empty string at the start."""
        return self.before.lower if self.before else ""

    @property
    def following(self) -> str:
        """The word behind it, in small letters; an empty string at the end."""
        return self.after.lower if self.after else ""


def is_no_count(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """Dates, years, ages, labels and measures."""
    if quantity.article:
        return is_family(tokens, quantity)
    if quantity.few:
        return False
    before = tokens[quantity.first - 1] if quantity.first else None
    after = tokens[quantity.last] if quantity.last < len(tokens) else None
    number = _Number(tokens, quantity, tokens[quantity.number], before, after)
    if any(rule(number) for rule in _OF_ANY_NUMBER):
        return True
    if number.token.kind != "number":
        return False
    return any(rule(number) for rule in _OF_FIGURES) or _is_date_or_age(number)


def _is_measure(number: _Number) -> bool:
    """ "12 metres", "three quarters of the patients", "a 12-year-old"."""
    return number.after is not None and (
        number.following in words_for("unit-after")
        or is_month(number.after)
        or number.following in words_for("fractions")
        or number.following in _YEARS_OLD
        or is_unit(number.tokens, number.quantity)
    )


def _is_day(number: _Number) -> bool:
    """ "on 12 May", "the 12th and 13 of May", "12 in the morning"."""
    if number.after is None:
        return False
    month = number.led in ("on", "of") and number.following in words("months")
    of_the_day = number.following == "in" and is_of_the_day(number.tokens, number.quantity)
    return month or of_the_day or is_one_of_days(number.tokens, number.quantity)


def _is_hour(number: _Number) -> bool:
    """ "12 a.m.", "around six"."""
    clock = number.following in ("a", "p") and is_clock(number.tokens, number.quantity.last)
    return clock or (number.led in ("around", "about") and is_hour(number.tokens, number.quantity))


def _is_label(number: _Number) -> bool:
    """ "Flight 12", "room 12", "Channel 4", where "the injured now number 426" counts and "gave in its last bulletin 20 dead" does."""
    tokens, quantity, before, after = number.tokens, number.quantity, number.before, number.after
    calls = number.following in _CALLS and lower_at(tokens, quantity.last + 1) != "of"
    if number.token.text in _EMERGENCY and calls:
        return True
    digits = after is not None and after.capital and number.token.text.isdigit()
    if digits and is_channel_or_house(tokens, quantity.last):
        return True
    if before is None:
        return False
    labelled = before.lower in words_for("label-before")
    if labelled and quantity.first > 1:
        account = quantity.first - 2
        account -= account > 0 and tokens[account].lower in ("now", "already")
        labelled = tokens[account].lower not in words_for("accounts")
    if labelled and number.following in triggers("head"):
        labelled = before.capital
    return labelled or ends_name(tokens, quantity)


def _tells_of_one(number: _Number) -> bool:
    """ "a boy of 12", "a girl of about six", "a father of three", "children under 12"."""
    tokens, quantity = number.tokens, number.quantity
    if number.before is None:
        return False
    hedged = number.led in _ABOUT and quantity.first > 1
    of = quantity.first - 1 - hedged
    if tokens[of].lower == "of" and is_somebody(tokens, of - 1, number.after):
        return True
    if number.led == "of" and is_parent(tokens, quantity.first - 2) and not is_grown(number.after):
        return True
    return number.led == "under" and quantity.first > 1 and is_person(tokens[quantity.first - 2].lower)


def _is_group(number: _Number) -> bool:
    """ "a town of 12,000", "a family of five", "in two", "the three of us"."""
    tokens, quantity = number.tokens, number.quantity
    if number.led in ("to", "of", "at") and are_inhabitants(tokens, quantity.first):
        return True
    if is_family(tokens, quantity) or is_in_two(tokens, quantity.first):
        return True
    return number.before is not None and (
        is_pronoun(tokens, quantity.number) or is_both_ages(number.before, number.after)
    )


def _is_shot(number: _Number) -> bool:
    """ "fired one shot"."""
    return number.following == "shot" and number.led in words_for("shots-before")


def _is_age(number: _Number) -> bool:
    """ "aged 12 to 14", "aged about ten", "under the age of ten", "Odo Fenn, 12, and his brothers, six and four"."""
    tokens, quantity = number.tokens, number.quantity
    if number.led == "of" and tokens[quantity.first - 2].lower in AGE_WORDS:
        return True
    hedged = number.led in _ABOUT or tokens[quantity.first].lower in _ABOUT
    if hedged and lower_at(tokens, quantity.first - (number.led in _ABOUT) - 1) == "aged":
        return True
    were = lower_at(tokens, quantity.first - 2) in words("be_forms") and quantity.first > 1
    if were and number.led == "under" and number.following not in plurals():
        return True  # "40 children, most of whom were under 12"
    return (
        is_age_of_one(tokens, quantity.first)
        or in_list_of_ages(tokens, quantity.first)
        or is_age_limit(tokens, quantity)
        or is_age_range(tokens, quantity)
    )


def _is_share_of_all(number: _Number) -> bool:
    """ "one in five", "one death too many", "at one point", "every one of them", "one for every 100 million rides"."""
    tokens, quantity = number.tokens, number.quantity
    behind = [token.lower for token in tokens[quantity.last : quantity.last + 3]]
    ratio = number.following in ("in", "of") or number.led == "in"
    if behind[1:] == ["too", "many"] or (ratio and is_ratio(tokens, quantity)):
        return True
    if number.led == "at" and number.following in ("point", "stage", "time", "moment"):
        return True
    every = number.token.lower == "one" and number.led in ("every", "each", "any")
    return every or behind[:2] == ["for", "every"]


def _is_called(number: _Number) -> bool:
    """ "the 300", "Rescue 1122"."""
    named = number.led in ("the", "a", "its") and is_name(number.tokens, number.quantity)
    rescue = number.before is not None and number.before.text == "Rescue"
    return named or (rescue and is_service(number.token, number.after))


def _is_of_one_or_of_ages(number: _Number) -> bool:
    """ "12 was", "12 and 14 years old"."""
    tokens, quantity = number.tokens, number.quantity
    return (
        has_singular_verb(number.before, number.after, quantity)
        or is_one_of_ages(tokens, quantity)
        or in_pair_of_ages(tokens, quantity)
    )


def _is_in_series(number: _Number) -> bool:
    """ "A320", "#12", "9/11", "12, 13, 14", "the 1990s"."""
    tokens, quantity, before = number.tokens, number.quantity, number.before
    if before is None:
        return opens_series(tokens, quantity)
    glued = before.end == number.token.start and (before.is_word or closes_season(tokens, quantity.first))
    return (
        glued
        or before.text in ("#", "/", "№")
        or in_ages(tokens, quantity.first)
        or in_series(tokens, quantity.first)
        or in_a_decade(tokens, quantity)
        or opens_series(tokens, quantity)
    )


_OF_ANY_NUMBER: tuple[Callable[[_Number], bool], ...] = (
    _is_measure,
    _is_day,
    _is_label,
    _tells_of_one,
    _is_group,
    _is_shot,
    _is_hour,
    _is_age,
    _is_share_of_all,
)
"""Asked of numbers in words, too."""
_OF_FIGURES: tuple[Callable[[_Number], bool], ...] = (_is_called, _is_of_one_or_of_ages, _is_in_series)


def _is_date_or_age(number: _Number) -> bool:
    """ "May 12", "2019", "Odo Fenn, 12, was", where "in May 12 people died" and "2019 people" count."""
    tokens, quantity, before = number.tokens, number.quantity, number.before
    year = is_year(quantity, number.token)
    if before and is_month(before) and not has_day(tokens, quantity.first - 1):
        counted = _COUNTED if year else (*_COUNTED, "killed")
        return not (number.after is not None and number.after.is_word and number.following in counted)
    if opens_years(tokens, quantity):
        return True
    if year:
        return number.following not in _COUNTED_IN_THOUSANDS
    if before and number.after and (quantity.value or 0) < _AGE_LIMIT:
        return _is_age_behind_name(number, before, number.after)
    return number.led in AGE_WORDS


def _is_age_behind_name(number: _Number, before: Token, after: Token) -> bool:
    """ "Odo Fenn, 12, was", "the driver (52)"."""
    tokens, quantity = number.tokens, number.quantity
    name = tokens[quantity.first - 2] if quantity.first > 1 else None
    if name is not None and name.text == "." and quantity.first > 2:
        name = tokens[quantity.first - 3]
    if name is None or not (name.capital or is_singular(name.lower)) or closes_origin(tokens, quantity):
        return False
    if before.text == ",":
        return is_from(tokens, quantity.last) or after.text in ",.;–—("
    return before.text == "(" and after.text == ")" and counted_by_place(tokens, quantity) is None
