"""The database for as long as one command needs it."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from store.database import close, open_database
from store.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from store.database import Database


@contextmanager
def opened(path: Path, *, create: bool = False) -> Iterator[Database]:
    """An open database, closed at the end; without `create` it must exist.

    Raises StoreError, also for whatever SQLite finds wrong with the file meanwhile.
    """
    db = open_database(path, create=create)
    try:
        yield db
    except sqlite3.Error as error:
        raise StoreError(
            f"The database {path} cannot be used: {error}",
            "Is the disk full or the file damaged? `wirewatch verify` looks",
        ) from error
    finally:
        close(db)
