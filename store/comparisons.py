"""What a comparison found, as the panes show it: one table for each pane, replaced when it has changed."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from store import alert_sync, panes, tally_history
from store.columns import dump
from store.database import reading, writing
from store.evidence import Versions, sources
from store.moments import stored
from store.records import SyncedAlerts

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from claims.types import Comparison
    from store.database import Database
    from store.panes import Thing
    from store.records import Story

Row = tuple[object, ...]
CELLS = "cells"
ALERTS = "alerts"
"""The pane that is brought in step alert by alert; the others are replaced whole."""


@dataclass(frozen=True, slots=True)
class _Pane:
    """One table with the rows it is to have; `columns` stand after `story`."""

    table: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    fingerprint: str


def save_comparison(db: Database, story: Story, comparison: Comparison, *, now: str) -> SyncedAlerts:
    """Put a comparison before the editor: the panes as they are now, the alerts brought in step.

    A comparison that says what the last one said writes nothing.  `last_seen` of an alert is thus the last moment
    at which something of the story changed while the matter stood.
    Raises StoreError when evidence does not stand in its article; nothing of the comparison is kept then.
    """
    at = stored(now)
    with reading(db) as conn:
        found = _panes(conn, comparison)
        if not _changed(conn, story, found):
            return SyncedAlerts()
    with writing(db) as conn:
        changed = _changed(conn, story, found)
        for pane in changed:
            if pane.table != ALERTS:
                _replace(conn, story, pane)
            if pane.table == CELLS:
                tally_history.note(conn, story, at)
            _note(conn, story, pane, at)
        if not changed:
            return SyncedAlerts()
        standings = alert_sync.standings(conn, story, sources(conn, story.id))
        synced = alert_sync.take(conn, story, alert_sync.plan(standings, comparison.divergences), at)
        (alerts,) = (pane for pane in found if pane.table == ALERTS)
        alert_sync.refresh(conn, story, alerts.rows, at)
        return synced


def _panes(conn: sqlite3.Connection, comparison: Comparison) -> tuple[_Pane, ...]:
    versions = Versions(conn)

    def rows(shape: panes.Shape[Thing], things: Iterable[Thing]) -> Iterable[Row]:
        return (shape.row(thing, versions) for thing in things)

    judged = (panes.verdict_row(verdict, versions) for verdict in comparison.verdicts)
    return (
        _pane(CELLS, panes.CELLS.columns, rows(panes.CELLS, comparison.cells)),
        _pane("utterances", panes.UTTERANCES.columns, rows(panes.UTTERANCES, comparison.utterances)),
        _pane("origins", ("article", "label"), sorted(comparison.origins.items())),
        _pane("origin_links", panes.LINKS.columns, rows(panes.LINKS, comparison.links)),
        _pane("verdicts", panes.VERDICT_COLUMNS, judged),
        _pane(ALERTS, panes.DIVERGENCES.columns, rows(panes.DIVERGENCES, comparison.divergences)),
    )


def _pane(table: str, columns: tuple[str, ...], rows: Iterable[Row]) -> _Pane:
    listed = tuple(rows)
    return _Pane(table, columns, listed, sha256(dump(listed).encode()).hexdigest())


def _changed(conn: sqlite3.Connection, story: Story, found: Iterable[_Pane]) -> list[_Pane]:
    """The panes that the database has otherwise."""
    stands = dict(
        conn.execute("SELECT pane, fingerprint FROM comparisons WHERE story = ?", (story.id,)).fetchall()
    )
    return [pane for pane in found if stands.get(pane.table) != pane.fingerprint]


def _replace(conn: sqlite3.Connection, story: Story, pane: _Pane) -> None:
    """The rows of a pane anew; they are read back in the order of their ids."""
    conn.execute(f"DELETE FROM {pane.table} WHERE story = ?", (story.id,))
    marks = ", ".join("?" * (len(pane.columns) + 1))
    conn.executemany(
        f"INSERT INTO {pane.table} (story, {', '.join(pane.columns)}) VALUES ({marks})",
        [(story.id, *row) for row in pane.rows],
    )


def _note(conn: sqlite3.Connection, story: Story, pane: _Pane, at: str) -> None:
    conn.execute(
        "INSERT INTO comparisons (story, pane, fingerprint, changed_at) VALUES (?, ?, ?, ?) ON CONFLICT (story, pane)"
        " DO UPDATE SET fingerprint = excluded.fingerprint, changed_at = excluded.changed_at",
        (story.id, pane.table, pane.fingerprint, at),
    )
