"""Shares of whom something else is told than what befell their whole: survivors, suspects, those who got away.

"34 died; 28 survived, among them a nurse", "and one of the twenty arrested was a clerk", "killed 18 before one of them blew
himself up".  Table: `casualty_words.tsv`.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from claims.reading.fates.unreal import comes_out, is_being_saved, is_saved
from claims.reading.people.figures import NOT_BACK
from claims.reading.shares.deeds_behind import acts
from claims.reading.shares.in_care import are_sent_home
from claims.reading.shares.shares_in_asides import is_of_things
from claims.reading.words.answers import NOTHING
from claims.reading.words.numerals import is_numeral
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.figures import Figure
    from claims.reading.people.quantities import Quantity
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.shares.later_numbers import LaterNumber
    from claims.reading.words.answers import Nothing
    from claims.reading.words.tokens import Token

_TO_ESCAPED = 4
"""Tokens of "had already escaped"."""
_TO_ALIVE = 7
"""Tokens of "are thought to be still alive"."""
_SAFE_PLACES = frozenset(("shore", "land", "safety", "home"))
_TAKEN_FOR = frozenset(("believed", "thought", "presumed", "known", "confirmed"))
_MEANWHILE = frozenset(("before", "after", "when", "while", "until", "as"))


def saved(number: LaterNumber) -> Nothing | None:
    """ "12 died, and nine were rescued", "nine being pulled out": saved, but not sent home from the hospital or recovered dead."""
    tokens, phrase = number.tokens, number.phrase
    if is_saved(tokens, phrase) and not are_sent_home(tokens, phrase, number.before[-1]):
        return NOTHING
    in_time = number.previous != "recovered" and is_being_saved(tokens, number.quantity)
    return NOTHING if in_time else None


def acting_meanwhile(number: LaterNumber) -> Nothing | None:
    """ "killed 18 before one of them blew himself up"."""
    act = number.previous in _MEANWHILE and number.phrase.part and acts(number.tokens, number.phrase.last)
    return NOTHING if act else None


def come_back(number: LaterNumber) -> Nothing | None:
    """ "took 31 people, but four of them escaped", "nine of them were brought to the surface"."""
    if number.earlier.outcome not in NOT_BACK:
        return None
    tokens, phrase = number.tokens, number.phrase
    got_out = comes_out(tokens, phrase) or (phrase.part and get_away(tokens, phrase.last))
    return NOTHING if got_out else None


def part_of_things(number: LaterNumber) -> Nothing | None:
    """ "58 centres, of which 44 are schools"."""
    return NOTHING if is_of_things(number.tokens, number.quantity, number.phrase) else None


def are_spared(number: LaterNumber) -> bool:
    """Is something else told of the share than of its whole: that they lived, or that others held them?"""
    tokens, quantity, phrase = number.tokens, number.quantity, number.phrase
    if are_survivors(tokens, number.earlier, quantity) or are_thought_alive(tokens, phrase, number.earlier):
        return True
    return phrase.part and (is_of_others(quantity, number.before) or are_suspects(tokens, phrase))


def get_away(tokens: Sequence[Token], index: int) -> bool:
    """ "escaped", "have since escaped", "later survived", "reached shore": asked behind a number."""
    row = [token.lower for token in tokens[index : index + _TO_ESCAPED]]
    ashore = any(first == "reached" and second in _SAFE_PLACES for first, second in pairwise(row))
    return ashore or "escaped" in row or "survived" in row


def is_of_others(quantity: Quantity, before: Sequence[Figure]) -> bool:
    """ "A woman died and four guests fell ill, two of them gravely": several are no part of the one before."""
    several = not quantity.few and (quantity.value or 0) > 1
    return several and all(one.quantity.value == 1 and not one.quantity.few for one in before)


def are_suspects(tokens: Sequence[Token], phrase: VictimPhrase) -> bool:
    """ "59 died, and one of the twenty arrested was a clerk", not "two of them arrested last year"."""
    return lower_at(tokens, phrase.last) in words_for("arresting") and is_numeral(tokens[phrase.last - 1])


def are_thought_alive(tokens: Sequence[Token], phrase: VictimPhrase, earlier: Figure) -> bool:
    """ "two bodies, with 40 hostages left, 20 of whom are thought to be alive", not "burned alive"."""
    row = [token.lower for token in tokens[phrase.last : phrase.last + _TO_ALIVE]]
    at = row.index("alive") if "alive" in row else 0
    thought = at > 0 and (row[at - 1] in ("be", "still") or row[at - 1] in _TAKEN_FOR)
    return thought and earlier.outcome == "killed"


def are_survivors(tokens: Sequence[Token], earlier: Figure, quantity: Quantity) -> bool:
    """ "34 died; 28 survived, among them [a nurse]"."""
    between = tokens[max(earlier.phrase.last, earlier.trigger + 1) : quantity.first]
    return any(token.lower in ("survived", "survivors", "rescued", "saved") for token in between)
