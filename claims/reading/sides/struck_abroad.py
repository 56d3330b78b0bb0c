"""States whose forces strike beyond their own land, so that the place hit is none of theirs.

"A Norland drone strike on Brask": where no table knows the place, the only country of the opening is the one whose
people were not hit.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from claims.lexicon import group
from claims.reading.sides.side_attackers import is_attacker, strikes_with_arms
from claims.reading.words.places import STATE_KINDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.names.named import Gazette
    from claims.reading.page.text import Sentence

_OPENING = 7
"""Sentences of a page in which a strike at sea is told."""
_PLACES = ("city", "region", "state")
_OTHERS = (*STATE_KINDS, *_PLACES)
_OFTEN = 2
"""Times that the land of a place hit must be named, and more often than the next."""


def striking_at_sea(gazette: Gazette) -> str | None:
    """The one state whose armed forces strike at sea in the opening, and of which the page names no town, region or state; on
    land a state may strike its own."""
    opening = gazette.page.sentences[:_OPENING]
    if all(group("side_words", "at-sea").isdisjoint(sentence.lowers) for sentence in opening):
        return None
    striking = {
        one.side
        for sentence in opening
        if not group("side_words", "blows").isdisjoint(sentence.lowers)
        for one in gazette.of(sentence)
        if strikes_with_arms(sentence, one)
    }
    if len(striking) != 1:
        return None
    state = striking.pop()
    return None if _has_places(gazette, state) else state


def struck_land(gazette: Gazette, lead: Sequence[Sentence], state: str) -> str | None:
    """The land that the one state of an opening strikes, where that is all the opening tells of the state and the page names none
    of its towns: the other country that the page names, by far the most often."""
    named = [(sentence, one) for sentence in lead for one in gazette.of(sentence) if one.side == state]
    if not named or not all(is_attacker(sentence, one) for sentence, one in named):
        return None
    if not any(strikes_with_arms(sentence, one) for sentence, one in named) or _has_places(gazette, state):
        return None
    at_sea, judging = group("side_words", "at-sea"), group("side_words", "judging")
    if not all(at_sea.isdisjoint(sentence.lowers) for sentence in lead):
        return None  # a boat is of nobody's land
    others = Counter(
        one.side
        for sentence in gazette.page.sentences
        for one in gazette.of(sentence)
        if one.side != state and one.kind in _OTHERS and judging.isdisjoint(sentence.lowers)
    ).most_common(2)
    if not others or others[0][1] < _OFTEN or (len(others) > 1 and others[0][1] < _OFTEN * others[1][1]):
        return None
    return others[0][0]


def _has_places(gazette: Gazette, state: str) -> bool:
    """Does a page name a town, region or state of this one?"""
    return any(
        one.side == state and one.kind in _PLACES
        for sentence in gazette.page.sentences
        for one in gazette.of(sentence)
    )
