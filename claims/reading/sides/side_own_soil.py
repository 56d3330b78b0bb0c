"""The side of those who were hit on the soil of the state that tells of it: "Norland's ministry said a shell fell on its territory,
killing two".

The rule answers with a side or None; `sides.RULES` gives its place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import group, word_set
from claims.reading.sides.side_killers import killers_are_own
from claims.reading.sides.speaker_sides import speaker_side

if TYPE_CHECKING:
    from claims.reading.counts.counts import Count
    from claims.reading.sides.side_surroundings import Surroundings

_ON = word_set("on in inside onto into within")
_SOIL = word_set("territory soil airspace")
_TO_SOIL = 3
"""Tokens of "inside its own territory"."""


def on_own_soil(count: Count, around: Surroundings) -> str | None:
    """ "said a stray shell had landed on its territory, killing a shepherd": the speaker's, where his words name no other land
    first, as in "accused Vesland of hiding rebels on its soil"."""
    told = count.statement
    if told is None or _SOIL.isdisjoint(count.sentence.lowers):
        return None
    tokens = count.tokens
    at = next(
        (token.index for token in tokens if token.lower in _SOIL and told.start <= token.start < told.end), 0
    )
    led = [token.lower for token in tokens[max(0, at - _TO_SOIL) : at]]
    if "its" not in led or _ON.isdisjoint(led[: led.index("its")][-1:]):
        return None
    side = speaker_side(around, told)
    if side is None or around.gazette.place(side) is None:
        return None
    if count.category in group("side_words", "not-by-place") and killers_are_own(count, around, side):
        return None  # "the Norland army said it had killed 20 soldiers on its soil"
    others = (
        one
        for one in around.gazette.of(count.sentence)
        if one.side != side and told.start <= tokens[one.first].start < tokens[at].start
    )
    return side if next(others, None) is None else None
