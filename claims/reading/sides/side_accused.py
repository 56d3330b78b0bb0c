"""Whose victims those are of whom one of two lands tells that accuses the other of the blow: "accused Norland guards of firing
first and said that four herders had died".

The rule answers with a side or None; `sides.RULES` gives its place.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from claims.lexicon import group, word_set
from claims.reading.sides.side_surroundings import turns, within
from claims.reading.words.places import STATE_KINDS

if TYPE_CHECKING:
    from claims.reading.counts.counts import Count
    from claims.reading.sides.side_surroundings import Surroundings

_ACCUSING = word_set("accused accuses accusing blamed blames blaming")
_TO_ACCUSED = 4
"""Tokens of "the armed forces of" between the verb and the land."""
_TO_BLOW = 6
"""Tokens of "border guards of" behind the land."""
_DONE = word_set("opening firing launching killing violating invading")


def accused(count: Count, around: Surroundings) -> str | None:
    """Those of the other of the two lands of a page, where the accuser goes on to count them in the same sentence and names nobody
    else before the number."""
    if count.statement is None or _ACCUSING.isdisjoint(count.sentence.lowers):
        return None
    if count.category in ("fighters", "attackers") or count.figure.rule == "verb-before":
        return None  # "and said it had killed nine of them"
    tokens = count.tokens
    verb = next((at for at in range(count.first) if tokens[at].lower in _ACCUSING), None)
    if verb is None:
        return None
    named = within(count, around, verb + 1, count.first)
    if len(named) != 1 or named[0].kind not in STATE_KINDS or named[0].first > verb + _TO_ACCUSED:
        return None
    of = next((at for at in range(named[0].last, count.first) if tokens[at].lower == "of"), count.first)
    deed = tokens[of + 1].lower if of + 1 < count.first else ""
    behind = tokens[of + 1 : count.first]
    if of > named[0].last + _TO_BLOW or deed not in _blows() or turns(behind):
        return None
    if not group("side_words", "own").isdisjoint(token.lower for token in behind):
        return None  # "accused Norland of shelling its own people"
    return around.other_than(named[0].side)


@cache
def _blows() -> frozenset[str]:
    """What somebody is accused of who struck: "of shelling", "of opening fire"."""
    return _DONE | {verb for verb in group("side_words", "target-verbs") if verb.endswith("ing")}
