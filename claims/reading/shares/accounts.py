"""Accounts of the dead or hurt of which some are told: what the account tells holds for whom it counts.

"Among the dead were three children and a nurse", "of the fatalities, 105 were in the north", "the names of the victims, three
men and a boy", "two Danes among eight killed".  Table: `casualty_words.tsv`.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.counts.items import COORDINATORS
from claims.reading.shares.account_fates import fate_of_account, who_died
from claims.reading.shares.account_forms import includes_in_aside, is_account
from claims.reading.shares.account_verbs import LONGEST_LIST, account_before
from claims.reading.shares.shares_in_asides import joins
from claims.reading.words.numerals import number_at
from claims.reading.words.tokens import IN_PHRASES
from claims.reading.words.triggers import fate_of, triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.figures import Figure
    from claims.reading.people.quantities import Quantity
    from claims.reading.words.tokens import Token
    from claims.reading.words.triggers import Told

_ITEM = 5
"""Tokens of an item of a list in which a verb would make it a clause: "and 30 passengers from Vell fled"."""
_RELATIVES = frozenset(("who", "whom", "whose", "which", "that"))
_IN_ALL = (("in", "all"), ("in", "total"), ("all", "told"))
_TO_DEAD = 4
"""Tokens from a number to what befell those it counts: "eight people who died"."""


def among(tokens: Sequence[Token], quantity: Quantity, before: list[Figure]) -> Told | None:
    """ "Among the dead were three children and a nurse": the account tells the outcome."""
    if before and _goes_on(tokens, quantity, before[-1]):
        return before[-1].outcome, before[-1].trigger, "among"
    if quantity.first < 2:
        return None
    if _is_sum(tokens, quantity):
        return _of_those_summed(tokens, quantity.first - 1)
    account = account_before(tokens, quantity)
    died = who_died(tokens, account.at) if account.includes else None
    if died:
        return died
    told = is_account(account) or (not before and includes_in_aside(account))
    return fate_of_account(account) if told else None


def _is_sum(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ "Most of the dead, [21 in all,]": set off by commas, and no noun behind the number."""
    row = [token.lower for token in tokens[quantity.last : quantity.last + 2]]
    return tokens[quantity.first - 1].text == "," and (tuple(row) in _IN_ALL or row[:1] == ["altogether"])


def _of_those_summed(tokens: Sequence[Token], comma: int) -> Told | None:
    """ "Most of the [dead], 21 in all,", "the worst [injured], six in all,", not "Most of the guests, 21 in all,"."""
    noun = tokens[comma - 1].lower
    if noun not in words_for("accounts") and noun not in words_for("bodies"):
        return None
    return fate_of(noun) or "killed", comma - 1, "among"


def _goes_on(tokens: Sequence[Token], quantity: Quantity, last: Figure) -> bool:
    """Is the number another of those of whom the account before it tells, or who those just counted are?"""
    if _are_they(tokens, quantity, last):
        return True
    return last.rule == "among" and (joins(tokens, last, quantity) or _closes_list(tokens, last, quantity))


def _are_they(tokens: Sequence[Token], quantity: Quantity, last: Figure) -> bool:
    """ "Five of the six crew were lost; they were a Danish skipper and four Swedes"."""
    ahead = [token.lower for token in tokens[max(0, quantity.first - 3) : quantity.first]]
    fewer = (quantity.value or 0) < (last.quantity.value or 0)
    return ahead in ([";", "they", "were"], [":", "they", "were"]) and fewer


def _closes_list(tokens: Sequence[Token], earlier: Figure, quantity: Quantity) -> bool:
    """ "Those killed include four cooks from Vell and Toro, who ran the bar, two clerks and a guard": items with a place or a
    clause of their own behind them, and no verb but in such a clause."""
    between = tokens[earlier.phrase.last : quantity.first]
    if not 0 < len(between) <= LONGEST_LIST or between[-1].lower not in COORDINATORS:
        return False
    opener = tokens[earlier.quantity.first - 1].lower
    if opener not in words("be_forms") | words_for("including") and opener not in COORDINATORS:
        return False
    relative = verb = False
    for token in between:
        if token.text == ",":
            relative = verb = False
        elif token.kind in ("punct", "quote") or token.lower in words_for("including"):
            return False
        relative = relative or token.lower in _RELATIVES
        if _is_verbal(token):
            if not relative:
                return False
            verb = verb or token.lower in triggers("active")
    if verb and between[-1].lower == "and":
        return False  # "a guard who shot two boys and three girls"
    behind = itertools.takewhile(
        lambda token: token.kind in IN_PHRASES and token.lower not in _RELATIVES,
        tokens[quantity.last : quantity.last + _ITEM],
    )
    return between[-1].text == "," or not any(_is_verbal(token) for token in behind)


def _is_verbal(token: Token) -> bool:
    lower = token.lower
    return (
        lower in words("auxiliaries")
        or lower in words("be_forms")
        or lower in words("verbs")
        or lower in words_for("saying")
        or lower in triggers("active")
    )


def among_several(tokens: Sequence[Token], index: int) -> Told | None:
    """ "Two Danes among eight killed": behind the phrase stands the whole of which they are a part."""
    if index + 1 >= len(tokens) or tokens[index].lower != "among":
        return None
    number = number_at(tokens, index + 1)
    for token in tokens[number[0] : number[0] + _TO_DEAD] if number else ():
        outcome = fate_of(token.lower)
        if outcome:
            return outcome, token.index, "among"
    return None
