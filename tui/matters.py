"""What the three lists know about their records: how they are drawn, found, filtered and sorted.

Pure: records in, rows out.  Everything printed goes through `tui.safe`.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from rich.cells import cell_len

from claims.constants import CURRENT_EVENT, SEVERITIES
from claims.outlets import publisher
from tui.alert_words import alert_order, kind_words, severity_label, state_words, summary_within
from tui.columns import Column, Row
from tui.filters import fold, in_utc
from tui.safe import safe_line
from tui.statement_words import FirstPrinted, actor_label, drift_words, said_words, utterance_words
from tui.tally_words import (
    claimants_words,
    event_label,
    figure_within,
    figure_words,
    side_label,
    tally_outcomes,
    tally_rows,
)
from tui.timeline import trend
from tui.wording import NOTHING, counted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claims.types import Cell, Utterance
    from store.records import AlertRecord, DeskFigure, Snapshot
    from tui.filters import Field
    from tui.tally_words import TallyLine

MISSING: Final = "none"
"""First part of the record key of a figure that no account gives."""


class Arrivals:
    """When the articles of a snapshot came in, worked out for the first filter that asks."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot

    @cached_property
    def _moments(self) -> dict[int, str]:
        return {article.id: in_utc(article.first_seen) for article in self._snapshot.articles}

    def newest(self, articles: Iterable[int]) -> str:
        """When the last of these articles came in."""
        return max((self._moments.get(article, "") for article in articles), default="")


def figures_of_the_desk(snapshot: Snapshot) -> dict[str, DeskFigure]:
    """What the desk prints, by the key of the figure."""
    if not snapshot.desk_figures:
        return {}
    from store.desk_figures import by_cell  # the first picture needs no database

    return by_cell(snapshot.desk_figures, snapshot.cells)


class TallyMatter:
    """Sides down, outcomes across; background events below under headings of their own."""

    grouped = True

    def __init__(self, snapshot: Snapshot) -> None:
        self._lines = tally_rows(snapshot.cells)
        self._arrivals = Arrivals(snapshot)
        self._outcomes = tally_outcomes(snapshot.cells)
        self._trends = dict(snapshot.trends)
        self._desk = figures_of_the_desk(snapshot)
        self._cells = {cell.key: cell for cell in snapshot.cells}
        self.keys = tuple(line.key for line in self._lines)
        self.columns = (
            Column("side", "Side", _room((line.label for line in self._lines), 8, 14), 18),
            *(
                Column(
                    outcome,
                    outcome.capitalize(),
                    _room(
                        (figure_within(_head(line.cell(outcome)), 7) for line in self._lines),
                        max(7, cell_len(outcome)),
                        24,
                    ),
                    _room((figure_within(each, 30) for each in self._figures(outcome)), 7, 30),
                    place,
                    stops=True,
                    shorter=figure_within,
                )
                for place, outcome in enumerate(self._outcomes)
            ),
            Column("claimants", "Claimants", 10, 60, len(self._outcomes), grows=True),
        )

    def record(self, key: str) -> Cell | None:
        return self._cells.get(key)

    def row(self, index: int, flat: bool) -> Row:
        line = self._lines[index]
        cells = {cell.outcome: cell for cell in line.cells}
        label = _whole_name(line) if flat else "  " * line.depth + line.label
        figures = (self._figure(cells[each]) if each in cells else NOTHING for each in self._outcomes)
        return Row(
            line.key,
            (safe_line(label), *map(safe_line, figures), safe_line(claimants_words(line))),
            tuple(
                (each, cells[each].key if each in cells else f"{MISSING}|{line.key}|{each}")
                for each in self._outcomes
            ),
            "quiet" if line.background else "",
        )

    def _figures(self, outcome: str) -> Iterable[str]:
        return (self._figure(cell) for line in self._lines if (cell := line.cell(outcome)))

    def _figure(self, cell: Cell) -> str:
        """The figure with what the desk prints in its place, else with its course in small bars."""
        desk = self._desk.get(cell.key)
        if desk:
            return f"{figure_words(cell)} [desk: {desk.printed}]"
        return f"{figure_words(cell)} {trend(self._trends.get(cell.key, ()))}".rstrip()

    def words(self, index: int) -> Iterable[str]:
        line = self._lines[index]
        yield event_label(line.event)
        yield line.label
        for cell in line.cells:
            yield from (cell.side or "", cell.outcome, cell.printed, cell.category or "", cell.scope or "",
                        cell.line, cell.status, *cell.claimants, *cell.origins, *cell.outlets)  # fmt: skip

    def field(self, name: Field, index: int) -> Iterable[str]:
        for cell in self._lines[index].cells:
            if name == "actor":
                yield from cell.claimants
            elif name == "side":
                yield side_label(cell.side)
            elif name == "outlet":
                yield from cell.outlets
            elif name == "kind":
                yield from (cell.outcome, cell.category or "", cell.status)

    def arrived(self, index: int) -> str:
        return self._arrivals.newest(
            article for cell in self._lines[index].cells for article in cell.articles
        )

    def order(self, column: str) -> Iterable[object]:
        if column == "side":
            return (fold(_whole_name(line)) for line in self._lines)
        if column == "claimants":
            return (fold(claimants_words(line)) for line in self._lines)
        return (_height(line.cell(column)) for line in self._lines)

    def group(self, index: int) -> str:
        line = self._lines[index]
        return f"Background, not counted above: {line.event}" if line.background else ""


def _height(cell: Cell | None) -> tuple[int, int]:
    """By figures; below them what has been told without one, below that what has not been told of."""
    if cell is None:
        return (0, 0)
    value = cell.low if cell.low is not None else cell.high
    return (1, 0) if value is None else (2, value)


def _head(cell: Cell | None) -> str:
    """What must be seen of a figure: of a sum, not its parts."""
    return figure_words(cell).partition(" = ")[0] if cell else ""


def _room(texts: Iterable[str], least: int, most: int) -> int:
    """The cells that the widest text takes, within bounds."""
    return min(max(least, *(cell_len(text) for text in texts), 0), most)


def _whole_name(line: TallyLine) -> str:
    """The line's name where it does not stand below its side."""
    if not line.depth:
        return line.label
    side = side_label(line.cells[0].side)
    return f"{side}, {line.label}"


class AlertMatter:
    """By severity; every one that is not simply open says its state before its summary."""

    grouped = False
    columns: tuple[Column, ...] = (
        Column("severity", "Alert", 6, 6),
        Column("summary", "Where accounts part", 56, 200, grows=True, shorter=summary_within),
        Column("kind", "Kind", 8, 15, 3),
        Column("outlets", "Outlets", 7, 10, 4),
    )

    def __init__(self, snapshot: Snapshot) -> None:
        self._alerts = alert_order(snapshot.alerts)
        self._by_key = {alert.key: alert for alert in self._alerts}
        self.keys = tuple(self._by_key)

    def record(self, key: str) -> AlertRecord | None:
        return self._by_key.get(key)

    def row(self, index: int, flat: bool) -> Row:
        alert = self._alerts[index]
        state = state_words(alert)
        loud = alert.severity if alert.severity in ("high", "medium") else ""
        return Row(
            alert.key,
            (
                safe_line(severity_label(alert)),
                safe_line(alert.summary if state == "open" else f"{state} · {alert.summary}"),
                safe_line(kind_words(alert.kind)),
                safe_line(counted(_outlets(alert), "outlet")),
            ),
            style=loud if alert.state == "open" else "quiet",
        )

    def words(self, index: int) -> Iterable[str]:
        alert = self._alerts[index]
        yield from (severity_label(alert), alert.severity, state_words(alert), kind_words(alert.kind),
                    alert.summary, alert.why, alert.figure)  # fmt: skip
        for evidence in alert.evidence:
            yield publisher(evidence.outlet, evidence.source)

    def field(self, name: Field, index: int) -> Iterable[str]:
        alert = self._alerts[index]
        if name == "severity":
            return (alert.severity, severity_label(alert))
        if name == "kind":
            return (alert.kind, kind_words(alert.kind), state_words(alert))
        if name == "outlet":
            return (publisher(each.outlet, each.source) for each in alert.evidence)
        # An alert has no persons and sides of its own: its words and passages name them.
        return (alert.summary, alert.why, *(each.text for each in alert.evidence))

    def arrived(self, index: int) -> str:
        return in_utc(self._alerts[index].first_seen)

    def order(self, column: str) -> Iterable[object]:
        if column == "severity":
            return (SEVERITIES.index(alert.severity) for alert in self._alerts)
        if column == "outlets":
            return map(_outlets, self._alerts)
        if column == "kind":
            return (fold(kind_words(alert.kind)) for alert in self._alerts)
        return (fold(alert.summary) for alert in self._alerts)

    def group(self, index: int) -> str:
        return ""


def _outlets(alert: AlertRecord) -> int:
    return len({each.outlet or each.source for each in alert.evidence})


class StatementMatter:
    """What was said, in the order of the snapshot."""

    grouped = False
    columns: tuple[Column, ...] = (
        Column("date", "Date", 5, 10, 3),
        Column("actor", "Actor", 22, 30),
        Column("stance", "Stance", 6, 8, 2),
        Column("words", "Words", 34, 400, grows=True),
        Column("outlets", "Outlets", 8, 11, 1),
        Column("drift", "Wording", 7, 16, 4),
    )

    def __init__(self, snapshot: Snapshot) -> None:
        self._said = snapshot.utterances
        self._printed = FirstPrinted(snapshot.articles)
        self._arrivals = Arrivals(snapshot)
        self._by_key = {said.key: said for said in self._said}
        self.keys = tuple(self._by_key)

    def record(self, key: str) -> Utterance | None:
        return self._by_key.get(key)

    def row(self, index: int, flat: bool) -> Row:
        said = self._said[index]
        return Row(
            said.key,
            (
                safe_line(said_words(said, self._printed.of(said))),
                safe_line(actor_label(said, short=True)),
                safe_line(said.stance),
                safe_line(utterance_words(said)),
                safe_line(counted(len(said.outlets), "outlet")),
                safe_line(drift_words(said)),
            ),
        )

    def words(self, index: int) -> Iterable[str]:
        said = self._said[index]
        return (said_words(said, self._printed.of(said)), actor_label(said), said.stance, said.target or "", said.text, drift_words(said),
                *said.outlets, *said.origins)  # fmt: skip

    def field(self, name: Field, index: int) -> Iterable[str]:
        said = self._said[index]
        return {
            "actor": (said.actor, said.role or ""),
            "side": (said.side or "",),
            "outlet": said.outlets,
            "kind": (said.stance, said.mode, drift_words(said)),
            "severity": (),
        }[name]

    def arrived(self, index: int) -> str:
        return self._arrivals.newest(each.article for each in self._said[index].evidence)

    def order(self, column: str) -> Iterable[object]:
        if column == "date":
            return (said.said_at or self._printed.of(said) or "" for said in self._said)
        if column == "outlets":
            return (len(said.outlets) for said in self._said)
        if column == "actor":
            return (fold(said.actor) for said in self._said)
        if column == "stance":
            return (fold(said.stance) for said in self._said)
        if column == "drift":
            return (fold(drift_words(said)) for said in self._said)
        return (fold(said.text) for said in self._said)

    def group(self, index: int) -> str:
        return ""


def disputed(snapshot: Snapshot) -> int:
    """How many figures of the present event are disputed."""
    return sum(1 for cell in snapshot.cells if cell.status == "disputed" and cell.event == CURRENT_EVENT)
