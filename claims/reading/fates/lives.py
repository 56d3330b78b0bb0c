"""Lives that were the price of something: "paid for the road with the lives of 23 people", "at the cost of the lives of 40 men".

Table: `casualty_words.tsv`.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import word_set, words
from claims.reading.words.triggers import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token

_TO_PAID = 9
"""Tokens of "paid for the new signals" before "with"."""
_TO_PRICE = 3
"""Tokens of "price of it" before "was"."""
_PRICES = frozenset(("cost", "price", "expense"))

_PLAYING = frozenset(("player", "players", "game", "games", "gamer", "gamers"))
"""Who has lives to spare."""


_UNREAL = word_set("will would must could should may might can if not never")
_PRIZES = word_set("tribute homage attention prize prizes fame won win wins winning")
"""What is paid, or won, with lives that are told of."""


def are_a_price(tokens: Sequence[Token], index: int) -> bool:
    """ "paid for it with", "at the cost of", "the price was": asked at the word before the lives; not "played with" them."""
    before = tokens[max(0, index - _TO_PAID) : index]
    if any(token.lower in _UNREAL for token in before):
        return False  # "will pay with the lives of 2,000 men", "must not come at the expense of lives"
    if tokens[index].lower == "with":
        if any(token.lower in _PLAYING for token in tokens):
            return False
        clause = itertools.takewhile(lambda token: token.kind != "punct", reversed(before))
        said = [token.lower for token in clause]
        return _PRIZES.isdisjoint(said) and any(word in words_for("paying") for word in said)
    if tokens[index].lower == "of":
        return bool(before) and before[-1].lower in _PRICES
    near = {token.lower for token in before[-_TO_PRICE:]}
    return tokens[index].lower in words("be_forms") and not near.isdisjoint(_PRICES)
