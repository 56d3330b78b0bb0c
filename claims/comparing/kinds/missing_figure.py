"""Losses that one article counts and another only admits, and totals that nobody gives.

Silence is not an admission: an article that says nothing of a side's losses is no evidence here.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from claims.comparing.kinds._figures import key, passages, title
from claims.comparing.moments import order
from claims.comparing.severity import severity
from claims.types import CURRENT_EVENT, Divergence

if TYPE_CHECKING:
    from claims.comparing.cells import TallyRow
    from claims.comparing.figures import Figure
    from claims.comparing.view import StoryView


def missing_figure(story: StoryView) -> list[Divergence]:
    """Rows with a figure here and an admission without one there; sides of which only a part is counted."""
    found = [story.of_row(_figure_elsewhere, row) for row in story.tally]
    return [*(each for each in found if each), *_parts_without_whole(story)]


def _figure_elsewhere(story: StoryView, entry: TallyRow) -> Divergence | None:
    row = entry.row
    if row.event != CURRENT_EVENT or not row.whole or not row.figures:
        return None
    printing = {figure.article for figure in row.figures}
    admissions = [each for each in row.admissions if _is_admission(each) and each.article not in printing]
    if not admissions:
        return None
    disclosed = all(
        any(order(each.account, figure.account) == "earlier" for figure in row.figures) for each in admissions
    )
    of_side = story.opposed and row.side in story.sides
    rule = "disclosed later" if disclosed else "of a side" if of_side else "figure elsewhere"
    when = "the figure came later" if disclosed else "order unknown: the figure may be newer, or wrong"
    return Divergence(
        key=key("missing_figure", row),
        kind="missing_figure",
        severity=severity("missing_figure", rule),
        summary=f"{title(row)}: no figure / {entry.cell.printed}",
        why=f"{len({each.article for each in admissions})} of the articles have losses without a figure; {when}.",
        figure=f"no figure / {entry.cell.printed}",
        evidence=passages(story, [*row.figures, *row.admissions]),
    )


def _is_admission(figure: Figure) -> bool:
    """Somebody said so, of own losses or of nobody's side in particular; "deadly clashes" admit nothing."""
    return figure.claimant is not None and (figure.own_loss or figure.side is None)


def _parts_without_whole(story: StoryView) -> list[Divergence]:
    """Sides whose only count is that of one place: a column that looks complete and is not."""
    rows: dict[tuple[str, str], list[TallyRow]] = defaultdict(list)
    for entry in story.tally:
        if entry.row.event == CURRENT_EVENT and entry.row.side in story.sides:
            rows[entry.row.side or "", entry.row.outcome].append(entry)
    found: list[Divergence] = []
    for (side, outcome), entries in sorted(rows.items()):
        parts = [entry for entry in entries if entry.row.scope and entry.row.figures]
        if not parts or any(entry.row.scope is None and entry.row.figures for entry in entries):
            continue
        printed = ", ".join(f"{entry.cell.printed} in {entry.row.scope}" for entry in parts)
        admitted = [
            figure
            for entry in story.tally
            if entry.row.event == CURRENT_EVENT
            and entry.row.outcome == outcome
            and entry.row.side in (side, None)
            for figure in entry.row.admissions
        ]
        found.append(
            Divergence(
                key=f"missing_figure|part|{side}|{outcome}",
                kind="missing_figure",
                severity=severity(
                    "missing_figure", "part without a whole" if story.opposed else "part of a country"
                ),
                summary=f"{side}, {outcome}: only a part is counted ({printed})",
                why="No article gives a figure for the whole side; the part is no total.",
                figure=printed,
                evidence=passages(story, [*(f for entry in parts for f in entry.row.figures), *admitted]),
            )
        )
    return found
