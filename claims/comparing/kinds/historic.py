"""Figures of past events that the desk has to choose from: the earlier war, last year's quake."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.comparing.kinds._figures import key, passages, title
from claims.comparing.lines import wording
from claims.comparing.severity import severity
from claims.comparing.standings import agree
from claims.types import CURRENT_EVENT, Divergence

if TYPE_CHECKING:
    from claims.comparing.cells import TallyRow
    from claims.comparing.view import StoryView


def historic(story: StoryView) -> list[Divergence]:
    """Background rows whose articles print different numbers or hedges."""
    found = [story.of_row(_of_row, entry) for entry in story.tally if entry.row.event != CURRENT_EVENT]
    return [each for each in found if each]


def _of_row(story: StoryView, entry: TallyRow) -> Divergence | None:
    row = entry.row
    printed = {wording(figure.casualty): figure for figure in reversed(row.figures)}
    if len(printed) < 2 or len({figure.article for figure in row.figures}) < 2:
        return None
    same = agree(entry.standings)
    numbers = " / ".join(sorted(printed))
    return Divergence(
        key=key("historic", row),
        kind="historic",
        severity=severity("historic", "wordings differ" if same else "figures differ"),
        summary=f"{title(row)}: {numbers}",
        why="One number can satisfy all of them; the desk picks one."
        if same
        else "No number satisfies all of them.",
        figure=numbers,
        evidence=passages(story, row.figures),
    )
