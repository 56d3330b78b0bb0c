"""Words inside quotation marks: the mode of a statement and the stretches it quotes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from claims.reading.page.quotes import overlapping

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.articles import Mode
    from claims.reading.page.quotes import Quotation

_DIRECT_SHARE = 0.85
_LEAST_QUOTED = 3
_MARKS = "\"“”„«»‘’'"
_ENDINGS = ".,;!?… \t\u00a0"
_OPENS_SENTENCE = "[(…"


class Quoted(NamedTuple):
    """A content with its mode; of direct speech the outer marks are off."""

    start: int
    end: int
    mode: Mode
    quotes: tuple[tuple[int, int], ...]


def quoted(text: str, start: int, end: int, quotations: Sequence[Quotation], *, interrupted: bool) -> Quoted:
    """Direct: nearly all of it stands in quotation marks and begins like a sentence; mixed: some of it does.

    `interrupted` says that what stands between its quotations is only the cue.
    """
    inside = overlapping(quotations, start, end)
    if not inside:
        return Quoted(start, end, "indirect", ())
    covered = sum(min(end, each.end) - max(start, each.start) for each in inside)
    stretches = tuple(
        (left, right)
        for each in inside
        if (left := max(start, each.inner_start)) < (right := min(end, each.inner_end))
    )
    if not stretches or covered <= _LEAST_QUOTED:
        return Quoted(start, end, "indirect", ())
    head = text[start : start + 4].lstrip(_MARKS + " ")[:1]
    if (not interrupted and covered <= _DIRECT_SHARE * (end - start)) or not (
        head.isupper() or head.isdigit() or head in _OPENS_SENTENCE
    ):
        return Quoted(start, end, "mixed", stretches)
    last = inside[-1].inner_end
    if not text[end:last].strip(_ENDINGS):
        end = last
        stretches = (*stretches[:-1], (stretches[-1][0], last))
    return Quoted(max(start, inside[0].inner_start), min(end, last), "direct", stretches)
