"""Items into which the figure before them is broken down: "54 dead: 47 in Florida and seven in Lumar", "five died — a couple and
three members of a family".

Table: `casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.counts.items import COORDINATORS, ends_clause, is_described
from claims.reading.shares.deeds_behind import acts, speaks
from claims.reading.shares.later_numbers import LISTED
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import is_person, words_for

if TYPE_CHECKING:
    from claims.reading.shares.later_numbers import LaterNumber, Share

_BREAKDOWN = frozenset(("breakdown", "breakdown-list"))
_DASHES = frozenset(("—", "–"))
_TELLING_WHO = frozenset(("and", "who", "whose", "aged"))


def first_place(number: LaterNumber) -> Share | None:
    """ "54 dead: 47 in Florida"."""
    placed = number.is_bare and number.following in words_for("listed")
    opens = number.previous == ":" or number.previous in _DASHES
    return number.as_part("breakdown") if placed and opens else None


def next_place(number: LaterNumber) -> Share | None:
    """ "54 dead: 47 in Florida and seven in Lumar"."""
    if number.earlier.rule not in _BREAKDOWN or not number.is_bare:
        return None
    placed = number.previous in COORDINATORS and number.following in words_for("listed")
    return number.in_row("breakdown-list") if placed else None


def last_item(number: LaterNumber) -> Share | None:
    """ "57 are missing: 38 workers of the mine and its outsourced firms, and 19 local residents": nothing happens between."""
    between = number.between
    joint = lower_at(between, len(between) - 1)
    if number.earlier.rule not in _BREAKDOWN or joint not in COORDINATORS or len(between) > LISTED:
        return None
    happens = any(
        token.lower in words("auxiliaries") or token.lower in words_for("saying") for token in between
    )
    return None if happens or not _ends_items(number, joint) else number.in_row("breakdown-list")


def _ends_items(number: LaterNumber, joint: str) -> bool:
    """ "and 19 local residents.", "and 19 residents in the north", not ", and two officials said"."""
    if ends_clause(number.tokens, number.phrase.last):
        return True
    return not number.is_bare and joint == "and" and not speaks(number.tokens, number.phrase.last)


def who_behind_colon(number: LaterNumber) -> Share | None:
    """ "we have 21 dead: 12 are men, seven women"."""
    if number.previous != ":" or not number.is_fewer or not number.is_bare:
        return None
    return number.as_part("breakdown") if is_described(number.tokens, number.phrase.last) else None


def who_behind_dash(number: LaterNumber) -> Share | None:
    """ "five died — a couple and three members of a family"."""
    whole, part = number.earlier.quantity.value or 0, number.quantity.value or 0
    if number.previous not in _DASHES or not whole > part > 1 or not _counts_persons(number):
        return None
    told = number.following in _TELLING_WHO or number.following in words("prepositions")
    told = told or ends_clause(number.tokens, number.phrase.last)
    return number.as_part("breakdown") if told and not acts(number.tokens, number.phrase.last) else None


def persons_behind_colon(number: LaterNumber) -> Share | None:
    """ "Five were hurt: two guards and a nurse": the two guards, for "a" alone counts nobody."""
    if number.quantity.article or number.previous != ":":
        return None
    return number.as_part("breakdown") if _counts_persons(number) else None


def _counts_persons(number: LaterNumber) -> bool:
    noun = number.last_of_phrase
    return is_person(noun.lower, noun.text)
