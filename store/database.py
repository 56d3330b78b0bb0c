"""One database file: opened safely, brought up to date, written to in whole transactions.

Every connection has a write-ahead log, foreign keys and a busy timeout, so that the dashboard reads while a
fetch in another process writes.  A connection belongs to the thread that opened it.
"""

from __future__ import annotations

import os
import sqlite3
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from fetchers.redact import without_secrets
from store.errors import StoreError
from store.migrations import migrate
from store.numbers import prints_number

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "Database", "StoreError", "add_functions", "close", "data_version", "open_database", "reading", "writing",
]  # fmt: skip

BUSY_SECONDS = 10.0
"""How long a write waits for another process to finish its own."""
_MAPPED = 1 << 30
"""Bytes of the file that are read without a call to the system for each page: a tenth of a round of known articles."""
_WAL_TRIES = 50
_WAL_PAUSE = 0.05


@dataclass(frozen=True, slots=True)
class Database:
    """An open database.  Other rooms pass it on and look no further."""

    path: Path
    conn: sqlite3.Connection


def open_database(path: Path, *, create: bool = True) -> Database:
    """Open the file, made and migrated where needed; with `create` false it must exist.

    A file that may only be read is opened to be looked at; writing to it then raises StoreError.
    Raises StoreError when there is no such file, it cannot be opened or written, it is no database, it is
    another program's, or a newer wirewatch wrote it.
    """
    path = Path(path)
    if not path.exists():
        if not create:
            raise StoreError(
                f"There is no database at {path}",
                'Make one with `wirewatch story new "Title" --match WORD` for feeds,'
                " or with `wirewatch fetch --seeds FOLDER`",
            )
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(f"Cannot make the folder {path.parent}: {error.strerror}") from error
    try:
        return Database(path, _connected(path, str(path), uri=False))
    except sqlite3.Error as error:
        if not _only_readable(path):
            raise _cannot_open(path, error) from error
    try:
        return Database(path, _connected(path, _to_look_at(path), uri=True))
    except sqlite3.Error as error:
        raise _cannot_open(path, error) from error


def _connected(path: Path, named: str, *, uri: bool) -> sqlite3.Connection:
    conn = sqlite3.connect(named, timeout=BUSY_SECONDS, isolation_level=None, uri=uri)
    try:
        _set_up(conn)
        migrate(conn, str(path))
    except BaseException:
        conn.close()
        raise
    return conn


def _only_readable(path: Path) -> bool:
    """True for a file that this user may read but not write, or not write beside."""
    may_write = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
    return os.access(path, os.R_OK) and path.is_file() and not may_write


def _to_look_at(path: Path) -> str:
    """The address of a database that one may only look at.

    Beside a file in a folder of others SQLite cannot make the index of the write-ahead log that even a reader needs.
    While there is no such log nobody writes, and the file alone is whole.
    """
    log = path.with_name(path.name + "-wal")
    alone = not os.access(path.parent, os.W_OK) and not log.exists()
    return f"{path.resolve().as_uri()}?mode=ro{'&immutable=1' if alone else ''}"


def close(db: Database) -> None:
    """Close the connection; what was written stays written."""
    db.conn.close()


def data_version(db: Database) -> int:
    """A number that grows when anything in the file was changed, by this connection or any other."""
    (others,) = db.conn.execute("PRAGMA data_version").fetchone()
    return int(others) + db.conn.total_changes


@contextmanager
def writing(db: Database) -> Iterator[sqlite3.Connection]:
    """One write transaction: all of it or nothing.  Inside another one it is a part that can fail by itself.

    Raises StoreError when another process keeps the file locked, or the disk is full.
    """
    if db.conn.in_transaction:
        with _part(db.conn):
            yield db.conn
    else:
        with _transaction(db, "BEGIN IMMEDIATE"):
            yield db.conn


@contextmanager
def reading(db: Database) -> Iterator[sqlite3.Connection]:
    """One read transaction: everything read inside belongs to the same moment."""
    if db.conn.in_transaction:
        yield db.conn
        return
    with _transaction(db, "BEGIN"):
        yield db.conn


@contextmanager
def _part(conn: sqlite3.Connection) -> Iterator[None]:
    conn.execute("SAVEPOINT part")
    try:
        yield
    except BaseException:
        if conn.in_transaction:
            conn.execute("ROLLBACK TO part")
            conn.execute("RELEASE part")
        raise
    conn.execute("RELEASE part")


@contextmanager
def _transaction(db: Database, begin: str) -> Iterator[None]:
    try:
        db.conn.execute(begin)
        yield
        db.conn.execute("COMMIT")
    except BaseException as error:
        if db.conn.in_transaction:
            db.conn.execute("ROLLBACK")
        # Its subclasses other than OperationalError mean a refused row or a fault in this program.
        if isinstance(error, sqlite3.OperationalError) or type(error) is sqlite3.DatabaseError:
            raise _cannot_go_on(db.path, error) from error
        raise


def _set_up(conn: sqlite3.Connection) -> None:
    conn.execute("PRAGMA foreign_keys = ON")
    _write_ahead(conn)
    conn.execute("PRAGMA synchronous = NORMAL")
    conn.execute(f"PRAGMA mmap_size = {_MAPPED}")
    add_functions(conn)


def add_functions(conn: sqlite3.Connection) -> None:
    """The functions that the triggers and migrations call: without them a connection can only read."""
    conn.create_function("prints_number", 2, prints_number, deterministic=True)
    conn.create_function("without_secrets", 1, _without_secrets, deterministic=True)


def _without_secrets(address: str | None) -> str | None:
    return None if address is None else without_secrets(address)


def _write_ahead(conn: sqlite3.Connection) -> None:
    """Switch to the write-ahead log.  SQLite does not wait its busy timeout here, so we do."""
    for attempt in range(_WAL_TRIES):
        try:
            conn.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or attempt == _WAL_TRIES - 1:
                raise
            time.sleep(_WAL_PAUSE)


def _cannot_open(path: Path, error: sqlite3.Error) -> StoreError:
    if "not a database" in str(error):
        return StoreError(f"{path} is not a database", "Name another file with --db")
    if "readonly" in str(error) or _only_readable(path):
        return StoreError(
            f"The database {path} cannot be written by this user: {error}",
            "Give the user the right to write to the file and its folder, or look at a copy (`wirewatch backup`)",
        )
    if "no such module" in str(error):
        return StoreError(
            f"This Python's SQLite cannot search: {error}", "Use a Python whose SQLite has FTS5"
        )
    return StoreError(
        f"Cannot open the database {path}: {error}", "Check that it is a file you may read and write"
    )


def _cannot_go_on(path: Path, error: sqlite3.DatabaseError) -> StoreError:
    if "locked" in str(error):
        return StoreError(f"Another program keeps {path} locked", "Try again when it has finished")
    if "malformed" in str(error):
        return StoreError(f"The database {path} is damaged: {error}", "Go back to a backup of the file")
    if "readonly" in str(error):
        return StoreError(
            f"The database {path} cannot be changed by this user",
            "Looking works; to change it the user needs the right to write to the file and its folder",
        )
    return StoreError(f"Cannot use the database {path}: {error}", "Check the disk and the file's permissions")
