"""Fetch rounds: when was the last one, and what did it bring?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.articles import moment_or_end
from store.database import reading, writing
from store.errors import StoreError
from store.moments import stored
from store.records import Round

if TYPE_CHECKING:
    from store.database import Database
    from store.records import Story


def start_round(db: Database, story: Story, now: str) -> int:
    """The number of a new round."""
    with writing(db) as conn:
        cursor = conn.execute("INSERT INTO rounds (story, started) VALUES (?, ?)", (story.id, stored(now)))
    return int(cursor.lastrowid or 0)


def finish_round(db: Database, round_id: int, *, now: str, new: int, changed: int, problems: int) -> None:
    """What a round brought.  Raises StoreError when there is no such round."""
    with writing(db) as conn:
        cursor = conn.execute(
            "UPDATE rounds SET finished = ?, new_articles = ?, changed_articles = ?, problems = ? WHERE id = ?",
            (stored(now), new, changed, problems, round_id),
        )
        if not cursor.rowcount:
            raise StoreError(f"There is no round number {round_id}", "Start one first")


def last_round(db: Database, story: Story, *, as_of: str | None = None) -> Round | None:
    """The newest round that was finished by a moment, None before the first."""
    with reading(db) as conn:
        row = conn.execute(
            "SELECT id, started, finished, new_articles, changed_articles, problems FROM rounds"
            " WHERE story = ? AND finished <= ? ORDER BY id DESC LIMIT 1",
            (story.id, moment_or_end(as_of)),
        ).fetchone()
    return Round(*row) if row else None
