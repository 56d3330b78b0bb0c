"""Where victims are told to belong: "nine of the dead were members of a choir from Lumar", "were pupils at a school in Lumar", whatever
land the crash was in.  Table: `side_words.tsv`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import group, words
from claims.reading.sides.side_surroundings import within
from claims.reading.words.cues import CUE_FORMS

if TYPE_CHECKING:
    from claims.reading.counts.counts import Count
    from claims.reading.sides.side_surroundings import Surroundings

_OF_PLACES = frozenset(("in", "from", "of", "at", "near"))
_REACH = 14
"""Tokens of "members of a single club, the Weir Rowers of Brask, in Lumar"."""
_TO_NOUN = 3
"""Tokens of "were all former members"."""


def belongs_to_place(count: Count, around: Surroundings, index: int) -> str | None:
    """The land of the place in which those are at home of whom token `index` begins to tell what they were: "pupils at a school in
    Lumar"; not "members of an aid mission in Lumar", who are at work there, nor "guests back from a feast in Lumar", who live in no house."""
    tokens = count.tokens
    end = min(len(tokens), index + _REACH)
    noun = next(
        (
            at
            for at in range(index, min(end, index + _TO_NOUN))
            if tokens[at].lower in group("side_words", "at-home")
        ),
        None,
    )
    if noun is None:
        return None
    for token in tokens[noun + 1 : end]:
        verb = any(token.lower in each for each in (words("verbs"), words("be_forms"), CUE_FORMS))
        ended = count.statement is not None and token.start >= count.statement.end
        if ended or verb or token.lower in group("side_words", "at-work") or token.text in ";:.":
            end = token.index
            break
    if end < len(tokens) and tokens[end].lower in group("side_words", "at-work"):
        return None
    near = within(count, around, noun + 1, end)
    placed = (one for one in near if one.kind != "actor" and _is_led(tokens[one.first - 1].lower))
    home = next(placed, None)
    if home is None:
        return None
    named = {token.lower for token in tokens[noun + 1 : home.first]}  # "residents of Lumar" live there
    housed = home.first == noun + 2 or not named.isdisjoint(group("side_words", "home-houses"))
    return home.side if housed else None


def _is_led(before: str) -> bool:
    return before in _OF_PLACES or before == ","
