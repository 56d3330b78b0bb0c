"""Databases of every schema that was released open, keep all they held, and get what came later."""

from __future__ import annotations

import gzip
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from keep_schema import KEPT

from claims.comparing.compare import compare
from store.bundle import read_bundle, write_bundle
from store.comparisons import save_comparison
from store.database import add_functions, close, open_database
from store.desk import desk_log
from store.health import examine
from store.migrations import MIGRATIONS, applied, migrate
from store.readings import accounts
from store.search import search
from store.stories import find_story
from store.story_rows import TABLES
from store.verify import verify
from store.views import snapshot

FILES = sorted(KEPT.glob("*.db.gz"))
CHANGELOG = (Path(__file__).resolve().parents[2] / "CHANGELOG.md").read_text(encoding="utf-8")


@pytest.fixture(params=FILES, ids=lambda path: path.name.partition(".")[0])
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / "old.db"
    path.write_bytes(gzip.decompress(request.param.read_bytes()))
    return path


def held(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table, by the columns the file has, without opening it as ours."""
    outside = sqlite3.connect(path)
    tables = [name for (name,) in outside.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    found = {
        name: sorted(outside.execute(f"SELECT * FROM {name}").fetchall(), key=repr)
        for name in tables
        if name in TABLES
    }
    outside.close()
    return found


def test_there_is_one_for_the_first_schema_and_for_every_release() -> None:
    releases = re.findall(r"^## \[(\d[^\]]*)\]", CHANGELOG, re.MULTILINE)
    names = {path.name.removesuffix(".db.gz") for path in FILES}
    assert {MIGRATIONS[0][0], *releases} <= names


def test_everything_it_held_is_there_and_sound(old: Path) -> None:
    before = held(old)
    db = open_database(old, create=False)
    assert applied(db.conn) == tuple(name for name, _ in MIGRATIONS)
    assert verify(db) == ()
    assert [each for each in examine(db) if each.level == "bad"] == []
    close(db)
    after = held(old)
    assert all(before.values())
    for table, rows in before.items():
        width = len(rows[0])
        assert [row[:width] for row in after[table]] == rows, table


@pytest.mark.parametrize("passed", range(1, len(MIGRATIONS)), ids=lambda passed: MIGRATIONS[passed - 1][0])
def test_every_schema_on_the_way_is_brought_up_to_date(tmp_path: Path, passed: int) -> None:
    path = tmp_path / "old.db"
    path.write_bytes(gzip.decompress((KEPT / f"{MIGRATIONS[0][0]}.db.gz").read_bytes()))
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        add_functions(conn)
        migrate(conn, "old.db", MIGRATIONS[:passed])
    before = held(path)
    db = open_database(path, create=False)
    assert applied(db.conn) == tuple(name for name, _ in MIGRATIONS)
    assert verify(db) == ()
    assert [each for each in examine(db) if each.level == "bad"] == []
    close(db)
    after = held(path)
    assert {table: len(rows) for table, rows in before.items()}.items() <= {
        table: len(rows) for table, rows in after.items()
    }.items()


def test_it_is_searched_compared_and_taken_along(old: Path, tmp_path: Path) -> None:
    db = open_database(old, create=False)
    story = find_story(db)
    assert search(db, story, "passengers")
    assert search(db, story, "rell", within="statements")
    assert snapshot(db, story).cells
    assert desk_log(db, story)
    save_comparison(db, story, compare(accounts(db, story), story.sides), now="2031-05-05T08:00:00Z")
    with (tmp_path / "story.json").open("w", encoding="utf-8") as file:
        write_bundle(db, story, file)
    other = open_database(tmp_path / "other.db")
    taken = read_bundle(other, (tmp_path / "story.json").read_text("utf-8"), name="story.json")
    assert snapshot(other, taken) == snapshot(db, story)
