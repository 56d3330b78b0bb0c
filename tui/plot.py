"""A step plot in letters: highest and lowest figure over time, with marks below.  Pure; readable without colour."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final, Literal

from rich.cells import cell_len

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from tui.timeline import Mark, Step

HIGH: Final = "━"
LOW: Final = "─"
BETWEEN: Final = "░"
LEGEND: Final = f"{HIGH} highest  {LOW} lowest  {BETWEEN} between"
LEAST_PLOT: Final = 8
"""Columns of the plot itself below which none is drawn."""

LineKind = Literal["plot", "axis", "mark", "caret"]


@dataclass(frozen=True, slots=True)
class PlotLine:
    """One line of the plot, and what it is."""

    kind: LineKind
    text: str


def plot(
    steps: Sequence[Step],
    marked: Sequence[Mark],
    now: datetime,
    chosen: datetime | None,
    width: int,
    height: int,
) -> tuple[PlotLine, ...]:
    """The plot in `height` lines of at most `width` cells: figures, time axis, statements, alerts, a caret.

    Time runs from the first step to the last step or mark, or to `now` where that is within the same span again.
    Nothing where there is no step or no room.
    """
    rows = height - 5
    if not steps or rows < 2:
        return ()
    base, top = _scale(steps)
    labels = {rows - 1: f"{top:,}", 0: f"{base:,}"}
    if rows >= 5 and top - base > 1:
        labels[(rows - 1) // 2] = f"{base + round((top - base) * ((rows - 1) // 2) / (rows - 1)):,}"
    margin = max(*(len(each) for each in labels.values()), len("alerts"))
    inner = width - margin - 2
    if inner < LEAST_PLOT:
        return ()
    start, end = _span(steps, marked, now)
    times = [start + (end - start) * (column + 1) / inner for column in range(inner)]
    states = [_state(steps, time) for time in times]
    lines = []
    for row in reversed(range(rows)):
        cells = "".join(_cell(state, row, rows, base, top) for state in states)
        lines.append(PlotLine("plot", f"{labels.get(row, ''):>{margin}} ┤{cells}".rstrip()))
    column = None if chosen is None else _column(chosen, start, end, inner)
    lines.append(PlotLine("axis", f"{'':>{margin}} └{'─' * inner}"))
    lines.append(PlotLine("axis", f"{'':>{margin}}  {_dates(start, end, now, inner)}".rstrip()))
    for kind, name in (("statement", "said"), ("alert", "alerts")):
        counts = [0] * inner
        for each in marked:
            if each.kind == kind and start <= each.at <= end:
                counts[_column(each.at, start, end, inner)] += 1
        row_text = "".join(" " if not count else str(count) if count < 10 else "+" for count in counts)
        lines.append(PlotLine("mark", f"{name:>{margin}}  {row_text}".rstrip()))
    caret = "" if column is None else f"{'':>{margin}}  {' ' * column}▲"
    lines.append(PlotLine("caret", caret))
    return tuple(lines)


def _scale(steps: Sequence[Step]) -> tuple[int, int]:
    """Lowest and highest number of the scale: from nought, or from below where all figures are close together."""
    low, high = min(step.low for step in steps), max(step.high for step in steps)
    base = 0 if low <= high * 0.7 else low - max((high - low) // 4, 1)
    return max(base, 0), max(high, base + 1)


def _span(steps: Sequence[Step], marked: Sequence[Mark], now: datetime) -> tuple[datetime, datetime]:
    """First to last moment; never empty, so that a single step has a line."""
    start = steps[0].at
    end = max([step.at for step in steps] + [each.at for each in marked])
    length = end - start
    if start < now and (not length or now - end <= length):
        end = max(end, now)
    if end <= start:
        end = start + timedelta(hours=1)
    return start, end


def _state(steps: Sequence[Step], time: datetime) -> Step | None:
    """The step in force at a moment."""
    found = None
    for step in steps:
        if step.at > time:
            break
        found = step
    return found


def _cell(state: Step | None, row: int, rows: int, base: int, top: int) -> str:
    if state is None:
        return " "
    high, low = (round((value - base) / (top - base) * (rows - 1)) for value in (state.high, state.low))
    if row == high:
        return HIGH
    if row == low:
        return LOW
    return BETWEEN if low < row < high else " "


def _column(time: datetime, start: datetime, end: datetime, inner: int) -> int:
    """The column in which a moment lies."""
    return min(max(int((time - start) / (end - start) * inner), 0), inner - 1)


def _dates(start: datetime, end: datetime, now: datetime, inner: int) -> str:
    """Beginning, middle and end of the time axis, as far as there is room; the day where it is not today."""
    words = "{:%H:%M}" if start.date() == end.date() == now.date() else "{0.day} {0:%b %H:%M}"
    first, last = words.format(start), words.format(end)
    middle = words.format(start + (end - start) / 2)
    room = inner - cell_len(first) - cell_len(last)
    if room < 2:
        return first if cell_len(first) <= inner else f"{start:%H:%M}"
    if room < len(middle) + 4:
        return first + " " * room + last
    before = (inner - len(middle)) // 2 - len(first)
    return (
        f"{first}{' ' * before}{middle}{' ' * (inner - len(first) - before - len(middle) - len(last))}{last}"
    )
