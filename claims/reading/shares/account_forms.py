"""Which words before a number are an account of the dead or hurt, behind which some of them are told.

"Among the dead were", "The missing men are", "The dead — five men and three women —", "the names of the victims, three men and a
boy".  Table: `casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.shares.account_verbs import LONGEST_ASIDE, begin_of, opens_with_fate
from claims.reading.words.tokens import lower_at
from claims.reading.words.tolls import live_on
from claims.reading.words.triggers import fate_of, is_nationality, plurals, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.quantities import Quantity
    from claims.reading.shares.account_verbs import Account
    from claims.reading.words.tokens import Token

_TO_LISTED = 4
"""Tokens of "The missing men are"."""
_TELLS_WHO = frozenset(("ranged", "came", "hailed"))
_WHO_THEY_ARE = frozenset(("aged", "between", "from", "identified", "named"))
"""What stands behind "were" where it is told who the victims were."""
_NAMES_OF = 4
"""Tokens of "the names of the victims" before a comma."""


def is_account(account: Account) -> bool:
    """Is there an account that tells of whom it counts: by a verb, a name, between marks or in an aside?"""
    return (
        account.verb in words_for("including")
        or account.is_named
        or _are_some_of_it(account)
        or _are_told_in_dashes(account.tokens, account.at)
        or _are_apposed(account)
    )


def includes_in_aside(account: Account) -> bool:
    """ "Most of the dead, including eight pupils,": asked where nobody is counted before."""
    if account.verb != "including":
        return False
    behind = [token.lower for token in account.tokens[max(0, account.at - _NAMES_OF + 1) : account.at]]
    the_dead = len(behind) > 2 and behind[-3] == "the" and behind[-2] in words_for("accounts")
    return the_dead and behind[-1] == ","


def _are_some_of_it(account: Account) -> bool:
    """ "Among the dead were", "Among the dead we have", "Also killed were", "The dead are"."""
    tokens, at = account.tokens, account.at
    have = account.verb == "have" and tokens[at - 1].lower == "we"
    if not have and account.verb not in words("be_forms"):
        return False
    fronted = at < _NAMES_OF and opens_with_fate(tokens)
    return "among" in account.opening or fronted or _are_accounted(tokens, at)


def _are_apposed(account: Account) -> bool:
    """ "The victims, three men and a boy", "the names of the victims, three men", "the wounded, 57 of them", "Most of the dead, 24,"."""
    tokens, at, quantity = account.tokens, account.at, account.quantity
    if account.verb != ",":
        return False
    opens = at < _NAMES_OF or _behind_saying(tokens, at)
    return (
        (opens and _are_accounted(tokens, at))
        or _are_those_named(tokens, at)
        or _are_all_of_them(tokens, at, quantity)
        or _are_most_of_them(tokens, at, quantity)
    )


def _are_accounted(tokens: Sequence[Token], at: int) -> bool:
    """ "The dead were six Danes and a Swede", not "eight of the dead were women"."""
    if are_men_of_a_fate(tokens, at):
        return True
    return (
        at > 1
        and tokens[at - 1].lower in words_for("accounts")
        and (tokens[at - 2].lower == "the" or _are_the_others(tokens, at) or _are_of_a_kind(tokens, at))
        and (at < _NAMES_OF or tokens[at - 3].lower != "of")
    )


def are_men_of_a_fate(tokens: Sequence[Token], at: int) -> bool:
    """ "The missing men are six Danes and a Swede", "The abducted sailors are": asked at the verb, and at the head of the sentence."""
    begin = begin_of(tokens)
    opens = at == begin + _TO_LISTED - 1 and tokens[begin].lower == "the"
    return opens and tokens[at - 1].lower in plurals() and fate_of(tokens[at - 2].lower) is not None


def _are_of_a_kind(tokens: Sequence[Token], at: int) -> bool:
    """ "The foreign victims are four Danes", "The Danish dead included a guide"."""
    kind = tokens[at - 2]
    told = is_nationality(kind.text) or kind.lower in ("foreign", "civilian", "military")
    return told and lower_at(tokens, at - 3) == "the" and lower_at(tokens, at - 4) != "of"


def _are_the_others(tokens: Sequence[Token], at: int) -> bool:
    """ "The other dead are four Danes", "The others killed were two Swedes": what befell them is told."""
    before = [token.lower for token in tokens[at - 3 : at - 1]]
    told = fate_of(tokens[at - 1].lower) is not None or tokens[at - 1].lower == "victims"
    return told and (before == ["the", "other"] or before[-1:] == ["others"])


def _are_told_in_dashes(tokens: Sequence[Token], at: int) -> bool:
    """ "The dead — five men and three women — were between 19 and 63", "those killed – a nurse and two clerks –"."""
    if at < _NAMES_OF - 2 or tokens[at].text not in "-–—":
        return False
    before = [token.lower for token in tokens[max(0, at - _NAMES_OF + 1) : at]]
    if live_on(tokens, at):
        return False
    return before[-1] in words_for("accounts") and before[-2] in ("the", "those") and before[0] != "of"


def _behind_saying(tokens: Sequence[Token], comma: int) -> bool:
    """ "The sheriff said [the victims, three men and a woman,] were between 19 and 67", not "lost their savings": behind the closing
    comma stands who they are, and nothing that befell them."""
    ahead = lower_at(tokens, comma - _NAMES_OF + 1)
    says = ahead in words_for("saying") or ahead == "that"
    if not says or lower_at(tokens, comma - 2) != "the":
        return False
    near = tokens[comma + 1 : comma + LONGEST_ASIDE]
    verb = next((token.index + 1 for token in near if token.text == ","), comma)
    if fate_of(lower_at(tokens, comma - 1)) in ("killed", "injured"):  # "the dead, five men, had been at sea"
        return not any(token.lower in words_for("fates") for token in tokens[verb : verb + _NAMES_OF])
    if lower_at(tokens, verb) not in words("be_forms"):
        return lower_at(tokens, verb) in _TELLS_WHO
    who = verb + 1 + (lower_at(tokens, verb + 1) == "all")
    return lower_at(tokens, who) in _WHO_THEY_ARE or (
        lower_at(tokens, who) == "in" and lower_at(tokens, who + 1) == "their"
    )


def are_victims_of_whom(tokens: Sequence[Token], noun: int) -> bool:
    """ "Police said the victims, a man and two boys, were …": of a page that has counted none of them yet nothing is known that
    befell them; asked at "victims"."""
    return (
        tokens[noun].lower == "victims"
        and lower_at(tokens, noun + 1) == ","
        and _behind_saying(tokens, noun + 1)
    )


def _are_those_named(tokens: Sequence[Token], comma: int) -> bool:
    """ "has not released the names of the victims, three men and a woman"."""
    before = [token.lower for token in tokens[max(0, comma - _NAMES_OF) : comma]]
    return (
        len(before) == _NAMES_OF
        and before[1:3] == ["of", "the"]
        and before[3] in words_for("accounts")
        and before[0] in words_for("named-of")
    )


def _are_all_of_them(tokens: Sequence[Token], comma: int, quantity: Quantity) -> bool:
    """ "the wounded, 57 of them, lay in the yard"."""
    behind = [token.lower for token in tokens[quantity.last : quantity.last + 3]]
    account = tokens[comma - 1].lower in words_for("accounts") and tokens[comma - 2].lower == "the"
    # "two more of the injured, one of them a clerk, died"
    some = comma > 2 and tokens[comma - 3].lower == "of"
    return behind[:2] == ["of", "them"] and account and not some


def _are_most_of_them(tokens: Sequence[Token], comma: int, quantity: Quantity) -> bool:
    """ "Most of the dead, 24, were found upstairs"."""
    ahead = [token.lower for token in tokens[max(0, comma - _NAMES_OF) : comma]]
    most = len(ahead) == _NAMES_OF and ahead[0] in words_for("unnumbered") and ahead[1:3] == ["of", "the"]
    closes = quantity.last < len(tokens) and tokens[quantity.last].text == ","
    return most and closes and ahead[3] in words_for("accounts")
