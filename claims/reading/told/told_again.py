"""Victims that a page counts again: "the 14 victims were miners", "survivors spoke of 147 victims", "families of seven Danish victims"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.people.figures import Earlier, Figure
from claims.reading.told.who_they_were import are_dead, tells_who
from claims.reading.words.triggers import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.quantities import Quantity
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token

_TO_HELD = 9
"""Tokens of ", most of them girls, were still held" behind the people."""
_TO_CRIME = 4
"""Tokens of "of the alleged fraud" behind victims."""
_SEVERAL = 2
"""The least number of victims of whom the page goes on to tell."""


def _still_held(tokens: Sequence[Token], index: int) -> bool:
    """ "Fifteen people, all men, were still held": on a page that has told of captives."""
    row = [token.lower for token in tokens[index : index + _TO_HELD]]
    return ("still", "held") in pairwise(row) or (("still", "being") in pairwise(row) and "held" in row)


def told_again(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, earlier: Earlier
) -> Figure | None:
    """ "The 14 victims were miners", "survivors spoke of 147 victims"."""
    if phrase.head is None:
        return None
    head = tokens[phrase.head].lower
    done = phrase.last < len(tokens) and tokens[phrase.last].lower != "who" and are_dead(tokens, phrase.last)
    who = tokens[phrase.last : phrase.last + 1]
    done = done or (bool(who) and who[0].lower in words("be_forms") and tells_who(tokens, phrase.last + 1))
    again = earlier.tolls.get(quantity.value or 0) if quantity.modifier == "exact" else None
    held = earlier.befell.get("captured")
    if held and not phrase.doubtful and _still_held(tokens, phrase.last):
        return Figure(quantity, phrase, "captured", phrase.head, "told-of", True, held)
    if head == "victims" and earlier.dead and done and again is None and not quantity.article:
        return Figure(quantity, phrase, "killed", phrase.head, "told-of", True, earlier.dead)
    if head == "victims" and earlier.dead and _is_told_of(tokens, quantity.first):
        return Figure(quantity, phrase, "killed", phrase.head, "told-of")
    named = [token.lower for token in tokens[max(0, quantity.first - 3) : quantity.first]]
    people = head in words_for("demographic") or head == "victims"
    caused = phrase.last < len(tokens) and tokens[phrase.last].lower in ("who", "whose", "charged", "accused")
    if (
        again is not None
        and named[1:] == ["of", "the"]
        and named[0] in words_for("named-of")
        and people
        and not caused
    ):
        return Figure(
            quantity, phrase, again.outcome, phrase.head, "told-again"
        )  # "the names of the three men"
    definite = quantity.first > 0 and tokens[quantity.first - 1].lower in ("the", "all", "were", "are")
    survive = phrase.last < len(tokens) and tokens[phrase.last].lower == "who"
    if (
        again is None
        or again.outcome != "killed"
        or not definite
        or survive
        or head not in ("victims", "dead")
    ):
        return _of_victims(tokens, quantity, phrase, head, earlier)
    return Figure(quantity, phrase, again.outcome, phrase.head, "told-again")


def _of_victims(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, head: str, earlier: Earlier
) -> Figure | None:
    """ "Families of seven Danish victims": of a page that has counted dead and nobody hurt."""
    dead = earlier.dead
    if head != "victims" or phrase.counted or dead is None or earlier.hurt or quantity.article:
        return None
    row = [token.lower for token in tokens[phrase.last : phrase.last + _TO_CRIME]]
    if row[:1] == ["who"] or not words_for("unhurt-by").isdisjoint(row):
        return None  # "the two victims who survived", "two victims of the fraud"
    value = quantity.value or 0
    if value < _SEVERAL:
        return None  # "met one of the victims", "met several victims"
    part = value < (dead.quantity.value or 0)
    return Figure(quantity, phrase, "killed", quantity.last, "told-of", part, dead if part else None)


def _is_told_of(tokens: Sequence[Token], first: int) -> bool:
    """ "survivors spoke of 147 victims": a count of the dead of a page that tells of dead."""
    before = [token.lower for token in tokens[max(0, first - 2) : first]]
    spoken = before[-1:] == ["of"] and before[0] in words_for("naming-of")
    return spoken or (bool(before) and before[-1] in words_for("telling-of"))
