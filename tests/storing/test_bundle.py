"""A story goes out as one JSON file and comes in again as it was; what was tampered with stays outside."""

from __future__ import annotations

import io
import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from keep_schema import write
from stored import dispatch, keep, new_story

from store.bundle import read_bundle, write_bundle
from store.database import Database, close, open_database
from store.errors import StoreError
from store.migrations import MIGRATIONS
from store.search import search
from store.stories import find_story, stories
from store.story_rows import JSON_COLUMNS, LEFT_BEHIND, POINTERS, TABLES
from store.verify import verify

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NEWEST = ("notices", "notice_addresses", "briefs")
SLUG = "ferry-off-tarn-point"
Bundle = dict[str, Any]


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Database:
    """A database with something in every table that a story fills."""
    return open_database(write(tmp_path_factory.mktemp("kept")))


def bundle(db: Database) -> str:
    file = io.StringIO()
    write_bundle(db, find_story(db, SLUG), file)
    return file.getvalue()


def rows(db: Database) -> dict[str, list[tuple[object, ...]]]:
    return {table: db.conn.execute(f"SELECT * FROM {table} ORDER BY 1, 2, 3").fetchall() for table in TABLES}


def test_an_empty_database_takes_it_in_as_it_was(kept: Database, tmp_path: Path) -> None:
    db = open_database(tmp_path / "other.db")
    read_bundle(db, bundle(kept), name="ferry.json")
    there, here = rows(kept), rows(db)
    assert all(there.values()), [table for table, found in there.items() if not found]
    assert here == there
    assert bundle(db) == bundle(kept)
    assert verify(db) == ()


def test_beside_another_story_it_gets_numbers_of_its_own(kept: Database, tmp_path: Path) -> None:
    db, other = new_story(tmp_path)
    keep(db, other, dispatch(1))
    before = rows(db)
    story = read_bundle(db, bundle(kept), name="ferry.json", slug="ferry-again")
    assert [each.slug for each in stories(db)] == [SLUG, "ferry-again"]
    assert verify(db) == ()
    for table, found in before.items():
        assert rows(db)[table][: len(found)] == found
    assert len(search(db, story, "passengers")) == len(search(kept, find_story(kept), "passengers")) > 0
    again = bundle_of(db, "ferry-again")
    assert {table: len(found) for table, found in again["tables"].items() if table != "comparisons"} == {
        table: len(found)
        for table, found in json.loads(bundle(kept))["tables"].items()
        if table != "comparisons"
    }


def bundle_of(db: Database, slug: str) -> Bundle:
    file = io.StringIO()
    write_bundle(db, find_story(db, slug), file)
    return json.loads(file.getvalue())  # type: ignore[no-any-return]


def test_a_slug_that_is_taken_is_one_clear_error(kept: Database, tmp_path: Path) -> None:
    db, _ = new_story(tmp_path)
    with pytest.raises(StoreError, match=r"already a story .*--slug"):
        read_bundle(db, bundle(kept), name="ferry.json")


@pytest.mark.parametrize("text", ["", "[]", "{}", "[" * 100_000, '{"wirewatch": "story bundle"}', "nonsense"])
def test_what_is_no_bundle_is_told(tmp_path: Path, text: str) -> None:
    db = open_database(tmp_path / "wire.db")
    with pytest.raises(StoreError, match=r"x\.json is no story bundle"):
        read_bundle(db, text, name="x.json")


def test_a_newer_bundle_says_to_upgrade(kept: Database, tmp_path: Path) -> None:
    newer = json.loads(bundle(kept))
    newer["schema"].append("9999_from_the_future")
    with pytest.raises(StoreError, match=r"newer wirewatch.*9999"):
        read_bundle(open_database(tmp_path / "wire.db"), json.dumps(newer), name="x.json")


def test_a_bundle_of_an_older_schema_is_brought_up_to_date(kept: Database, tmp_path: Path) -> None:
    older = json.loads(bundle(kept))
    older["schema"] = [MIGRATIONS[0][0]]
    for table in ("tally_history", "tombstones", "pins", "feed_entries", "near_misses", *NEWEST):
        del older["tables"][table]
    later = "interval due not_before retired moved_from http_status seconds size categories"
    for table, columns in (
        ("stories", "sites"),
        ("feeds", later),
        ("articles", "matched"),
        ("article_versions", "text_reason"),
    ):
        for row in older["tables"][table]:
            for column in columns.split():
                del row[column]
    decisions = [row for row in older["tables"]["desk_log"] if row["subject"] is None]
    for row in decisions:
        del row["reason"], row["subject"]
    older["tables"]["desk_log"] = decisions
    db = open_database(tmp_path / "wire.db")
    read_bundle(db, json.dumps(older), name="x.json")
    assert rows(db)["statements"] == rows(kept)["statements"]
    assert verify(db) == ()


def _text(found: Bundle) -> None:
    found["article_versions"][0]["text"] = found["article_versions"][0]["text"].replace("12", "92")


def _claim(found: Bundle) -> None:
    found["casualties"][0]["text"] = "At least 92 sailors"


def _figure(found: Bundle) -> None:
    found["casualties"][0]["value"] = 92


def _evidence(found: Bundle) -> None:
    found["cells"][0]["evidence"][0][4] = "At least 92 sailors"


def _elsewhere(found: Bundle) -> None:
    found["cells"][0]["evidence"][0][0] = 0


def _column(found: Bundle) -> None:
    found["stories"][0]['id") VALUES (9); --'] = 1


def _missing(found: Bundle) -> None:
    del found["article_versions"][0]["sha256"]


def _shape(found: Bundle) -> None:
    found["alerts"][0]["evidence"] = [[1, 2]]


def _state(found: Bundle) -> None:
    found["alerts"][0]["state"] = "forgotten"


def _orphan(found: Bundle) -> None:
    found["articles"][0]["story"] = 77


@pytest.mark.parametrize(
    "tamper", [_text, _claim, _figure, _evidence, _elsewhere, _column, _missing, _shape, _state, _orphan]
)
def test_what_was_tampered_with_stays_outside(
    kept: Database, tmp_path: Path, tamper: Callable[[Bundle], None]
) -> None:
    db, other = new_story(tmp_path)
    keep(db, other, dispatch(1))
    before = rows(db)
    changed = json.loads(bundle(kept))
    tamper(changed["tables"])
    with pytest.raises(StoreError, match=r"x\.json cannot be taken in"):
        read_bundle(db, json.dumps(changed), name="x.json", slug="again")
    assert rows(db) == before


def test_no_table_and_no_pointer_is_forgotten(tmp_path: Path) -> None:
    db = open_database(tmp_path / "wire.db")
    tables = db.conn.execute(
        "SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND name NOT LIKE '%sqlite%'"
    ).fetchall()
    assert {name for (name,) in tables} == TABLES.keys() | LEFT_BEHIND
    for table in TABLES:
        for _, _, parent, column, to, *_ in db.conn.execute(f"PRAGMA foreign_key_list({table})"):
            assert POINTERS[column] == ("article_versions" if to == "version" else parent)
        (sql,) = db.conn.execute("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).fetchone()
        assert set(re.findall(r"json_valid\((\w+)\)", sql)) <= JSON_COLUMNS
    close(db)
