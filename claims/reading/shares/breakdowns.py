"""Numbers of places or kinds of people that add up to a whole before them: "Eight died, six at the scene and two in a clinic"."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.reading.words.numerals import number_at
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import is_thing, plurals, words_for

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from claims.reading.people.figures import Figure
    from claims.reading.people.quantities import Quantity
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token

_TO_AND = 7
"""Tokens of ", 22 army volunteers and" behind a whole."""


def broken_down(
    tokens: Sequence[Token],
    quantity: Quantity,
    phrase: VictimPhrase,
    starts: Collection[int],
    before: Sequence[Figure],
) -> Figure | None:
    """ "Eight died, six at the scene and two in a clinic": the whole that the numbers of the places add up to."""
    whole = before[0] if before else None
    if whole is None:
        return None
    if _adds_up(tokens, quantity, whole, starts) or _are_bodies_of(tokens, quantity, phrase, whole):
        return whole
    colon = any(token.text == ":" for token in tokens[whole.phrase.last : quantity.first])
    caused = colon and _is_cause(tokens, quantity.last)
    if not (caused or _is_placed(tokens, phrase.last) or _is_of_people(tokens, phrase.last - 1)):
        return None
    items: list[int] = []
    added = 0
    begin = whole.phrase.last  # "22 deaths in seven districts (nine men, six women and seven children)"
    begin = max((token.index for token in tokens[begin : quantity.first] if token.text == "("), default=begin)
    for start in sorted(index for index in starts if index >= begin):
        number = number_at(tokens, start)
        if number is None:
            break
        caused = colon and _is_cause(tokens, number[0])
        if not (caused or _is_placed(tokens, number[0]) or _is_of_people(tokens, number[0])):
            break
        items.append(start)
        added += number[1]
    return whole if len(items) > 1 and quantity.first in items and added == whole.quantity.value else None


def _adds_up(tokens: Sequence[Token], quantity: Quantity, whole: Figure, starts: Collection[int]) -> bool:
    """ "28 dead, 22 VDPs and six civilians": two kinds of people right behind the comma that add up to the whole, whatever
    a town calls them."""
    comma = whole.phrase.last
    if comma + 1 >= len(tokens) or tokens[comma].text not in ",:(" or comma + 1 not in starts:
        return False
    first = number_at(tokens, comma + 1)
    joint = next((token.index for token in tokens[comma : comma + _TO_AND] if token.lower == "and"), 0)
    second = number_at(tokens, joint + 1) if joint and joint + 1 in starts else None
    if first is None or second is None or quantity.first not in (comma + 1, joint + 1):
        return False
    named = _may_be_people(tokens, first[0]) and _may_be_people(tokens, second[0])
    return named and first[1] + second[1] == whole.quantity.value


def _are_bodies_of(tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, whole: Figure) -> bool:
    """ "40 bodies were found, 30 of women and ten of children": whose they are."""
    bodies = tokens[whole.phrase.last - 1].lower in words_for("bodies")
    of = phrase.last - 2 if phrase.head is not None else phrase.last
    listed = tokens[quantity.first - 1].text == "," or tokens[quantity.first - 1].lower == "and"
    fewer = (quantity.value or 0) < (whole.quantity.value or 0)
    plain = of == quantity.last and of + 1 < len(tokens) and tokens[of].lower == "of"
    return bodies and listed and fewer and plain and _is_of_people(tokens, of + 1)


def _may_be_people(tokens: Sequence[Token], index: int) -> bool:
    """ "civilians", "border guards", "VDPs": a plural that no table has as a thing."""
    near = itertools.takewhile(
        lambda token: token.is_word and token.lower != "and", tokens[index : index + 3]
    )
    nouns = [token.lower for token in near]
    return any(noun in plurals() or (noun.endswith("s") and not is_thing(noun)) for noun in nouns)


def _is_cause(tokens: Sequence[Token], index: int) -> bool:
    """ "two of cholera and one from burns", behind a colon."""
    return index < len(tokens) and tokens[index].lower in ("of", "from", "by")


def _is_of_people(tokens: Sequence[Token], index: int) -> bool:
    """ "six pupils, four girls and two boys"."""
    return index < len(tokens) and tokens[index].lower in words_for("demographic")


def _is_placed(tokens: Sequence[Token], index: int) -> bool:
    """ "at the gate", "where they slept"."""
    where = lower_at(tokens, index)
    return where in words_for("listed") or where == "where"
