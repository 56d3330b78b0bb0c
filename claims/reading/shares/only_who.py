"""Quantities that only tell who somebody is, or who speaks, and count nobody: why, in words.

The order of the rules is that of what stands beside the quantity: its noun, the words before it, the figures before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.reading.counts.identities import is_apposed_to_name
from claims.reading.people.definite_persons import (
    is_whose_body,
    names_who_it_is,
    tells_who_attacked,
    tells_who_it_is,
)
from claims.reading.shares.shares_in_asides import is_couple_again, is_one_named, is_one_of_row
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.figures import Figure
    from claims.reading.people.quantities import Quantity
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token


def only_tells_who(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, before: list[Figure]
) -> str | None:
    """What a quantity tells instead of a count, None where it may count: "Ari Moss, a farmer who got away"."""
    if quantity.article and phrase.head is not None and tokens[phrase.head].lower in words_for("mouthpieces"):
        return "who speaks for others"
    ahead = tokens[quantity.first - 1].text if quantity.first else ","
    if quantity.article and ahead == "," and lower_at(tokens, phrase.last) in words_for("saying"):
        return "who speaks"  # "the dead included 12 nurses, a minister said"
    becoming = quantity.first > 0 and tokens[quantity.first - 1].lower in words_for("becoming")
    if quantity.article and (becoming or is_apposed_to_name(tokens, quantity.first, phrase.last)):
        return "who a named person is"
    if quantity.article and (
        is_one_of_row(tokens, quantity.first - 1) or is_one_named(tokens, quantity, before)
    ):
        return "who one of them is"
    if before and is_couple_again(tokens, quantity, before[-1]):
        return "who the two are"
    if quantity.article and tells_who_attacked(tokens, quantity.first):
        return "who the attacker is"
    if quantity.article and tells_who_it_is(tokens, quantity.first):
        return "who somebody is"
    if quantity.value == 1 and names_who_it_is(tokens, quantity.first, quantity.last):
        return "who somebody is"
    if quantity.article and before and is_whose_body(tokens, before[-1].phrase.last, quantity.first):
        return "who one of them is"
    if phrase.part and (_speaks_behind(tokens, quantity) or _speaks_at_last(tokens, quantity, phrase)):
        return "who speaks"
    if [token.lower for token in tokens[max(0, quantity.first - 2) : quantity.first]] == ["according", "to"]:
        return "who speaks"  # "according to three pupils who were there, was shot"
    return None


def _speaks_behind(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ "“…,” said one of them": behind a quotation."""
    at = quantity.first - 1
    said = quantity.value == 1 and at > 0 and tokens[at].lower in words_for("saying")
    return said and tokens[at - 1].kind == "quote"


def _speaks_at_last(tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase) -> bool:
    """ "Seven sentries died, one of them said.": the words behind a comma that end their sentence."""
    row = tokens[phrase.last : phrase.last + 2]
    said = quantity.value == 1 and bool(row) and row[0].lower in words_for("saying")
    return said and lower_at(tokens, quantity.first - 1) == "," and (len(row) == 1 or row[1].kind == "punct")
