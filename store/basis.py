"""What a comparison was made from, so that it is not made again from the same."""

from __future__ import annotations

from dataclasses import astuple
from hashlib import sha256
from typing import TYPE_CHECKING

from store.articles import NEWEST_READ, moment_or_end
from store.columns import dump
from store.database import reading, writing
from store.moments import stored
from store.rulings import rulings

if TYPE_CHECKING:
    from store.database import Database
    from store.records import Story

_BASIS = "basis"
"""Stands in `comparisons` beside the panes, whose fingerprints are kept there too."""


def basis(db: Database, story: Story, comparer: str) -> str:
    """A fingerprint of the sides, rulings and readings that `comparer` would compare: another one when any changes."""
    with reading(db) as conn:
        ruled = astuple(rulings(db, story))
        rows = conn.execute(
            f"""WITH {NEWEST_READ} SELECT n.version, r.id, r.reader, r.read_at FROM newest n
            JOIN readings r ON r.version = n.version AND r.replaced_at IS NULL ORDER BY n.version""",
            {"story": story.id, "until": moment_or_end(None)},
        ).fetchall()
    return sha256(dump([comparer, story.sides, ruled, rows]).encode()).hexdigest()


def last_basis(db: Database, story: Story) -> str | None:
    """The basis of the comparison that the panes show, None before the first."""
    with reading(db) as conn:
        row = conn.execute(
            "SELECT fingerprint FROM comparisons WHERE story = ? AND pane = ?", (story.id, _BASIS)
        ).fetchone()
    return row[0] if row else None


def note_basis(db: Database, story: Story, fingerprint: str, *, now: str) -> None:
    """Remember what the comparison just saved was made from."""
    with writing(db) as conn:
        conn.execute(
            "INSERT INTO comparisons (story, pane, fingerprint, changed_at) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (story, pane) DO UPDATE SET fingerprint = excluded.fingerprint,"
            " changed_at = excluded.changed_at",
            (story.id, _BASIS, fingerprint, stored(now)),
        )
