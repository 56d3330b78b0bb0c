"""One number at one place of a sentence: in digits, in words, with "dozen" or "million" behind it.

Table: `casualty_numbers.tsv`.  Hedges, ranges and what is counted are the business of `quantities`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from claims.lexicon import table, words
from claims.reading.words.tokens import lower_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token

ARTICLES = frozenset(("a", "an"))
_HALF = 5
"""Words of "one and a half million"."""
_HUNDRED, _THOUSAND = 100, 1000
_QUARTER = 5
"""Words of "a quarter of a million"."""
_GROUP = 3
"""Digits of a group of thousands."""
_CURRENCY_CODE = 3
"""Letters of "USD"."""


@cache
def number_words_of(use: str) -> dict[str, int]:
    """Number words of one use: unit, power, group or vague."""
    return {word: int(value) for word, value, kind in table("casualty_numbers") if kind == use}


@cache
def number_words() -> frozenset[str]:
    """The plain number words, "one" to "ninety"."""
    return frozenset(number_words_of("unit"))


def is_numeral(token: Token) -> bool:
    """A token that is a number by itself: "12", "ten"."""
    return token.kind == "number" or token.lower in number_words()


@cache
def all_number_words() -> frozenset[str]:
    """Every word of the table: "one", "million", "dozen", "hundreds"."""
    return frozenset(row[0] for row in table("casualty_numbers"))


def is_number(token: Token) -> bool:
    """Is it a number or a figure, or a word of the table?"""
    return token.kind in ("number", "figure") or token.lower in all_number_words()


def is_amount(tokens: Sequence[Token], index: int) -> bool:
    """Does a number stand at `index`, or a sum of money with the letters of its currency: "US$38 million", "USD 3 million"?"""
    if not index < len(tokens):
        return False
    following = tokens[index + 1].kind if index + 1 < len(tokens) and tokens[index].text.isupper() else ""
    coded = following == "number" and len(tokens[index].text) == _CURRENCY_CODE
    return coded or following == "figure" or is_number(tokens[index])


def number_at(tokens: Sequence[Token], index: int) -> tuple[int, int] | None:
    """(index after the number, value) of a number in digits or words."""
    token = tokens[index]
    if token.kind == "number":
        return _digits(tokens, index)
    if token.kind != "word":
        return None
    if token.lower in ARTICLES or token.lower == "half":
        return _article_number(tokens, index)
    return _spelt(tokens, index)


def _digits(tokens: Sequence[Token], index: int) -> tuple[int, int] | None:
    if index + 1 < len(tokens) and _is_group(tokens, index + 1):
        return index + 2, int(tokens[index].text + tokens[index + 1].text)
    text = tokens[index].text.replace(",", "").replace("\u00a0", "").replace("\u202f", "")
    following = lower_at(tokens, index + 1)
    if following in number_words_of("power"):
        return index + 2, round(float(text) * number_words_of("power")[following])
    if following in number_words_of("group") and "." not in text:
        return index + 2, int(text) * number_words_of("group")[following]
    return None if "." in text else (index + 1, int(text))


def _is_group(tokens: Sequence[Token], index: int) -> bool:
    """ "1 841 were hurt": three digits behind one to three others and a blank, as some papers print thousands."""
    first, group = tokens[index - 1], tokens[index]
    if group.kind != "number" or group.start != first.end + 1 or len(group.text) != _GROUP:
        return False
    before = tokens[index - 2] if index > 1 else None
    named = before is not None and ((before.capital and index > 2) or before.lower in words("months"))
    return group.text.isdecimal() and first.text.isdecimal() and len(first.text) <= _GROUP and not named


def _article_number(tokens: Sequence[Token], index: int) -> tuple[int, int] | None:
    """ "a dozen", "half a dozen", "a hundred", "a quarter of a million"."""
    following = [token.lower for token in tokens[index + 1 : index + _QUARTER]]
    if not following:
        return None
    if following[:3] == ["quarter", "of", "a"] and following[-1] in number_words_of("power"):
        return index + _QUARTER, number_words_of("power")[following[-1]] // 4
    if tokens[index].lower == "half":
        skip = following[0] == "a"
        if skip and following[1:] and following[1] in number_words_of("power"):
            return index + 3, number_words_of("power")[following[1]] // 2  # "half a million"
        if following[skip:] and following[skip] == "dozen":
            return index + 2 + skip, 6
        return None
    size = number_words_of("power").get(following[0]) or number_words_of("group").get(following[0])
    if following[1:3] == ["and", "a"] and size and following[0] in number_words_of("power"):
        half = following[3:] == ["half"]  # "a million and a half"
        return (index + _QUARTER, size + size // 2) if half else (index + 2, size)
    rest = tokens[index + 3 : index + 4]
    if size and following[0] in number_words_of("power") and following[1:2] == ["and"] and rest:
        beyond = _spelt(tokens, index + 3) if _opens_with_unit(rest[0]) else None
        if beyond is not None and beyond[1] < size:
            return beyond[0], size + beyond[1]  # "a hundred and five"
        if beyond is not None and size == _HUNDRED and _THOUSAND <= beyond[1] < size * _THOUSAND:
            return beyond[0], size * _THOUSAND + beyond[1]  # "a hundred and ten thousand"
    return (index + 2, size) if size else None


def _spelt(tokens: Sequence[Token], index: int) -> tuple[int, int] | None:
    """A number in words; "one hundred and twenty", "twenty-five", "three dozen"."""
    units, powers = number_words_of("unit"), number_words_of("power")
    if tokens[index].lower.replace("‑", "-").partition("-")[0] not in units:
        return None
    if half := _and_a_half(tokens, index):
        return half
    total = current = 0
    position = index
    while position < len(tokens):
        parts = tokens[position].lower.replace("‑", "-").split("-")
        if not all(part in units or part in powers for part in parts):
            joins = (
                tokens[position].lower == "and" and position > index and tokens[position - 1].lower in powers
            )
            if joins and position + 1 < len(tokens) and _opens_with_unit(tokens[position + 1]):
                position += 1
                continue
            break
        if position > index and parts[0] in units and tokens[position - 1].lower in units:
            break
        for part in parts:
            if part in units:
                current += units[part]
            elif part == "hundred":
                current = (current or 1) * 100
            else:
                total, current = total + (current or 1) * powers[part], 0
        position += 1
    if position == index:
        return None
    value = total + current
    if position < len(tokens) and tokens[position].lower in number_words_of("group"):
        return position + 1, value * number_words_of("group")[tokens[position].lower]
    return position, value


def _opens_with_unit(token: Token) -> bool:
    """ "five", "twenty-one"."""
    return token.lower.replace("‑", "-").partition("-")[0] in number_words_of("unit")


def _and_a_half(tokens: Sequence[Token], index: int) -> tuple[int, int] | None:
    """ "one and a half million"."""
    run = [token.lower for token in tokens[index : index + _HALF]]
    if len(run) < _HALF or run[1:4] != ["and", "a", "half"] or run[4] not in number_words_of("power"):
        return None
    power = number_words_of("power")[run[4]]
    return index + _HALF, number_words_of("unit").get(run[0], 0) * power + power // 2
