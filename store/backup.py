"""A copy of a database that is in use, whole and of one moment."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from store.database import BUSY_SECONDS
from store.errors import StoreError

if TYPE_CHECKING:
    from pathlib import Path


def copy_database(source: Path, target: Path) -> None:
    """Copy a database to `target`, which is overwritten; other programs may write to it meanwhile.

    Raises StoreError when the source is no database or the copy cannot be written.
    """
    try:
        with (
            closing(
                sqlite3.connect(f"{source.resolve().as_uri()}?mode=ro", uri=True, timeout=BUSY_SECONDS)
            ) as old,
            closing(sqlite3.connect(target)) as new,
        ):
            old.backup(new)
    except sqlite3.Error as error:
        raise StoreError(
            f"Cannot copy the database {source}: {error}",
            "Check that it is a database, and the space on the disk",
        ) from error
