"""How a database becomes, and stays, one that this program understands.

Each migration has a number and a name, runs once, in order, and is recorded in the table `_sqlite_migrations`.
To change the schema, add a tuple of statements to `store/schema.py` and a line to `MIGRATIONS`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from store import (
    schema,
    schema_addresses,
    schema_care,
    schema_feeds,
    schema_found,
    schema_notices,
    schema_rulings,
    schema_search,
    schema_views,
)
from store.errors import StoreError

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Sequence

    import sqlite_utils

APPLICATION_ID = 0x77697265
"""Marks the file as ours ("wire"), so that no other program's database is written to by mistake."""

MIGRATION_SET = "wirewatch"
MIGRATIONS: tuple[tuple[str, Sequence[str]], ...] = (
    ("0001_first_tables", schema.FIRST),
    ("0002_views_for_analysts", schema_views.VIEWS),
    ("0003_search", schema_search.SEARCH),
    ("0004_tombstones_and_pins", schema_care.CARE),
    ("0005_rulings", schema_rulings.RULINGS),
    ("0006_feeds", schema_feeds.FEEDS),
    ("0007_notices_and_briefs", schema_notices.NOTICES),
    ("0008_no_keys_in_addresses", schema_addresses.ADDRESSES),
    ("0009_as_found", schema_found.FOUND),
)


def migrate(
    conn: sqlite3.Connection, where: str, migrations: Sequence[tuple[str, Sequence[str]]] = MIGRATIONS
) -> None:
    """Bring the database up to date; nothing is written when it is.

    Raises StoreError when it belongs to another program or to a newer wirewatch.
    """
    if _is_up_to_date(conn, where, migrations):
        return
    # Imported here because an up-to-date file, the usual case, is opened without it.
    from sqlite_utils import Database, Migrations

    ordered = Migrations(MIGRATION_SET)
    for name, statements in migrations:
        ordered(name=name)(_run(statements))
    conn.execute("BEGIN IMMEDIATE")
    try:
        # Another process may have been faster: look again, now that nobody else can write.
        if not _is_up_to_date(conn, where, migrations):
            ordered.apply(Database(conn))
            conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        conn.execute("COMMIT")
    except BaseException:
        if conn.in_transaction:
            conn.execute("ROLLBACK")
        raise


def applied(conn: sqlite3.Connection) -> tuple[str, ...]:
    """Names of the migrations the database has been through, in order; empty for a new file."""
    if not conn.execute("SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'").fetchone():
        return ()
    rows = conn.execute(
        "SELECT name FROM _sqlite_migrations WHERE migration_set = ? ORDER BY id", (MIGRATION_SET,)
    )
    return tuple(name for (name,) in rows)


def _is_up_to_date(
    conn: sqlite3.Connection, where: str, migrations: Sequence[tuple[str, Sequence[str]]]
) -> bool:
    (mark,) = conn.execute("PRAGMA application_id").fetchone()
    (things,) = conn.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if things and mark != APPLICATION_ID:
        raise StoreError(f"{where} is an SQLite database of another program", "Name another file with --db")
    done = applied(conn)
    known = tuple(name for name, _ in migrations)
    unknown = [name for name in done if name not in known]
    if unknown:
        raise StoreError(
            f"{where} was written by a newer wirewatch (it has {', '.join(unknown)})",
            "Upgrade wirewatch, or name another file with --db",
        )
    return done == known


def _run(statements: Sequence[str]) -> Callable[[sqlite_utils.Database], None]:
    def run(db: sqlite_utils.Database) -> None:
        for statement in statements:
            db.conn.execute(statement)

    return run
