"""Ships that are lost, and who goes down with them: "the ferry went down", "894 passengers went to the bottom".

Table: `casualty_words.tsv`.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token

_WENT = frozenset(("went", "gone", "going", "goes"))
_PASSENGERS = frozenset(("passengers", "souls", "people"))


def went_down(verb: str, following: str) -> bool:
    """ "went down", "gone down": as ships do."""
    return verb in _WENT and following == "down"


def ship_is_lost(tokens: Sequence[Token]) -> bool:
    """ "The corvette broke in two", "the ferry went down", not "prices went down"."""
    lowers = [token.lower for token in tokens]
    if not words_for("founders").isdisjoint(lowers):
        return True
    down = any(itertools.starmap(went_down, itertools.pairwise(lowers)))
    return down and not words_for("vessels").isdisjoint(lowers)


def went_to_bottom(tokens: Sequence[Token], index: int, behind: int) -> bool:
    """ "[the Orrvik sank and] 894 passengers went to the bottom", "went to the bottom with the ferry", not "to the bottom of the table",
    "to the bottom in a submersible", nor divers who look for a ship; the phrase begins at `index`, and `behind` is the place behind it."""
    lowers = {token.lower for token in tokens}
    ahead = {token.lower for token in tokens[:index]}
    aboard = not ahead.isdisjoint(words_for("seafarers") | _PASSENGERS)
    ends = lower_at(tokens, behind) in ("", ".", ",", ";", "with")
    return aboard and ends and ship_is_lost(tokens) and lowers.isdisjoint(("diver", "divers"))
