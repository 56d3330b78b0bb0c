"""What a toll counts: "the number of people known to have been shot [dead]", "deaths", "the injured".

Tables: `casualty_toll_nouns.tsv`, `casualty_words.tsv`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from claims.lexicon import table
from claims.reading.words.triggers import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token

_OF_THE_HURT = frozenset(("injury", "injured", "wounded"))
"""Before a toll that is not of the dead."""
TO_NUMBER_OF = 9
"""Tokens between "the number of people known to have been shot" and "dead"."""


@cache
def toll_nouns() -> dict[str, str]:
    """What a toll counts and the outcome of it."""
    return {row[0]: row[1] for row in table("casualty_toll_nouns")}


def outcome_of_toll(tokens: Sequence[Token], toll: int, reach: int = 1) -> str:
    """ "the injury toll", "the toll": what is counted by the toll that stands there, by the words so near before it."""
    near = {token.lower for token in tokens[max(0, toll - reach) : toll]}
    return "killed" if near.isdisjoint(_OF_THE_HURT) else "injured"


def is_number_of(tokens: Sequence[Token], noun: int) -> bool:
    """ "the number of people known to have been shot dead", "the number seriously hurt": no number between."""
    for index in range(noun - 1, max(0, noun - TO_NUMBER_OF), -1):
        if tokens[index].kind in ("number", "punct"):
            return False
        if tokens[index].lower in words_for("totals"):
            between = tokens[index + 1 : noun]
            return tokens[index + 1].lower == "of" or all(token.lower.endswith("ly") for token in between)
    return False
