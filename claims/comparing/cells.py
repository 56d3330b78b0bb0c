"""The tally: one cell for each row of figures, with outlets, origins and claimants counted apart."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from itertools import combinations
from operator import attrgetter
from typing import TYPE_CHECKING

from claims.comparing.explanations import sum_for
from claims.comparing.intervals import near
from claims.comparing.lines import line, printed_cell
from claims.comparing.rows import Row, noun_of
from claims.comparing.standings import Standing, agree, contradict, find_standings, one_figure
from claims.types import BOTH_SIDES, COMPOUND_OUTCOMES, CURRENT_EVENT, OUTCOMES, Cell

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from claims.comparing.figures import Figure
    from claims.comparing.known import Known
    from claims.types import CellStatus

ALL_OUTCOMES = (*OUTCOMES, *COMPOUND_OUTCOMES)


@dataclass(frozen=True, slots=True)
class TallyRow:
    """A row of the tally with what stands behind its cell."""

    row: Row
    standings: tuple[Standing, ...]
    cell: Cell


def make_tally(rows: Iterable[Row], known: Known, sides: Sequence[str]) -> tuple[TallyRow, ...]:
    """The tally in reading order: now before then, by side, outcome, the whole before its parts."""
    tally = [known.once(partial(_make_row, row), (_make_row, *row.key), row) for row in rows]
    return tuple(sorted(tally, key=lambda each: _reading_order(each.cell, sides)))


def _make_row(row: Row, known: Known) -> TallyRow:
    """One row of the tally with its bounds, sources, evidence and printable sentence."""
    standings = find_standings(row, known)
    counting = row.figures or row.admissions
    behind = _behind(row.figures, standings) or counting
    low, high = _bounds(standings)
    sum_of = _sum(row, standings, known)
    cell = Cell(
        event=row.event,
        side=row.side,
        outcome=row.outcome,
        scope=row.scope,
        category=noun_of(counting, row.category) if row.category else None,
        low=low,
        high=high,
        printed=printed_cell(standings, sum_of),
        status=_status(standings, known),
        claimants=_claimants(row, standings),
        origins=tuple(sorted(set(map(attrgetter("origin"), behind)))),
        outlets=tuple(sorted(set(map(attrgetter("outlet"), behind)))),
        articles=tuple(dict.fromkeys(map(attrgetter("article"), counting))),
        whole=row.whole,
        evidence=tuple(map(attrgetter("shown"), row.all_figures)),
        line=line(row, standings, known, sum_of),
    )
    return TallyRow(row, tuple(standings), cell)


def _behind(figures: Sequence[Figure], standings: Sequence[Standing]) -> list[Figure]:
    """The figures that carry what the cell prints: those the claimants stand by, and the same numbers in nobody's name.

    Who printed nothing but a number that has since been replaced stands behind no line.
    """
    stood_by = {figure.place for each in standings for figure in each.figures}
    leads = {each.lead.said: each.lead for each in standings}.values()
    fitting: dict[tuple[object, ...], bool] = {}
    behind: list[Figure] = []
    for figure in figures:
        if figure.place in stood_by:
            behind.append(figure)
        elif figure.claimant is None:
            if figure.said not in fitting:
                fitting[figure.said] = any(_same_count(figure, lead) for lead in leads)
            if fitting[figure.said]:
                behind.append(figure)
    return behind


def _same_count(figure: Figure, lead: Figure) -> bool:
    """ "Nearly 50" and 49; a number and a vague word that allows it."""
    values = figure.casualty.value, lead.casualty.value
    if values[0] is not None and values[1] is not None:
        return near(values[0], values[1])
    return bool(figure.interval and lead.interval and figure.interval.overlaps(lead.interval))


def _bounds(standings: Sequence[Standing]) -> tuple[int | None, int | None]:
    """Those of the first standing where all give one figure; from the lowest to the highest where they do not."""
    if not standings:
        return None, None
    if one_figure(standings):
        return standings[0].low, standings[0].high
    lows = [each.low for each in standings if each.low is not None]
    highs = [each.high for each in standings]
    return min(lows, default=None), None if None in highs else max(high for high in highs if high is not None)


def _claimants(row: Row, standings: Sequence[Standing]) -> tuple[str, ...]:
    if standings:
        return tuple(dict.fromkeys(each.claimant for each in standings if each.claimant))
    return tuple(sorted({figure.claimant for figure in row.admissions if figure.claimant}))


def _status(standings: Sequence[Standing], known: Known) -> CellStatus:
    """Corroborated takes a second claimant in a second origin who gives the same number, hedged or not."""
    if not standings:
        return "no_figure"
    if not agree(standings):
        return "disputed" if contradict(standings, known) else "claimed"
    named = [each for each in standings if each.claimant and each.modifier != "vague"]
    independent = any(
        _same_number(one, other) and _apart(one, other) and not known.same_claimant(one.lead, other.lead)
        for one, other in combinations(named, 2)
    )
    return "corroborated" if independent else "claimed"


def _same_number(one: Standing, other: Standing) -> bool:
    """True for 49 and "nearly 50"; "at least 49" goes with 80 and still does not bear it out."""
    values = one.lead.casualty.value, other.lead.casualty.value
    return None not in values and _same_count(one.lead, other.lead)


def _apart(one: Standing, other: Standing) -> bool:
    """True when each is printed in an origin that does not have the other."""
    return bool(one.origins - other.origins and other.origins - one.origins)


def _sum(row: Row, standings: Sequence[Standing], known: Known) -> str | None:
    if row.side != BOTH_SIDES or not standings:
        return None
    return sum_for(standings[0].lead, known)


def _reading_order(cell: Cell, sides: Sequence[str]) -> tuple[bool, str, int, str, int, bool, str, bool, str]:
    rank = {BOTH_SIDES: len(sides) + 1, None: len(sides) + 2}
    side_rank = sides.index(cell.side) if cell.side in sides else rank.get(cell.side, len(sides))
    outcome = ALL_OUTCOMES.index(cell.outcome) if cell.outcome in ALL_OUTCOMES else len(ALL_OUTCOMES)
    return (
        cell.event != CURRENT_EVENT,
        cell.event,
        side_rank,
        cell.side or "",
        outcome,
        cell.scope is not None,
        cell.scope or "",
        not cell.whole,
        cell.category or "",
    )
