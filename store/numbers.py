"""Is a number printed in a text?  What the database asks before it takes a casualty figure.

Deliberately generous: it reads every number that the words could stand for, so that it never refuses what a
careful reader found, and still refuses a figure that stands nowhere.
"""

from __future__ import annotations

import re

_UNITS = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
sixteen seventeen eighteen nineteen"""
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_SMALL = {word: value for value, word in enumerate(_UNITS.split())}
_SMALL |= {word: value for value, word in zip(range(20, 100, 10), _TENS.split(), strict=True)}
_POWERS = {"hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000}
_GROUPS = {"dozen": 12, "score": 20}
_TOGETHER = {"couple": 2, "couples": 2, "pair": 2, "duo": 2, "twins": 2, "trio": 3, "triplets": 3}
_TOKEN = re.compile(r"[0-9][0-9.,’'\u00a0\u202f]{0,40}|[a-z]+")
_LONGEST = 12
"""Words that one number may have."""


def prints_number(text: str, value: int) -> bool:
    """True when `value` is printed in `text`, in digits or words.

    One victim needs no numeral ("a soldier", "the gunman"): the singular noun is the number.
    """
    return value == 1 or value in printed_numbers(text)


def printed_numbers(text: str) -> frozenset[int]:
    """Every number that digits or number words of `text` could stand for."""
    tokens = _TOKEN.findall(text.lower())
    found: set[int] = set()
    for index, token in enumerate(tokens):
        if token in _TOGETHER:
            found.add(_TOGETHER[token])  # "an elderly couple"
        if token[0].isdigit():
            found |= _in_digits(token, tokens[index + 1] if index + 1 < len(tokens) else "")
        else:
            found |= _in_words(tokens[index : index + _LONGEST])
    return frozenset(found)


def _in_digits(token: str, following: str) -> set[int]:
    """ "4,460", "1.5 million", "3 dozen"."""
    plain = token.rstrip(".,’'\u00a0\u202f")
    digits = re.sub(r"[^0-9]", "", plain)
    found = {int(part) for part in re.findall(r"[0-9]+", plain)} | {int(digits)}
    size = _POWERS.get(following) or _GROUPS.get(following)
    if size:
        number = plain.replace(",", "")
        found.add(
            round(float(number) * size) if re.fullmatch(r"[0-9]+(\.[0-9]+)?", number) else int(digits) * size
        )
    return found


def _in_words(tokens: list[str]) -> set[int]:
    """The numbers that start with the first word: "two", "two hundred" and "two hundred and five"."""
    if tokens[0] in ("a", "an", "half"):
        return _after_article(tokens)
    found: set[int] = set()
    total = current = 0
    for token in tokens:
        if token in _SMALL:
            current += _SMALL[token]
        elif token == "hundred":
            current = (current or 1) * 100
        elif token in _POWERS:
            total, current = total + (current or 1) * _POWERS[token], 0
        elif token in _GROUPS:
            found.add((total + current or 1) * _GROUPS[token])
            break
        elif token != "and" or not found:
            break
        found.add(total + current)
    return found


def _after_article(tokens: list[str]) -> set[int]:
    """ "a dozen", "a hundred", "half a dozen"."""
    if tokens[0] == "half":
        return {6} if "dozen" in tokens[1:3] else set()
    return _in_words(["one", *tokens[1:]])
