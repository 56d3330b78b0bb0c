"""What a comparison found, as the panes show it: one table for each pane, brought in step when it has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store import alert_sync, pane_changes, panes, tally_history
from store.database import reading, writing
from store.moments import stored
from store.records import SyncedAlerts
from store.shown import ALERTS, CELLS, Shown

if TYPE_CHECKING:
    import sqlite3

    from claims.types import Comparison
    from store.database import Database
    from store.records import Story
    from store.shown import Filled


def save_comparison(
    db: Database, story: Story, comparison: Comparison, *, now: str, shown: Shown | None = None
) -> SyncedAlerts:
    """Put a comparison before the editor: the panes as they are now, the alerts brought in step.

    A comparison that says what the last one said writes nothing.  `last_seen` of an alert is thus the last moment
    at which something of the story changed while the matter stood.  Whoever saves one comparison after the other gives
    the same `shown` each time: the result is the same, sooner.
    Raises StoreError when evidence does not stand in its article; nothing of the comparison is kept then.
    """
    at = stored(now)
    shown = Shown() if shown is None else shown
    with reading(db) as conn:
        found = shown.fill(conn, story, comparison)
        unchanged = not _changed(_fingerprints(conn, story), found)
    synced = SyncedAlerts()
    if not unchanged:
        with writing(db) as conn:
            synced = _write(conn, story, found, shown.panes, at)
    shown.panes = {each.pane.table: each for each in found}
    return synced


def _write(
    conn: sqlite3.Connection, story: Story, found: tuple[Filled, ...], before: dict[str, Filled], at: str
) -> SyncedAlerts:
    stands = _fingerprints(conn, story)
    changed = _changed(stands, found)
    for filled in changed:
        table = filled.pane.table
        if table != ALERTS:
            held = before.get(table)
            known = held is not None and held.fingerprint == stands.get(table)
            pane_changes.write(conn, story, filled, held if known else None)
        if table == CELLS:
            tally_history.note(conn, story, at)
        _note(conn, story, filled, at)
    if not changed:
        return SyncedAlerts()
    (alerts,) = (filled for filled in found if filled.pane.table == ALERTS)
    return alert_sync.sync(
        conn,
        story,
        [alert_sync.Matter(line.thing, line.row[panes.DIVERGENCES.evidence]) for line in alerts.lines],
        at,
    )


def _fingerprints(conn: sqlite3.Connection, story: Story) -> dict[str, str]:
    """Of the panes that the database shows."""
    return dict(
        conn.execute("SELECT pane, fingerprint FROM comparisons WHERE story = ?", (story.id,)).fetchall()
    )


def _changed(stands: dict[str, str], found: tuple[Filled, ...]) -> list[Filled]:
    """The panes that the database has otherwise."""
    return [filled for filled in found if stands.get(filled.pane.table) != filled.fingerprint]


def _note(conn: sqlite3.Connection, story: Story, filled: Filled, at: str) -> None:
    conn.execute(
        "INSERT INTO comparisons (story, pane, fingerprint, changed_at) VALUES (?, ?, ?, ?) ON CONFLICT (story, pane)"
        " DO UPDATE SET fingerprint = excluded.fingerprint, changed_at = excluded.changed_at",
        (story.id, filled.pane.table, filled.fingerprint, at),
    )
