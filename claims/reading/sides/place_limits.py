"""How far behind a figure a place can be that of those counted: up to another number, and past an aside on some of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.words.numerals import is_numeral
from claims.reading.words.tokens import lower_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.counts.counts import Count
    from claims.reading.words.tokens import Token

_TO_JOINT = 4
"""Tokens of "and more than 60" up to its number."""
_OF_SPANS = frozenset(("aged", "ages", "age", "to", "or", "between"))
_IN = frozenset(("in", "across"))


def next_with_place(count: Count) -> int:
    """ "[killed 300] in 11 provinces and some 60 in northern Norland": where another number with a place of its own begins, behind a
    figure that has told where, too; the end of the sentence without one."""
    tokens = count.tokens
    last = max(count.last, count.figure.trigger + 1)
    placed = lower_at(tokens, last) in _IN
    for at in range(last + 2, len(tokens) - 1) if placed else ():
        if is_numeral(tokens[at]) and tokens[at + 1].lower in _IN:
            joined = next(
                (each for each in range(at - 1, at - _TO_JOINT, -1) if tokens[each].lower == "and"), 0
            )
            return joined if joined > last else len(tokens)
    return len(tokens)


def next_number(count: Count, limit: int) -> int:
    """Where another number begins whose people come from somewhere, "of 33 wounded, [six] were traders from Norland", `limit` without one."""
    tokens = count.tokens
    origin = next((at for at in range(count.last, min(limit, len(tokens))) if tokens[at].lower == "from"), 0)
    return next(
        (at for at in range(count.last, origin) if is_numeral(tokens[at]) and not _measures(tokens, at)),
        limit,
    )


def _measures(tokens: Sequence[Token], index: int) -> bool:
    """ "aged [12] to [60]", "[two] hours": no number of people."""
    return lower_at(tokens, index - 1) in _OF_SPANS or lower_at(tokens, index + 1) in words("measures")


def aside(count: Count, limit: int) -> tuple[int, int]:
    """Where ", among them 15 guests based in Norland" begins and ends, which tells of its own number; (limit, limit) without
    one."""
    tokens = count.tokens
    for at in range(count.last, min(limit, len(tokens)) - 1):
        among = tokens[at].lower == "including" or [t.lower for t in tokens[at : at + 2]] == ["among", "them"]
        if among and tokens[at - 1].text == ",":
            closing = (token.index for token in tokens[at + 1 : limit] if token.text == ",")
            return at, next(closing, limit)
    return limit, limit
