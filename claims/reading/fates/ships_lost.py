"""Those whom a ship takes with her: "went down with 40 of her crew", "broke in two, taking 46 sailors with her".

Table: `casualty_words.tsv`.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.reading.words.triggers import category, words_for

if TYPE_CHECKING:
    from claims.reading.people.number_verbs import NumberVerb
    from claims.reading.words.triggers import Told

_TO_SINK = 12
"""Tokens of "the corvette Orr went down within nine minutes" before "with"."""
_WENT = frozenset(("went", "gone", "going", "goes"))
_WITH_HER = (["with", "her"], ["with", "it"], ["with", "them"])
_ABOARD = frozenset(("aboard", "board", "onboard"))
"""Of those on board nothing is told yet."""


def taken_along(verb: NumberVerb) -> Told | None:
    """Those with whom a ship went down, or whom she took with her."""
    if verb.head is None or not category(verb.head):
        return None
    lowers = [token.lower for token in verb.tokens[max(0, verb.at - _TO_SINK) : verb.at]]
    if words_for("vessels").isdisjoint(lowers):
        return None
    went_down = any(one in _WENT and other == "down" for one, other in itertools.pairwise(lowers))
    if verb.lower == "with" and went_down and _ABOARD.isdisjoint(verb.behind(4)):
        return "killed", verb.at, "taken"
    lost = went_down or not words_for("founders").isdisjoint(lowers)
    taken = verb.lower in words_for("take") and verb.behind(2) in _WITH_HER
    return ("killed", verb.at, "taken") if taken and lost else None
