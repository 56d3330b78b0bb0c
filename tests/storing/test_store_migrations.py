"""A database file is opened safely, brought up to date once, and never mistaken for another."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from store.database import close, data_version, open_database
from store.errors import StoreError
from store.migrations import MIGRATIONS, applied, migrate
from store.stories import add_story, stories

HOUSE = Path(__file__).resolve().parents[2]


def test_a_new_file_is_made_with_its_folders(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "wire.db"
    db = open_database(path)
    assert stories(db) == ()
    assert applied(db.conn) == tuple(name for name, _ in MIGRATIONS)


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("foreign_keys", 1), ("synchronous", 1), ("busy_timeout", 10_000)],
)
def test_every_connection_has_the_safe_settings(tmp_path: Path, pragma: str, value: object) -> None:
    close(open_database(tmp_path / "wire.db"))
    again = open_database(tmp_path / "wire.db")
    assert again.conn.execute(f"PRAGMA {pragma}").fetchone() == (value,)


def test_every_table_is_strict(tmp_path: Path) -> None:
    db = open_database(tmp_path / "wire.db")
    tables = db.conn.execute("SELECT name, strict FROM pragma_table_list WHERE type = 'table'").fetchall()
    lax = {name for name, strict in tables if not strict and not name.startswith(("sqlite_", "_sqlite_"))}
    assert len(tables) > 15
    assert lax == set()


def test_opening_again_writes_nothing(tmp_path: Path) -> None:
    watcher = open_database(tmp_path / "wire.db")
    before = data_version(watcher)
    close(open_database(tmp_path / "wire.db"))
    assert data_version(watcher) == before


def test_without_create_a_missing_file_is_an_error_and_stays_missing(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"no database at .*wire\.db.*wirewatch fetch"):
        open_database(tmp_path / "wire.db", create=False)
    assert not (tmp_path / "wire.db").exists()


def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("Notes of the harbour office. " * 100)
    with pytest.raises(StoreError, match=r"notes\.txt is not a database"):
        open_database(path)
    assert path.read_text() == "Notes of the harbour office. " * 100


def test_a_folder_is_no_database(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="Cannot open the database"):
        open_database(tmp_path)


def test_a_folder_that_cannot_be_made_is_one_clear_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreError, match="Cannot make the folder"):
        open_database(tmp_path / "file" / "wire.db")


def test_the_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE recipes (name)")
    other.close()
    with pytest.raises(StoreError, match="another program"):
        open_database(path)
    assert sqlite3.connect(path).execute("SELECT name FROM sqlite_master").fetchall() == [("recipes",)]


def test_a_newer_database_says_to_upgrade(tmp_path: Path) -> None:
    db = open_database(tmp_path / "wire.db")
    migrate(
        db.conn,
        "wire.db",
        (*MIGRATIONS, ("9999_from_the_future", ("CREATE TABLE later (id INTEGER) STRICT",))),
    )
    close(db)
    with pytest.raises(StoreError, match=r"newer wirewatch.*9999_from_the_future.*Upgrade"):
        open_database(tmp_path / "wire.db")


def test_an_older_database_is_brought_up_to_date_and_keeps_its_rows(tmp_path: Path) -> None:
    db = open_database(tmp_path / "wire.db")
    add_story(db, "Ferry off Tarn Point")
    later = (*MIGRATIONS, ("9999_notes", ("ALTER TABLE stories ADD COLUMN note TEXT",)))
    migrate(db.conn, "wire.db", later)
    assert applied(db.conn)[-1] == "9999_notes"
    assert db.conn.execute("SELECT title, note FROM stories").fetchall() == [("Ferry off Tarn Point", None)]


def test_a_migration_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    db = open_database(tmp_path / "wire.db")
    broken = (
        *MIGRATIONS,
        ("9999_broken", ("CREATE TABLE half (id INTEGER) STRICT", "CREATE TABLE stories (id)")),
    )
    with pytest.raises(sqlite3.OperationalError, match="already exists"):
        migrate(db.conn, "wire.db", broken)
    assert applied(db.conn) == tuple(name for name, _ in MIGRATIONS)
    assert not db.conn.execute("SELECT 1 FROM sqlite_master WHERE name = 'half'").fetchone()


def test_processes_that_make_the_same_file_at_once_all_get_it(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from store.database import open_database; "
        "open_database(Path(sys.argv[1])).conn.execute('SELECT count(*) FROM alerts').fetchone()"
    )
    running = [
        subprocess.Popen([sys.executable, "-c", program, str(tmp_path / "wire.db")], cwd=HOUSE)
        for _ in range(4)
    ]
    assert [process.wait(timeout=60) for process in running] == [0, 0, 0, 0]
