"""A backup is whole, of one moment, and never in the way of what is there."""

from __future__ import annotations

import sqlite3
import threading
from typing import TYPE_CHECKING

import pytest
from stored import dispatch, keep, new_story

from store.articles import articles
from store.backup import back_up
from store.database import open_database
from store.errors import StoreError
from store.stories import find_story
from store.verify import verify

if TYPE_CHECKING:
    from pathlib import Path


def test_a_backup_is_one_whole_file(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    keep(db, story, dispatch(1))
    size = back_up(db.path, tmp_path / "copy.db")
    assert size == (tmp_path / "copy.db").stat().st_size
    assert {path.name for path in tmp_path.iterdir()} - {"wire.db-wal", "wire.db-shm"} == {
        "wire.db",
        "copy.db",
    }
    copy = open_database(tmp_path / "copy.db", create=False)
    assert articles(copy, find_story(copy)) == articles(db, story)
    assert verify(copy) == ()


def test_it_is_of_one_moment_while_others_write(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    for number in range(20):
        keep(db, story, dispatch(number))
    stop = threading.Event()

    def write() -> None:
        own = open_database(db.path)
        number = 100
        while not stop.is_set():
            keep(own, story, dispatch(number))
            number += 1

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for number in range(5):
            back_up(db.path, tmp_path / f"copy{number}.db")
    finally:
        stop.set()
        writer.join()
    for number in range(5):
        copy = open_database(tmp_path / f"copy{number}.db", create=False)
        assert verify(copy) == ()
        (unread,) = copy.conn.execute(
            "SELECT count(*) FROM article_versions v WHERE v.id < (SELECT max(id) FROM article_versions)"
            " AND NOT EXISTS (SELECT 1 FROM readings WHERE version = v.id)"
        ).fetchone()
        assert unread == 0


def test_an_existing_file_is_left_alone_unless_asked(tmp_path: Path) -> None:
    db, _ = new_story(tmp_path)
    (tmp_path / "copy.db").write_text("something else")
    with pytest.raises(StoreError, match=r"already a file .*--force"):
        back_up(db.path, tmp_path / "copy.db")
    assert (tmp_path / "copy.db").read_text() == "something else"
    back_up(db.path, tmp_path / "copy.db", replace=True)
    assert sqlite3.connect(tmp_path / "copy.db").execute("SELECT count(*) FROM stories").fetchone() == (1,)


def test_a_database_is_never_backed_up_onto_itself(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    (tmp_path / "link.db").symlink_to(db.path)
    for target in (db.path, tmp_path / "link.db"):
        with pytest.raises(StoreError, match="is the database itself"):
            back_up(db.path, target, replace=True)
    assert articles(db, story) == ()


def test_a_damaged_database_gives_no_backup(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    for number in range(30):
        keep(db, story, dispatch(number))
    db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.conn.close()
    whole = db.path.read_bytes()
    middle = len(whole) // 2
    db.path.write_bytes(whole[:middle] + b"\xff" * 40_000 + whole[middle + 40_000 :])
    with pytest.raises(StoreError):
        back_up(db.path, tmp_path / "copy.db")
    assert not (tmp_path / "copy.db").exists()
    assert [path for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_a_place_that_cannot_be_written_is_one_clear_error(tmp_path: Path) -> None:
    db, _ = new_story(tmp_path)
    with pytest.raises(StoreError, match=r"There is no folder .*nowhere"):
        back_up(db.path, tmp_path / "nowhere" / "copy.db")
