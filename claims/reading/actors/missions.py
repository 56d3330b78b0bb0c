"""Embassies, consulates and high commissions: bodies of one state in another, and those who speak for them.

Table: `side_words.tsv`.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from claims.lexicon import group

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token


def is_mission(tokens: Sequence[Token], index: int) -> bool:
    """Is the token the noun of a mission: "embassy", the "commission" of "high commission"?"""
    if tokens[index].lower in group("side_words", "missions"):
        return True
    return tokens[index].lower == "commission" and index > 0 and tokens[index - 1].lower == "high"


def speaks_for_mission(printed: str) -> bool:
    """ "Norland's high commissioner in Brask", "the Norland consul": does a speaker's name or office tell of a mission?"""
    parts = [part.strip(",.’'") for part in printed.lower().split()]
    high = any(part.startswith("commission") and before == "high" for before, part in pairwise(parts))
    return high or not (group("side_words", "missions") | group("side_words", "mission-offices")).isdisjoint(
        parts
    )
