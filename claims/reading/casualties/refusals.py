"""What makes no figure of a number with its victims, whatever befell them.

Each of `REFUSALS` answers with the reason, "" where it has none; they are asked in their order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.reading.casualties.refinements import are_staffs, is_a_couple_of, of_several
from claims.reading.counts.identities import is_kin_of_counted, is_one_of_counted
from claims.reading.counts.items import is_corrected
from claims.reading.fates.everyone import all_died
from claims.reading.fates.unreal import is_denied, is_whole_of_some
from claims.reading.people.victim_categories import counts_one
from claims.reading.shares.only_who import only_tells_who
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import words_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from claims.reading.casualties.cases import Case


_TO_DEED = 6
"""Tokens of "foiled a plot to commit" before murders."""


def _is_no_count(case: Case) -> str:
    tokens, quantity, phrase = case.tokens, case.quantity, case.phrase
    if quantity.article and not counts_one(tokens, phrase):
        return "an article without a victim noun"
    if quantity.article and is_a_couple_of(tokens, phrase):
        return "a vague word, no two people"
    if are_staffs(tokens, phrase):
        return "bodies of people"
    if quantity.article and phrase.head is not None:
        case.quantity = of_several(tokens[phrase.head].lower, quantity)
    return ""


def _is_who_somebody_is(case: Case) -> str:
    return only_tells_who(case.tokens, case.quantity, case.phrase, case.before) or ""


def _is_denied(case: Case) -> str:
    """ "Not 12 were hurt", "Two fewer people died than was first reported"."""
    tokens, quantity = case.tokens, case.quantity
    if case.before and is_corrected(tokens, quantity, case.before[-1]):
        return ""  # "253 people, not 359 as first stated"
    denied = quantity.value == 0 or is_denied(tokens, quantity) or lower_at(tokens, quantity.last) == "fewer"
    return "denied" if denied else ""


def _is_no_deed(case: Case) -> str:
    """ "Police foiled a plot of six murders", "cleared of two murders", "a podcast on two unsolved murders"."""
    head = case.phrase.head
    if head is None or case.tokens[head].lower != "murders":
        return ""
    first = case.quantity.first
    told = (token.lower for token in case.tokens[max(0, first - _TO_DEED) : head])
    return "murders that nobody has done" if any(word in words_for("no-murders") for word in told) else ""


def _is_counted_otherwise(case: Case) -> str:
    """Kin, one of a number, parts of things, and wholes of whom only some are told of."""
    tokens, quantity, phrase = case.tokens, case.quantity, case.phrase
    if is_kin_of_counted(tokens, quantity):
        return "whose members are counted"
    if is_one_of_counted(tokens, quantity, phrase):
        return "one of a number that is told"
    behind_it = tokens[quantity.last : quantity.last + 2]
    if phrase.head is None and [token.lower for token in behind_it] == ["of", "which"]:
        return "a part of things"
    case.everyone = all_died(tokens, quantity.first, phrase.last)
    if case.everyone is None and is_whole_of_some(tokens, quantity, phrase):
        return "all of whom only some are told of"
    return ""


REFUSALS: tuple[Callable[[Case], str], ...] = (
    _is_no_count,
    _is_who_somebody_is,
    _is_denied,
    _is_no_deed,
    _is_counted_otherwise,
)
