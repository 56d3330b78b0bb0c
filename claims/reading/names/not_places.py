"""What looks like a place and is none: waters and papers that bear its name, people, scholars, names joined on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import group
from claims.reading.names.names_in_text import names_a_house
from claims.reading.words.tokens import lower_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.names.named import Named
    from claims.reading.words.tokens import Token

_JOINTS_OF_NAMES = frozenset(("da", "das", "do", "dos", "del"))
_JOINTS_OF_TWO = frozenset(("los", "las", "la"))
"""What stands between "de" and the rest of a name."""
_LANDS = frozenset(("nation", "nations", "country", "countries", "state", "states", "region"))
_AMERICAS = frozenset(("Central", "Latin", "South", "North", "Middle"))

_SAINTS = frozenset(("san", "santa", "santo", "saint", "st", "são", "sao"))
_HOUSES = frozenset(
    ("hospital", "clinic", "church", "cathedral", "basilica", "convent", "school", "college", "cemetery")
)
_WRITTEN = frozenset(("edition", "version", "translation", "transcript"))
_TRANSLATED = frozenset(("translated", "translation"))
_SPEAKING = ("said", "says", "told", "tells", "added")
_ALONG = ("on", "along", "across", "down", "up")
_ENDING = ("", ".", ",", ";", "and", "in", "near")


def is_no_place(tokens: Sequence[Token], named: Named) -> bool:
    """Does the print around a name tell that no place is meant?"""
    return (
        _speaks(tokens, named)
        or _is_village(tokens, named)
        or _is_of_scholars(tokens, named)
        or _is_of_a_saint(tokens, named)
        or _names_water(tokens, named)
        or _is_of_continent(tokens, named)
        or _is_joined_on(tokens, named)
        or _names_language(tokens, named)
        or (named.kind == "demonym" and names_a_house(tokens, named.last))
    )


def _speaks(tokens: Sequence[Token], named: Named) -> bool:
    """ "Larissa said": towns do not speak, people who bear their names do."""
    return named.kind == "city" and lower_at(tokens, named.last) in _SPEAKING


def _is_village(tokens: Sequence[Token], named: Named) -> bool:
    """ "in the village of Larissa": one of the places that share a city's name."""
    before = [token.lower for token in tokens[max(0, named.first - 2) : named.first]]
    return named.kind == "city" and before in (["village", "of"], ["hamlet", "of"])


def _is_of_a_saint(tokens: Sequence[Token], named: Named) -> bool:
    """ "Toro's Santa Maria hospital", "the San José Hospital": saints have houses far from the towns that bear their names; not "a San Diego
    church"."""
    saint = named.kind == "city" and tokens[named.first].lower in _SAINTS
    if not saint or lower_at(tokens, named.last) not in _HOUSES or not named.first:
        return False
    before = tokens[named.first - 1]
    return before.kind == "clitic" or (before.lower == "the" and tokens[named.last].capital)


def _is_of_scholars(tokens: Sequence[Token], named: Named) -> bool:
    """ "researchers at Ghent University estimate": where those work who count."""
    scholars = named.first > 1 and tokens[named.first - 2].lower in group("side_words", "scholars")
    return scholars and tokens[named.first - 1].lower in ("at", "from", "of")


def _names_language(tokens: Sequence[Token], named: Named) -> bool:
    """ "Weir Daily (English edition)", "translated from English": a language and no land."""
    if named.kind != "demonym":
        return False
    if lower_at(tokens, named.last) in _WRITTEN:
        return True
    before = tokens[max(0, named.first - 2) : named.first]
    return len(before) > 1 and before[1].lower in ("from", "into") and before[0].lower in _TRANSLATED


def _names_water(tokens: Sequence[Token], one: Named) -> bool:
    """ "the River X", "the Gulf of X", "the X Times": waters and papers that carry the name of a country."""
    before = one.first - 1
    after_the = before > 0 and tokens[before].lower == "the" and one.kind == "city"
    if after_the and tokens[before - 1].lower in _ALONG:
        return lower_at(tokens, one.last) in _ENDING  # "capsized on the Rewa"
    if before >= 0 and tokens[before].capital and tokens[before].text.endswith("-e"):
        return True  # "the Dand-e Patan district"
    if before > 0 and tokens[before].lower == "of":
        before -= 1
    if (
        before >= 0
        and tokens[before].capital
        and tokens[before].lower in group("side_words", "not-in-before")
    ):
        return True
    after = tokens[one.last] if one.last < len(tokens) else None
    return after is not None and after.capital and after.lower in group("side_words", "not-in-after")


def _is_joined_on(tokens: Sequence[Token], one: Named) -> bool:
    """ "Praia da Orla", "Vila da Praia", "San Orlo del Mar": one name of a town with others joined on by "da" or "del"."""
    before, behind = tokens[max(0, one.first - 2) : one.first], tokens[one.last : one.last + 2]
    led = (
        one.last - one.first == 1
        and len(before) > 1
        and before[1].lower in _JOINTS_OF_NAMES
        and before[0].capital
    )
    return (
        led
        or (len(behind) > 1 and behind[0].lower in _JOINTS_OF_NAMES and behind[1].capital)
        or _goes_on(tokens, one)
    )


def _goes_on(tokens: Sequence[Token], one: Named) -> bool:
    """ "San Orlo de los Prados" is another town than San Orlo."""
    behind = tokens[one.last : one.last + 3]
    joined = [token.lower for token in behind[:2]]
    return len(behind) > 2 and joined[0] == "de" and joined[1] in _JOINTS_OF_TWO and behind[2].capital


def _is_of_continent(tokens: Sequence[Token], one: Named) -> bool:
    """ "Central America", "the Central African nation", "the New England Highway": no country of that name."""
    if tokens[one.first].text == "England" and one.first > 0 and tokens[one.first - 1].text == "New":
        return True
    if one.kind == "demonym" and tokens[one.first].text == "Central":
        return lower_at(tokens, one.last) in _LANDS
    return tokens[one.first].text == "America" and one.first > 0 and tokens[one.first - 1].text in _AMERICAS
