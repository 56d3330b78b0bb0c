"""Asides that tell who somebody is, of whom a page speaks as of one whom it knows: they count nobody.

"The gunman, a student, was killed", "her husband, a butcher, was shot".  Tables: `attackers.txt`, `casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.words.triggers import is_singular, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token

_TO_HUSBAND = 3
"""Tokens of "her husband," before an article."""


def tells_who_attacked(tokens: Sequence[Token], article: int) -> bool:
    """ "The gunman, a student, was killed": an attacker, who is told of by his own rule."""
    return article > 1 and tokens[article - 1].text == "," and tokens[article - 2].lower in words("attackers")


def names_who_it_is(tokens: Sequence[Token], first: int, last: int) -> bool:
    """ "The leader of the gang, one Ari Moss, had called": somebody by a name that the page takes for unknown; `last` is the index
    behind the number."""
    named = all(token.capital for token in tokens[last : last + 2]) and last + 1 < len(tokens)
    return named and tokens[first].text == "one" and first > 1 and tokens[first - 1].text == ","


def is_whose_body(tokens: Sequence[Token], counted: int, article: int) -> bool:
    """ "nine bodies, one of them that of a conductor who died at noon": told of with the body; `counted` is the index behind
    "one of them"."""
    return [token.lower for token in tokens[counted:article]] == ["that", "of"]


def tells_who_it_is(tokens: Sequence[Token], article: int) -> bool:
    """ "Her husband, a butcher, was shot", "whose mother, a teacher, survived", while "the victim, a butcher," is counted by what he was."""
    if article < _TO_HUSBAND or tokens[article - 1].text != ",":
        return False
    owner, noun = tokens[article - 3].lower, tokens[article - 2].lower
    victim = noun in words_for("accounts") or noun == "victim"
    return owner in ("the", "his", "her", "my", "our", "whose") and is_singular(noun) and not victim
