"""One fetch at a time for one database.

The lock is the kernel's and goes with the process that holds it, so a killed fetch never leaves a stale one.
The dashboard and the commands that only read never take it.
"""

from __future__ import annotations

import fcntl
import os
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING

from wirewatch.errors import LOCKED, Failure
from wirewatch.opening import make_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def lock_path(database: Path) -> Path:
    """The file beside the database that the lock is on; it stays there, empty, as long as the database does."""
    return database.with_name(database.name + ".lock")


@contextmanager
def fetch_lock(database: Path) -> Iterator[None]:
    """Hold the lock of a database, or fail at once with exit code 75 when another process holds it."""
    path = lock_path(database)
    make_folder(database)
    with _locked(path, database):
        try:
            yield
        finally:
            if not database.exists():
                path.unlink(missing_ok=True)


def _locked(path: Path, database: Path) -> IO[str]:
    """The open lock file; the lock goes when it is closed."""
    while True:
        try:
            file = path.open("a")
        except OSError as error:
            raise Failure(
                f"the database {database} cannot be changed by this user: cannot write {path} ({error.strerror})",
                "Choose a place that you may write to: --db FILE, or the variable WIREWATCH_DB.",
            ) from error
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            file.close()
            raise Failure(
                f"another fetch is at work on {database}",
                "Nothing was done; it will be up to date when that one ends.",
                LOCKED,
            ) from error
        if path.exists() and os.path.samestat(os.fstat(file.fileno()), path.stat()):
            return file
        file.close()  # whoever held it took the file away: a lock on that one would keep nobody out
