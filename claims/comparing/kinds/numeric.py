"""Numbers that nothing explains: one standing alert for each row, with all its evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.comparing.kinds._figures import key, passages, title
from claims.comparing.lines import wording
from claims.comparing.severity import severity
from claims.types import CURRENT_EVENT, Divergence

if TYPE_CHECKING:
    from claims.comparing.cells import TallyRow
    from claims.comparing.pairs import Judged
    from claims.comparing.view import StoryView

RULES = ("reporting conflict", "sides contradict each other", "claimants differ", "order unknown")
"""From the loudest: the alert of a row goes by the worst pair in it."""
WHY = {
    "reporting conflict": "One source, one moment, two numbers: one of the articles copied it wrong.",
    "sides contradict each other": "The parties give figures that cannot both be right; attribute each.",
    "claimants differ": "Named claimants give figures that cannot both be right.",
    "order unknown": "Which figure is newer is not known: possibly an update, hold until it is clear.",
}


def numeric(story: StoryView) -> list[Divergence]:
    """Rows of the current event with figures that the decision order could not explain."""
    by_matter: dict[tuple[str, str], list[Judged]] = {}
    for pair in story.judged:
        if pair.decision.verdict in ("reporting conflict", "dispute", "hold"):
            by_matter.setdefault(pair.first.matter, []).append(pair)
    found = [
        _of_row(story, entry, by_matter.get((entry.row.event, entry.row.outcome), []))
        for entry in story.tally
        if entry.row.event == CURRENT_EVENT
    ]
    return [each for each in found if each]


def _of_row(story: StoryView, entry: TallyRow, pairs: list[Judged]) -> Divergence | None:
    """The standing alert of a row; figures that a later or fuller count replaced no longer speak."""
    row = entry.row
    standing = {figure.place for each in entry.standings for figure in each.figures}
    here = [pair for pair in pairs if pair.first.place in standing and pair.second.place in standing]
    if not here:
        return None
    rules = {_rule(pair) for pair in here}
    rule = next(each for each in RULES if each in rules)
    figures = [figure for pair in here for figure in (pair.first, pair.second)]
    printed = " / ".join(sorted({wording(figure.casualty) for figure in figures}))
    return Divergence(
        key=key("numeric", row),
        kind="numeric",
        severity=severity("numeric", rule),
        summary=f"{title(row)}: {printed}",
        why=WHY[rule],
        figure=printed,
        evidence=passages(story, figures),
    )


def _rule(pair: Judged) -> str:
    if pair.decision.verdict == "reporting conflict":
        return "reporting conflict"
    if pair.decision.verdict == "hold":
        return "order unknown"
    sides = {pair.first.claimant_side, pair.second.claimant_side}
    return "sides contradict each other" if len(sides - {None}) == 2 else "claimants differ"
