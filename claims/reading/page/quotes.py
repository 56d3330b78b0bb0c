"""Quotation marks into quotations, surviving missing, reopened and wrongly turned marks.

A mark never toggles blindly: an opening mark inside an open quotation closes the first one where
the second begins, and a quotation that is never closed ends with its paragraph, both of them at the comma before
who said it if that is printed inside: “The weir will hold, Odo Fenn said.  One bad mark therefore costs one
quotation, not all that follow.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

_DOUBLE = lazy(r"['\"“”„«»](?:(?<!')|')")
"""A double mark or two apostrophes; it begins with the mark itself, so that everything else is passed over at once."""
_SINGLE = lazy(r"(?<![\w.])[‘'](?=\w)([^‘\n]{3,600}?)(?<=[\w.,!?])['’](?!\w)")
_STRAIGHT = ('"', "''")
_ATTRIBUTED = lazy(
    r",(?=(\s(?:he|she|they|it|the(?:\s[a-z]+){1,3}|(?:[a-z]+\s)?[A-Z][\w.’'-]*(?:\s[\w.’'-]+){0,4})"
    r"\s(?:said|says|told|tells|added|adds|stated|wrote|announced|warned)\b))"
)
_LONGEST_TAIL = 80
"""Characters between a cue and the end of a quotation that only the end of its paragraph closes."""
MOST_QUOTATIONS = 500
"""Per paragraph: more than this is data, not prose."""


@dataclass(slots=True, eq=False, repr=False)
class Quotation:
    """`start`/`end` with the marks, `inner_start`/`inner_end` without them and without white space."""

    start: int
    end: int
    inner_start: int
    inner_end: int
    closed: bool


def find_quotations(text: str, start: int, end: int) -> list[Quotation]:
    """The quotations of one paragraph in text order; single marks count where no double ones do."""
    found: list[Quotation] = []
    opened: int | None = None
    inside = start
    for match in _DOUBLE.finditer(text, start, end):
        position, mark = match.start(), match.group()
        if opened is None:
            opened, inside = position, match.end()
        elif (mark in "“„«" and not _turned(text, position, match.end(), start, end)) or (
            mark in _STRAIGHT and _opens(text, position, match.end(), start, end)
        ):
            found.append(_unclosed(text, opened, inside, position, last=False))
            opened, inside = position, match.end()
        else:
            found.append(_quotation(text, opened, match.end(), inside, position, closed=True))
            opened = None
        if len(found) >= MOST_QUOTATIONS:
            return found
    if opened is not None:
        found.append(_unclosed(text, opened, inside, end, last=True))
    return found or _single_marks(text, start, end)


def _unclosed(text: str, opened: int, inside: int, end: int, *, last: bool) -> Quotation:
    """A quotation without a closing mark; it ends with the comma before its attribution, where it holds one.

    The `last` one of a paragraph may go on in the next paragraph, and then somebody may be quoted in it: there the
    attribution must end the paragraph.
    """
    for match in _ATTRIBUTED.finditer(text, inside, end):
        near = end - match.end(1) <= _LONGEST_TAIL
        if not last or (near and not {".", "?", "!", ","} & set(text[match.end(1) : end].strip()[:-1])):
            end = match.end()
            break
    return _quotation(text, opened, end, inside, end, closed=False)


def _turned(text: str, position: int, after_mark: int, start: int, end: int) -> bool:
    """An opening mark right behind a letter or a stop and before a blank: a closing one, wrongly turned."""
    before = text[position - 1] if position > start else " "
    after = text[after_mark] if after_mark < end else " "
    return not before.isspace() and before not in "([—–-" and (after.isspace() or after in ".,;:!?)")


def _opens(text: str, position: int, after_mark: int, start: int, end: int) -> bool:
    """A straight mark after a blank and before a letter can only open."""
    before = text[position - 1] if position > start else " "
    after = text[after_mark] if after_mark < end else " "
    return before.isspace() and after.isalnum()


def _single_marks(text: str, start: int, end: int) -> list[Quotation]:
    found: list[Quotation] = []
    if text.find("‘", start, end) < 0 and text.find("'", start, end) < 0:
        return found
    for match in _SINGLE.finditer(text, start, end):
        inner = match.group(1)
        if " " not in inner and inner[0].islower():
            continue
        found.append(
            _quotation(text, match.start(), match.end(), match.start() + 1, match.end() - 1, closed=True)
        )
        if len(found) >= MOST_QUOTATIONS:
            break
    return found


def _quotation(
    text: str, start: int, end: int, inner_start: int, inner_end: int, *, closed: bool
) -> Quotation:
    while inner_start < inner_end and text[inner_start].isspace():
        inner_start += 1
    while inner_end > inner_start and text[inner_end - 1].isspace():
        inner_end -= 1
    return Quotation(start, end, inner_start, inner_end, closed)


def overlapping(quotations: Sequence[Quotation], start: int, end: int) -> Sequence[Quotation]:
    """Those of a paragraph's quotations that share a character with the stretch, by binary search."""
    if not quotations:
        return quotations
    first = bisect_right(quotations, start, key=lambda quotation: quotation.end)
    last = bisect_left(quotations, end, key=lambda quotation: quotation.start)
    return quotations[first:last]
