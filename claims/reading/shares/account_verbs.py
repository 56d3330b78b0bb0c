"""Where an account of the dead or hurt stands before a number: its verb, behind it whom the account tells of.

"Among the dead [were] both drivers, a Dane and five guards", "the victims, all of them Danes[, were]", "were named by the school
[as]".  Table: `casualty_words.tsv`.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.counts.items import COORDINATORS
from claims.reading.words.numerals import is_numeral
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import fate_of, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.quantities import Quantity
    from claims.reading.words.tokens import Token

_NAMING = frozenset(("identified", "named", "describe", "describes", "described", "list", "lists", "listed"))
_GAP = 6
"""Tokens of an opening such as "among the dead and missing were"."""
LONGEST_LIST = 48
"""Tokens from "among the dead were" to the last of those it lists."""
_TO_AS = 5
"""Tokens of "identified by the county sheriff"."""
_TO_LISTED = 4
"""Tokens of "The dead are:" and the word behind it."""
_TO_NAMED_AS = 14
"""Tokens of "The dead were named by the county as"."""
LONGEST_ASIDE = 12
"""Tokens of ", all of them Danish nationals," behind "the dead"."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Account:
    """What stands before a quantity, where it may be an account: its `verb` or the mark in its place, and `at`, the index behind the
    noun of the account, which is that of the verb or of the comma of an aside before it."""

    tokens: Sequence[Token]
    quantity: Quantity
    verb: str
    at: int

    @property
    def opening(self) -> list[str]:
        """The last words before the verb."""
        return [token.lower for token in self.tokens[max(0, self.at - _GAP + 1) : self.at]]

    @property
    def is_named(self) -> bool:
        """ "The dead were identified as", "put the dead as"; no "number of the dead as nine men listened"."""
        if self.verb != "as":
            return False
        told_as = self.tokens[self.at - 1].lower in words_for("accounts")
        return is_named_as(self.tokens, self.at) or (told_as and words_for("totals").isdisjoint(self.opening))

    @property
    def includes(self) -> bool:
        """ "the dead include", "those killed are": a verb of including or of being."""
        return self.verb in words("be_forms") or self.verb in words_for("including")

    @property
    def near(self) -> range:
        """The places before the verb in which the noun of the account stands, the nearest first."""
        reach = _GAP + (_TO_AS if self.is_named else 0)
        return range(self.at - 1, max(-1, self.at - reach), -1)


def account_before(tokens: Sequence[Token], quantity: Quantity) -> Account:
    """What may be an account before a quantity that does not open its sentence."""
    verb = _verb_of_account(tokens, quantity.first - 1 - (tokens[quantity.first - 1].lower == "all"))
    return Account(tokens, quantity, tokens[verb].lower, _before_aside(tokens, verb))


def begin_of(tokens: Sequence[Token]) -> int:
    """Where the words of a sentence begin, behind the mark that opens a quotation."""
    return int(tokens[0].kind == "quote" and len(tokens) > 1)


def _past_aside(tokens: Sequence[Token], comma: int) -> int | None:
    """The verb of being or including behind the aside that a comma opens: "The dead, all of them Danes, were …"."""
    if tokens[comma].text != ",":
        return None
    closing = next(
        (token.index for token in tokens[comma + 1 : comma + LONGEST_ASIDE] if token.text == ","),
        len(tokens),
    )
    verb = lower_at(tokens, closing + 1)
    return closing + 1 if verb in words("be_forms") or verb in words_for("including") else None


def _before_aside(tokens: Sequence[Token], at: int) -> int:
    """The comma that stands behind the account where an aside parts it from its verb, else the verb."""
    begin = begin_of(tokens)
    account = (
        begin + 2 < at and tokens[begin].lower == "the" and tokens[begin + 1].lower in words_for("accounts")
    )
    return begin + 2 if account and _past_aside(tokens, begin + 2) == at else at


def _verb_of_account(tokens: Sequence[Token], index: int) -> int:
    """The verb of "among the dead were both drivers, a Dane and five guards", where the account opens the sentence."""
    begin = begin_of(tokens)
    opens = tokens[begin].lower == "among" or opens_with_fate(tokens) or _opens_with_account(tokens)
    opens = opens or [token.lower for token in tokens[begin : begin + 2]] == ["identified", "among"]
    joint = index - (tokens[index].lower in words_for("their"))  # "his wife and their three sons"
    if tokens[joint].lower not in COORDINATORS or not opens:
        return index
    for position in range(joint - 1, max(0, joint - LONGEST_LIST), -1):
        token = tokens[position]
        opening = token.lower in words("be_forms") or token.lower in words_for("including")
        if opening or (token.lower == "as" and is_named_as(tokens, position)):
            return position
        if token.kind == "punct" and token.text not in (",", ";", ":"):
            break
    return index


def _opens_with_account(tokens: Sequence[Token]) -> bool:
    """ "The dead are: Odo Fenn, 61, his wife and their two sons", "The victims were named as …", not "The injured were treated
    by …"."""
    begin = begin_of(tokens)
    opening = [token.lower for token in tokens[begin : begin + _TO_LISTED]]
    if len(opening) < _TO_LISTED:
        return False
    if opening[:1] == ["those"] and fate_of(opening[1]) and opening[2] in words_for("including"):
        return True  # "Those killed included Captain Odo Fenn, 27, and eight soldiers"
    if opening[0] != "the":
        return False
    if opening[1] in ("other", "remaining") and begin + _TO_LISTED < len(tokens):
        begin += 1  # "The other victims were named as …"
        opening = [token.lower for token in tokens[begin : begin + _TO_LISTED]]
    if opening[1] not in words_for("accounts"):
        return False
    if opening[2] in words_for("including") or _past_aside(tokens, begin + 2):
        return True  # "The dead include the driver and three pupils"
    if opening[2] not in words("be_forms"):
        return False
    first = tokens[begin + _TO_LISTED - 1]
    named = first.lower in _NAMING and "as" in [token.lower for token in tokens[:_TO_NAMED_AS]]
    return (
        named
        or first.text == ":"
        or first.capital
        or is_numeral(first)
        or first.lower in words("determiners")
    )


def opens_with_fate(tokens: Sequence[Token]) -> bool:
    """ "Also killed were the pilot, his copilot and four guards", "Killed were …"."""
    begin = begin_of(tokens)
    place = begin + (tokens[begin].lower in ("also", "among"))
    return place + 1 < len(tokens) and (
        fate_of(tokens[place].lower) is not None and tokens[place + 1].lower in words("be_forms")
    )


def is_named_as(tokens: Sequence[Token], at: int) -> bool:
    """ "identified as", "were named by the school as": asked at "as"."""
    near = itertools.takewhile(lambda token: token.is_word, reversed(tokens[max(0, at - _TO_AS) : at]))
    return any(token.lower in _NAMING for token in near)
