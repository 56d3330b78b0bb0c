"""Hedges: "nearly 80" is a ceiling, "at least 78" a floor, and a floor of 12 leaves room for somebody's 19."""

from __future__ import annotations

from itertools import permutations
from operator import attrgetter
from typing import TYPE_CHECKING

from claims.comparing.intervals import near
from claims.comparing.kinds._figures import key, passages, title
from claims.comparing.lines import printed_figure, wording
from claims.comparing.severity import severity
from claims.comparing.standings import agree
from claims.types import CURRENT_EVENT, Divergence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.comparing.cells import TallyRow
    from claims.comparing.figures import Figure
    from claims.comparing.standings import Standing
    from claims.comparing.view import StoryView


def hedge(story: StoryView) -> list[Divergence]:
    """Rows of the current event whose agreeing figures are hedged in different ways or lie far above a floor."""
    found = [story.of_row(_of_row, entry) for entry in story.tally if entry.row.event == CURRENT_EVENT]
    return [each for each in found if each]


def _of_row(story: StoryView, entry: TallyRow) -> Divergence | None:
    row = entry.row
    contested = entry.cell.status == "disputed"
    if not contested and (above := _above_a_floor(story, entry.standings)):
        return Divergence(
            key=key("hedge", row),
            kind="hedge",
            severity=severity("hedge", "far above a floor"),
            summary=f"{title(row)}: {entry.cell.printed}",
            why="No contradiction, for a floor leaves the upper end open; but nobody gave both numbers: attribute each.",
            figure=" / ".join(dict.fromkeys(printed_figure(each) for each in above)),
            evidence=passages(story, [figure for each in above for figure in each.figures]),
        )
    wordings = dict(zip(map(attrgetter("said"), row.figures), row.figures, strict=True))
    fitting = {
        said for said, each in wordings.items() if all(_fits(each, other) for other in entry.standings)
    }
    hedges = {wordings[said].casualty.modifier for said in fitting}
    if len(hedges) < 2 or not agree(entry.standings):
        return None
    figures = [figure for figure in row.figures if figure.said in fitting]
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


def _above_a_floor(story: StoryView, standings: Sequence[Standing]) -> list[Standing]:
    """The floors that somebody else's number lies far above, and those numbers, from the lowest."""
    found = {
        id(each): each
        for one, other in permutations(standings, 2)
        if one.floor is not None
        and other.interval.far_above(one.floor)
        and one.claimant != other.claimant
        and not story.known.same_claimant(one.lead, other.lead)
        for each in (one, other)
    }
    return sorted(found.values(), key=lambda each: (each.interval, each.lead.place))


def _fits(figure: Figure, standing: Standing) -> bool:
    """True for a wording that the standing count satisfies, not for an older count."""
    value, current = figure.casualty.value, standing.lead.casualty.value
    alike = value is None or current is None or near(value, current)
    return alike and figure.allowed.overlaps(standing.interval)
