"""A copy of a database that is in use, whole and of one moment."""

from __future__ import annotations

import os
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


def back_up(source: Path, target: Path, *, replace: bool = False) -> int:
    """A backup of a database that is in use, checked and on the disk before it has its name; its size in bytes.

    An existing file is left alone unless `replace`.  Raises StoreError when it is, when the folder of the target is
    missing, or when the copy cannot be made or is not whole.
    """
    if not target.parent.is_dir():
        raise StoreError(
            f"There is no folder {target.parent} for the backup", "Make it, or choose another place"
        )
    if target.exists() and not replace:
        raise StoreError(
            f"There is already a file {target}", "Choose another name, or say --force to overwrite it"
        )
    if target.exists() and target.samefile(source):
        raise StoreError(f"{target} is the database itself", "Choose another name")
    unfinished = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        copy_database(source, unfinished)
        _check(unfinished)
        _onto_the_disk(unfinished)
        unfinished.replace(target)
    except OSError as error:
        raise StoreError(
            f"Cannot write {target}: {error.strerror}", "Choose a place you may write to"
        ) from error
    finally:
        unfinished.unlink(missing_ok=True)
    return target.stat().st_size


def _check(copy: Path) -> None:
    """A backup is one file that can be read from a place one may not write to: without a write-ahead log."""
    try:
        with closing(sqlite3.connect(copy)) as conn:
            conn.execute("PRAGMA journal_mode = DELETE")
            (answer,) = conn.execute("PRAGMA quick_check(1)").fetchone()
    except sqlite3.DatabaseError as error:
        answer = str(error)
    if answer != "ok":
        raise StoreError(
            f"The copy is not whole: {answer}", "Run `wirewatch doctor`: the database itself may be damaged"
        )


def _onto_the_disk(copy: Path) -> None:
    with copy.open("rb") as file:
        os.fsync(file.fileno())
