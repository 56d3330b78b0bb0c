"""Those whom a ship takes with her: "went down with 40 of her crew", "broke in two, taking 46 sailors with her".

Table: `casualty_words.tsv`.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.words.sinkings import ship_is_lost, went_down
from claims.reading.words.triggers import category, triggers, words_for

if TYPE_CHECKING:
    from claims.reading.people.number_verbs import NumberVerb
    from claims.reading.words.triggers import Told

_TO_SINK = 12
"""Tokens of "the corvette Orr went down within nine minutes" before "with"."""
_TO_SHIP = 3
"""Tokens of "the old ship" behind "down with"."""
_WITH_HER = (["with", "her"], ["with", "it"], ["with", "them"])
_ABOARD = frozenset(("aboard", "board", "onboard"))
"""Of those on board nothing is told yet."""
_WHITHER = frozenset(("to", "toward", "towards", "into", "onto", "along", "through", "over"))
"""Down where those aboard may live."""


def taken_along(verb: NumberVerb) -> Told | None:
    """Those with whom a ship went down, or whom she took with her."""
    if verb.head is None or not category(verb.head):
        return None
    if verb.lower == "with":
        lost = _went_down(verb) and not _are_told_of(verb)
    else:
        lost = verb.lower in words_for("take") and (_took_down(verb) or _took_with_her(verb))
    return ("killed", verb.at, "went-down") if lost else None


def _went_down(verb: NumberVerb) -> bool:
    """ "The ferry went down in a gale on Monday with 40 sailors", not "The train went down the hill with 40 sailors", "down to the
    port"."""
    ahead = [token.lower for token in verb.tokens[max(0, verb.at - _TO_SINK) : verb.at]]
    down = next((at for at, pair in enumerate(itertools.pairwise(ahead), 1) if went_down(*pair)), None)
    if down is None or words_for("vessels").isdisjoint(ahead):
        return False
    opens = next(iter(ahead[down + 1 :]), ",")
    there = opens in words("prepositions") and opens not in _WHITHER
    return there or opens == "," or any(opens in words(name) for name in ("adverbs", "days", "time_words"))


def _are_told_of(verb: NumberVerb) -> bool:
    """ "[went down with 40 sailors] aboard", "rescued", "who were saved", "missing": the words behind tell what befell them."""
    behind = verb.behind(4)
    told = behind[:1] != [] and behind[0] in triggers("passive")
    return told or not (_ABOARD | words_for("saved")).isdisjoint(behind)


def _took_down(verb: NumberVerb) -> bool:
    """ "The corvette took 46 sailors down with her"."""
    behind = verb.behind(2 + _TO_SHIP)
    return behind[:2] == ["down", "with"] and not words_for("sinking").isdisjoint(behind[2:])


def _took_with_her(verb: NumberVerb) -> bool:
    """ "The ship broke in two, taking 46 sailors with her", not "sailed, taking 40 people with it"."""
    ahead = verb.tokens[max(0, verb.at - _TO_SINK) : verb.at]
    ship = any(token.lower in words_for("vessels") for token in ahead)
    return ship and verb.behind(2) in _WITH_HER and ship_is_lost(ahead)
