"""Numbers of a list: the same befell others at another place, on another day, or by the count of another.

"21 deaths in the tunnel, seven at the gate", "the rebels lost 20 men and the army six", "4,300 perished when the Weir sank, and
800 when the Orr capsized", "as did two people on the ground".  Table: `casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.counts.entries import is_entered
from claims.reading.counts.items import (
    COORDINATORS,
    LOST,
    ends_clause,
    is_carried,
    is_followed,
    is_gapped,
    is_item,
    is_later,
    is_said_by_another,
)
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import plurals, words_for

if TYPE_CHECKING:
    from claims.reading.shares.later_numbers import LaterNumber, Share

_DOING = frozenset(("did", "was", "were", "had", "have", "has", "are"))


def lost_too(number: LaterNumber) -> Share | None:
    """ "the rebels lost 20 men and the army six"."""
    if number.earlier.rule not in LOST:
        return None
    gapped = is_gapped(number.tokens, number.quantity, number.phrase, number.earlier)
    return number.counted_on("lost-list") if gapped else None


def next_of_list(number: LaterNumber) -> Share | None:
    """ "21 deaths in the tunnel, seven at the gate", "the first blast killed five and the second nine", "and later of 31"."""
    asked = number.tokens, number.quantity, number.phrase, number.earlier
    listed = (
        is_item(*asked)
        or is_carried(*asked)
        or is_gapped(*asked)
        or is_entered(*asked)
        or is_later(number.tokens, number.quantity, number.phrase)
        or is_said_by_another(*asked)
        or is_followed(*asked)
        or _and_more(number)
    )
    return number.counted_on() if listed else None


def _and_more(number: LaterNumber) -> bool:
    """ "nine died on Monday and another three on Friday"."""
    if not (number.quantity.more and number.is_bare and number.previous in COORDINATORS):
        return False
    following = number.following
    return following in words_for("listed") or following in words("time_words") or following in words("days")


def when_too(number: LaterNumber) -> Share | None:
    """ "4,300 perished when the Weir sank, and 800 when the Orr capsized": a "when" follows the count before, too."""
    if not (number.is_bare and number.following == "when" and number.previous in COORDINATORS):
        return None
    return number.counted_on() if any(token.lower == "when" for token in number.between) else None


def listed_as(number: LaterNumber) -> Share | None:
    """ "listed 96 deaths as confirmed and 42 as for validation"."""
    if not (number.is_bare and number.previous == "and" and number.following == "as"):
        return None
    entered = lower_at(number.tokens, number.earlier.phrase.last) == "as"
    return number.counted_on() if entered else None


def then(number: LaterNumber) -> Share | None:
    """ "a first count of nine dead, then 22"."""
    if not number.is_bare or number.previous != "then":
        return None
    return number.counted_on() if ends_clause(number.tokens, number.phrase.last) else None


def among_others(number: LaterNumber) -> Share | None:
    """ "acknowledged 21 military deaths and 12 among civilians": the same befell another class of people."""
    if not number.is_bare or number.previous not in COORDINATORS or number.following != "among":
        return None
    whom = lower_at(number.tokens, number.phrase.last + 1)
    return number.counted_on() if whom in plurals() else None


def befallen_too(number: LaterNumber) -> Share | None:
    """ "all four of the crew perished, as did two people on the ground": the same befell those behind the verb."""
    before = number.ahead(2)
    too = len(before) > 1 and before[0] in ("as", "so") and before[1] in _DOING
    return number.counted_on() if too else None
