"""The doctor finds what is wrong with a file, and vacuum puts right what can be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from keep_schema import write
from stored import at, dispatch, keep, new_story

from store.care import vacuum
from store.database import open_database
from store.feeds import add_feed, record_feed
from store.health import examine
from store.search import search
from store.verify import verify

if TYPE_CHECKING:
    from pathlib import Path

    from store.database import Database


def told(db: Database, level: str) -> dict[str, str]:
    return {each.what: each.detail for each in examine(db) if each.level == level}


def test_a_healthy_file_is_told_so(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    keep(db, story, dispatch(1))
    assert {each.level for each in examine(db)} == {"fine"}
    assert told(db, "fine")["integrity"] == "every page of the file is sound"


def test_what_waits_and_what_fails_is_noted(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    keep(db, story, dispatch(1), read=False)
    feed, _ = add_feed(db, story, "https://paper1.example/feed.xml")
    for minute in range(3):
        record_feed(db, feed, status="failed", error="timed out", now=at(minute))
    assert told(db, "note") == {
        "reading": "1 article versions wait to be read",
        "feeds": "https://paper1.example/feed.xml failed 3 times in a row: timed out",
    }
    assert told(db, "bad") == {}


def test_a_search_index_that_fell_behind_is_found_and_made_anew(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    keep(db, story, dispatch(1))
    db.conn.execute("INSERT INTO article_search (article_search) VALUES ('delete-all')")
    assert told(db, "bad") == {"search": "article_search is not in step with its texts"}
    vacuum(db)
    assert told(db, "bad") == {}
    assert len(search(db, story, "passengers")) == 1


@pytest.mark.parametrize(
    ("damage", "detail"),
    [
        ("DELETE FROM readings", "rows that point at rows"),
        ("DELETE FROM article_versions WHERE article = 4", "articles without a version"),
        ("DELETE FROM article_versions WHERE id = 2", "passages of versions"),
    ],
)
def test_what_points_nowhere_is_found(tmp_path: Path, damage: str, detail: str) -> None:
    db = open_database(write(tmp_path))
    assert told(db, "bad") == {}
    db.conn.execute("PRAGMA foreign_keys = OFF")
    db.conn.execute(damage)
    assert any(each.what == "orphans" and detail in each.detail and each.hint for each in examine(db))


def test_looking_writes_nothing(tmp_path: Path) -> None:
    db = open_database(write(tmp_path))
    before = db.path.read_bytes()
    examine(db)
    db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert db.path.read_bytes() == before


def test_vacuum_gives_space_back_and_changes_no_content(tmp_path: Path) -> None:
    db = open_database(write(tmp_path))
    rows = db.conn.execute("SELECT * FROM article_versions").fetchall()
    db.conn.execute("CREATE TABLE ballast (x TEXT) STRICT")
    db.conn.execute("INSERT INTO ballast SELECT hex(randomblob(500000))")
    db.conn.execute("DROP TABLE ballast")
    before, after = vacuum(db)
    assert after < before - 900_000
    assert after == db.path.stat().st_size
    assert db.conn.execute("SELECT * FROM article_versions").fetchall() == rows
    assert verify(db) == ()
