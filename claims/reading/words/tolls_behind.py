"""Tolls that stand behind their number: "raised to 31 the number of fatalities", "bringing to 14 the number of lives lost".

Tables: `casualty_toll_nouns.tsv`, `casualty_words.tsv`.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.words.toll_nouns import TO_NUMBER_OF, outcome_of_toll, toll_nouns
from claims.reading.words.toll_words import TOLL_REACH
from claims.reading.words.triggers import is_person, triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token
    from claims.reading.words.triggers import Told

_TO_NOUN_BEHIND = 6
"""Tokens from "to 31" to "toll" or "lost": "to 31 the soldiers it has lost"."""
_LIVES_TAKEN = frozenset(("lost", "claimed", "taken"))
"""Behind "the number of lives"."""


def toll_behind(tokens: Sequence[Token], first: int, last: int) -> Told | None:
    """ "raised to 31 the number of fatalities", "takes to 38 the death toll": the toll stands behind its number."""
    if first < 2 or tokens[first - 1].lower not in ("to", "at") or last >= len(tokens):
        return None
    verb = tokens[first - 2].lower
    if verb == "and":  # "taking to 13 the number found there and to 37 the deaths of the week"
        ahead = [token.lower for token in tokens[max(0, first - TOLL_REACH // 2) : first - 2]]
        pairs = itertools.pairwise(ahead)
        verb = next((word for word, to in pairs if to == "to" and word in words_for("bringing")), "")
    if verb not in words_for("bringing") and verb not in words_for("setting"):
        return None
    if tokens[last].lower not in words("determiners"):
        return None
    for token in tokens[last + 1 : last + 1 + _TO_NOUN_BEHIND]:
        if token.lower == "toll":
            return outcome_of_toll(tokens, token.index), token.index, "toll"
        if token.lower in words_for("totals") and tokens[token.index + 1 : token.index + 2]:
            return _number_recovered(tokens, token.index, first) or number_of(tokens, token.index)
        people = token.lower == "lost" and any(
            is_person(each.lower) for each in tokens[last + 1 : token.index]
        )
        outcome = toll_nouns().get(token.lower) or ("killed" if people else None)
        if outcome:
            return outcome, token.index, "toll"
        if not token.is_word:
            return None
    return None


def _number_recovered(tokens: Sequence[Token], total: int, first: int) -> Told | None:
    """ "found two more bodies, bringing to 39 the number recovered"."""
    bodies = any(token.lower in words_for("bodies") for token in tokens[:first])
    found = tokens[total + 1].lower in words_for("bodies-seen")
    return ("killed", total + 1, "toll") if bodies and found else None


def number_of(tokens: Sequence[Token], total: int) -> Told | None:
    """ "the number of fatalities", "the number of people known to have been killed", "the number of lives claimed by the flood"."""
    if tokens[total + 1].lower != "of":
        return None
    for token in tokens[total + 2 : total + TO_NUMBER_OF]:
        if token.kind in ("number", "punct"):
            return None
        outcome = toll_nouns().get(token.lower) or triggers("passive").get(token.lower)
        if token.lower in _LIVES_TAKEN and tokens[token.index - 1].lower == "lives":
            outcome = "killed"
        if outcome:
            return outcome, token.index, "toll"
    return None
