"""The side of those whom an embassy or a consul counts: the people of its own state.

The rule answers with a side or None; `sides.RULES` gives its place.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.reading.actors.missions import speaks_for_mission

if TYPE_CHECKING:
    from claims.articles import Statement
    from claims.reading.counts.counts import Count
    from claims.reading.sides.side_surroundings import Surroundings

_LONGEST_OFFICE = 8
"""Tokens of "Norland's consul general in Brask"."""
_ARMED = frozenset(("military", "police", "fighters", "attackers"))
"""Whom no embassy counts."""


def of_mission(count: Count, around: Surroundings) -> str | None:
    """ "The Norland consul in Brask confirmed two deaths": of a greater toll in another country those of his own; who repeats
    the toll, tells of a killing or of a place counts everybody."""
    told = count.statement
    value = count.figure.quantity.value or 0
    if told is None or count.category in _ARMED or count.figure.rule == "verb-before":
        return None
    if not value or value >= around.settled.most or around.settled.side_of_same(count) is not None:
        return None
    offices = (told.role, told.speaker, told.speaker_name, _office_before(count, told))
    printed = next((text for text in offices if text and speaks_for_mission(text)), None)
    state = (around.gazette.state_in(printed) or told.side) if printed else None
    if state is None or state == around.home or _tells_a_place(count, around):
        return None
    return state


def _office_before(count: Count, told: Statement) -> str | None:
    """ "the Norland consul in Brask, Odo Fenn, said": the words before the comma in front of a name."""
    tokens = count.tokens
    at = next((token.index for token in tokens if token.start == told.speaker_start), 0)
    if at < 2 or tokens[at - 1].text != ",":
        return None
    office = itertools.takewhile(
        lambda token: token.is_word or token.kind == "clitic",
        reversed(tokens[max(0, at - 1 - _LONGEST_OFFICE) : at - 1]),
    )
    return " ".join(reversed([token.text for token in office]))


def _tells_a_place(count: Count, around: Surroundings) -> bool:
    """Do the words of the speaker name a country or a town?"""
    told = count.statement
    tokens = count.tokens
    return told is not None and any(
        one.kind not in ("demonym", "actor") and told.start <= tokens[one.first].start < told.end
        for one in around.gazette.of(count.sentence)
    )
