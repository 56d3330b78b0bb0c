"""Who was laid to rest, and whom a slide buried: "43 people were buried on Friday", not "climbers have since been buried"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.words.conditions import ends_clause
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import is_thing, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token

_CLAUSE = 6
"""Tokens before "buried" in which its subject stands."""
_FUNERAL = 7
"""Tokens from "buried" to the grave."""
_SLIDES = frozenset(
    ("avalanche", "avalanches", "landslide", "landslides", "mudslide", "mudslides", "slide", "rockfall")
)


def were_buried_by_then(tokens: Sequence[Token], index: int) -> bool:
    """ "21 people had been buried [by Wednesday afternoon]", not "by Wednesday's slide"."""
    perfect = lower_at(tokens, index - 1) == "been" and lower_at(tokens, index - 2) in ("had", "have", "has")
    when = lower_at(tokens, index + 2)
    then = when in words("days") or when in ("nightfall", "dusk", "sunset", "noon", "evening")
    owned = index + 3 < len(tokens) and tokens[index + 3].kind == "clitic"
    return perfect and lower_at(tokens, index + 1) == "by" and then and not owned


def is_funeral(tokens: Sequence[Token], index: int) -> bool:
    """ "43 people were buried on Friday afternoon", "have since been buried", "buried in a mass grave", where a landslide buries the
    living."""
    ahead = [token.lower for token in tokens[index + 1 : index + 1 + _FUNERAL]]
    since = [token.lower for token in tokens[max(0, index - 2) : index]] == ["since", "been"]
    slid = any(token.lower in words_for("wreckage") or token.lower in _SLIDES for token in tokens)
    if since and (slid or "under" in ahead):
        return False  # "a second avalanche hit and six climbers have since been buried"
    if since and ends_clause(tokens[index + 1] if index + 1 < len(tokens) else None):
        placed = ahead[1:2] != [] and (tokens[index + 2].capital or not words_for("graves").isdisjoint(ahead))
        return (
            ahead[:1] == []
            or ahead[0] not in words("prepositions")
            or (ahead[0] in ("in", "at", "near") and placed)
        )
    timed = ahead[:1] == ["on"] and ahead[1:] != [] and ahead[1] in words("days")
    timed = timed or were_buried_by_then(tokens, index)
    # "were buried in the town alone"
    alone = "alone" in ahead and not words_for("burying-places").isdisjoint(ahead[: ahead.index("alone")])
    beside = ahead[:3] == ["side", "by", "side"] or ahead[:2] in (["after", "prayers"], ["next", "to"])
    things = any(is_thing(token.lower) for token in tokens[max(0, index - _CLAUSE) : index])
    if beside and things:
        return False  # "two mines were buried next to the road"
    if timed or alone or beside:
        return not any(token.lower in words_for("wreckage") for token in tokens)
    return not words_for("graves").isdisjoint(ahead)


def is_done_for(tokens: Sequence[Token], index: int) -> bool:
    """ "the hosts, with ten men, were dead and buried", not "were found dead and buried under rubble"."""
    row = [token.lower for token in tokens[max(0, index) : index + 4]]
    placed = row[3:] != [] and row[3] in words("prepositions") - {"by"}
    found = lower_at(tokens, index - 1) in words_for("finding")
    return row[:3] == ["dead", "and", "buried"] and not placed and not found
