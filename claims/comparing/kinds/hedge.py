"""One figure under several hedges: "nearly 80" reads as a ceiling, "at least 78" as a floor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.comparing.kinds._figures import key, passages, title
from claims.comparing.lines import wording
from claims.comparing.severity import severity
from claims.comparing.standings import agree
from claims.types import CURRENT_EVENT, Divergence

if TYPE_CHECKING:
    from claims.comparing.cells import TallyRow
    from claims.comparing.figures import Figure
    from claims.comparing.standings import Standing
    from claims.comparing.view import StoryView


ROUNDED = 0.1
"""The largest difference, as a share, between two printed numbers that stand for one count."""


def hedge(story: StoryView) -> list[Divergence]:
    """Rows of the current event whose agreeing figures are hedged in different ways."""
    found = [_of_row(story, entry) for entry in story.tally if entry.row.event == CURRENT_EVENT]
    return [each for each in found if each]


def _of_row(story: StoryView, entry: TallyRow) -> Divergence | None:
    row = entry.row
    figures = [figure for figure in row.figures if all(_fits(figure, each) for each in entry.standings)]
    hedges = {figure.casualty.modifier for figure in figures}
    if len(hedges) < 2 or not agree(entry.standings):
        return None
    printed = " / ".join(sorted({wording(figure.casualty) for figure in figures}))
    return Divergence(
        key=key("hedge", row),
        kind="hedge",
        severity=severity("hedge", "bounds differ"),
        summary=f"{title(row)}: {printed}",
        why="The wordings agree on a number but not on whether it may rise; the printed hedge is kept.",
        figure=printed,
        evidence=passages(story, figures),
    )


def _fits(figure: Figure, standing: Standing) -> bool:
    """True for a wording that the standing count satisfies, not for an older count."""
    value, current = figure.casualty.value, standing.lead.casualty.value
    near = value is None or current is None or abs(value - current) <= ROUNDED * max(value, current)
    return near and figure.allowed.overlaps(standing.interval)
