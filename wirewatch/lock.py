"""One fetch at a time for one database.

The lock is the kernel's and goes with the process that holds it, so a killed fetch never leaves a stale one.
The dashboard and the commands that only read never take it.
"""

from __future__ import annotations

import fcntl
from contextlib import contextmanager
from typing import TYPE_CHECKING

from wirewatch.errors import LOCKED, Failure

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def lock_path(database: Path) -> Path:
    """The file beside the database that the lock is on; it stays there, empty, between fetches."""
    return database.with_name(database.name + ".lock")


@contextmanager
def fetch_lock(database: Path) -> Iterator[None]:
    """Hold the lock of a database, or fail at once with exit code 75 when another process holds it."""
    path = lock_path(database)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = path.open("a")
    except OSError as error:
        raise Failure(
            f"the database {database} cannot be changed by this user: cannot write {path} ({error.strerror})",
            "Choose a place that you may write to: --db FILE, or the variable WIREWATCH_DB.",
        ) from error
    with file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise Failure(
                f"another fetch is at work on {database}",
                "Nothing was done; it will be up to date when that one ends.",
                LOCKED,
            ) from error
        yield
