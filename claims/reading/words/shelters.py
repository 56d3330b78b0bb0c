"""Who sleeps in shelters: "in a shelter", "to a camp"."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.reading.words.triggers import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token

_CLAUSE = 6
"""Tokens from "as" to "slept"."""
_CAMPS = frozenset(("camp", "camps", "centre", "centres", "center", "centers"))
_TO_SHELTER = 9
"""Tokens from "staying" to the shelter."""


def _is_meanwhile(tokens: Sequence[Token], index: int) -> bool:
    """ "as 148 pupils slept in a hall": what people did when something befell them."""
    return any(token.lower in ("as", "while", "when") for token in tokens[max(0, index - _CLAUSE) : index])


def in_shelter(tokens: Sequence[Token], index: int) -> bool:
    """ "were staying in 340 evacuation centres", "spent a second night at a community hall"."""
    ahead = tokens[index + 1 : index + 1 + _TO_SHELTER]
    spent = tokens[index].lower.startswith("spen")
    if spent and any(each.lower in ("outdoors", "outside") for each in ahead):
        return any(each.lower in ("night", "nights") for each in ahead)
    if tokens[index].lower in ("slept", "sleeping") and _is_meanwhile(tokens, index):
        return False
    if not spent and ahead[:1] and ahead[0].lower == "with":
        before = {token.lower for token in tokens[max(0, index - _CLAUSE) : index]}
        guests = not before.isdisjoint(words_for("visitors"))
        return not guests and any(each.lower in words_for("hosts") for each in ahead)
    place = next((each for each in ahead if each.lower in ("in", "at")), None)
    weeks = any(each.lower in ("week", "weeks", "month", "months") for each in ahead)
    nights = any(each.lower in ("night", "nights", "tonight") for each in ahead)
    if spent and place is not None and weeks and not nights:
        behind = [each.lower for each in ahead[place.index - index :]]
        relief = any(each in ("relief", "evacuation", "displacement") for each in behind)
        return relief and not _CAMPS.isdisjoint(behind)
    if place is None or spent != nights:
        return False
    return any(each.lower in words_for("shelters") for each in ahead[place.index - index :])


def to_shelter(tokens: Sequence[Token], index: int) -> bool:
    """ "had been shifted to schools and other public buildings"; "had been moved out" of those who live there."""
    ahead = [token.lower for token in tokens[index + 1 : index + 1 + _TO_SHELTER]]
    if ahead[:1] == ["out"]:
        near = tokens[max(0, index - _TO_SHELTER) : index]
        return any(token.lower in words_for("at-home") for token in near)
    if ahead[:1] != ["to"]:
        return False
    if any(
        first == "safe" and second in words_for("safe-spots") for first, second in itertools.pairwise(ahead)
    ):
        return True  # "moved to 402 safe centres"
    return not words_for("shelters").isdisjoint(ahead) or not words_for("safe-places").isdisjoint(ahead)
