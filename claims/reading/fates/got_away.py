"""Who was taken and has got away: "nine pupils abducted last week have escaped"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token

_CLAUSES = frozenset(("while", "but", "who", "which", "that", "whereas", "when", "where"))
_NEAR = 4
"""Tokens after victims in which "found alive" stands."""
_TO_END = 18
"""Tokens of "trapped at the bottom of the pit have been brought to the surface"."""
_PERFECT = frozenset(("have", "has", "had"))
_MOST_COMMAS = 3
"""Of "from Lumar High School, Toro, in Norland, have"."""
_HOMEWARD = frozenset(("home", "safely", "from", "to", "on", "and", "unharmed", "alive", "since"))


def have_got_away(tokens: Sequence[Token], trigger: int) -> bool:
    """ "Nine pupils abducted last week from Lumar High School, Toro, have escaped", not "… have told how others escaped"."""
    commas = 0
    for token in tokens[trigger + 1 : trigger + _TO_END]:
        commas += token.text == ","
        clause = token.lower in _CLAUSES or token.lower in words("conjunctions")
        if clause or commas > _MOST_COMMAS or (token.kind == "punct" and token.text != ","):
            return False
        if token.lower in _PERFECT:
            behind = (each.lower for each in tokens[token.index + 1 : token.index + 1 + _NEAR])
            done = next((word for word in behind if word not in words("adverbs") or word == "not"), "")
            return (
                token.lower != "had"
                and done in words_for("got-away")
                and _ends_behind(tokens, token.index, done)
            )
    return False


def _ends_behind(tokens: Sequence[Token], perfect: int, done: str) -> bool:
    """ "have escaped.", "have fled from their captors", not "have returned calls", "have fled the war"."""
    at = next(at for at in range(perfect, perfect + _NEAR + 2) if lower_at(tokens, at) == done)
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None or following.kind == "punct" or following.kind == "quote":
        return True
    lower = following.lower
    return lower in _HOMEWARD or lower in words("days") or lower in words("conjunctions")
