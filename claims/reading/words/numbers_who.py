"""How many did what: "the number of people who have fled", "the number who had fled".  Table: `casualty_words.tsv`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.words.flights import flee_or_end
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token


def is_number_who_fled(tokens: Sequence[Token], fled: int) -> bool:
    """ "the number of [Danish] villagers who have fled", "the number who fled", no inmates, nor "who
    fled the party"; asked at "fled"."""
    who = fled - 1 - (lower_at(tokens, fled - 1) in words("auxiliaries"))
    if tokens[fled].lower != "fled" or lower_at(tokens, who) not in ("who", "that"):
        return False
    noun = lower_at(tokens, who - 1)
    if not flee_or_end(tokens, fled):
        return False
    if noun in words_for("totals"):
        return True
    lived = noun == "those" or any(noun in words_for(each) for each in ("dwellers", "refugees"))
    of = who - 2 - (lower_at(tokens, who - 2) != "of")
    return lived and lower_at(tokens, of) == "of" and lower_at(tokens, of - 1) in words_for("totals")
