"""What a sentence counts besides the dead and hurt: "hundreds of peacekeepers", "two helicopters"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.comparing.intervals import ABOUT, NEARLY, Interval
from claims.comparing.terms import concept
from claims.lexicon import words
from claims.reading.people.quantities import find_quantities

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from claims.reading.page.text import Sentence
    from claims.reading.people.quantities import Quantity
    from claims.reading.words.tokens import Token

REACH = 3
"""Words after a number among which its noun stands."""
VAGUE_TOP = {24: 99, 40: 199, 200: 999, 2_000: 9_999, 2_000_000: 9_999_999}
"""The highest number that dozens, scores, hundreds, thousands and millions stand for, by their lowest."""
LINKS = frozenset({"of", "the", "its", "their", "his", "her"})


@dataclass(frozen=True, slots=True)
class Count:
    """A number with what is counted; `things` are the concepts of the words behind it, `text` is as printed."""

    start: int
    end: int
    text: str
    things: frozenset[str]
    interval: Interval


def find_counts(sentence: Sentence, taken: Collection[tuple[int, int]] = ()) -> Iterator[Count]:
    """Every count of a sentence outside the spans in `taken`, in order."""
    tokens = sentence.tokens
    for quantity in find_quantities(sentence):
        interval = _interval(quantity)
        if interval is None or quantity.article:
            continue
        start, last = tokens[quantity.first].start, quantity.last
        if any(begin < tokens[last - 1].end and start < end for begin, end in taken):
            continue
        noun: list[Token] = []
        for token in tokens[last : last + REACH + 1]:
            if token.lower in LINKS and not noun:
                continue
            if token.kind != "word" or token.lower in words("function_words") | words("measures"):
                break
            noun.append(token)
        if noun:
            end = noun[-1].end
            text = sentence.text[start - sentence.start : end - sentence.start]
            yield Count(start, end, text, frozenset(concept(token.text) for token in noun), interval)


def _interval(quantity: Quantity) -> Interval | None:
    if quantity.modifier == "vague":
        return Interval(quantity.low, VAGUE_TOP[quantity.low]) if quantity.low in VAGUE_TOP else None
    if quantity.modifier in ("nearly", "about") and quantity.value is not None:
        if quantity.low is not None and quantity.high is not None:
            return Interval(quantity.low, quantity.high)
        top = quantity.value if quantity.modifier == "nearly" else int(quantity.value * ABOUT)
        return Interval(int(quantity.value * NEARLY), top)
    return Interval(quantity.low, quantity.high)
