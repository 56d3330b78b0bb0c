"""Two numbers before one noun: "27 military and 16 civilian deaths".  Table: `casualty_words.tsv`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.reading.words.numerals import number_at
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import is_nationality, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token

_DEATHS = ("deaths", "fatalities")


def shares_deaths(tokens: Sequence[Token], kind: int) -> bool:
    """ "[27] military and 16 civilian deaths", "[nine] Danish and four Swedish fatalities", none that are averted: the noun stands with the second number;
    asked at the word that tells whose deaths the first counts."""
    if lower_at(tokens, kind + 1) != "and" or not _is_kind_of_people(tokens[kind]):
        return False
    if any(token.lower in words_for("averting") for token in tokens[:kind]):
        return False
    second = number_at(tokens, kind + 2)
    other = second[0] if second else len(tokens)
    return lower_at(tokens, other + 1) in _DEATHS and _is_kind_of_people(tokens[other])


def _is_kind_of_people(token: Token) -> bool:
    """ "military", "civilian", "police", "Danish"."""
    return token.lower in words_for("kinds-of-people") or is_nationality(token.text)
