"""Old counts that are still run after a newer one is out: which outlets have to be looked at again.

Needs the times of the articles: without them nothing is stale, the order is simply unknown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.comparing.decide import decide
from claims.comparing.explanations import FOUND_SINCE
from claims.comparing.kinds._figures import counted, key, passages, title
from claims.comparing.lines import NO_FIGURE, wording
from claims.comparing.moments import GRACE, lag, order
from claims.comparing.severity import severity
from claims.types import CURRENT_EVENT, Divergence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claims.comparing.cells import TallyRow
    from claims.comparing.figures import Figure
    from claims.comparing.standings import Standing
    from claims.comparing.view import StoryView

LATER = ("update", "revision", "stale", "hold")
"""What the decision order says of two counts of the same victims at two moments."""


def stale_figure(story: StoryView) -> list[Divergence]:
    """Rows of which some outlets' newest article has an older count, or none where there is one now."""
    found = [story.of_row(_of_row, entry) for entry in story.tally]
    return [each for each in found if each]


def _of_row(story: StoryView, entry: TallyRow) -> Divergence | None:
    row = entry.row
    if row.event != CURRENT_EVENT or not row.whole or not entry.standings:
        return None
    newest = _first_with_it(entry)
    if newest is None:
        return None
    stale = [figure for figure in _run_by_outlets(story, entry) if _is_behind(story, figure, newest)]
    if not stale:
        return None
    later = [figure for figure in stale if _is_firm(figure) and _came_after(figure, newest)]
    outlets = sorted({story.outlet(figure.account) for figure in stale})
    old = " / ".join(dict.fromkeys(wording(figure.casualty) for figure in stale))
    now = entry.cell.printed if len(entry.standings) == 1 else wording(newest.casualty)
    return Divergence(
        key=key("stale_figure", row),
        kind="stale_figure",
        severity=severity(
            "stale_figure", "printed after the newer one" if later else "not brought up to date"
        ),
        summary=f"{title(row)}: {counted(len(outlets), 'outlet')} still at {old}, now {now}",
        why=f"A newer figure is out; {', '.join(outlets)} had {'no figure' if old == NO_FIGURE else 'an older one'} last.",
        figure=f"{old} / {now}",
        evidence=passages(story, [newest, *stale]),
    )


def _first_with_it(entry: TallyRow) -> Figure | None:
    """The earliest mention of the count that stands now, of several that stand the one that came up last; None where
    no article with it has a time."""
    newest: Figure | None = None
    for standing in entry.standings:
        first = _first_of(standing)
        if first and (newest is None or order(newest.account, first.account) == "earlier"):
            newest = first
    return newest


def _first_of(standing: Standing) -> Figure | None:
    same = [
        figure
        for figure in standing.figures
        if figure.casualty.value == standing.lead.casualty.value and figure.account.document.published
    ]
    first: Figure | None = None
    for figure in same:
        if first is None or order(figure.account, first.account) == "earlier":
            first = figure
    return first


def _run_by_outlets(story: StoryView, entry: TallyRow) -> list[Figure]:
    """What the newest article of every outlet says in this row, admissions without a figure included."""
    newest: dict[str, list[Figure]] = {}
    for figure in (*entry.row.figures, *(each for each in entry.row.admissions if each.claimant)):
        outlet = story.outlet(figure.account)
        run = newest.get(outlet)
        when = order(run[0].account, figure.account) if run else "earlier"
        if when == "earlier":
            newest[outlet] = [figure]
        elif when in ("same", "unknown") and run:
            run.append(figure)
    return [_best(run) for run in newest.values()]


def _best(run: Iterable[Figure]) -> Figure:
    """The highest figure of an article: lower ones beside it are its own history."""
    return max(run, key=lambda figure: (figure.interval is not None, _top(figure)))


def _top(figure: Figure) -> int:
    return figure.casualty.value or 0


def _is_firm(figure: Figure) -> bool:
    """A count that somebody stands by or that the headline has."""
    return figure.claimant is not None or figure.casualty.headline


def _came_after(figure: Figure, newest: Figure) -> bool:
    gap = lag(newest.account, figure.account)
    return gap is not None and gap >= GRACE


def _is_behind(story: StoryView, figure: Figure, newest: Figure) -> bool:
    """True for no figure or an older one, far enough in time from the article that first had the newer one."""
    gap = lag(newest.account, figure.account)
    if gap is None or abs(gap) < GRACE:
        return False
    if figure.interval is None:
        return story.opposed and figure.own_loss
    if figure.outcome in FOUND_SINCE or figure.interval.overlaps(newest.allowed):
        return False
    verdict = decide(figure, newest, story.known).verdict
    if figure.interval.lies_below(newest.allowed):
        return verdict in LATER
    return verdict == "stale" and gap > GRACE
