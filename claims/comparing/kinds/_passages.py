"""What the kinds about words share: passages without repetition, texts short enough for one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claims.types import Evidence

LONGEST = 110
"""Characters of a statement in a summary."""


def apart(passages: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """The passages in article and text order, without those that lie inside another one."""
    kept: list[Evidence] = []
    for passage in sorted(passages, key=lambda each: (each.article, each.start, -each.end)):
        last = kept[-1] if kept else None
        if last is None or last.article != passage.article or passage.end > last.end:
            kept.append(passage)
    return tuple(kept)


def clipped(text: str) -> str:
    """A text on one line, cut at a word where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else line[:LONGEST].rpartition(" ")[0] + " …"
