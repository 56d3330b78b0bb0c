"""`verify` proves every stored claim, and finds what was tampered with behind the program's back."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest
from stored import TEXT, at, dispatch, keep, new_story

from claims.comparing.compare import compare
from store.comparisons import save_comparison
from store.database import close, open_database
from store.readings import accounts
from store.verify import verify

if TYPE_CHECKING:
    from pathlib import Path

    from store.database import Database


@pytest.fixture
def db(tmp_path: Path) -> Database:
    """A story of three articles, compared, with its guards taken away."""
    db, story = new_story(tmp_path)
    for number, toll in ((1, "12"), (2, "15"), (3, "15")):
        text = "🚢 " + TEXT.replace("12", toll)
        keep(db, story, dispatch(number, text, credits=("Northern Wire",) if number > 1 else ()))
    keep(db, story, dispatch(1, "🚢 Later\n" + TEXT), minute=1)
    save_comparison(db, story, compare(accounts(db, story), story.sides), now=at(5))
    for (name,) in db.conn.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        db.conn.execute(f"DROP TRIGGER {name}")
    return db


def test_a_sound_database_has_no_mismatch(db: Database) -> None:
    (proved,) = db.conn.execute("SELECT count(*) FROM v_evidence").fetchone()
    assert proved > 10
    assert verify(db) == ()


def test_a_changed_article_is_found_by_itself_and_by_all_that_stood_on_it(db: Database) -> None:
    db.conn.execute("UPDATE article_versions SET text = replace(text, '15 sailors', '51 sailors')")
    found = {mismatch.what for mismatch in verify(db)}
    assert {"article version", "casualty", "statement", "evidence of cell", "evidence of utterance"} <= found
    (claim, *_) = [mismatch for mismatch in verify(db) if mismatch.what == "casualty"]
    assert (claim.stored, claim.found) == ("At least 15 sailors", "At least 51 sailors")
    assert claim.source == "https://paper2.example/ferry"


@pytest.mark.parametrize(
    ("what", "sql"),
    [
        ("casualty", "UPDATE casualties SET text = 'At least 99 sailors' WHERE id = 1"),
        ("casualty", 'UPDATE casualties SET "end" = "end" + 1 WHERE id = 1'),
        ("casualty", 'UPDATE casualties SET start = 90000, "end" = 90005 WHERE id = 1'),
        ("statement", "UPDATE statements SET start = start + 1 WHERE id = 1"),
        ("speaker", "UPDATE statements SET speaker = 'Somebody else' WHERE id = 1"),
        ("mention", "UPDATE mentions SET text = 'Ana Roll' WHERE id = 1"),
        ("evidence of cell", "UPDATE cells SET evidence = json_set(evidence, '$[0][4]', 'x') WHERE id = 1"),
        (
            "evidence of cell",
            "UPDATE cells SET evidence = json_set(evidence, '$[0][1]', 99) WHERE id = 1",
        ),
        (
            "evidence of utterance",
            "UPDATE utterances SET evidence = json_set(evidence, '$[0][2]', 1) WHERE id = 1",
        ),
        ("evidence of alert", "UPDATE alerts SET evidence = json_set(evidence, '$[0][3]', 4) WHERE id = 1"),
        (
            "evidence of origin link",
            "UPDATE origin_links SET evidence = json_set(evidence, '$[0][4]', 'x')"
            " WHERE id = (SELECT min(id) FROM origin_links WHERE evidence <> '[]')",
        ),
        ("article version", "UPDATE article_versions SET title = 'Ferry saved' WHERE id = 1"),
        ("article version", "UPDATE article_versions SET published = '2031-05-05' WHERE id = 1"),
    ],
)
def test_one_wrong_row_is_one_mismatch(db: Database, what: str, sql: str) -> None:
    assert db.conn.execute(sql).rowcount == 1
    (mismatch,) = verify(db)
    assert mismatch.what == what


def test_a_row_without_its_parent_is_found(db: Database, tmp_path: Path) -> None:
    loose = sqlite3.connect(tmp_path / "wire.db", isolation_level=None)
    loose.execute("DELETE FROM stories")
    assert {"articles", "cells", "alerts"} <= {mismatch.what for mismatch in verify(db)}


def test_a_file_with_overwritten_pages_is_reported_not_raised(db: Database, tmp_path: Path) -> None:
    (size,) = db.conn.execute("PRAGMA page_size").fetchone()
    (page,) = db.conn.execute("SELECT rootpage FROM sqlite_master WHERE name = 'casualties'").fetchone()
    close(db)
    with (tmp_path / "wire.db").open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)
    assert "file" in {mismatch.what for mismatch in verify(open_database(tmp_path / "wire.db"))}
