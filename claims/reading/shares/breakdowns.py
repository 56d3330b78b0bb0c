"""Numbers of places or kinds of people that add up to a whole before them: "Eight died, six at the scene and two in a clinic"."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.words.cues import CUE_FORMS
from claims.reading.words.numerals import ARTICLES, number_at
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import is_person, is_thing, plurals, words_for

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from claims.reading.people.figures import Figure
    from claims.reading.people.quantities import Quantity
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token

_TO_AND = 7
"""Tokens of ", 22 army volunteers and" behind a whole."""
_TO_ITEMS = 14
"""Tokens of "people have been killed when a bus fell into a river," behind a number."""
_MARKS = frozenset(",:(-–—")
_NO_CLAUSE_OF_ITS_OWN = frozenset(("and", "but", "or", "while", "as", "because", "though", "although"))
"""Before another subject, whom the numbers may count."""
_LEAST_ITEMS = 2
_MOST_ITEMS = 8
_OPENING_ASIDES = frozenset(("all", "both", "most", "some", "who", "of", "from"))
"""Behind a list, what is told of those on it before their verb comes."""
_LONGEST_NOUN = 4
"""Tokens of "members of the guard", of "young school teachers"."""


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
    """ "28 dead, 22 VDPs and six civilians", "28 dead so far, 20 guards, six clerks and two nurses": kinds of people behind the
    comma that add up to the whole, whatever a town calls them."""
    mark = _mark_before_items(tokens, whole, starts)
    if mark is None:
        return False
    items: list[int] = []
    added = 0
    index = mark + 1
    while index in starts and len(items) < _MOST_ITEMS and added != whole.quantity.value:
        number = (index + 1, 1) if lower_at(tokens, index) in ARTICLES else number_at(tokens, index)
        if number is None or not _may_be_people(tokens, number[0], one=number[1] == 1):
            return False
        items.append(index)
        added += number[1]
        near = tokens[number[0] : index + _TO_AND]
        joint = next((each.index for each in near if each.text == "," or each.lower == "and"), len(tokens))
        index = joint + 1 + (lower_at(tokens, joint + 1) == "and")
    if quantity.first not in items or len(items) < _LEAST_ITEMS or added != whole.quantity.value:
        return False
    return mark == whole.phrase.last or _ends_list(tokens, items[-1])


def _mark_before_items(tokens: Sequence[Token], whole: Figure, starts: Collection[int]) -> int | None:
    """The comma of "nine dead so far, six civilians …", "nine were shot in the square, six …": before the first number behind
    the whole, with nothing but its own clause between."""
    for token in tokens[whole.phrase.last : whole.phrase.last + _TO_ITEMS]:
        if token.text in _MARKS:
            return token.index if token.index + 1 in starts else None
        if not token.is_word or token.index in starts or token.lower in _NO_CLAUSE_OF_ITS_OWN:
            return None
    return None


def _ends_list(tokens: Sequence[Token], last: int) -> bool:
    """Does the list end with its last noun: "and three guards,", not "and three guards fled", "and three guards in Toro"?"""
    ends = next((each for each in tokens[last + 1 : last + _TO_AND] if each.kind in ("punct", "quote")), None)
    behind = tokens[last + 1 : len(tokens) if ends is None else ends.index]
    if ends is not None and _goes_on_behind_aside(tokens, ends.index):
        return False
    plain = len(behind) <= _LONGEST_NOUN and not any(
        each.lower in CUE_FORMS
        or any(each.lower in words(group) for group in ("prepositions", "be_forms", "auxiliaries"))
        for each in behind
    )
    return plain and (
        behind[-1:] == [] or behind[-1].lower in plurals() or is_person(behind[-1].lower, behind[-1].text)
    )


def _goes_on_behind_aside(tokens: Sequence[Token], comma: int) -> bool:
    """ "four clerks and two guards, all of Toro, face charges", "…, she said, were to help": no list of the dead, but the subject of
    what comes."""
    second = next((token.index for token in tokens[comma + 1 :] if token.text == ","), None)
    if lower_at(tokens, comma) != "," or second is None:
        return False
    told_of = lower_at(tokens, comma + 1) in _OPENING_ASIDES
    verb = lower_at(tokens, second + 1)
    return told_of or verb in words("be_forms") or verb in words("auxiliaries")


def _are_bodies_of(tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, whole: Figure) -> bool:
    """ "40 bodies were found, 30 of women and ten of children": whose they are."""
    bodies = tokens[whole.phrase.last - 1].lower in words_for("bodies")
    of = phrase.last - 2 if phrase.head is not None else phrase.last
    listed = tokens[quantity.first - 1].text == "," or tokens[quantity.first - 1].lower == "and"
    fewer = (quantity.value or 0) < (whole.quantity.value or 0)
    plain = of == quantity.last and of + 1 < len(tokens) and tokens[of].lower == "of"
    return bodies and listed and fewer and plain and _is_of_people(tokens, of + 1)


def _may_be_people(tokens: Sequence[Token], index: int, *, one: bool) -> bool:
    """ "civilians", "border guards", "VDPs": a plural that no table has as a thing; of one "nurse"."""
    near = itertools.takewhile(
        lambda token: token.is_word and token.lower != "and", tokens[index : index + 3]
    )
    nouns = [token.lower for token in near]
    if one:
        return any(map(is_person, nouns))
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
