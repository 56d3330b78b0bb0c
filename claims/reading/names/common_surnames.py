"""Surnames that are other words as well, a title, a body or a people, and the first names before them: "Odo Church".

Tables: `surname_titles.txt`, `surname_words.txt`, `given_peoples.txt`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.names.names_in_text import DESCRIPTIVE, FUNCTION_WORDS
from claims.reading.words.places import place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token

_FULL_NAME = 2
LONGEST_BORNE = 4
"""Words of "Odo Ilse Al King"."""
_OF_PEOPLES = words("given_peoples")
_CALLED = frozenset(("called", "named", ",", '"', "“"))
_SURNAMES = words("surname_titles") | words("surname_words")


def bears_common_surname(tokens: Sequence[Token], first: int, last: int) -> bool:
    """ "Odo Church", "Odo Ilse King": first names before a word that is a surname as well."""
    if not 1 < last - first <= LONGEST_BORNE or tokens[last - 1].lower not in _SURNAMES:
        return False
    return given_names(tokens, first, last - 1) == first


def given_names(tokens: Sequence[Token], first: int, surname: int) -> int:
    """Where the first names before a surname begin, `first` or behind the words that describe: "Police Chief [Odo] Church"."""
    begin = surname
    while begin > first and may_be_given(tokens[begin - 1]):
        begin -= 1
    return begin


def is_given_by_people(tokens: Sequence[Token], first: int, last: int) -> bool:
    """ "Minister [Dane] Orr", "a driver called German Fenn": a people's name as a first name, before one more word and behind a title or
    "called"; not "The Dane Odo Fenn", "Norland's coach, German Odo Fenn"."""
    if last - first != _FULL_NAME or tokens[first].lower not in _OF_PEOPLES or not first:
        return False
    before = tokens[first - 1]
    named = tokens[last - 1].capital and tokens[last - 1].lower not in DESCRIPTIVE
    return named and (before.text in _CALLED or before.lower in DESCRIPTIVE)


def may_be_given(token: Token) -> bool:
    """A word that may be a first name: a capital that describes nobody and is no place."""
    lower = token.lower
    return (
        token.capital
        and lower not in DESCRIPTIVE
        and lower not in FUNCTION_WORDS
        and place(token.text) is None
    )
