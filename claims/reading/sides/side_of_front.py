"""Rules that tell the side of victims by the side of a border or a front on which they were: "on the Norland side", "across the border".

Each rule answers with a side or None; `sides.RULES` gives their order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import group
from claims.reading.words.tokens import lower_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.counts.counts import Count
    from claims.reading.names.named import Named
    from claims.reading.sides.side_surroundings import Surroundings
    from claims.reading.words.tokens import Token

_ON_THE = 2
"""Tokens of "on the" before a name."""
_HOLDING = frozenset(("held", "detained", "captive", "prisoner", "captivity", "custody"))
_AWAY = frozenset(("captured", "missing"))
_PARTING = frozenset(("border", "frontier", "front", "line"))
_ON_OTHER = ["on", "the", "other", "side"]
_ON_SIDE = 3
"""Tokens that open a sentence and hold the name of "On the X side"."""


def on_side(count: Count, around: Surroundings) -> str | None:
    """ "On the X side, 22 soldiers and 26 civilians died", "37 deaths and 425 injuries on the X side"."""
    tokens = count.tokens
    if "side" in count.sentence.lowers and around.contested:
        sides = {
            one.side
            for one in around.gazette.of(count.sentence)
            if _has_side(tokens, one)
            and not _parted(tokens, one.last, count.first)
            and not are_held_on_side(count, one)
        }
        if len(sides) == 1:
            return sides.pop()
    for one in around.gazette.of(count.sentence):
        after = lower_at(tokens, one.last)
        if after == "side" and one.first <= _ON_SIDE and one.last <= count.first:
            return one.side
    if _are_on_the_other_side(count):
        told = count.statement.side if count.statement is not None else None
        return around.other_than(told) if told else None
    if _is_beyond_border(tokens) and count.first > _ON_SIDE:
        return _other_side(count, around)
    if [token.lower for token in tokens[:2]] == ["on", "the"] and len(tokens) > _ON_SIDE + 1:
        armed = f"{tokens[2].lower}s"
        if tokens[3].lower == "side" and armed in group("side_words", "armed"):
            return around.armed.of(armed) or ""  # "on the rebel side"
    return None


def are_held_on_side(count: Count, one: Named) -> bool:
    """ "Three guards are missing and held on the Norland side": where captives are, who are those of the other; not "Nine died where
    a rally was held on the Norland side"."""
    on = one.first - _ON_THE
    held = lower_at(count.tokens, on - 1) in _HOLDING or lower_at(count.tokens, on - 2) in _HOLDING
    return held and count.figure.outcome in _AWAY and _has_side(count.tokens, one)


def _parted(tokens: Sequence[Token], first: int, second: int) -> bool:
    """ "4,000 died on the Orvian side, while Norland says it lost 75": does another clause begin between the two?"""
    between = tokens[min(first, second) : max(first, second)]
    return any(token.text == ";" or token.lower in ("while", "whereas") for token in between)


def _is_beyond_border(tokens: Sequence[Token]) -> bool:
    """ "Across the border, …", "On the other side of the border, …"."""
    opening = [token.lower for token in tokens[: _ON_SIDE + 4]]
    return opening[:3] == ["across", "the", "border"] or opening == [
        *["on", "the", "other", "side", "of", "the", "border"]
    ]


def _are_on_the_other_side(count: Count) -> bool:
    """ "Around 100 soldiers on the other side had died"."""
    end = count.last + len(_ON_OTHER)
    behind = [token.lower for token in count.tokens[count.last : end]]
    of = [token.lower for token in count.tokens[end : end + 3]]
    return behind == _ON_OTHER and (of[:1] != ["of"] or of[-1] in _PARTING)


def _other_side(count: Count, around: Surroundings) -> str | None:
    """Of two states the one that the count before was not of; None where the sentence names one itself."""
    last = around.settled.last
    if last is None or len(around.states) != len(("one", "other")):
        return None
    if any(one.side in around.states for one in around.gazette.of(count.sentence)):
        return None
    others = [state for state in around.states if state != last.side]
    return others[0] if len(others) == 1 else None


def _has_side(tokens: Sequence[Token], one: Named) -> bool:
    """ "on the Norland side", a name between "on the" and "side"."""
    before = [token.lower for token in tokens[max(0, one.first - 2) : one.first]]
    return before == ["on", "the"] and one.last < len(tokens) and tokens[one.last].lower == "side"
