"""What the tables, views and columns mean, and questions to ask them: one source for pages and for Datasette.

The meanings stand in `descriptions.toml` and `questions.toml`; which columns there are, and of which type, is asked
of a database.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import sqlite3

_HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Question:
    """A query worth asking: `name` is its short name, `note` how to read the answer."""

    name: str
    title: str
    note: str
    sql: str


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its SQL type ("" in views), whether it may be empty, where it points, what it means."""

    name: str
    type: str
    empty: bool
    points_to: str | None
    meaning: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table or view; `facets` are columns worth counting by."""

    name: str
    is_view: bool
    about: str
    facets: tuple[str, ...]
    columns: tuple[Column, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Tables that belong together."""

    title: str
    about: str
    tables: tuple[Table, ...]


@cache
def questions() -> tuple[Question, ...]:
    """The worked questions, in the order to read them."""
    with (_HERE / "questions.toml").open("rb") as file:
        found = tomllib.load(file)["questions"]
    return tuple(Question(each["name"], each["title"], each["note"], each["sql"].strip()) for each in found)


def catalogue(conn: sqlite3.Connection) -> tuple[Group, ...]:
    """Every table and view of a database, described.

    Raises LookupError for a table or column that `descriptions.toml` does not describe, or that it describes and the
    database has not.
    """
    with (_HERE / "descriptions.toml").open("rb") as file:
        written = tomllib.load(file)
    there = _tables(conn)
    told: dict[str, dict[str, Any]] = {
        name: table for group in written["groups"] for name, table in group["tables"].items()
    }
    if there.keys() ^ told.keys():
        raise LookupError(
            f"store/descriptions.toml and the database differ: {sorted(there.keys() ^ told.keys())}"
        )
    return tuple(
        Group(
            group["title"],
            group.get("about", ""),
            tuple(
                _table(conn, name, there[name] == "view", told, written["columns"])
                for name in group["tables"]
            ),
        )
        for group in written["groups"]
    )


def _tables(conn: sqlite3.Connection) -> dict[str, str]:
    """Name -> "table", "virtual" or "view"; without what SQLite and the search indexes keep for themselves."""
    rows = conn.execute(
        "SELECT name, type FROM pragma_table_list WHERE schema = 'main' AND type <> 'shadow'"
        " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE '\\_%' ESCAPE '\\'"
    )
    return dict(rows.fetchall())


def _table(
    conn: sqlite3.Connection,
    name: str,
    is_view: bool,
    told: dict[str, dict[str, Any]],
    common: dict[str, str],
) -> Table:
    said = told[name]
    meanings = {**common, **told.get(said.get("like", ""), {}).get("columns", {}), **said.get("columns", {})}
    keys = {column: f"{table}.{to or 'id'}" for table, column, to in _foreign_keys(conn, name)}
    # Hidden columns are those by which FTS5 takes commands.
    rows = conn.execute(
        'SELECT name, type, "notnull", pk FROM pragma_table_xinfo(?) WHERE hidden <> 1', (name,)
    )
    columns = []
    for column, kind, filled, place in rows.fetchall():
        if column not in meanings:
            raise LookupError(f"store/descriptions.toml does not say what {name}.{column} means")
        columns.append(
            Column(
                column, "" if is_view else kind, not filled and not place, keys.get(column), meanings[column]
            )
        )
    unknown = said.get("columns", {}).keys() - {column.name for column in columns}
    unknown |= set(said.get("facets", ())) - {column.name for column in columns}
    if unknown:
        raise LookupError(f"store/descriptions.toml describes what {name} has not: {sorted(unknown)}")
    return Table(name, is_view, said["about"], tuple(said.get("facets", ())), tuple(columns))


def _foreign_keys(conn: sqlite3.Connection, name: str) -> list[tuple[str, str, str | None]]:
    return conn.execute('SELECT "table", "from", "to" FROM pragma_foreign_key_list(?)', (name,)).fetchall()
