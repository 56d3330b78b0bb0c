"""Numbers in a sentence with their hedges and bounds: digits, words, ranges, dozens, "a few".

Tables: `casualty_numbers.tsv`, `casualty_hedges.tsv`, `casualty_words.tsv`.  A quantity says nothing yet of what is counted; dates, ages, times and
money are left out here because their form alone gives them away.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from claims.lexicon import table, words
from claims.reading.triggers import is_person, is_singular, plurals, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.text import Token
    from claims.types import Modifier

_ARTICLES = frozenset(("a", "an"))
_AGE_LIMIT = 110
_FIRST_YEAR, _LAST_YEAR = 1500, 2100
_AGE_WORDS = frozenset(("aged", "ages", "age"))
_LONGEST_HEDGE = 3
_ARTICLE_REACH = 9
"""Tokens from "a" to the noun it counts."""
_LONGEST_AGES = 12
"""Tokens in a list of ages."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """Tokens `first` to `last` (exclusive) count something.

    `number` is the index of the number itself, after its hedge.  `article` marks "a"/"an", which counts only before
    a victim noun; `few` marks a word without bounds ("several"); `more` an increment ("another 20").
    """

    first: int
    last: int
    number: int
    value: int | None
    low: int | None
    high: int | None
    modifier: Modifier
    article: bool = False
    few: bool = False
    more: bool = False


@cache
def _numbers(use: str) -> dict[str, int]:
    """Number words of one use: unit, power, group or vague."""
    return {word: int(value) for word, value, kind in table("casualty_numbers") if kind == use}


def number_words() -> frozenset[str]:
    """The plain number words, "one" to "ninety"."""
    return frozenset(_numbers("unit"))


@cache
def _openers() -> frozenset[str]:
    """Every plain word that a quantity can begin with; hyphenated numbers are looked at one by one."""
    numbers = {*_numbers("unit"), *_numbers("vague")}
    return frozenset({*numbers, *words_for("few"), *_ARTICLES, "half", "number", "another", "some"})


@cache
def _hedges() -> dict[tuple[str, ...], Modifier]:
    return {tuple(phrase.split()): modifier for phrase, modifier in table("casualty_hedges")}  # type: ignore[misc]


def hedges_number(tokens: Sequence[Token], index: int) -> bool:
    """Does the word at `index` hedge a number that follows it: "nearly 50", "almost a dozen"?"""
    if (tokens[index].lower,) not in _hedges() or index + 1 >= len(tokens):
        return False
    following = tokens[index + 1]
    return following.kind == "number" or following.lower in _openers()


def bounds(value: int, modifier: Modifier) -> tuple[int | None, int | None]:
    """The inclusive bounds a hedged number stands for; (None, None) where the words give none."""
    match modifier:
        case "exact":
            return value, value
        case "at_least":
            return value, None
        case "more_than":
            return value + 1, None
        case "up_to":
            return None, value
        case _:
            return None, None


def find_quantities(tokens: Sequence[Token]) -> list[Quantity]:
    """Every quantity of a sentence in order; they never overlap."""
    found: list[Quantity] = []
    index = 0
    openers = _openers()
    while index < len(tokens):
        token = tokens[index]
        if (
            token.kind != "number"
            and token.lower not in openers
            and "-" not in token.lower
            and "‑" not in token.lower
        ):
            index += 1
            continue
        quantity = _quantity_at(tokens, index)
        if quantity is None or _is_no_count(tokens, quantity):
            index = index + 1 if quantity is None else quantity.last
            continue
        floor = found[-1].last if found else 0
        quantity = _with_tail(tokens, _with_hedge(tokens, quantity, floor))
        found.append(quantity)
        index = quantity.last
    return found


def _quantity_at(tokens: Sequence[Token], index: int) -> Quantity | None:
    number = _number(tokens, index)
    if number:
        last, value = number
        return _range(tokens, index, last, value) or Quantity(
            index, last, index, value, value, value, "exact"
        )
    return _vague(tokens, index)


def _number(tokens: Sequence[Token], index: int) -> tuple[int, int] | None:
    """(index after the number, value) of a number in digits or words."""
    token = tokens[index]
    if token.kind == "number":
        return _digits(tokens, index)
    if token.kind != "word":
        return None
    if token.lower in _ARTICLES or token.lower == "half":
        return _article_number(tokens, index)
    return _spelt(tokens, index)


def _digits(tokens: Sequence[Token], index: int) -> tuple[int, int] | None:
    text = tokens[index].text.replace(",", "").replace("\u00a0", "").replace("\u202f", "")
    following = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    if following in _numbers("power"):
        return index + 2, round(float(text) * _numbers("power")[following])
    if following in _numbers("group") and "." not in text:
        return index + 2, int(text) * _numbers("group")[following]
    return None if "." in text else (index + 1, int(text))


def _article_number(tokens: Sequence[Token], index: int) -> tuple[int, int] | None:
    """ "a dozen", "half a dozen", "a hundred"."""
    following = [token.lower for token in tokens[index + 1 : index + 3]]
    if not following:
        return None
    if tokens[index].lower == "half":
        skip = following[0] == "a"
        if following[skip:] and following[skip] == "dozen":
            return index + 2 + skip, 6
        return None
    size = _numbers("power").get(following[0]) or _numbers("group").get(following[0])
    return (index + 2, size) if size else None


def _spelt(tokens: Sequence[Token], index: int) -> tuple[int, int] | None:
    """A number in words; "one hundred and twenty", "twenty-five", "three dozen"."""
    total = current = 0
    position = index
    while position < len(tokens):
        parts = tokens[position].lower.replace("‑", "-").split("-")
        if not all(part in _numbers("unit") or part in _numbers("power") for part in parts):
            joins = (
                tokens[position].lower == "and"
                and position > index
                and tokens[position - 1].lower in _numbers("power")
            )
            if joins and position + 1 < len(tokens) and tokens[position + 1].lower in _numbers("unit"):
                position += 1
                continue
            break
        if position == index and parts[0] not in _numbers("unit"):
            return None
        if (
            position > index
            and parts[0] in _numbers("unit")
            and tokens[position - 1].lower in _numbers("unit")
        ):
            break
        for part in parts:
            if part in _numbers("unit"):
                current += _numbers("unit")[part]
            elif part == "hundred":
                current = (current or 1) * 100
            else:
                total, current = total + (current or 1) * _numbers("power")[part], 0
        position += 1
    if position == index:
        return None
    value = total + current
    if position < len(tokens) and tokens[position].lower in _numbers("group"):
        return position + 1, value * _numbers("group")[tokens[position].lower]
    return position, value


def _range(tokens: Sequence[Token], index: int, last: int, value: int) -> Quantity | None:
    """ "20 to 30", "20-30", "between 65 and 73"; "from 12 to 15" is a change, no range."""
    if last + 1 >= len(tokens):
        return None
    joint = tokens[last].lower
    before = tokens[index - 1].lower if index else ""
    upper = _number(tokens, last + 1) if joint in ("-", "–", "to", "or", "and") else None
    if upper is None or upper[1] <= value or before == "from":
        return None
    if joint == "and" and before != "between":
        return None
    first = index - 1 if before == "between" else index
    return Quantity(first, upper[0], index, value, value, upper[1], "about")


def _vague(tokens: Sequence[Token], index: int) -> Quantity | None:
    lower = tokens[index].lower
    following = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    before = tokens[index - 1].lower if index else ""
    if lower in _numbers("vague"):
        third = tokens[index + 2].lower if index + 2 < len(tokens) else ""
        if following == "of" and third in _numbers("vague") and lower != third:
            low = _numbers("vague")[lower] * _numbers("vague")[third] // 2
            return Quantity(index, index + 3, index, None, low, None, "vague")
        if before in ("the", "in", "their") or (lower == "tens" and not is_person(third)):
            return None
        return Quantity(index, index + 1, index, None, _numbers("vague")[lower], None, "vague")
    if lower in words_for("few") and before not in ("how", "so", "as", "too", "very"):
        first = index - (before in _ARTICLES)
        size = _numbers("power").get(following) or _numbers("group").get(following)
        if size:
            return Quantity(first, index + 2, index, None, size * 2, None, "vague")
        if lower in ("handful", "couple"):
            return (
                Quantity(first, index + 1, index, None, None, None, "vague", few=True)
                if following == "of"
                else None
            )
        return Quantity(first, index + 1, index, None, None, None, "vague", few=True)
    if lower == "number" and following == "of" and before in words_for("unknown-number"):
        third = tokens[index + 2].lower if index + 2 < len(tokens) else ""
        if third in words_for("pointing"):
            return None
        first = index
        while first and tokens[first - 1].lower in words_for("unknown-number") | _ARTICLES:
            first -= 1
        return Quantity(first, index + 1, index, None, None, None, "vague", few=True)
    if (
        lower == "some"
        and not _is_numeral(tokens, index + 1)
        and any(token.lower in plurals() for token in tokens[index + 1 : index + 3])
    ):
        return Quantity(index, index + 1, index, None, None, None, "vague", few=True)
    if lower == "another" and is_singular(following):
        return Quantity(index, index + 1, index, 1, 1, 1, "exact", more=True)
    if lower in _ARTICLES and following and _can_count_one(tokens, index + 1):
        return Quantity(
            index, index + 1, index, 1, 1, 1, "exact", article=True, more=following in words_for("ordinals")
        )
    return None


def _can_count_one(tokens: Sequence[Token], index: int) -> bool:
    """Can the words after "a" hold a victim: a person's noun, a nationality, a "19-year-old"?"""
    if tokens[index].kind not in ("word", "figure"):
        return False
    return any(
        is_singular(token.lower) or token.kind == "figure" or token.capital
        for token in tokens[index : index + _ARTICLE_REACH]
    )


def _is_numeral(tokens: Sequence[Token], index: int) -> bool:
    return index < len(tokens) and _number(tokens, index) is not None


def _with_hedge(tokens: Sequence[Token], quantity: Quantity, floor: int) -> Quantity:
    """The quantity with the hedge and the increment printed before it."""
    if quantity.article:
        return quantity
    first, modifier = quantity.first, None
    for length in range(_LONGEST_HEDGE, 0, -1):
        begin = first - length
        if begin >= floor:
            modifier = _hedges().get(tuple(token.lower for token in tokens[begin:first]))
            if modifier:
                quantity = hedged(replace(quantity, first=begin), modifier)
                break
    if quantity.first > floor and tokens[quantity.first - 1].lower in ("another", "additional", "further"):
        quantity = replace(quantity, first=quantity.first - 1, more=True)
    following = tokens[quantity.last].lower if quantity.last < len(tokens) else ""
    return replace(quantity, more=True) if following in ("more", "additional", "further") else quantity


def hedged(quantity: Quantity, modifier: Modifier) -> Quantity:
    """The quantity with the bounds of a hedge; a range or a vague word keeps its own."""
    if quantity.value is None or quantity.low != quantity.high:
        return quantity
    low, high = bounds(quantity.value, modifier)
    return replace(quantity, modifier=modifier, low=low, high=high)


def _with_tail(tokens: Sequence[Token], quantity: Quantity) -> Quantity:
    """ "12 or more", "50 or so"."""
    tail = [token.lower for token in tokens[quantity.last : quantity.last + 2]]
    if quantity.article or quantity.value is None or tail not in (["or", "more"], ["or", "so"]):
        return quantity
    return replace(hedged(quantity, "at_least" if tail[1] == "more" else "about"), last=quantity.last + 2)


def _is_no_count(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """Dates, years, ages, labels and measures."""
    if quantity.article or quantity.few:
        return False
    token = tokens[quantity.number]
    before = tokens[quantity.first - 1] if quantity.first else None
    after = tokens[quantity.last] if quantity.last < len(tokens) else None
    if after and (after.lower in words_for("unit-after") or _is_month(after)):
        return True
    if before and before.lower in words_for("label-before"):
        return True
    if after and after.lower in ("year-old", "year-olds", "years-old", "yo", "yos", "yr-old", "yr-olds"):
        return True
    if before and (_is_pronoun(tokens, quantity.number) or _is_both_ages(before, after)):
        return True
    if after and after.lower in ("a", "p") and _is_clock(tokens, quantity.last):
        return True
    if token.kind != "number":
        return False
    if before and (
        before.text in ("#", "/", "№")
        or _in_ages(tokens, quantity.first)
        or _in_series(tokens, quantity.first)
    ):
        return True
    if before and _is_month(before) and not _has_day(tokens, quantity.first - 1):
        return not (after and after.is_word and after.lower in ("people", "soldiers", "dead", "killed"))
    plain = "," not in token.text
    if (
        plain
        and quantity.value is not None
        and _FIRST_YEAR <= quantity.value < _LAST_YEAR
        and quantity.modifier == "exact"
    ):
        return not (
            after and after.lower in ("people", "dead", "deaths", "soldiers", "civilians", "migrants")
        )
    if before and after and (quantity.value or 0) < _AGE_LIMIT:
        name = tokens[quantity.first - 2] if quantity.first > 1 else None
        name_before = name is not None and (name.capital or is_singular(name.lower))
        return name_before and (
            (before.text == "," and after.text in ",.;–—") or (before.text == "(" and after.text == ")")
        )
    return bool(before and before.lower in _AGE_WORDS)


def _is_pronoun(tokens: Sequence[Token], index: int) -> bool:
    """ "the last one", "a smaller one in 2011": a thing told before."""
    if tokens[index].lower != "one" or not index:
        return False
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if following is not None and is_person(following.lower):
        return False
    before = tokens[index - 1].lower
    second = tokens[index - 2].lower if index > 1 else ""
    return before in words_for("pro-one") or (second in (*_ARTICLES, "the") and tokens[index - 1].is_word)


def _is_both_ages(before: Token, after: Token | None) -> bool:
    """ "Ann Vale and Joan Marsh, both 22, were": an age."""
    return before.lower == "both" and after is not None and not after.is_word


def _is_clock(tokens: Sequence[Token], index: int) -> bool:
    """ "6 a.m." printed with stops."""
    return [token.lower for token in tokens[index + 1 : index + 3]] == [".", "m"]


def _has_day(tokens: Sequence[Token], month: int) -> bool:
    """ "on 23 September 28 bodies were found": the month has its day already."""
    return month > 0 and tokens[month - 1].kind == "number"


def _in_series(tokens: Sequence[Token], index: int) -> bool:
    """ "Image 26 of 111": the second number counts pictures."""
    return (
        index > 2
        and tokens[index - 1].lower in ("of", "/")
        and tokens[index - 2].kind == "number"
        and tokens[index - 3].lower in words_for("series")
    )


def _in_ages(tokens: Sequence[Token], index: int) -> bool:
    """ "ages 6 and 11", "between the ages of 18 and 22"."""
    for position in range(index - 1, max(-1, index - 1 - _LONGEST_AGES), -1):
        token = tokens[position]
        if token.lower in _AGE_WORDS:
            return True
        if token.kind != "number" and token.lower not in (",", "and", "of", "to", "through", "-", "–"):
            return False
    return False


def _is_month(token: Token) -> bool:
    """A month's name; "may" and "march" only with a capital."""
    return token.lower in words("months") and (token.capital or token.lower not in ("may", "march", "mar"))
