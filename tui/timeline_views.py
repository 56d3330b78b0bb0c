"""The steps of a figure as rows, and one step as text.  Pure: records in, rows and pieces out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from claims.outlets import publisher
from tui.columns import Column, Row
from tui.details import Detail, Piece, lines
from tui.finding import matches
from tui.plot import LEGEND
from tui.rows import Content
from tui.safe import safe_line
from tui.timeline import AXIS_WORDS, course_words, moved, span_words
from tui.wording import joined, when_words

if TYPE_CHECKING:
    from datetime import datetime

    from store.records import Passage
    from tui.timeline import Axis, Line, Step

COLUMNS: Final = (
    Column("at", "When", 5, 18),
    Column("figure", "Lowest to highest", 8, 20),
    Column("change", "Change", 6, 12, 2),
    Column("words", "As printed", 10, 40, 3),
    Column("who", "Behind it", 14, 200, 1, grows=True),
)
EMPTY: Final[dict[Axis, str]] = {
    "arrival": "No figure yet: the tally has nothing to draw.",
    "publication": "No figure in an article that gives its date. p shows what came in when.",
}


def course_heading(axis: Axis) -> str:
    """What the plot shows."""
    return f"This is {AXIS_WORDS[axis]}."


def timeline_content(
    line: Line | None, place: int, total: int, axis: Axis, wanted: str, now: datetime
) -> Content:
    """The steps of a line, newest first."""
    title = joined("5 Timeline", f"figure {place} of {total}" if total > 1 else "", AXIS_WORDS[axis])
    if line is None:
        return Content(title, COLUMNS, (), EMPTY[axis])
    rows = []
    for index in reversed(range(len(line.steps))):
        step = line.steps[index]
        before = line.steps[index - 1] if index else None
        if matches(wanted, step.words, step.who, span_words(step)):
            rows.append(_row(line, index, step, before, now))
    return Content(title, COLUMNS, tuple(rows), "No step matches the filter; esc clears it.")


def _row(line: Line, index: int, step: Step, before: Step | None, now: datetime) -> Row:
    return Row(
        f"{line.key}|{index}",
        (
            safe_line(time_words(step.at, now)),
            safe_line(span_words(step)),
            safe_line(change_words(before, step)),
            safe_line(step.words),
            safe_line(step.who),
        ),
    )


def time_words(at: datetime, now: datetime) -> str:
    """ "09:12" today, else with the day; a bare date for midnight sharp."""
    if at.date() == now.date() and (at.hour or at.minute):
        return f"{at:%H:%M}"
    day = f"{at.day} {at:%b}" if at.year == now.year else f"{at.day} {at:%b %Y}"
    return f"{day} {at:%H:%M}" if at.hour or at.minute else day


def change_words(before: Step | None, step: Step) -> str:
    """ "first", "▲ +6", "▼ -3", "▼ low -2", "as before", "≈ as before" for a
    rounded figure: how the highest figure moved, else the lowest."""
    if before is None:
        return "first"
    top, bottom = moved(before, step), step.low - before.low
    if not top and step.high != before.high:
        return "≈ as before"
    if top:
        return f"{'▲' if top > 0 else '▼'} {top:+,}"
    if bottom:
        return f"{'▲' if bottom > 0 else '▼'} low {bottom:+,}"
    return "as before"


def step_detail(line: Line, place: int, passage: Passage | None) -> Detail:
    """One step: the course in a sentence, who stands behind the step, and the passage where there is one."""
    step = line.steps[place]
    before = line.steps[place - 1] if place else None
    told = joined(change_words(before, step), f"now {span_words(step)}", step.words)
    pieces: tuple[Piece, ...] = (
        *lines(course_words(line), part="lead"),
        *lines(told, step.who, LEGEND),
    )
    if passage is None:
        return Detail(line.name, pieces, None, f"{course_words(line)} {told} ({step.who})")
    head = joined(publisher(passage.outlet, passage.source), when_words(passage.published), passage.source)
    text = passage.text
    pieces += (
        Piece("\n"),
        *lines(head, part="head"),
        Piece(text[: passage.start]),
        Piece(text[passage.start : passage.end], "mark"),
        Piece(text[passage.end :]),
    )
    return Detail(line.name, pieces, passage.source, f"“{text[passage.start : passage.end]}” ({head})")
