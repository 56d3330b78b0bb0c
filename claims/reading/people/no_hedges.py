"""Words before a number that would hedge it elsewhere, but belong to the verb: "wrote about nine dead", "went up to 71", "stepped over
two bodies".

Table: `casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.reading.words.triggers import plurals, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token

_TO_TOLD_ABOUT = 7
"""Tokens of "wrote on his Toro channel" before "about"."""
_TO_TOLL = 6
"""Tokens of "number of the dead had" before "climbed"."""


def belongs_to_verb(tokens: Sequence[Token], index: int, last: int) -> bool:
    """Asked at the word before a number that ends before token `last`."""
    return _goes_up(tokens, index) or _tells_about(tokens, index) or _moves_over(tokens, index, last)


def _tells_about(tokens: Sequence[Token], index: int) -> bool:
    """ "wrote about nine dead", "spoke on the radio about nine dead"."""
    if tokens[index].lower != "about":
        return False
    for at in range(index - 1, max(-1, index - _TO_TOLD_ABOUT), -1):
        if tokens[at].lower in words_for("told-about"):
            return at + 1 == index or tokens[at + 1].lower == "on"
        if not tokens[at].is_word or tokens[at].lower == "that":
            return False
    return False


def _goes_up(tokens: Sequence[Token], index: int) -> bool:
    """ "has gone up to 71": where a number went, no hedge."""
    return (
        tokens[index].lower == "up"
        and index > 0
        and (
            tokens[index - 1].lower in words_for("going-up")
            or tokens[index - 1].lower in words_for("claiming-to")
            or tokens[0].lower == "toll"  # "Toll in mine blast up to 11"
        )
    )


def _moves_over(tokens: Sequence[Token], index: int, last: int) -> bool:
    """ "crawled over two bodies", "a lorry ran over three children", not "the dead climbed over 200 people"."""
    if tokens[index].lower != "over" or not index or tokens[index - 1].lower not in words_for("moving-over"):
        return False
    ahead = {token.lower for token in tokens[max(0, index - _TO_TOLL) : index]}
    tolls = words_for("totals") | words_for("accounts") | {"toll"}
    near = tokens[last : last + 2]  # "over two dead men"
    people = any(token.lower in plurals() or token.lower in words_for("bodies") for token in near)
    return people and ahead.isdisjoint(tolls)
