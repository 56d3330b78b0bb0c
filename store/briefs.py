"""Briefs that were handed out, so that the next one can tell what changed since."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.articles import moment_or_end
from store.database import reading, writing
from store.desk_entries import signed
from store.moments import stored

if TYPE_CHECKING:
    from store.database import Database
    from store.records import Story


def note_brief(db: Database, story: Story, *, who: str, now: str) -> None:
    """Remember that a brief of this moment was handed out.  Raises StoreError for nobody's brief."""
    name, at = signed(who), stored(now)
    with writing(db) as conn:
        conn.execute("INSERT INTO briefs (story, at, who) VALUES (?, ?, ?)", (story.id, at, name))


def last_brief(db: Database, story: Story, *, as_of: str | None = None) -> str | None:
    """The moment of the newest brief handed out by then, None before the first."""
    with reading(db) as conn:
        (at,) = conn.execute(
            "SELECT max(at) FROM briefs WHERE story = ? AND at <= ?", (story.id, moment_or_end(as_of))
        ).fetchone()
    return None if at is None else str(at)
