"""From a snapshot to the rows of the three lists, and from a filter to the rows that match it.

Pure functions: records in, rows out.  Everything printed goes through `tui.safe`.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from claims.types import CURRENT_EVENT
from tui.columns import Column, Row
from tui.safe import safe_line
from tui.wording import (
    NOTHING,
    actor_label,
    alert_counts,
    alert_order,
    counted,
    drift_words,
    event_label,
    figure_words,
    joined,
    kind_words,
    line_support,
    said_words,
    severity_label,
    state_words,
    tally_outcomes,
    tally_rows,
    utterance_words,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.types import Cell, Utterance
    from store.records import AlertRecord, Snapshot
    from tui.wording import TallyLine

PaneName = Literal["tally", "statements", "alerts"]
PANES: Final[tuple[PaneName, ...]] = ("tally", "alerts", "statements")
"""In the order of their numbers and of the tab key."""
NAMES: Final[dict[PaneName, str]] = {
    "tally": "Casualty tally",
    "alerts": "Diverging claims",
    "statements": "Actor statements",
}
EMPTY: Final[dict[PaneName, str]] = {
    "tally": "No casualty figure has been read yet.",
    "alerts": "No accounts part: nothing to decide.",
    "statements": "No statement has been read yet.",
}
NO_ARTICLES: Final = (
    "No article yet. In another terminal run `wirewatch fetch --seeds DIR`, or `wirewatch feed add URL` and "
    "`wirewatch fetch`; they show up here by themselves."
)
MISSING: Final = "none"
"""First part of the record key of a figure that no account gives."""


@dataclass(frozen=True, slots=True)
class Content:
    """What one list shows: its title, its columns, the rows that match the filter, what to say without rows."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    empty: str


@dataclass(frozen=True, slots=True)
class Found:
    """The rows of one list that match a filter, how many there are without it, and what the title adds."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    total: int
    note: str


def pane_name(pane: PaneName) -> str:
    """ "1 Casualty tally"."""
    return f"{PANES.index(pane) + 1} {NAMES[pane]}"


def pane_content(snapshot: Snapshot, pane: PaneName, wanted: str = "") -> Content:
    """What a list shows of a snapshot under a filter, whose words must all match, in whatever column."""
    find = {"tally": _tally, "alerts": _alerts, "statements": _statements}[pane]
    found = find(snapshot, wanted)
    shown = sum(1 for row in found.rows if row.key is not None)
    empty = EMPTY[pane]
    if not snapshot.articles:
        empty = NO_ARTICLES if pane == "tally" else ""
    elif wanted and found.total:
        empty = f"None of {found.total} matches the filter; esc clears it."
    matching = f"{shown} of {found.total} match “{wanted}”" if wanted else ""
    return Content(joined(pane_name(pane), found.note, matching), found.columns, found.rows, empty)


# The tally ------------------------------------------------------------------------------------------


def _tally(snapshot: Snapshot, wanted: str) -> Found:
    """Sides down, outcomes across; background events below under headings of their own."""
    outcomes = tally_outcomes(snapshot.cells)
    lines = tally_rows(snapshot.cells)
    columns = (
        Column("side", "Side", 8, 18),
        *(
            Column(outcome, outcome.capitalize(), 7, 30, 0 if place < 1 else place * 2 - 1, stops=True)
            for place, outcome in enumerate(outcomes)
        ),
        Column("claimants", "Claimants", 12, 60, 2, grows=True),
    )
    rows: list[Row] = []
    event = CURRENT_EVENT
    for line in lines:
        if not _matches(wanted, *_tally_words(line)):
            continue
        if line.event != event:
            event = line.event
            rows.append(_heading(f"Background, not counted above: {line.event}"))
        rows.append(_tally_row(line, outcomes))
    disputed = sum(1 for cell in snapshot.cells if cell.status == "disputed" and cell.event == CURRENT_EVENT)
    return Found(columns, tuple(rows), len(lines), f"{disputed} disputed" if disputed else "")


def _tally_row(line: TallyLine, outcomes: Sequence[str]) -> Row:
    cells = {cell.outcome: cell for cell in line.cells}
    figures = tuple(
        safe_line(figure_words(cells[outcome]) if outcome in cells else NOTHING) for outcome in outcomes
    )
    records = tuple(
        (outcome, cells[outcome].key if outcome in cells else f"{MISSING}|{line.key}|{outcome}")
        for outcome in outcomes
    )
    return Row(
        line.key,
        (
            safe_line("  " * line.depth + line.label),
            *figures,
            safe_line(line_support(line)),
        ),
        records,
        "quiet" if line.background else "",
    )


def _tally_words(line: TallyLine) -> tuple[str, ...]:
    words = [event_label(line.event), line.label]
    for cell in line.cells:
        words += [
            cell.side or "",
            cell.outcome,
            cell.printed,
            cell.category or "",
            cell.scope or "",
            cell.line,
        ]
        words += [*cell.claimants, *cell.origins, *cell.outlets, cell.status]
    return tuple(words)


def _heading(words: str) -> Row:
    return Row(None, (safe_line(f"── {words} ──"),))


# Alerts ---------------------------------------------------------------------------------------------


def _alerts(snapshot: Snapshot, wanted: str) -> Found:
    """By severity; every one that is not simply open says its state before its summary."""
    columns = (
        Column("severity", "Alert", 6, 6),
        Column("summary", "Where accounts part", 56, 200, grows=True),
        Column("kind", "Kind", 8, 15, 3),
        Column("outlets", "Outlets", 7, 10, 4),
    )
    rows = tuple(
        _alert_row(alert) for alert in alert_order(snapshot.alerts) if _matches(wanted, *_alert_words(alert))
    )
    return Found(columns, rows, len(snapshot.alerts), alert_counts(snapshot.alerts))


def _alert_row(alert: AlertRecord) -> Row:
    outlets = len({each.outlet or each.source for each in alert.evidence})
    answered = alert.state != "open"
    state = state_words(alert)
    loud = alert.severity if alert.severity in ("high", "medium") else ""
    return Row(
        alert.key,
        (
            safe_line(severity_label(alert)),
            safe_line(alert.summary if state == "open" else f"{state} · {alert.summary}"),
            safe_line(kind_words(alert.kind)),
            safe_line(counted(outlets, "outlet")),
        ),
        style="quiet" if answered else loud,
    )


def _alert_words(alert: AlertRecord) -> tuple[str, ...]:
    outlets = [each.outlet or "" for each in alert.evidence]
    return (severity_label(alert), alert.severity, state_words(alert), kind_words(alert.kind), alert.summary,
            alert.why, alert.figure, *outlets)  # fmt: skip


# Statements -----------------------------------------------------------------------------------------


def _statements(snapshot: Snapshot, wanted: str) -> Found:
    """What was said, in the order of the snapshot."""
    columns = (
        Column("date", "Date", 5, 10, 3),
        Column("actor", "Actor", 22, 30),
        Column("stance", "Stance", 6, 8, 2),
        Column("words", "Words", 34, 400, grows=True),
        Column("outlets", "Outlets", 8, 11, 1),
        Column("drift", "Wording", 7, 16, 4),
    )
    rows = tuple(
        _statement_row(said) for said in snapshot.utterances if _matches(wanted, *_statement_words(said))
    )
    drifting = sum(1 for said in snapshot.utterances if said.drift in ("reworded", "stronger"))
    note = f"{drifting} reworded" if drifting else ""
    return Found(columns, rows, len(snapshot.utterances), note)


def _statement_row(said: Utterance) -> Row:
    return Row(
        said.key,
        (
            safe_line(said_words(said)),
            safe_line(actor_label(said, short=True)),
            safe_line(said.stance),
            safe_line(utterance_words(said)),
            safe_line(counted(len(said.outlets), "outlet")),
            safe_line(drift_words(said)),
        ),
    )


def _statement_words(said: Utterance) -> tuple[str, ...]:
    return (said_words(said), actor_label(said), said.stance, said.target or "", said.text, drift_words(said),
            *said.outlets, *said.origins)  # fmt: skip


# Finding --------------------------------------------------------------------------------------------


def find_cell(snapshot: Snapshot, key: str) -> Cell | None:
    return next((cell for cell in snapshot.cells if cell.key == key), None)


def find_alert(snapshot: Snapshot, key: str) -> AlertRecord | None:
    return next((alert for alert in snapshot.alerts if alert.key == key), None)


def find_utterance(snapshot: Snapshot, key: str) -> Utterance | None:
    return next((said for said in snapshot.utterances if said.key == key), None)


def _matches(wanted: str, *words: str) -> bool:
    """True when every word of the filter is somewhere in `words`; case and accents make no difference."""
    if not wanted.strip():
        return True
    hay = _folded(" ".join(words))
    return all(needle in hay for needle in _folded(wanted).split())


def _folded(text: str) -> str:
    """Text as it is compared: lower case, without accents."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in plain if not unicodedata.combining(char))
