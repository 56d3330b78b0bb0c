"""The pages on the database are those that the database itself writes."""

from __future__ import annotations

import runpy
import sqlite3
from pathlib import Path

import pytest
from stored import new_story

from store.catalogue import catalogue
from store.database import open_database

DOCS = Path(__file__).resolve().parents[2] / "docs"
PAGES = runpy.run_path(str(DOCS / "write_pages.py"))["pages"]()


@pytest.mark.parametrize("name", PAGES)
def test_the_page_is_up_to_date(name: str) -> None:
    assert (DOCS / name).read_text(encoding="utf-8") == PAGES[name], "run python docs/write_pages.py"


def test_a_column_that_nobody_describes_is_told(tmp_path: Path) -> None:
    db = open_database(tmp_path / "wire.db")
    db.conn.execute("ALTER TABLE stories ADD COLUMN colour TEXT")
    with pytest.raises(LookupError, match=r"stories\.colour"):
        catalogue(db.conn)


@pytest.mark.parametrize("change", ["CREATE TABLE later (id INTEGER) STRICT", "DROP VIEW v_tally"])
def test_a_table_too_many_or_too_few_is_told(tmp_path: Path, change: str) -> None:
    db = open_database(tmp_path / "wire.db")
    db.conn.execute(change)
    with pytest.raises(LookupError, match="differ"):
        catalogue(db.conn)


def test_every_view_can_be_read_without_this_program(tmp_path: Path) -> None:
    new_story(tmp_path)
    outside = sqlite3.connect(f"file:{tmp_path / 'wire.db'}?mode=ro", uri=True)
    views = [name for (name,) in outside.execute("SELECT name FROM sqlite_master WHERE type = 'view'")]
    assert len(views) >= 11
    for name in views:
        outside.execute(f"SELECT * FROM {name}").fetchall()
