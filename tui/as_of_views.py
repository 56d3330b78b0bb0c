"""What was known at an earlier moment, as text beside what is known now.  Pure: JSON in, pieces out.

The earlier view is compared anew from the versions of that moment, which this room must not do itself: another
process does it and prints the panes in the shapes of `wirewatch tally --json`, `alerts` and `statements`.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from claims.types import Cell
from tui.alert_words import KIND_SIGNS, SEVERITY_WORDS
from tui.clock import clock_words
from tui.columns import Column, Row
from tui.details import Detail, Piece, lines
from tui.finding import matches
from tui.rows import Content
from tui.safe import safe_line
from tui.tally_words import cell_name, figure_words
from tui.wording import counted, joined

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from store.history import Moment
    from store.records import Snapshot

COLUMNS: Final = (
    Column("at", "Moment", 5, 16),
    Column("what", "What came", 16, 200, grows=True),
)
_PLAIN: Final = ("event", "side", "outcome", "scope", "category", "low", "high", "printed", "status", "line")
_LISTED: Final = ("claimants", "origins", "outlets", "articles")
EMPTY: Final = "Nothing has come in yet, so there is no earlier view."


@dataclass(frozen=True, slots=True)
class Earlier:
    """The panes at an earlier moment: the tally, and of alerts and statements what is printed of them."""

    cells: tuple[Cell, ...]
    alerts: tuple[dict[str, Any], ...]
    statements: tuple[dict[str, Any], ...]


def earlier(printed: str) -> Earlier:
    """The panes from what the other process prints.  Raises ValueError where that is not JSON of these shapes."""
    try:
        panes = json.loads(printed)
        cells = tuple(_cell(each) for each in panes["tally"]["cells"])
        return Earlier(cells, tuple(panes["alerts"]), tuple(panes["statements"]))
    except (KeyError, TypeError) as error:
        raise ValueError(f"not the JSON of the panes: {error}") from error


def _cell(given: dict[str, Any]) -> Cell:
    fields = {name: given[name] for name in _PLAIN} | {name: tuple(given[name]) for name in _LISTED}
    return Cell(**fields, whole=given["scope"] is None, evidence=())


def moment_content(moments: Sequence[Moment], added: Sequence[str], wanted: str, now: datetime) -> Content:
    """The moments to choose from, newest first; `added` are those that the reader typed."""
    listed = [(each.at, _came(each)) for each in moments]
    known = {at for at, _ in listed}
    listed += [(at, "asked for") for at in added if at not in known]
    rows = tuple(
        Row(at, (safe_line(clock_words(at, now)), safe_line(what)), style="" if at in known else "medium")
        for at, what in sorted(listed, reverse=True)
        if matches(wanted, what, clock_words(at, now), at)
    )
    title = joined("What was known when", counted(len(moments), "moment"))
    return Content(title, COLUMNS, rows, "None matches the filter; esc clears it." if wanted else EMPTY)


def _came(each: Moment) -> str:
    return joined(
        counted(each.articles, "article") if each.articles else "",
        counted(each.alerts, "alert") if each.alerts else "",
        counted(each.decisions, "decision") if each.decisions else "",
    )


def earlier_detail(then: Earlier, snapshot: Snapshot, at: str, now: datetime) -> Detail:
    """The panes as they were, each line beside what it says now where that differs."""
    when = clock_words(at, now)
    told = {_matter(cell) for cell in then.cells}
    since = [cell for cell in snapshot.cells if _matter(cell) not in told]
    standing = {(alert.kind, alert.summary) for alert in snapshot.alerts}
    later = [
        alert for alert in snapshot.alerts
        if (alert.kind, alert.summary) not in {(each["kind"], each["summary"]) for each in then.alerts}
    ]  # fmt: skip
    pieces = (
        *lines(f"What was known at {when}", part="lead"),
        *lines(
            joined(
                counted(len(then.cells), "figure"),
                counted(len(then.alerts), "diverging claim"),
                counted(len(then.statements), "statement"),
            )
        ),
        Piece("\n"),
        *lines("Casualty tally", part="head"),
        *_tally(then.cells, snapshot.cells),
        *lines(*(f"not yet known: {cell_name(cell)} {figure_words(cell)}" for cell in since)),
        Piece("\n"),
        *lines("Diverging claims", part="head"),
        *_alerts(then.alerts, standing),
        *lines(*(f"came later: {alert.summary}" for alert in later)),
        Piece("\n"),
        *lines("Statements", part="head"),
        *lines(*(_statement(each) for each in then.statements), part="plain"),
    )
    copy = "\n".join(cell.line for cell in then.cells)
    return Detail(when, pieces, None, f"As of {when}:\n{copy}" if copy else "")


def _matter(cell: Cell) -> tuple[str | None, ...]:
    """What a row is about, whatever its victims are called."""
    return (cell.event, cell.side, cell.outcome, cell.scope)


def _tally(cells: Sequence[Cell], current: Sequence[Cell]) -> Iterator[Piece]:
    if not cells:
        yield Piece("no figure\n", "facts")
    exact = {cell.key: cell for cell in current}
    about = {_matter(cell): cell for cell in reversed(current)}
    for cell in cells:
        yield Piece(f"{cell_name(cell)}: {figure_words(cell)}")
        yield Piece(f"  {len(cell.claimants)} · {len(cell.origins)} or.\n", "facts")
        after = exact.get(cell.key) or about.get(_matter(cell))
        if after is None:
            yield Piece("    now: no such row\n", "new")
        elif figure_words(after) != figure_words(cell):
            yield Piece(f"    now: {figure_words(after)}\n", "new")


def _alerts(alerts: Sequence[dict[str, Any]], standing: set[tuple[str, str]]) -> Iterator[Piece]:
    if not alerts:
        yield Piece("none\n", "facts")
    for each in alerts:
        sign = KIND_SIGNS.get(each["kind"], "≠")
        word = SEVERITY_WORDS.get(each["severity"], each["severity"])
        yield Piece(f"{sign} {word}  {each['summary']}")
        gone = "" if (each["kind"], each["summary"]) in standing else " · no longer so now"
        yield Piece(f"  {each['state']}{gone}\n", "facts")


def _statement(each: dict[str, Any]) -> str:
    words = " ".join(each["text"].split())
    said = f"“{words}”" if each["mode"] == "direct" else words
    return f"{each['actor']}, {each['stance']}: {said}"
