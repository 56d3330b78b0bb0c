"""How a figure went over time: steps from the records, and a plot of them in letters.  Pure.

Two lines of time can be asked for.  `arrival` is what the tally said when, by the clock of this desk;
`publication` is what each outlet printed last, by the dates the articles give.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal

from claims.outlets import publisher
from tui.tally_words import cell_name, signed
from tui.wording import counted, joined, parse_moment

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import tzinfo

    from claims.types import Cell, Evidence
    from store.history import PrintedFigure, TallyStep
    from store.records import Snapshot
    from tui.archive import Course

Axis = Literal["arrival", "publication"]
AXIS_WORDS: Final[dict[Axis, str]] = {
    "arrival": "what the tally said, by when it came in",
    "publication": "what each outlet printed last, by publication",
}
SPARKS: Final = "▁▂▃▄▅▆▇█"
NEAR: Final = 0.1
"""The share of itself by which "nearly 50" and "about 50" may be off: 49 after them is no fall."""
_ROUGH: Final = ("nearly", "about", "vague")
_ROUGH_WORDS: Final = ("nearly ", "about ")


@dataclass(frozen=True, slots=True)
class Step:
    """From `at` on the figure lay between `low` and `high`.

    `words` is the figure as it was printed, `who` stands behind it; `outlet` printed it where it is one
    outlet's, and `place` is where (article, start, end, text).  A highest figure that is only nearly or about that
    is `rough`.
    """

    at: datetime
    low: int
    high: int
    words: str
    who: str
    place: tuple[int, int, int, str] | None = None
    rough: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """The course of one row of the tally, oldest step first."""

    key: str
    name: str
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """Something else that happened: a statement or an alert."""

    at: datetime
    kind: Literal["statement", "alert"]
    words: str


def courses(course: Course, axis: Axis, zone: tzinfo | None) -> tuple[Line, ...]:
    """The course of every row of the tally that has a figure, in the order of the tally."""
    cells = course.snapshot.cells
    if axis == "arrival":
        found = _by_arrival(course.steps, cells, zone)
    else:
        found = _by_publication(course.figures, cells, zone)
    return tuple(
        Line(cell.key, cell_name(cell), tuple(found[cell.key])) for cell in cells if found.get(cell.key)
    )


def _by_arrival(
    steps: Iterable[TallyStep], cells: Sequence[Cell], zone: tzinfo | None
) -> dict[str, list[Step]]:
    """What each row said when.  A row that is named otherwise now, by other victims, goes on as the row it became."""
    rows = {_matter_of(cell.key): cell.key for cell in reversed(cells)}
    keys = {cell.key for cell in cells}
    found: dict[str, list[Step]] = {}
    for each in steps:
        at, bounds = parse_moment(each.at, zone), _bounds(each.low, each.high, each.printed)
        key = each.key if each.key in keys else rows.get(_matter_of(each.key))
        if key is None or at is None or bounds is None or each.status == "gone":
            continue
        who = joined(
            counted(each.claimants, "claimant"),
            counted(each.origins, "origin"),
            counted(each.outlets, "outlet"),
        )
        step = Step(
            at, *bounds, signed(each.printed), who, rough=each.printed.lower().startswith(_ROUGH_WORDS)
        )
        line = found.setdefault(key, [])
        if line and line[-1].at == at:
            line.pop()  # the same comparison under the row's earlier name
        if not line or replace(line[-1], at=at) != step:
            line.append(step)
    return found


def _matter_of(key: str) -> str:
    """Event, side, outcome and scope of a row's key, without its victims."""
    return key.rpartition("|")[0]


def _bounds(low: int | None, high: int | None, printed: str) -> tuple[int, int] | None:
    """Lowest and highest number of a figure; an open side is drawn at the other one."""
    numbers = [low, high] if low is not None or high is not None else _numbers(printed)
    known = [number for number in numbers if number is not None]
    return (min(known), max(known)) if known else None


def _numbers(printed: str) -> list[int | None]:
    """The numbers before an equals sign: "about 100 = 49 + 50" is about 100."""
    return [int(each.replace(",", "")) for each in re.findall(r"\d[\d,]*", printed.partition("=")[0])]


def _by_publication(
    figures: Iterable[PrintedFigure], cells: Sequence[Cell], zone: tzinfo | None
) -> dict[str, list[Step]]:
    """What each outlet printed last, one step for each article.

    Articles without a date, and figures in no row of the tally, are left out.
    """
    rows, by_key = _rows_of(cells), {cell.key: cell for cell in cells}
    told: dict[tuple[datetime, int, str], list[PrintedFigure]] = {}
    for figure in sorted(figures, key=lambda each: each.start):
        at = _printed_date(figure.published, zone) if figure.gone_at is None and figure.cumulative else None
        key = rows.get((figure.article, figure.start)) or rows.get(_matter(figure))
        if at is not None and key is not None and _span(figure) is not None:
            told.setdefault((at, figure.article, key), []).append(figure)
    last: dict[tuple[str, str], _Standing] = {}
    found: dict[str, list[Step]] = {}
    for (at, article, key), printed in sorted(told.items(), key=lambda item: item[0]):
        kept = _once_each(printed, by_key[key])
        lead = max(kept, key=lambda each: _of_the_tally(each, by_key[key]))
        own, outlet = _standing(kept), lead.outlet or lead.source
        if last.get((key, outlet)) == own:
            continue
        last[key, outlet] = own
        all_told = _together([each for (row, _), each in last.items() if row == key])
        found.setdefault(key, []).append(
            Step(
                at,
                all_told.low,
                all_told.high,
                " ".join(lead.text.split()),
                joined(publisher(lead.outlet, lead.source), lead.claimant or "in its own voice"),
                (article, lead.start, lead.end, lead.text),
                all_told.rough,
            )
        )
    return found


@dataclass(frozen=True, slots=True)
class _Standing:
    """What one outlet or several stand by."""

    low: int
    high: int
    rough: bool


def _span(figure: PrintedFigure) -> tuple[int, int] | None:
    """Lowest and highest number of a printed figure, None for one without a number."""
    if figure.value is None:
        return _bounds(figure.low, figure.high, "")
    return _bounds(figure.low, figure.high, "") or (figure.value, figure.value)


def _standing(figures: Sequence[PrintedFigure]) -> _Standing:
    """What these figures of one article say together."""
    return _together(
        [_Standing(*span, each.modifier in _ROUGH) for each in figures if (span := _span(each)) is not None]
    )


def _together(standing: Sequence[_Standing]) -> _Standing:
    high = max(each.high for each in standing)
    return _Standing(
        min(each.low for each in standing), high, all(each.rough for each in standing if each.high == high)
    )


def _once_each(figures: Sequence[PrintedFigure], cell: Cell) -> list[PrintedFigure]:
    """One figure for each claimant of an article: the one that the tally prints, else the last.

    A rough wording ("Nearly 50" in the headline) of a figure that is given in the same article counts as that figure.
    """
    plain = [each for each in figures if each.modifier not in _ROUGH]
    kept = [
        each
        for each in figures
        if each.modifier not in _ROUGH or not any(_rounds(each, one) for one in plain)
    ]
    chosen: dict[str | None, PrintedFigure] = {}
    for each in kept:
        held = chosen.get(each.claimant)
        if held is None or _of_the_tally(each, cell) >= _of_the_tally(held, cell):
            chosen[each.claimant] = each
    return list(chosen.values())


def _of_the_tally(figure: PrintedFigure, cell: Cell) -> tuple[bool, bool]:
    """How near a printed figure is to the one in the tally: the same number, and not roughly."""
    span = _span(figure)
    same = span is not None and not {cell.low, cell.high}.isdisjoint(span)
    return same, figure.modifier not in _ROUGH


def _rounds(rough: PrintedFigure, plain: PrintedFigure) -> bool:
    """True where a rough figure may be said of the plain one."""
    about, exactly = _span(rough), _span(plain)
    if about is None or exactly is None:
        return False
    return exactly[1] >= about[0] if rough.modifier == "vague" else _near(about[1], exactly[1])


def _near(rough: int, other: int) -> bool:
    return abs(rough - other) <= rough * NEAR


def moved(before: Step, after: Step) -> int:
    """By how much the highest figure rose, fell where negative; a rough one did neither where it may be the other."""
    if (before.rough and _near(before.high, after.high)) or (after.rough and _near(after.high, before.high)):
        return 0
    return after.high - before.high


def _printed_date(published: str | None, zone: tzinfo | None) -> datetime | None:
    """When an article says it was published; a bare date is that day as the reader's calendar has it."""
    at = parse_moment(published, zone) if published else None
    if at is None or published is None or len(published) > len("2031-05-14"):
        return at
    return datetime.fromisoformat(published).replace(tzinfo=zone)


def _rows_of(cells: Sequence[Cell]) -> Mapping[object, str]:
    """The row of the tally by a passage in it, and by what it is about where only one row is."""
    rows: dict[object, str] = {}
    for cell in reversed(cells):
        rows[(cell.event, cell.side, cell.outcome, cell.scope)] = cell.key
    for cell in cells:
        for each in cell.evidence:
            rows.setdefault((each.article, each.start), cell.key)
    return rows


def _matter(figure: PrintedFigure) -> tuple[object, ...]:
    return (figure.event, figure.side, figure.outcome, figure.scope)


def marks(snapshot: Snapshot, axis: Axis, zone: tzinfo | None) -> tuple[Mark, ...]:
    """When each statement was first printed and each alert arose.

    By publication an alert arises with the later of the articles that part.
    """
    times: dict[int, datetime] = {}
    for article in snapshot.articles:
        arrived = axis == "arrival"
        at = parse_moment(article.first_seen, zone) if arrived else _printed_date(article.published, zone)
        if at is not None:
            times[article.id] = at
    found: list[Mark] = []
    for said in snapshot.utterances:
        known = _times(said.evidence, times)
        if known:
            found.append(Mark(min(known), "statement", f"{said.actor}: {said.text}"))
    for alert in snapshot.alerts:
        known = _times(alert.evidence, times)
        first = parse_moment(alert.first_seen, zone)
        when = first if axis == "arrival" else max(known, default=None)
        if when is not None:
            found.append(Mark(when, "alert", alert.summary))
    return tuple(sorted(found, key=lambda each: each.at))


def _times(evidence: Iterable[Evidence], times: Mapping[int, datetime]) -> list[datetime]:
    return [times[each.article] for each in evidence if each.article in times]


def course_words(line: Line) -> str:
    """The course in one sentence: "Norway killed: from 12 to between 12 and 31; 3 steps, rose 2 times"."""
    first, last = line.steps[0], line.steps[-1]
    if len(line.steps) == 1:
        return f"{line.name}: {span_words(first)}, one step so far."
    pairs = list(zip(line.steps, line.steps[1:], strict=False))
    rose = sum(1 for before, after in pairs if moved(before, after) > 0)
    fell = sum(1 for before, after in pairs if moved(before, after) < 0)
    if span_words(first) == span_words(last) and not rose and not fell:
        return f"{line.name}: {span_words(last)} all along, in {len(line.steps)} steps."
    moves = joined(
        f"rose {times_words(rose)}" if rose else "",
        f"fell {times_words(fell)}" if fell else "",
        "" if rose or fell else "its top never moved",
    )
    return (
        f"{line.name}: from {span_words(first)} to {span_words(last)} in {len(line.steps)} steps · {moves}."
    )


def times_words(count: int) -> str:
    """ "once", "twice", "3 times"."""
    return {1: "once", 2: "twice"}.get(count, f"{count} times")


def span_words(step: Step) -> str:
    """ "49", "49 to 105", "≈50" for nearly or about 50."""
    high = f"≈{step.high:,}" if step.rough else f"{step.high:,}"
    return high if step.low == step.high else f"{step.low:,} to {high}"


def trends(steps: Iterable[TallyStep], cells: Sequence[Cell]) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """For each row of the tally that has a history its highest figure at each step, oldest first."""
    found = _by_arrival(steps, cells, None)
    return tuple((key, tuple(step.high for step in line)) for key, line in found.items() if len(line) > 1)


def trend(highs: Sequence[int], most: int = 6) -> str:
    """The last figures as a row of small bars from nought up: "▂▅█"; "" where they would all be alike."""
    shown = highs[-most:]
    top = max([*shown, 1])
    bars = "".join(SPARKS[round(max(each, 0) / top * (len(SPARKS) - 1))] for each in shown)
    return bars if len(set(bars)) > 1 else ""
