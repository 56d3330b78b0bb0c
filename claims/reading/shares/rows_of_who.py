"""Rows that tell who those just counted were, number by number.

"Four of the dead were Danes, one was a nurse from the clinic at Lumar and one was a visitor", "eleven hail from Vell, four from
Brask".  Table: `casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.counts.items import COORDINATORS
from claims.reading.words.numerals import ARTICLES
from claims.reading.words.triggers import is_nationality, is_person, triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.figures import Figure
    from claims.reading.people.quantities import Quantity
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token

_ORIGINS = frozenset(("belonged", "belong", "hail", "hailed", "come", "came"))
_LONGEST_ITEM = 16
"""Tokens of "was a nurse who had come by bus from Lumar and" between two numbers."""
_TO_NOUN = 5
"""Tokens of "a retired primary school teacher"."""


def belonged_too(tokens: Sequence[Token], earlier: Figure, quantity: Quantity, following: str) -> bool:
    """ "four of the dead belonged to the guard, two to the police and one to a patrol", "eleven of the dead hail from Vell,
    four from Brask", "seven were residents of Toro, nine of Vell"."""
    between = [token.lower for token in tokens[earlier.phrase.last : quantity.first]]
    told = not _ORIGINS.isdisjoint(between) or earlier.rule == "part-list"
    home = between[-1:] != [] and between[-1] in COORDINATORS
    if following == "of":
        return home and "of" in between and (told or not words_for("dwellers").isdisjoint(between))
    return told and not {"to", "from"}.isdisjoint(between) and home


def is_who_in_row(tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, earlier: Figure) -> bool:
    """ "[Four were Danes,] one was a nurse from the clinic at Lumar [and] one was a visitor": the number before it had a verb of being
    behind it, too, and both told who they were; not "and one was arrested", "and one was a lorry"."""
    between = tokens[earlier.phrase.last : quantity.first]
    if not earlier.part or not 1 < len(between) <= _LONGEST_ITEM or between[-1].lower not in COORDINATORS:
        return False
    if any(token.text in ".;:" or token.kind == "quote" for token in between):
        return False
    if between[0].lower not in words("be_forms"):
        return False
    return tells_of_one_who(tokens, earlier.phrase.last) and tells_of_one_who(tokens, phrase.last)


def tells_of_one_who(tokens: Sequence[Token], verb: int) -> bool:
    """ "was a Danish citizen", "were retired teachers", not "was a lorry", "was found by teachers": asked at the verb of being."""
    if verb >= len(tokens) or tokens[verb].lower not in words("be_forms"):
        return False
    for token in tokens[verb + 1 : verb + 1 + _TO_NOUN]:
        if is_person(token.lower, token.text) or is_nationality(token.text):
            return True
        lower = token.lower
        if not token.is_word or lower in words("prepositions") or lower in triggers("passive"):
            return False
        if lower in words("determiners") and lower not in ARTICLES and lower != "the":
            return False
    return False
