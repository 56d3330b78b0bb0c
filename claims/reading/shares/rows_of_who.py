"""Rows that tell who those just counted were, number by number.

"Four of the dead were Danes, one was a nurse from the clinic at Lumar and one was a visitor", "eleven hail from Vell, four from
Brask".  Table: `casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.counts.items import COORDINATORS, is_described, is_rest
from claims.reading.shares.bodies_besides import are_found, counts_bodies
from claims.reading.shares.deeds_behind import speaks
from claims.reading.words.numerals import ARTICLES
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import is_nationality, is_person, triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.shares.later_numbers import LaterNumber, Share
    from claims.reading.words.tokens import Token

_ORIGINS = frozenset(("belonged", "belong", "hail", "hailed", "come", "came"))
_OF_ORIGIN = frozenset(("to", "from", "of", "("))
_NAMED = frozenset(("identified", "unidentified"))
_LONGEST_ITEM = 16
"""Tokens of "was a nurse who had come by bus from Lumar and" between two numbers."""
_TO_IDENTIFIED = 5
"""Tokens of "have not yet been identified"."""
_TO_NEXT = 6
"""Tokens between two numbers of a row."""
_TO_NOUN = 5
"""Tokens of "a retired primary school teacher"."""


def rest_of_row(number: LaterNumber) -> Share | None:
    """ "ten of the dead were Danes, while the remaining three were Swedes"."""
    goes_on = number.earlier.part or number.previous == "remaining"
    rest = goes_on and number.is_bare and is_rest(number.tokens, number.quantity, number.phrase)
    return number.in_row() if rest else None


def others_of_row(number: LaterNumber) -> Share | None:
    """ "six of the injured were Danes and the other four Swedish", "seven had been identified as Danes, the other two as Swedes", "and two as
    Swedes"."""
    if not number.earlier.part or number.previous not in (*COORDINATORS, "other"):
        return None
    between = [token.lower for token in number.between]
    named = not _NAMED.isdisjoint(between) and number.following == "as" and number.is_bare
    others = number.ahead(2) == ["the", "other"] and between[-3:-2] != [] and between[-3] in COORDINATORS
    called = is_nationality(number.last_of_phrase.text) or is_nationality(
        number.tokens[number.phrase.last].text if number.phrase.last < len(number.tokens) else ""
    )
    return number.in_row() if named or (others and called) else None


def who_one_was_too(number: LaterNumber) -> Share | None:
    """ "[Four were Danes,] one was a nurse from the clinic at Lumar [and] one was a visitor": the number before it had a verb of being
    behind it, too, and both told who they were; not "and one was arrested", "and one was a lorry"."""
    tokens, between, earlier = number.tokens, number.between, number.earlier
    if not number.is_bare or not earlier.part or not 1 < len(between) <= _LONGEST_ITEM:
        return None
    if between[-1].lower not in COORDINATORS or between[0].lower not in words("be_forms"):
        return None
    if any(token.text in ".;:" or token.kind == "quote" for token in between):
        return None
    both = _tells_of_one_who(tokens, earlier.phrase.last) and _tells_of_one_who(tokens, number.phrase.last)
    return number.in_row() if both else None


def belonged_too(number: LaterNumber) -> Share | None:
    """ "four of the dead belonged to the guard, two to the police and one to a patrol", "eleven of the dead hail from Vell,
    four from Brask", "seven were residents of Toro, nine of Vell"."""
    if not (number.earlier.part and number.is_bare and number.following in _OF_ORIGIN):
        return None
    between = [token.lower for token in number.between]
    told = not _ORIGINS.isdisjoint(between) or number.earlier.rule == "part-list"
    if number.following == "of":
        told = "of" in between and (told or not words_for("dwellers").isdisjoint(between))
    else:
        told = told and not {"to", "from"}.isdisjoint(between)
    return number.in_row() if told and between[-1] in COORDINATORS else None


def described_too(number: LaterNumber) -> Share | None:
    """ "four of the dead were Danes; three are children"."""
    if number.previous != ";" or not number.earlier.part or not number.is_bare:
        return None
    return number.in_row() if is_described(number.tokens, number.phrase.last) else None


def unnamed(number: LaterNumber) -> Share | None:
    """ "of the 27 dead, 18 were residents, while three could not be identified"."""
    earlier = number.earlier
    if number.previous != "while" or not earlier.part or not number.is_bare or earlier.outcome != "killed":
        return None
    return None if _NAMED.isdisjoint(number.behind(_TO_IDENTIFIED)) else number.in_row()


def what_one_was(number: LaterNumber) -> Share | None:
    """ "seven of the dead were guides, and one was the cook"."""
    if not number.is_bare or number.following not in words("be_forms") or number.previous not in COORDINATORS:
        return None
    who = lower_at(number.tokens, number.phrase.last + 1)
    told = number.earlier.part and number.earlier.rule == "noun" and who in ("the", "a", "an")
    return number.in_row() if told else None


def next_of_row(number: LaterNumber) -> Share | None:
    """ "including three pupils and a nurse": right behind the part before it, and nothing that those it counts do."""
    tokens, phrase = number.tokens, number.phrase
    near = number.quantity.first - number.earlier.phrase.last <= _TO_NEXT
    if number.previous not in COORDINATORS or not number.earlier.part or not near:
        return None
    if number.previous == "," and any(token.lower in words_for("saying") for token in number.between):
        return None  # "including three pupils, said Odo Fenn, a doctor"
    acted = number.following.endswith("ed") and number.following not in words_for("belonging")
    if acted or speaks(tokens, phrase.last):
        return None  # where "five of the dead were clerks and two worked for a builder" goes on
    do = not number.is_bare and (
        number.following in words("be_forms") or number.following in words("auxiliaries")
    )
    whole = number.earlier.whole or number.earlier
    brought = are_found(number) and not counts_bodies(tokens, whole)
    return None if do or brought else number.in_row()


def _tells_of_one_who(tokens: Sequence[Token], verb: int) -> bool:
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
