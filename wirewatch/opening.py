"""The database for as long as one command needs it."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from store.database import close, open_database

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from store.database import Database


@contextmanager
def opened(path: Path, *, create: bool = False) -> Iterator[Database]:
    """An open database, closed at the end; without `create` it must exist.  Raises StoreError."""
    db = open_database(path, create=create)
    try:
        yield db
    finally:
        close(db)
