"""Rows of who counted how many, parted by semicolons: "Lumar reported nine deaths; South Toro, five", "the army, five; the police,
43".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.reading.counts.items import ends_clause
from claims.reading.grammar.noun_phrases import SPEAKING_NOUNS
from claims.reading.names.roles import known_bodies
from claims.reading.words.places import place
from claims.reading.words.triggers import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.figures import Figure
    from claims.reading.people.quantities import Quantity
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token

SAYING = frozenset(("says", "said", "say"))
_SUBJECT = 6
"""Tokens of "the chief of the guild" before the comma."""


def is_entered(tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, earlier: Figure) -> bool:
    """ "Lumar reported nine deaths; South Toro, five; and Sellen, three", "The priest counted nine dead; the army, five": a place,
    or somebody who counts, a comma and the number; not the ages of "three died; Odo Fenn, six; Ana Fenn, four"."""
    if phrase.head is not None or not ends_clause(tokens, phrase.last):
        return False
    span = entry_before(tokens, quantity.first)
    if span is None:
        return False
    who = tokens[slice(*span)]
    name = [token.text for token in who[who[0].lower == "the" :]]
    listed, verb = earlier.rule == "place-list", tokens[earlier.quantity.first - 1].lower
    if tokens[span[1] - 1].lower in SPEAKING_NOUNS or _is_known(" ".join(name)):
        return listed or verb in SAYING or verb in words_for("having")
    says = any(token.lower in SAYING for token in tokens[: earlier.quantity.first])
    return all(token.capital for token in who) and (verb in words_for("having") or (listed and not says))


def _is_known(name: str) -> bool:
    """A state or a body of the tables, which is nobody's name."""
    return place(name) is not None or name in known_bodies()


def entry_before(tokens: Sequence[Token], number: int) -> tuple[int, int] | None:
    """The words that stand alone between a semicolon and the comma before a number: "; [the army], five", "; and [the guild], GUW,
    43"."""
    end = number - 1
    if end < 2 or tokens[end].text != ",":
        return None
    if tokens[end - 1].capital and tokens[end - 2].text == ",":
        end -= 2
    first = end
    while first > max(0, end - _SUBJECT) and tokens[first - 1].is_word and tokens[first - 1].lower != "and":
        first -= 1
    joint = first - (tokens[first - 1].lower == "and")
    return (first, end) if first < end and joint and tokens[joint - 1].text == ";" else None
