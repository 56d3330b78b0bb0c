"""Parts of the figure just before them, by the words around them.

"Nine people, including three children", "seven had died, two Danes among them", "nine were hurt, one a girl", "14 people, a
guard included".  Table: `casualty_words.tsv`.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.counts.items import COORDINATORS
from claims.reading.shares.deeds_behind import acts
from claims.reading.shares.later_numbers import LISTED, Share
from claims.reading.shares.no_shares import are_spared
from claims.reading.shares.shares_in_asides import (
    are_among_counted,
    are_among_them,
    is_apposed,
    is_one_of_row,
    means_whole,
    opens_subset,
)
from claims.reading.words.answers import NOTHING
from claims.reading.words.triggers import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.figures import Figure
    from claims.reading.people.quantities import Quantity
    from claims.reading.shares.later_numbers import Answer, LaterNumber

_OPENING = 6
"""Tokens of a sentence in which "of the at least 34" opens it."""


def subset(number: LaterNumber) -> Answer | None:
    """ "three of them", "including three children", "among them a nurse", but not of those who survived."""
    if not (
        number.phrase.part or opens_subset(number.tokens, number.quantity) or _is_of_list_among_them(number)
    ):
        return None
    return (
        NOTHING if are_spared(number) else Share(_large_enough(number.quantity, number.before), "part", True)
    )


def _large_enough(quantity: Quantity, before: Sequence[Figure]) -> Figure:
    """ "killed 77 and left two missing, including 14 residents": the last number told that can hold the part."""
    least = quantity.value or 0
    return next((one for one in reversed(before) if (one.quantity.value or least) >= least), before[-1])


def _is_of_list_among_them(number: LaterNumber) -> bool:
    """ "nine people, among them the baby's grandparents and two brothers": the last of a list of them, who does nothing."""
    counted = are_among_counted(number.tokens, number.earlier, number.quantity)
    return (counted or _ends_list_among_them(number)) and not acts(number.tokens, number.phrase.last)


def _ends_list_among_them(number: LaterNumber) -> bool:
    """ ", among them the baby's grandparents and" before the number, and no verb."""
    between = [token.lower for token in number.between]
    opens = next((at for at, pair in enumerate(pairwise(between)) if pair == ("among", "them")), None)
    if opens is None or between[-1:] != ["and"] or len(between) - opens > LISTED:
        return False
    return not any(word in words("auxiliaries") or word in words("verbs") for word in between[opens:])


def one_of_row(number: LaterNumber) -> Share | None:
    """ "nine were hurt, one a girl"."""
    if number.is_fewer and number.is_bare and is_one_of_row(number.tokens, number.quantity.first):
        return number.in_row("part")
    return None


def of_them(number: LaterNumber) -> Share | None:
    """ "120 people were evacuated, of them 34 minors"."""
    return number.as_part() if number.is_fewer and number.ahead(3) == [",", "of", "them"] else None


def apposed(number: LaterNumber) -> Share | None:
    """ "Two bodies, a man and a girl, have been found"."""
    if not number.is_fewer or number.is_bare:
        return None
    beside = is_apposed(number.tokens, number.earlier, number.quantity, trigger=len(number.tokens))
    return number.as_part() if beside else None


def who_they_were(number: LaterNumber) -> Share | None:
    """ "the two people who died, a woman in Brask and a man in Toro": behind the comma after their relative clause."""
    earlier = number.earlier
    if not number.is_fewer or number.previous != "," or earlier.rule != "after":
        return None
    closed = earlier.trigger == number.quantity.first - 2
    return number.as_part() if closed and number.tokens[earlier.phrase.last].lower == "who" else None


def share_in_brackets(number: LaterNumber) -> Share | None:
    """ "37 deaths, nearly half of them (18) in the north"."""
    if number.previous != "(" or number.following != ")":
        return None
    theirs = number.ahead(3)[:-1] == ["of", "them"]
    return number.as_part() if theirs and number.is_fewer and number.is_bare else None


def included(number: LaterNumber) -> Share | None:
    """ "14 people, a guard included"."""
    return number.as_part() if number.previous == "," and number.following == "included" else None


def among_them(number: LaterNumber) -> Share | None:
    """ "seven had died, two Danes among them"."""
    return number.as_part() if number.previous == "," and number.behind(2) == ["among", "them"] else None


def were_among_them(number: LaterNumber) -> Share | None:
    """ "340 troops had surrendered, and a dozen Danes were among them"."""
    if not number.is_fewer or not are_among_them(number.tokens, number.phrase.last):
        return None
    return number.as_part() if means_whole(number.tokens, number.quantity.first, number.before) else None


def hit_by(number: LaterNumber) -> Share | None:
    """ "66 were hurt, 15 by gunfire"."""
    if not number.is_bare or number.previous != ",":
        return None
    row = number.behind(2)
    return number.as_part() if row[:1] == ["by"] and row[-1] in words_for("hit-with") else None


def of_opening(number: LaterNumber) -> Share | None:
    """ "Of the 34 dead, 21 are women and eight are children": the sentence opens with the whole of what it counts."""
    opening = number.before[0]
    first = opening.quantity.first
    if (
        not number.is_bare
        or number.following not in words("auxiliaries")
        or number.previous not in COORDINATORS
    ):
        return None
    opens = 1 < first < _OPENING and number.tokens[first - 2].lower == "of"
    return Share(opening, "part", True) if opens else None
