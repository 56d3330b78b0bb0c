"""Numbers that count on from the one before them: other places, other days, another party, another time.

"21 deaths in the tunnel, seven at the gate", "the first blast killed five and the second nine", "Lumar with 11 and Sellen
with four", "up from 61 a day earlier", "31 killed; rebels claim 60".  Table: `casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.numerals import ARTICLES
from claims.reading.triggers import plurals, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.figures import Figure
    from claims.reading.quantities import Quantity
    from claims.reading.tokens import Token
    from claims.reading.victims import VictimPhrase

COORDINATORS = frozenset(("and", "or", ",", "plus"))
_GAP = 6
"""Tokens before a number in which "against an official figure of" stands."""
_FOLLOWED = 4
"""The least tokens before "with 11" in "followed by Lumar with 11"."""
_COMPARING = frozenset(
    (
        ("up", "from"),
        ("down", "from"),
        ("compared", "with"),
        ("compared", "to"),
        ("as", "against"),
        (",", "against"),
    )
)
"""What stands before a number that another is compared with."""
_SUBJECT = 5
"""Tokens of "and the second" between two numbers."""
_WHO = 4
"""Tokens of "were all civilians"."""
_ITEM_GAP = 14
"""Tokens between two items of a list of places."""


def is_item(tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, earlier: Figure) -> bool:
    """ "21 deaths in the tunnel, seven at the gate and 13 on a bus": the next item of a list of places."""
    at = phrase.last + (phrase.last < len(tokens) and tokens[phrase.last].lower == "each")
    if phrase.head is not None or at >= len(tokens) or tokens[at].lower not in words_for("listed"):
        return False
    if (
        tokens[quantity.first - 1].lower not in COORDINATORS
        or quantity.first - earlier.phrase.last > _ITEM_GAP
    ):
        return False
    after = earlier.trigger + 1 if earlier.trigger >= earlier.phrase.last else earlier.phrase.last
    while after < len(tokens) and (
        tokens[after].lower in words("be_forms")
        or tokens[after].lower in words("auxiliaries")
        or tokens[after].lower in words_for("recorded")
    ):
        after += 1
    placed = after < len(tokens) and tokens[after].lower in words_for("listed")
    between = [token.lower for token in tokens[after : quantity.first]]
    return placed and not any(word in words("auxiliaries") or word in words("verbs") for word in between)


def is_carried(tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, earlier: Figure) -> bool:
    """ "Twelve bodies were brought to the hospital and six to a clinic"."""
    if phrase.head is not None or phrase.last >= len(tokens) or tokens[phrase.last].lower != "to":
        return False
    between = tokens[earlier.phrase.last : quantity.first]
    return between[-1].lower in COORDINATORS and any(token.lower in words_for("carried") for token in between)


def is_gapped(tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, earlier: Figure) -> bool:
    """ "The first blast killed five and the second nine", "the north reported 12 deaths, Lumar nine": the verb is left out."""
    first = quantity.first
    if phrase.head is not None or first < 3 or not tokens[first - 1].is_word or earlier.part:
        return False
    ends = ends_clause(tokens, phrase.last) or tokens[phrase.last].lower == "and"
    gap = tokens[earlier.phrase.last : first]
    if not ends or not 1 < len(gap) <= _SUBJECT or gap[0].lower not in ("and", ","):
        return False
    subject = gap[1 + (len(gap) > 1 and gap[1].lower == "and") :]
    named = len(subject) > 0 and all(token.capital for token in subject)
    other = len(subject) > 1 and subject[0].lower == "the" and subject[1].lower in words_for("other-ones")
    return named or (other and all(token.is_word for token in subject))


def is_followed(tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, earlier: Figure) -> bool:
    """ "41 dead in the north, followed by Lumar with 11 and Sellen with four": places and what each has."""
    first = quantity.first
    if phrase.head is not None or first < _FOLLOWED or not tokens[first - 2].capital:
        return False
    if tokens[first - 1].text == "(" and phrase.last < len(tokens) and tokens[phrase.last].text == ")":
        between = [token.lower for token in tokens[earlier.phrase.last : first]]
        return earlier.rule == "place-list" or "followed" in between
    if tokens[first - 1].lower not in ("with", "for"):
        return False
    ends = (
        phrase.last >= len(tokens) or tokens[phrase.last].text in ",.;" or tokens[phrase.last].lower == "and"
    )
    between = [token.lower for token in tokens[earlier.phrase.last : first]]
    accounts = any(token.lower in words_for("accounting") for token in tokens[: earlier.phrase.last])
    listed = earlier.rule == "place-list" or "followed" in between
    return ends and (listed if tokens[first - 1].lower == "with" else accounts)


def is_rest(tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase) -> bool:
    """ "ten of the dead were Danes, while the remaining three were Swedes"."""
    following = tokens[phrase.last].lower if phrase.last < len(tokens) else ""
    previous = tokens[quantity.first - 1].lower
    rest = previous in words_for("rest") or previous in ("while", "whereas", "and", ",")
    if not rest or following not in words("be_forms"):
        return False
    who = tokens[phrase.last + 1 : phrase.last + _WHO]
    return previous in words_for("rest") or any(token.lower in plurals() for token in who)


def is_compared(tokens: Sequence[Token], first: int) -> bool:
    """ "3,302 deaths, up from 3,032 in 2021", "treated 340 people, compared with 41 last year"."""
    at = first
    if at > 1 and tokens[at - 1].lower == "of" and tokens[at - 2].lower in ("peak", "high", "low", "record"):
        at -= 2 + (tokens[at - 3].lower in ARTICLES)
    if at > 1 and tokens[at - 1].lower == "of" and tokens[at - 2].lower in words_for("totals"):
        return any(token.lower == "against" for token in tokens[max(0, at - _GAP) : at - 2])
    before = tuple(token.lower for token in tokens[max(0, at - 2) : at])
    return before in _COMPARING


def is_degree(quantity: Quantity, following: str, earlier: Figure) -> bool:
    """ "eleven were hurt, two seriously": how badly several of them are; of one alone no count is made."""
    return following in words_for("severity") and (quantity.value or 0) > 1 and earlier.outcome == "injured"


def claims_only(tokens: Sequence[Token], first: int) -> bool:
    """ "but the ministry has confirmed only 37", "admits 12"."""
    at = first - 1 - (tokens[first - 1].lower in words_for("only"))
    if at > 0 and tokens[at].lower in ("of", "on"):
        return tokens[at - 1].lower in words_for("claiming-of")
    return at >= 0 and tokens[at].lower in words_for("claiming")


def is_described(tokens: Sequence[Token], index: int) -> bool:
    """ "; three are children", not "; 34 were rescued": who they are, and nothing that was done with them."""
    if index + 1 >= len(tokens) or tokens[index].lower not in words("be_forms"):
        return False
    after = tokens[index + 1]
    return not (after.lower.endswith("ed") or after.lower in words("verbs"))


def ends_clause(tokens: Sequence[Token], index: int) -> bool:
    """Does a clause end at `index`?"""
    return index >= len(tokens) or tokens[index].text in ",.;"
