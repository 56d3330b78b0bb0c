"""The database for as long as one command needs it."""

from __future__ import annotations

import shlex
import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from store.database import close, open_database
from store.errors import StoreError
from wirewatch.errors import Failure
from wirewatch.settings import default_database

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from store.database import Database


@contextmanager
def opened(path: Path, *, create: bool = False) -> Iterator[Database]:
    """An open database, closed at the end; without `create` it must exist.

    Raises Failure where its folder is missing, StoreError also for whatever SQLite finds wrong with the file meanwhile.
    """
    if create:
        make_folder(path)
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


def make_folder(database: Path) -> None:
    """Make the platform's data folder where the database is to be in it; another folder must be there.

    Raises Failure where it is not: a slip of the pen in a path must not start a new database somewhere.
    """
    folder = database.parent
    if folder.is_dir():
        return
    if database != default_database():
        raise Failure(
            f"there is no folder {folder} for the database {database.name}",
            f"Make it (mkdir -p {shlex.quote(str(folder))}) or name another file: --db FILE, or the variable WIREWATCH_DB.",
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Failure(f"cannot make the folder {folder}: {error.strerror}") from error
