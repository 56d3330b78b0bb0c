"""What the papers of one country alone call things: its sheriffs, its money.  Table: `land_signs.tsv`."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from claims.lexicon import table
from claims.reading.words.numerals import is_numeral

if TYPE_CHECKING:
    from collections.abc import Mapping

    from claims.reading.page.text import Page, Sentence

_MILLIONS = frozenset(("million", "billion", "thousand"))


class _Signs(NamedTuple):
    """Words, phrases and money in small letters, each with its country."""

    words: Mapping[str, str]
    phrases: Mapping[str, str]
    money: Mapping[str, str]


def by_signs(page: Page) -> str | None:
    """The one country whose papers write so: "a county sheriff" is of the United States, "300 guaraníes" are paid in Paraguay."""
    signs = _signs()
    found = {
        country for each in page.sentences for word, country in signs.words.items() if word in each.lowers
    }
    found |= {
        country
        for each in page.sentences
        for word, country in signs.money.items()
        if word in each.lowers and _is_paid(each, word)
    }
    told = page.text.lower().replace("’", "'")
    found |= {country for phrase, country in signs.phrases.items() if phrase in told}
    return next(iter(found)) if len(found) == 1 else None


def _is_paid(sentence: Sentence, money: str) -> bool:
    """ "300 naira", "two million naira", none of "Naira Fenn"."""
    tokens = sentence.tokens
    return any(
        token.lower == money
        and not token.capital
        and token.index > 0
        and (is_numeral(tokens[token.index - 1]) or tokens[token.index - 1].lower in _MILLIONS)
        for token in tokens
    )


@cache
def _signs() -> _Signs:
    rows = [(sign, land, kind) for signs, land, kind in table("land_signs") for sign in signs.split(", ")]
    return _Signs(
        {sign: land for sign, land, kind in rows if kind == "words" and " " not in sign},
        {sign: land for sign, land, kind in rows if kind == "words" and " " in sign},
        {sign: land for sign, land, kind in rows if kind == "money"},
    )
