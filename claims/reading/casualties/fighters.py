"""Who fights, of whom alone it is said that he is eliminated or surrenders: "eliminated 22 militants", "members of the Front's rocket
unit".  Tables: `casualty_words.tsv`, `side_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import group
from claims.reading.fates.fallen import FIGHTING
from claims.reading.names.roles import is_role
from claims.reading.people.victim_categories import category_of
from claims.reading.words.triggers import category, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token

_TO_UNIT = 8
"""Tokens of "of the Front's rocket unit" behind its members."""


def are_fighters(tokens: Sequence[Token], phrase: VictimPhrase) -> bool:
    """ "eliminated 22 militants", not "destroyed two brigades"."""
    unit = phrase.head is not None and tokens[phrase.head].lower in words_for("units")
    return (category_of(tokens, phrase) in FIGHTING and not unit) or _of_a_unit(tokens, phrase)


def _of_a_unit(tokens: Sequence[Token], phrase: VictimPhrase) -> bool:
    """ "two senior members of the Front's rocket unit"."""
    if phrase.head is None or tokens[phrase.head].lower not in group("side_words", "party-ranks"):
        return False
    behind = [token.lower for token in tokens[phrase.head + 1 : phrase.head + 1 + _TO_UNIT]]
    return behind[:1] == ["of"] and not (words_for("units") | words_for("armed-units")).isdisjoint(behind)


def leads_fighters(tokens: Sequence[Token], trigger: int) -> bool:
    """ "the commander was eliminated together with four others", while a striker is eliminated from a cup."""
    return any(
        category(token.lower) in FIGHTING or token.lower in words_for("ranking") or is_role(token)
        for token in tokens[:trigger]
    )
