"""Reciprocal accusations: "X and Y blamed each other" are two statements."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.lexicon import word_set
from claims.reading.contents.drafts import LEAST_CONTENT, Draft

if TYPE_CHECKING:
    from claims.reading.grammar.noun_phrases import Span

_RECIPROCAL = frozenset((("each", "other"), ("one", "another")))
_LINKS = frozenset(("of", "for", "over"))
_FRAMES = word_set("accuse charge urge object")


def split_mutual(draft: Draft) -> list[Draft]:
    """One draft for each party of a reciprocal statement, each aimed at the other; else the draft alone."""
    tagged = draft.tagged
    index = draft.cue.last
    if (
        draft.cue.verb.frame not in _FRAMES
        or (tagged.lower(index), tagged.lower(index + 1)) not in _RECIPROCAL
    ):
        return [draft]
    draft.target = None
    parties = _parties(draft)
    if len(parties) != 2:
        return [draft]
    start = draft.start
    following = index + 2
    if tagged.lower(following) in _LINKS and following + 1 < len(tagged.tokens):
        start = tagged.tokens[following + 1].start
    if draft.end - start < LEAST_CONTENT:
        start = draft.start
    found = []
    for speaker, other in (parties, parties[::-1]):
        tokens = tagged.tokens[other[0] : other[1]]
        target = (tokens[0].start, tokens[-1].end)
        found.append(replace(draft, speaker=speaker, start=start, target=target, rule="mutual"))
    return found


def _parties(draft: Draft) -> list[Span]:
    """ "Norway and Sweden", "both Norway and Sweden" -> the two; anything else -> none."""
    first, last = draft.speaker
    first += draft.tagged.lower(first) == "both"
    joint = next((index for index in range(first + 1, last - 1) if draft.tagged.lower(index) == "and"), None)
    return [] if joint is None else [(first, joint), (joint + 1, last)]
