"""Is the database well?  What a doctor looks at, and what to do about what is found."""

from __future__ import annotations

import shutil
import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from store.database import reading
from store.errors import StoreError
from store.migrations import applied
from store.schema_search import INDEXES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from store.database import Database

Level = Literal["fine", "note", "bad"]

OLDEST_SQLITE = (3, 38)
FAILING = 3
"""Failures in a row from which a feed is told of."""
_ROOM = 2
"""A disk needs this many times the size of the file to vacuum and grow."""
_MUCH_LOG = 64 * 1024 * 1024
_MUCH_FREE = 0.25


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at.  `hint` says what to do where it is not fine."""

    level: Level
    what: str
    detail: str
    hint: str = ""


def examine(db: Database) -> tuple[Finding, ...]:
    """Everything that can be looked at without reading every claim; `store.verify` does that.

    Writes nothing.  A check that the file is too damaged for is a finding itself.
    """
    found: list[Finding] = []
    for name, check in _CHECKS.items():
        try:
            with reading(db):
                found += check(db)
        except (sqlite3.Error, StoreError) as error:
            found.append(Finding("bad", name, str(error), "Go back to a backup of the file"))
    return tuple(found)


def _versions(db: Database) -> Iterator[Finding]:
    told = f"SQLite {sqlite3.sqlite_version}, schema {applied(db.conn)[-1]}"
    new_enough = sqlite3.sqlite_version_info[:2] >= OLDEST_SQLITE
    yield Finding(
        "fine" if new_enough else "bad",
        "versions",
        told,
        "" if new_enough else "Use a Python with SQLite 3.38 or newer",
    )


def _integrity(db: Database) -> Iterator[Finding]:
    lines = [line for (line,) in db.conn.execute("PRAGMA integrity_check(20)")]
    if lines == ["ok"]:
        yield Finding("fine", "integrity", "every page of the file is sound")
    for line in lines:
        if line != "ok":
            yield Finding("bad", "integrity", line, "Go back to a backup of the file")


def _orphans(db: Database) -> Iterator[Finding]:
    broken = db.conn.execute("SELECT count(*) FROM pragma_foreign_key_check").fetchone()[0]
    bare = db.conn.execute(
        "SELECT count(*) FROM articles a WHERE NOT EXISTS (SELECT 1 FROM article_versions WHERE article = a.id)"
    ).fetchone()[0]
    lost = db.conn.execute(
        "SELECT count(*) FROM v_evidence e WHERE NOT EXISTS (SELECT 1 FROM article_versions WHERE id = e.version)"
    ).fetchone()[0]
    for count, detail, hint in (
        (broken, "rows that point at rows that are not there", "Go back to a backup of the file"),
        (bare, "articles without a version", "Go back to a backup of the file"),
        (lost, "passages of versions that are not there", "The next `wirewatch fetch` compares anew"),
    ):
        if count:
            yield Finding("bad", "orphans", f"{count} {detail}", hint)
    if not (broken or bare or lost):
        yield Finding("fine", "orphans", "every row and passage has what it stands on")


def _search(db: Database) -> Iterator[Finding]:
    for index in INDEXES:
        try:
            # A command to the index, written like a row; the 1 has it compared with the texts.
            db.conn.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
        except sqlite3.OperationalError:
            raise
        except sqlite3.DatabaseError:
            yield Finding(
                "bad", "search", f"{index} is not in step with its texts", "`wirewatch vacuum` makes it anew"
            )
        else:
            yield Finding("fine", "search", f"{index} is in step with its texts")


def _waiting(db: Database) -> Iterator[Finding]:
    (unread,) = db.conn.execute(
        "SELECT count(*) FROM article_versions v WHERE NOT EXISTS"
        " (SELECT 1 FROM readings WHERE version = v.id AND replaced_at IS NULL)"
    ).fetchone()
    if unread:
        yield Finding(
            "note", "reading", f"{unread} article versions wait to be read", "The next `wirewatch fetch` does"
        )
    else:
        yield Finding("fine", "reading", "every article version has been read")
    cut_off = db.conn.execute(
        "SELECT count(*) FROM rounds r WHERE finished IS NULL AND id < (SELECT max(id) FROM rounds WHERE story = r.story)"
    ).fetchone()[0]
    if cut_off:
        yield Finding(
            "note", "rounds", f"{cut_off} rounds were cut off", "What they missed, later ones took up"
        )


def _feeds(db: Database) -> Iterator[Finding]:
    rows = db.conn.execute(
        "SELECT url, failures, last_error FROM feeds WHERE failures >= ?", (FAILING,)
    ).fetchall()
    for url, failures, error in rows:
        yield Finding(
            "note", "feeds", f"{url} failed {failures} times in a row: {error}", "Look whether it has moved"
        )
    if not rows:
        yield Finding("fine", "feeds", "no feed keeps failing")


def _notices(db: Database) -> Iterator[Finding]:
    rows = db.conn.execute(
        "SELECT address, failures, last_error FROM notice_addresses WHERE failures ORDER BY address"
    ).fetchall()
    for address, failures, error in rows:
        yield Finding(
            "note",
            "notices",
            f"{address} could not be told {failures} times in a row: {error}",
            "`wirewatch notify --test` tries it; the next `wirewatch fetch` tells it all",
        )
    if not rows:
        yield Finding("fine", "notices", "no address fails")


def _disk(db: Database) -> Iterator[Finding]:
    size = db.path.stat().st_size
    log = db.path.with_name(db.path.name + "-wal")
    log_size = log.stat().st_size if log.exists() else 0
    free = shutil.disk_usage(db.path.parent).free
    pages, unused = (
        db.conn.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "freelist_count")
    )
    told = f"{megabytes(size)}, {megabytes(log_size)} log, {megabytes(free)} free on the disk"
    if free < _ROOM * (size + log_size):
        yield Finding(
            "note", "disk", told, "Make room: a vacuum needs as much as the file, and the file grows"
        )
    elif log_size > _MUCH_LOG:
        yield Finding(
            "note", "disk", told, "A program keeps an old state open; `wirewatch vacuum` empties the log"
        )
    elif pages and unused / pages > _MUCH_FREE:
        yield Finding(
            "note",
            "disk",
            f"{told}, {unused / pages:.0%} of the file unused",
            "`wirewatch vacuum` gives it back",
        )
    else:
        yield Finding("fine", "disk", told)


def megabytes(size: int) -> str:
    """A size in bytes as a reader wants it."""
    return f"{size / 1_000_000:,.1f} MB"


_CHECKS: dict[str, Callable[[Database], Iterator[Finding]]] = {
    "versions": _versions,
    "integrity": _integrity,
    "orphans": _orphans,
    "search": _search,
    "reading": _waiting,
    "feeds": _feeds,
    "notices": _notices,
    "disk": _disk,
}
