"""Whose the dead are who are brought home between two lands: "Norland received the coffins of 45 soldiers", "Vesland took back
33 bodies".

The rule answers with a side or None; `sides.RULES` gives its place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import word_set, words
from claims.reading.side_surroundings import within
from claims.reading.tokens import lower_at

if TYPE_CHECKING:
    from claims.reading.counts import Count
    from claims.reading.side_surroundings import Surroundings

_GETTING = word_set("received receives repatriated repatriates")
_BACK = {"took": "back", "takes": "back", "got": "back", "gets": "back", "brought": "home", "brings": "home"}
_MORTAL = word_set("bodies remains coffins corpses")
_TO_VERB = 3
"""Tokens of "has also" between a land and its verb."""
_TO_COUNT = 4
"""Tokens of "back the remains of" between the verb and the number."""
_LINKS = word_set("the of its back home bodies remains coffins corpses another also")


def returned(count: Count, around: Surroundings) -> str | None:
    """The land that gets back bodies or fallen soldiers, on a page of two that fight."""
    if not around.fighting or count.figure.outcome != "killed" or count.category not in (None, "military"):
        return None
    nouns = {token.lower for token in count.tokens[max(0, count.first - _TO_COUNT) : count.last]}
    if _MORTAL.isdisjoint(nouns):
        return None
    for verb in range(count.first - 1, max(0, count.first - 1 - _TO_COUNT), -1):
        lower = count.tokens[verb].lower
        if lower in _GETTING or (lower in _BACK and lower_at(count.tokens, verb + 1) == _BACK[lower]):
            return _subject(count, around, verb)
        if lower not in _LINKS:
            return None
    return None


def _subject(count: Count, around: Surroundings, verb: int) -> str | None:
    """The land right before the verb, "also" and "has" passed over."""
    named = within(count, around, 0, verb)
    if not named or named[-1].kind != "country" or verb - named[-1].last > _TO_VERB:
        return None
    between = [token.lower for token in count.tokens[named[-1].last : verb]]
    small = all(
        word in words("auxiliaries") or word in words("adverbs") or word == "also" for word in between
    )
    led = named[-1].first and count.tokens[named[-1].first - 1].lower in words("prepositions")
    return named[-1].side if small and not led else None
