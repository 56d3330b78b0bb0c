"""Decisions of the desk about alerts: who, when, why; never rewritten, and taken back by another entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.database import reading, writing
from store.errors import StoreError
from store.moments import stored
from store.records import DeskEntry
from store.views import alert as read_alert

if TYPE_CHECKING:
    import sqlite3

    from store.database import Database
    from store.records import AlertRecord, AlertState, DeskAction, Story

STATE_AFTER: dict[DeskAction, AlertState] = {
    "acknowledge": "acknowledged",
    "mute": "muted",
    "resolve": "resolved",
    "reopen": "open",
}
_COLUMNS = "l.id, l.at, l.who, l.action, l.why, l.alert, a.summary, l.before, l.after, l.undoes"
_SELECT = f"SELECT {_COLUMNS} FROM desk_log l LEFT JOIN alerts a ON a.id = l.alert"


def decide(db: Database, alert_id: int, action: DeskAction, *, who: str, why: str, now: str) -> AlertRecord:
    """Acknowledge, mute, resolve or reopen an alert and log it; the alert as it is afterwards.

    An alert that is in that state already stays as it is and nothing is logged.
    Raises StoreError for an unknown alert or action, for nobody's decision, and for an alert whose matter is
    gone: it is resolved by itself and comes back by itself.
    """
    after = STATE_AFTER.get(action)
    if after is None:
        raise StoreError(f"{action!r} is no decision", f"Decide one of: {', '.join(STATE_AFTER)}")
    if not who.strip():
        raise StoreError("A decision needs a name", "Say who decides")
    at = stored(now)
    with writing(db) as conn:
        row = conn.execute(
            "SELECT story, state, changed, closed_by_tool FROM alerts WHERE id = ?", (alert_id,)
        ).fetchone()
        if row is None:
            raise StoreError(f"There is no alert number {alert_id}", "Look at `wirewatch alerts`")
        story, before, changed, closed_by_tool = row
        if closed_by_tool:
            raise StoreError(
                f"Alert {alert_id} is closed: the accounts no longer part on it",
                "It opens again by itself if they do",
            )
        if before != after:
            cursor = conn.execute(
                "INSERT INTO desk_log (story, at, who, action, why, alert, before, after, was_changed)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (story, at, who.strip(), action, why.strip(), alert_id, before, after, changed),
            )
            _set(conn, alert_id, after, changed=False, decision=int(cursor.lastrowid or 0), at=at)
        return read_alert(db, alert_id)


def desk_log(db: Database, story: Story) -> tuple[DeskEntry, ...]:
    """All decisions about a story, oldest first."""
    with reading(db) as conn:
        rows = conn.execute(f"{_SELECT} WHERE l.story = ? ORDER BY l.id", (story.id,)).fetchall()
    return tuple(DeskEntry(*row) for row in rows)


def undo(db: Database, story: Story, *, who: str, now: str) -> DeskEntry | None:
    """Take back the newest decision that stands, by an entry of its own; None when there is none.

    The alert returns to the state before the decision.  Where a new figure has re-opened it meanwhile, or its
    matter is gone, it stays as it is and only the log says so.
    """
    if not who.strip():
        raise StoreError("A decision needs a name", "Say who takes it back")
    at = stored(now)
    with writing(db) as conn:
        row = conn.execute(
            "SELECT id, action, alert, before, after, was_changed FROM desk_log l WHERE story = ? AND undoes IS NULL"
            " AND NOT EXISTS (SELECT 1 FROM desk_log u WHERE u.undoes = l.id) ORDER BY id DESC LIMIT 1",
            (story.id,),
        ).fetchone()
        if row is None:
            return None
        entry, action, alert, before, after, was_changed = row
        state, closed_by_tool = conn.execute(
            "SELECT state, closed_by_tool FROM alerts WHERE id = ?", (alert,)
        ).fetchone()
        stands = state == after and not closed_by_tool
        cursor = conn.execute(
            "INSERT INTO desk_log (story, at, who, action, why, alert, before, after, undoes)"
            " VALUES (?, ?, ?, 'undo', ?, ?, ?, ?, ?)",
            (
                story.id,
                at,
                who.strip(),
                f"takes back: {action}"
                if stands
                else f"takes back: {action}; the alert had moved on and stays",
                alert,
                state,
                before if stands else state,
                entry,
            ),
        )
        number = int(cursor.lastrowid or 0)
        if stands:
            _set(conn, alert, before, changed=bool(was_changed), decision=number, at=at)
        return DeskEntry(*conn.execute(f"{_SELECT} WHERE l.id = ?", (number,)).fetchone())


def _set(conn: sqlite3.Connection, alert: int, state: str, *, changed: bool, decision: int, at: str) -> None:
    conn.execute("UPDATE alerts SET state = ?, changed = ? WHERE id = ?", (state, changed, alert))
    conn.execute(
        "INSERT INTO alert_events (alert, at, what, state, severity, figure, summary, decision)"
        " SELECT id, ?, 'decided', state, severity, figure, summary, ? FROM alerts WHERE id = ?",
        (at, decision, alert),
    )
