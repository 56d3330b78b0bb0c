"""All rows of one story, out of one database and into another, where they get numbers of their own.

Numbers are moved by what the other database already has, so that in an empty one every row keeps its own.  Columns
are known by their names: a column that points to another table is called the same in every table.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from store.columns import dump

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

Row = dict[str, Any]
"""Column -> value; JSON columns are lists."""

_VERSIONS = "SELECT v.id FROM articles a JOIN article_versions v ON v.article = a.id WHERE a.story = :story"
_ARTICLES = "SELECT id FROM articles WHERE story = :story"
_ALERTS = "SELECT id FROM alerts WHERE story = :story"

TABLES: dict[str, str] = {
    "stories": "id = :story",
    "feeds": "story = :story",
    "fetches": "feed IN (SELECT id FROM feeds WHERE story = :story)",
    "rounds": "story = :story",
    "articles": "story = :story",
    "article_versions": f"article IN ({_ARTICLES})",
    "readings": f"version IN ({_VERSIONS})",
    "casualties": f"version IN ({_VERSIONS})",
    "statements": f"version IN ({_VERSIONS})",
    "mentions": f"version IN ({_VERSIONS})",
    "cells": "story = :story",
    "utterances": "story = :story",
    "origins": "story = :story",
    "origin_links": "story = :story",
    "verdicts": "story = :story",
    "comparisons": "story = :story",
    "alerts": "story = :story",
    "desk_log": "story = :story",
    "alert_events": f"alert IN ({_ALERTS})",
    "tally_history": "story = :story",
    "tombstones": "story = :story",
    "pins": f"article IN ({_ARTICLES})",
    "feed_entries": "feed IN (SELECT id FROM feeds WHERE story = :story)",
    "near_misses": "story = :story",
    "notices": "story = :story",
    "notice_addresses": "story = :story",
    "briefs": "story = :story",
}
"""Which rows of each table belong to a story; a table stands after those that it points to."""

LEFT_BEHIND = frozenset({"as_found"})
"""Tables that are a memory of this file: a story does not take them along, and the next round fills them anew."""

POINTERS = {
    "story": "stories",
    "feed": "feeds",
    "article": "articles",
    "other": "articles",
    "version": "article_versions",
    "reading": "readings",
    "alert": "alerts",
    "decision": "desk_log",
    "undoes": "desk_log",
}
"""Column -> the table whose rows it numbers."""
JSON_COLUMNS = frozenset(
    {"sides", "match_words", "credits", "parts", "quotes", "claimants", "origins", "outlets", "articles"}
    | {"evidence", "subject", "keys", "categories", "sites"}
)
_SUBJECTS = {
    "claim": ("articles",),
    "origin": ("articles", "articles"),
    "article": ("articles",),
    "alert": ("alerts",),
}
"""What the numbers after the sort of a desk decision's subject are numbers of."""

_ORDER = {"origins": "article", "pins": "article", "comparisons": "pane"}
"""What the rows of tables without numbers go by."""

Moved = dict[str, int]
"""Table -> by how much the numbers of its rows are moved."""


def story_rows(conn: sqlite3.Connection, story: int, table: str) -> Iterator[Row]:
    """The rows of one table that belong to a story, in the order they were written."""
    cursor = conn.execute(
        f"SELECT * FROM {table} WHERE {TABLES[table]} ORDER BY {_ORDER.get(table, 'id')}", {"story": story}
    )
    names = [column for column, *_ in cursor.description]
    encoded = [name for name in names if _is_json(table, name)]
    for values in cursor:
        row = dict(zip(names, values, strict=True))
        for name in encoded:
            row[name] = None if row[name] is None else json.loads(row[name])
        yield row


def room(conn: sqlite3.Connection) -> Moved:
    """By how much rows must be moved to stand after those that are there; older schemas have fewer tables."""
    there = {name for (name,) in conn.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    return {
        table: conn.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[0]
        for table in TABLES
        if table in there and table not in _ORDER
    }


def insert_rows(conn: sqlite3.Connection, table: str, rows: Iterable[Row], moved: Moved) -> None:
    """Add rows, moved.

    Raises sqlite3.IntegrityError for what the table refuses, LookupError, TypeError or ValueError for rows that are
    not of this table.
    """
    known = {column for (column,) in conn.execute("SELECT name FROM pragma_table_info(?)", (table,))}
    for row in rows:
        if row.keys() - known:
            raise LookupError(f"{table} has no {', '.join(sorted(row.keys() - known))}")
        values = {name: _move(table, name, value, moved) for name, value in row.items()}
        columns = ", ".join(f'"{name}"' for name in values)
        marks = ", ".join("?" * len(values))
        conn.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", tuple(values.values()))


def _is_json(table: str, column: str) -> bool:
    """In the history of the tally these columns are counts."""
    return column in JSON_COLUMNS and table != "tally_history"


def _move(table: str, column: str, value: Any, moved: Moved) -> Any:
    if value is None:
        return None
    if column == "id":
        return _number(value, moved[table])
    if column in POINTERS:
        return _number(value, moved[POINTERS[column]])
    if not _is_json(table, column):
        return value
    if column == "articles":
        value = [_number(each, moved["articles"]) for each in value]
    elif column == "evidence":
        value = [
            [_number(article, moved["articles"]), _number(version, moved["article_versions"]), *rest]
            for article, version, *rest in value
        ]
    elif column == "subject":
        kinds = _SUBJECTS.get(value[0], ())
        numbers = [_number(number, moved[kind]) for number, kind in zip(value[1:], kinds, strict=False)]
        value = [value[0], *numbers, *value[1 + len(numbers) :]]
    return dump(value)


def _number(value: Any, ahead: int) -> int:
    """A number moved; one that is not positive would point at rows that were there before."""
    if type(value) is not int or value < 1:
        raise ValueError(f"{value!r} is no number of a row")
    return value + ahead
