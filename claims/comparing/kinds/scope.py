"""Totals of both sides shown with their parts, and parts that are larger than their whole."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from claims.comparing.decide import PART_IS_LARGER
from claims.comparing.kinds._figures import key, passages, title
from claims.comparing.severity import severity
from claims.types import BOTH_SIDES, CURRENT_EVENT, Divergence

if TYPE_CHECKING:
    from claims.comparing.cells import TallyRow
    from claims.comparing.figures import Figure
    from claims.comparing.view import StoryView


def scope(story: StoryView) -> list[Divergence]:
    """What an editor must know about the extent of a figure; one alert a row."""
    found = [_sum_of_sides(story, entry) for entry in story.tally]
    return [*(each for each in found if each), *_parts_above_whole(story)]


def _sum_of_sides(story: StoryView, entry: TallyRow) -> Divergence | None:
    """A printed total that is the sum of what two claimants say, each of its own dead."""
    row = entry.row
    if row.event != CURRENT_EVENT or row.side != BOTH_SIDES or " = " not in entry.cell.printed:
        return None
    parts = [
        figure
        for other in story.tally
        if other.row.event == row.event and other.row.outcome == row.outcome and other.row.side in story.sides
        for figure in other.row.figures
        if other.row.whole and figure.article in entry.cell.articles
    ]
    return Divergence(
        key=key("scope", row),
        kind="scope",
        severity=severity("scope", "sum of sides"),
        summary=f"{title(row)}: {entry.cell.printed}",
        why="A sum of two claims, not a count of its own; print the parts with their claimants.",
        figure=entry.cell.printed,
        evidence=passages(story, [*row.figures, *parts]),
    )


def _parts_above_whole(story: StoryView) -> list[Divergence]:
    """A place, or a group, that is said to have more victims than the whole."""
    rows: dict[tuple[str, str | None], list[Figure]] = defaultdict(list)
    for pair in story.judged:
        if pair.decision.verdict == "watch" and pair.decision.reason == PART_IS_LARGER:
            rows[pair.first.outcome, pair.first.side].extend((pair.first, pair.second))
    return [
        Divergence(
            key=f"scope|part|{side or ''}|{outcome}",
            kind="scope",
            severity=severity("scope", "part above whole"),
            summary=f"{side or 'side not named'}, {outcome}: a part is larger than the whole",
            why="Either the total is old or the part counts other people.",
            figure=" / ".join(sorted({str(figure.casualty.value) for figure in figures})),
            evidence=passages(story, figures),
        )
        for (outcome, side), figures in sorted(rows.items(), key=lambda item: (item[0][0], item[0][1] or ""))
    ]
