"""One figure under several hedges: "nearly 50" reads as a ceiling, "at least 49" as a floor."""

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


def hedge(story: StoryView) -> list[Divergence]:
    """Rows of the current event whose agreeing figures are hedged in different ways."""
    found = [_of_row(story, entry) for entry in story.tally if entry.row.event == CURRENT_EVENT]
    return [each for each in found if each]


def _of_row(story: StoryView, entry: TallyRow) -> Divergence | None:
    row = entry.row
    hedges = {figure.casualty.modifier for figure in row.figures}
    if len(hedges) < 2 or not agree(entry.standings):
        return None
    printed = " / ".join(sorted({wording(figure.casualty) for figure in row.figures}))
    return Divergence(
        key=key("hedge", row),
        kind="hedge",
        severity=severity("hedge", "bounds differ"),
        summary=f"{title(row)}: {printed}",
        why="The wordings agree on a number but not on whether it may rise; the printed hedge is kept.",
        figure=printed,
        evidence=passages(story, row.figures),
    )
