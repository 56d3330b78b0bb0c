"""Victims that a page counts again: "the 14 victims were miners", "survivors spoke of 147 victims"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.people.figures import Earlier, Figure
from claims.reading.told.who_they_were import are_dead, tells_who
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.quantities import Quantity
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token

_TO_HELD = 9
"""Tokens of ", most of them girls, were still held" behind the people."""
_LIVING = frozenset(("well", "alive", "unhurt", "safe", "recovering", "stable", "in", "outside"))
_DEFINITE = frozenset(("the", "all", "were", "are"))
_CAUSED = frozenset(("who", "whose", "of", "charged", "accused", "arrested", "suspected", "held"))
"""Behind people by whom others died."""


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
    again = earlier.tolls.get(quantity.value or 0) if quantity.modifier == "exact" else None
    held = earlier.befell.get("captured")
    if held and not phrase.doubtful and _still_held(tokens, phrase.last):
        return Figure(quantity, phrase, "captured", phrase.head, "told-of", True, held)
    if head == "victims" and earlier.dead:
        if again is None and not quantity.article and _are_described(tokens, phrase.last):
            return Figure(quantity, phrase, "killed", phrase.head, "told-of", True, earlier.dead)
        if _is_told_of(tokens, quantity.first):
            return Figure(quantity, phrase, "killed", phrase.head, "told-of")
    if again is None:
        if head == "victims" and earlier.dead and _are_named(tokens, quantity, phrase, head):
            return Figure(quantity, phrase, "killed", phrase.head, "told-of", True, earlier.dead)
        return None
    if _are_named(tokens, quantity, phrase, head) or _are_those_dead(tokens, quantity, phrase, head, again):
        return Figure(quantity, phrase, again.outcome, phrase.head, "told-again")
    return None


def _are_described(tokens: Sequence[Token], last: int) -> bool:
    """ "[14 victims] were miners", "[14 victims] found dead": asked behind them."""
    following = lower_at(tokens, last)
    told = following in words("be_forms") and tells_who(tokens, last + 1)
    return told or (following not in ("", "who") and are_dead(tokens, last))


def _are_named(tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, head: str) -> bool:
    """ "the names of the three men", not "the names of the two men accused of it"."""
    named = [token.lower for token in tokens[max(0, quantity.first - 3) : quantity.first]]
    return (
        named[1:] == ["of", "the"]
        and (
            named[0] in words_for("named-of") | words_for("kin-of")
            or (head == "victims" and named[0] in words_for("pictures"))
        )
        and (head in words_for("demographic") or head == "victims")
        and lower_at(tokens, phrase.last) not in _CAUSED
    )


def _are_those_dead(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, head: str, again: Figure
) -> bool:
    """ "The 14 victims", "all 14 dead" of a page that has counted 14 dead, not "the 14 victims who survived"."""
    following = lower_at(tokens, phrase.last)
    both = tokens[quantity.first].lower == "both" and following in ("were", "are")
    both = both and lower_at(tokens, phrase.last + 1) not in _LIVING
    definite = lower_at(tokens, quantity.first - 1) in _DEFINITE or both
    survive = lower_at(tokens, phrase.last) == "who"
    return again.outcome == "killed" and definite and not survive and head in ("victims", "dead")


def _is_told_of(tokens: Sequence[Token], first: int) -> bool:
    """ "survivors spoke of 147 victims": a count of the dead of a page that tells of dead."""
    before = [token.lower for token in tokens[max(0, first - 2) : first]]
    spoken = before[-1:] == ["of"] and before[0] in words_for("naming-of")
    return spoken or (bool(before) and before[-1] in words_for("telling-of"))
