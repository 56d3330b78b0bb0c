"""Putting the file in order: search indexes and statistics anew, unused pages given back."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from store.database import writing
from store.errors import StoreError
from store.schema_search import INDEXES

if TYPE_CHECKING:
    from store.database import Database


def vacuum(db: Database) -> tuple[int, int]:
    """Make the search indexes and the file anew; bytes before and after.

    Readers may go on; writers wait.  Raises StoreError when another program is at the file, or the disk has no room
    for a second copy of it.
    """
    before = _size(db)
    with writing(db) as conn:
        for index in INDEXES:
            conn.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")
    try:
        db.conn.execute("VACUUM")
        db.conn.execute("ANALYZE")
        db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except sqlite3.OperationalError as error:
        raise StoreError(
            f"Cannot vacuum {db.path}: {error}",
            f"It needs the file to itself, and {before / 1_000_000:,.0f} MB of room on the disk",
        ) from error
    return before, _size(db)


def _size(db: Database) -> int:
    """The file and its write-ahead log."""
    log = db.path.with_name(db.path.name + "-wal")
    return db.path.stat().st_size + (log.stat().st_size if log.exists() else 0)
