"""A story as one JSON file: everything of it, in a form that outlives the program and can be taken in again.

    {"wirewatch": "story bundle", "schema": [migrations], "as_of": moment or null,
     "tables": {"stories": [{column: value, …}], "feeds": […], …}}

One row on a line.  The rows are those of the database (`docs/schema.md`), with JSON columns as lists.
"""

from __future__ import annotations

import json
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO, TypeGuard

from store.as_found import fingerprint_of
from store.columns import dump
from store.database import Database, add_functions, close, open_database, reading, writing
from store.errors import StoreError
from store.migrations import MIGRATIONS, applied, migrate
from store.readings import accounts
from store.stories import check_slug, find_story, stories
from store.story_rows import TABLES, Row, insert_rows, room, story_rows
from store.views import origin_links, snapshot, verdicts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from store.records import Story

KIND = "story bundle"
_PRINTED = ("text", "title", "outlet", "byline", "credits", "published", "language", "text_status")

Tables = dict[str, list[Row]]


def write_bundle(db: Database, story: Story, file: TextIO, *, as_of: str | None = None) -> int:
    """Write a story as it stands; the number of rows.  `as_of` says which moment the database is of."""
    count = 0
    with reading(db) as conn:
        schema = dump(list(applied(conn)))
        file.write(f'{{"wirewatch": {dump(KIND)}, "schema": {schema}, "as_of": {dump(as_of)},\n"tables": {{')
        for index, table in enumerate(TABLES):
            file.write(f'{"," if index else ""}\n"{table}": [')
            first = True
            for row in story_rows(conn, story.id, table):
                file.write(("\n" if first else ",\n") + dump(row))
                first, count = False, count + 1
            file.write("]")
        file.write("\n}}\n")
    return count


def read_bundle(db: Database, text: str, *, name: str, slug: str | None = None) -> Story:
    """Take a bundle in as a story of its own, with the slug it had or another one.

    Everything is checked as if it were new: spans, figures, fingerprints, evidence.  Raises StoreError, and takes in
    nothing, when it is no bundle, a newer wirewatch wrote it, its slug is taken, or anything in it is not as it
    must be.
    """
    tables, schema = _parsed(text, name)
    known = tuple(migration for migration, _ in MIGRATIONS)
    try:
        if schema != known:
            tables = _brought_up_to_date(tables, schema)
        with writing(db) as conn:
            _free_slug(db, tables, slug)
            story = _take_in(conn, tables)
            return _checked(db, story)
    except (sqlite3.IntegrityError, LookupError, TypeError, ValueError) as error:
        raise StoreError(
            f"{name} cannot be taken in: {error}", "It is damaged, or was changed after it was written"
        ) from error


def copy_story(source: Database, story: Story, target: Database, keep: Callable[[str, Row], bool]) -> Story:
    """Copy the rows of a story for which `keep(table, row)` holds into another database, unchecked."""
    with reading(source) as rows, writing(target) as conn:
        moved = room(conn)
        for table in TABLES:
            insert_rows(
                conn, table, (row for row in story_rows(rows, story.id, table) if keep(table, row)), moved
            )
    return find_story(target, story.slug)


def _parsed(text: str, name: str) -> tuple[Tables, tuple[str, ...]]:
    no_bundle = StoreError(
        f"{name} is no story bundle", "Write one with `wirewatch export DIR --format bundle`"
    )
    try:
        data: Any = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise no_bundle from error
    if not isinstance(data, dict) or data.get("wirewatch") != KIND:
        raise no_bundle
    tables: object = data.get("tables")
    schema = data.get("schema")
    if not isinstance(schema, list) or not _are_tables(tables) or len(tables.get("stories", ())) != 1:
        raise no_bundle
    known = [migration for migration, _ in MIGRATIONS]
    newer = [str(each) for each in schema if each not in known]
    if newer or schema != known[: len(schema)] or tables.keys() - TABLES.keys():
        raise StoreError(
            f"{name} was written by a newer wirewatch (it has {', '.join(newer) or 'other tables'})",
            "Upgrade wirewatch",
        )
    return tables, tuple(schema)


def _are_tables(tables: object) -> TypeGuard[Tables]:
    return isinstance(tables, dict) and all(
        isinstance(rows, list) and all(isinstance(row, dict) and row for row in rows)
        for rows in tables.values()
    )


def _brought_up_to_date(tables: Tables, schema: tuple[str, ...]) -> Tables:
    """The rows of an older bundle after the migrations that it has not been through."""
    with tempfile.TemporaryDirectory(prefix="wirewatch-") as folder:
        path = Path(folder) / "older.db"
        with closing(sqlite3.connect(path, isolation_level=None)) as conn:
            add_functions(conn)
            migrate(conn, "the bundle", MIGRATIONS[: len(schema)])
            story = _take_in(conn, tables)
        db = open_database(path, create=False)
        try:
            return {table: list(story_rows(db.conn, story, table)) for table in TABLES}
        finally:
            close(db)


def _free_slug(db: Database, tables: Tables, slug: str | None) -> None:
    (row,) = tables["stories"]
    if slug is not None:
        row["slug"] = slug
    check_slug(str(row.get("slug")))
    if row["slug"] in {story.slug for story in stories(db)}:
        raise StoreError(f"There is already a story {row['slug']!r}", "Choose another slug with --slug")


def _take_in(conn: sqlite3.Connection, tables: Tables) -> int:
    """Insert the rows; the number of the story."""
    moved = room(conn)
    for table in TABLES:
        rows: Iterable[Row] = tables.get(table, ())
        if table == "article_versions":
            for row in rows:
                _check_fingerprint(row)
        if table == "comparisons" and any(moved.values()):
            continue  # their fingerprints are of the old numbers: the next round compares anew
        insert_rows(conn, table, rows, moved)
    (row,) = tables["stories"]
    return int(row["id"]) + moved["stories"]


def _check_fingerprint(row: Row) -> None:
    text, *printed = (row[column] for column in _PRINTED)
    printed[3] = dump(printed[3])
    if "\0" in text or fingerprint_of(text, *printed) != row["sha256"]:
        raise ValueError(f"the text of article version {row['id']} is not the one that was stored")


def _checked(db: Database, number: int) -> Story:
    """The story, once all of it has been read back."""
    wrong = db.conn.execute(
        """SELECT e.kind, e.text FROM v_evidence e LEFT JOIN article_versions v ON v.id = e.version
        LEFT JOIN articles a ON a.id = v.article AND a.id = e.article AND a.story = e.story
        WHERE e.story = ? AND (a.id IS NULL OR e.text IS NOT substr(v.text, e.start + 1, e."end" - e.start))""",
        (number,),
    ).fetchone()
    if wrong:
        raise ValueError("evidence of the {} {!r} does not stand in its article".format(*wrong))
    (story,) = (story for story in stories(db) if story.id == number)
    shown = snapshot(db, story)
    for things in (shown.cells, shown.utterances, shown.alerts, origin_links(db, story)):
        _ = [len(thing.evidence) for thing in things]  # decodes it
    verdicts(db, story)
    accounts(db, story)
    return story
