"""What the kinds about figures share: keys, names of rows, passages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.types import BOTH_SIDES, CURRENT_EVENT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claims.comparing.figures import Figure
    from claims.comparing.rows import Row
    from claims.comparing.view import StoryView
    from claims.types import Evidence

MOST_PASSAGES = 60
"""Passages that one alert shows; every origin comes before a second article of the same one."""


def key(kind: str, row: Row) -> str:
    """The identity of a matter: the row without its category, which may get another noun tomorrow."""
    return "|".join((kind, row.event, row.side or "", row.outcome, row.scope or ""))


def title(row: Row) -> str:
    """ "Norway, killed" or "both sides, killed (1998)"."""
    who = {None: "side not named", BOTH_SIDES: "both sides"}.get(row.side, row.side)
    where = f", {row.scope}" if row.scope else ""
    when = "" if row.event == CURRENT_EVENT else f" ({row.event})"
    return f"{who}{where}, {row.outcome}{when}"


def passages(story: StoryView, figures: Iterable[Figure]) -> tuple[Evidence, ...]:
    """The sentences of the figures, each once, in article and text order."""
    seen: dict[tuple[int, int], Figure] = {}
    for figure in figures:
        seen.setdefault((figure.article, figure.casualty.sentence_start), figure)
    met: dict[str, int] = {}
    ranked: list[tuple[int, tuple[int, int], Figure]] = []
    for figure in sorted(seen.values(), key=lambda each: each.place):
        met[figure.origin] = met.get(figure.origin, 0) + 1
        ranked.append((met[figure.origin], figure.place, figure))
    kept = [figure for _, _, figure in sorted(ranked, key=lambda each: each[:2])[:MOST_PASSAGES]]
    return tuple(story.told(figure) for figure in sorted(kept, key=lambda each: each.place))


def counted(number: int, noun: str) -> str:
    """ "1 outlet", "5 outlets"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
