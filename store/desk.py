"""Decisions of the desk: who, when, why; never rewritten, and taken back by another entry.

About alerts they are here.  Those about the material (claims, origins, actors) are in `store.rulings`, figures to
print and notes in `store.desk_figures`; all can be had from here, all stand in one log, and `undo` takes back each.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.database import reading, writing
from store.desk_entries import SELECT, as_entry, enter, signed
from store.desk_entries import entry as read_entry
from store.desk_figures import annotate, clear_desk_figure, desk_figures, notes, set_desk_figure
from store.errors import StoreError
from store.moments import stored
from store.reasons import BY_WORD
from store.rulings import (
    claims_at,
    cut_origin,
    find_claims,
    join_origin,
    merge_actors,
    reject_claim,
    rulings,
    split_actors,
)
from store.views import alert as read_alert

if TYPE_CHECKING:
    import sqlite3

    from store.database import Database
    from store.records import AlertRecord, AlertState, DeskAction, DeskEntry, Story

__all__ = [
    "STATE_AFTER",
    "annotate",
    "claims_at",
    "clear_desk_figure",
    "cut_origin",
    "decide",
    "desk_figures",
    "desk_log",
    "find_claims",
    "join_origin",
    "merge_actors",
    "notes",
    "reject_claim",
    "rulings",
    "set_desk_figure",
    "split_actors",
    "undo",
]

STATE_AFTER: dict[DeskAction, AlertState] = {
    "acknowledge": "acknowledged",
    "mute": "muted",
    "resolve": "resolved",
    "reopen": "open",
}


def decide(
    db: Database,
    alert_id: int,
    action: DeskAction,
    *,
    who: str,
    why: str,
    now: str,
    reason: str | None = None,
) -> AlertRecord:
    """Acknowledge, mute, resolve or reopen an alert and log it; the alert as it is afterwards.

    `reason` is a word of `store.reasons`, for counting.  An alert that is in that state already stays as it is and
    nothing is logged.
    Raises StoreError for an unknown alert, action or reason, for nobody's decision, and for an alert whose matter is
    gone: it is resolved by itself and comes back by itself.
    """
    after = STATE_AFTER.get(action)
    if after is None:
        raise StoreError(f"{action!r} is no decision", f"Decide one of: {', '.join(STATE_AFTER)}")
    if reason is not None and reason not in BY_WORD:
        raise StoreError(f"{reason!r} is no reason that is counted", f"Name one of: {', '.join(BY_WORD)}")
    name, at = signed(who), stored(now)
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
            number = enter(
                conn,
                story,
                at=at,
                who=name,
                action=action,
                why=why,
                alert=alert_id,
                before=before,
                after=after,
                was_changed=bool(changed),
                reason=reason,
            )
            _set(conn, alert_id, after, changed=False, decision=number, at=at)
        return read_alert(db, alert_id)


def desk_log(db: Database, story: Story) -> tuple[DeskEntry, ...]:
    """All decisions about a story, oldest first."""
    with reading(db) as conn:
        rows = conn.execute(f"{SELECT} WHERE l.story = ? ORDER BY l.id", (story.id,)).fetchall()
    return tuple(as_entry(row) for row in rows)


def undo(db: Database, story: Story, *, who: str, now: str, entry_id: int | None = None) -> DeskEntry | None:
    """Take back the newest decision that stands, or the one named, by an entry of its own; None when there is none.

    An alert returns to the state before the decision.  Where a new figure has re-opened it meanwhile, or its
    matter is gone, it stays as it is and only the log says so.  Whatever else was decided no longer holds; a
    decision about the material wants the story compared anew.
    Raises StoreError for an `entry_id` that is no decision of the story or is taken back already.
    """
    name, at = signed(who), stored(now)
    with writing(db) as conn:
        taken = _to_take_back(conn, story, entry_id)
        if taken is None:
            return None
        before, after, why = taken.after, taken.before, f"takes back: {taken.action}"
        restored = False
        if taken.alert is not None:
            state, closed_by_tool = conn.execute(
                "SELECT state, closed_by_tool FROM alerts WHERE id = ?", (taken.alert,)
            ).fetchone()
            restored = state == taken.after and not closed_by_tool
            before = state
            if not restored:
                after, why = state, f"{why}; the alert had moved on and stays"
        number = enter(
            conn,
            story.id,
            at=at,
            who=name,
            action="undo",
            why=why,
            alert=taken.alert,
            before=before,
            after=after,
            undoes=taken.id,
            subject=taken.subject,
        )
        if taken.alert is not None and restored:
            (was_changed,) = conn.execute(
                "SELECT was_changed FROM desk_log WHERE id = ?", (taken.id,)
            ).fetchone()
            assert taken.before is not None
            _set(conn, taken.alert, taken.before, changed=bool(was_changed), decision=number, at=at)
        return read_entry(conn, number)


def _to_take_back(conn: sqlite3.Connection, story: Story, entry_id: int | None) -> DeskEntry | None:
    """The decision that an undo is about."""
    row = conn.execute(
        f"{SELECT} WHERE l.story = :story AND l.undoes IS NULL AND (:entry IS NULL OR l.id = :entry)"
        " AND NOT EXISTS (SELECT 1 FROM desk_log u WHERE u.undoes = l.id) ORDER BY l.id DESC LIMIT 1",
        {"story": story.id, "entry": entry_id},
    ).fetchone()
    if row is None and entry_id is not None:
        raise StoreError(
            f"Entry {entry_id} is no decision of this story that stands", "Look at `wirewatch log`"
        )
    return as_entry(row) if row else None


def _set(conn: sqlite3.Connection, alert: int, state: str, *, changed: bool, decision: int, at: str) -> None:
    conn.execute("UPDATE alerts SET state = ?, changed = ? WHERE id = ?", (state, changed, alert))
    conn.execute(
        "INSERT INTO alert_events (alert, at, what, state, severity, figure, summary, decision)"
        " SELECT id, ?, 'decided', state, severity, figure, summary, ? FROM alerts WHERE id = ?",
        (at, decision, alert),
    )
