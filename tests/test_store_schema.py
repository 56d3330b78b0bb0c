"""The page on the schema names every table and column, and its example queries run."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

import pytest
from stored import TEXT, at, dispatch, keep, new_story

from claims.comparing.compare import compare
from store.comparisons import save_comparison
from store.desk import decide
from store.readings import accounts

PAGE = (Path(__file__).resolve().parents[1] / "docs" / "schema.md").read_text(encoding="utf-8")
QUERIES = re.findall(r"```sql\n(.*?)```", PAGE, re.DOTALL)
PARAGRAPHS = {
    name: paragraph
    for paragraph in PAGE.split("\n\n")
    for name in re.findall(r"\*\*(\w+)\*\*", paragraph.partition(":")[0])
}


@pytest.fixture
def outside(tmp_path: Path) -> sqlite3.Connection:
    """The file of a compared story as an analyst opens it, without this program."""
    db, story = new_story(tmp_path)
    for number, toll in ((1, "12"), (2, "15"), (3, "15")):
        keep(db, story, dispatch(number, TEXT.replace("12", toll)))
    keep(db, story, dispatch(1, TEXT.replace("Monday", "Tuesday")), minute=4)
    save_comparison(db, story, compare(accounts(db, story), story.sides), now=at(5))
    decide(db, 1, "acknowledge", who="Mo", why="seen", now=at(6))
    return sqlite3.connect(f"file:{tmp_path / 'wire.db'}?mode=ro", uri=True)


def test_every_table_and_column_is_explained(outside: sqlite3.Connection) -> None:
    tables = outside.execute(
        "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE '%sqlite%'"
    ).fetchall()
    assert {name for (name,) in tables} == set(PARAGRAPHS)
    for (name,) in tables:
        if name in ("v_casualties", "v_statements"):
            continue
        columns = {column for _, column, *_ in outside.execute(f"PRAGMA table_info({name})")}
        assert columns <= set(re.findall(r"`(\w+)`", PARAGRAPHS[name])), name


@pytest.mark.parametrize("query", QUERIES)
def test_the_example_queries_find_something(outside: sqlite3.Connection, query: str) -> None:
    assert outside.execute(query).fetchall()


def test_there_are_example_queries() -> None:
    assert len(QUERIES) >= 5
