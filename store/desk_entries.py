"""The desk log itself: entries are added, taken back by other entries, and never changed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from claims.types import CURRENT_EVENT
from store.articles import moment_or_end
from store.columns import dump
from store.errors import StoreError
from store.records import DeskEntry

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from store.records import Story

Subject = tuple[str | int | None, ...]
"""What a decision is about, its sort first: `("cell", key)`, `("claim", article, outcome, text, sentence)`,
`("origin", article, article)`, `("actor", name, other or None)`, `("article", id)`, `("alert", id)`, `("story",)`."""

COLUMNS = (
    "l.id, l.at, l.who, l.action, l.why, l.alert, a.summary, l.before, l.after, l.undoes, l.reason, l.subject"
)
SELECT = f"SELECT {COLUMNS} FROM desk_log l LEFT JOIN alerts a ON a.id = l.alert"
STANDING = """l.undoes IS NULL AND NOT EXISTS (SELECT 1 FROM desk_log u WHERE u.undoes = l.id AND u.at <= :until)
    AND l.at <= :until"""
"""True of the entries that nobody had taken back by the moment `:until`."""


def signed(who: str) -> str:
    """The name under a decision.  Raises StoreError for nobody's decision."""
    name = who.strip()
    if not name:
        raise StoreError("A decision needs a name", "Say who decides")
    return name


def enter(
    conn: sqlite3.Connection,
    story: int,
    *,
    at: str,
    who: str,
    action: str,
    why: str,
    alert: int | None = None,
    before: str | None = None,
    after: str | None = None,
    was_changed: bool = False,
    undoes: int | None = None,
    reason: str | None = None,
    subject: Subject = (),
) -> int:
    """Add an entry; its number."""
    cursor = conn.execute(
        "INSERT INTO desk_log (story, at, who, action, why, alert, before, after, was_changed, undoes, reason, subject)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(story, at, who, action, why.strip(), alert, before, after, was_changed, undoes, reason),
            dump(subject) if subject else None,
        ),
    )
    return int(cursor.lastrowid or 0)


def entry(conn: sqlite3.Connection, number: int) -> DeskEntry:
    """The entry of that number, which must exist."""
    return as_entry(conn.execute(f"{SELECT} WHERE l.id = ?", (number,)).fetchone())


def standing(
    conn: sqlite3.Connection, story: Story, actions: Sequence[str], *, as_of: str | None = None
) -> list[DeskEntry]:
    """The entries with these actions that stood at a moment, oldest first."""
    rows = conn.execute(
        f"{SELECT} WHERE l.story = :story AND l.action IN (SELECT value FROM json_each(:actions)) AND {STANDING}"
        " ORDER BY l.id",
        {"story": story.id, "actions": json.dumps(list(actions)), "until": moment_or_end(as_of)},
    ).fetchall()
    return [as_entry(row) for row in rows]


def as_entry(row: Sequence[Any]) -> DeskEntry:
    """A row of `SELECT` as the other rooms know it."""
    values = list(row)
    subject: Subject = tuple(json.loads(values[-1])) if values[-1] else ()
    values[-1] = subject
    values[_SUMMARY] = values[_SUMMARY] or (told(subject) if subject else None)
    return DeskEntry(*values)


def told(subject: Subject) -> str:
    """What a decision is about, in words."""
    match subject:
        case ("cell", str(key)):
            return row_words(key)
        case ("claim", article, outcome, text, _):
            return f"“{text}” ({outcome or 'statement'}) in article {article}"
        case ("origin", one, other):
            return f"articles {one} and {other}"
        case ("actor", name, None):
            return f"“{name}” is an actor of its own"
        case ("actor", name, other):
            return f"“{name}” is “{other}”"
        case ("article", article):
            return f"article {article}"
        case ("alert", alert):
            return f"alert {alert}"
    return "the story"


def row_words(key: str) -> str:
    """A row of the tally by its key: "Velmark · killed · sailors", "killed (2020)"."""
    event, side, outcome, scope, category = (key.split("|") + [""] * 5)[:5]
    words = " · ".join(part for part in (side, outcome, scope, category) if part)
    return words if event == CURRENT_EVENT else f"{words} ({event})"


_SUMMARY = COLUMNS.split(", ").index("a.summary")
