"""Doctor, backup, prune and vacuum from the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from command_line import HILL, VALLEY, run, write

from store.database import close, open_database
from wirewatch.lock import fetch_lock

if TYPE_CHECKING:
    from pathlib import Path

DULL = "Velmora council meets\n\nThe council of Velmora met in the old mill and talked about the roof.\n"


@pytest.fixture
def database(tmp_path: Path) -> Path:
    texts = write(tmp_path / "texts", hill=HILL, valley=VALLEY, dull=DULL)
    assert run("fetch", "--seeds", texts, "--db", tmp_path / "wire.db").code == 0
    return tmp_path / "wire.db"


def titles(database: Path) -> list[str]:
    return [each["title"] for each in run("articles", "--json", "--db", database).json]


def test_a_healthy_file_is_told_so(database: Path) -> None:
    ran = run("doctor", "--db", database)
    assert ran.code == 0
    assert "every page of the file is sound" in " ".join(ran.out.split())
    assert {each["level"] for each in run("doctor", "--json", "--db", database).json} == {"fine"}


def test_something_bad_has_an_exit_code(database: Path) -> None:
    db = open_database(database)
    db.conn.execute("INSERT INTO article_search (article_search) VALUES ('delete-all')")
    close(db)
    ran = run("doctor", "--db", database)
    assert ran.code == 1
    assert "must be put right" in ran.err
    assert run("vacuum", "--db", database).code == 0
    assert run("doctor", "--db", database).code == 0


def test_a_backup_prints_where_it_is(database: Path, tmp_path: Path) -> None:
    ran = run("backup", tmp_path / "copy.db", "--db", database)
    assert (ran.code, ran.out.strip()) == (0, str(tmp_path / "copy.db"))
    assert titles(tmp_path / "copy.db") == titles(database)
    again = run("backup", tmp_path / "copy.db", "--db", database)
    assert (again.code, "--force" in again.err) == (3, True)
    assert run("backup", tmp_path / "copy.db", "--force", "--db", database).code == 0


def test_a_backup_into_a_missing_folder_blames_the_folder(database: Path, tmp_path: Path) -> None:
    ran = run("backup", tmp_path / "nowhere" / "copy.db", "--db", database)
    assert (ran.code, ran.out) == (3, "")
    assert f"no folder {tmp_path / 'nowhere'}" in ran.err
    assert "Cannot copy the database" not in ran.err


def test_a_backup_without_a_name_stands_beside_the_database(database: Path) -> None:
    ran = run("backup", "--db", database)
    (copy,) = database.parent.glob("wire-*Z.db")
    assert ran.out.strip() == str(copy)


def test_pruning_is_only_told_until_it_is_asked_for(database: Path) -> None:
    ran = run("prune", "--before", "2999-01-01", "--db", database)
    assert ran.code == 0
    assert "1 article would go" in ran.err
    assert len(titles(database)) == 3
    assert "1 article went" in run("prune", "--before", "2999-01-01", "--yes", "--db", database).err
    assert len(titles(database)) == 2
    assert run("verify", "--db", database).code == 0


def test_what_went_does_not_come_again(database: Path, tmp_path: Path) -> None:
    tally = run("tally", "--json", "--db", database).json["cells"]
    run("prune", "--before", "2999-01-01", "--yes", "--db", database)
    assert run("fetch", "--seeds", tmp_path / "texts", "--db", database).code == 0
    assert len(titles(database)) == 2
    assert run("tally", "--json", "--db", database).json["cells"] == tally


def test_what_an_alert_stands_on_stays_also_without_the_tally(database: Path) -> None:
    assert run("alerts", "--json", "--db", database).json
    run("prune", "--before", "2999-01-01", "--yes", "--tally-too", "--db", database)
    assert len(titles(database)) == 2
    assert run("verify", "--db", database).code == 0


def test_a_pin_keeps_an_article(database: Path) -> None:
    number = next(
        each["id"] for each in run("articles", "--json", "--db", database).json if "council" in each["title"]
    )
    assert run("prune", "--pin", str(number), "--why", "for the file", "--db", database).code == 0
    assert "0 articles would go; 1 is pinned" in run("prune", "--before", "2999-01-01", "--db", database).err
    run("prune", "--unpin", str(number), "--db", database)
    assert "1 article would go" in run("prune", "--before", "2999-01-01", "--db", database).err


@pytest.mark.parametrize("arguments", [(), ("--before", "soon"), ("--before", "99999999999d")])
def test_a_pruning_without_a_moment_is_a_usage_error(database: Path, arguments: tuple[str, ...]) -> None:
    ran = run("prune", *arguments, "--db", database)
    assert ran.code == 2
    assert "Traceback" not in ran.err


def test_an_age_is_a_moment(database: Path) -> None:
    assert "0 articles would go" in run("prune", "--before", "90d", "--db", database).err


@pytest.mark.parametrize("command", [("vacuum",), ("prune", "--before", "90d")])
def test_a_fetch_at_work_is_not_disturbed(database: Path, command: tuple[str, ...]) -> None:
    with fetch_lock(database):
        assert run(*command, "--db", database).code == 75


@pytest.mark.parametrize("command", ["doctor", "backup", "vacuum", "explore"])
def test_a_missing_database_is_one_message_and_stays_missing(tmp_path: Path, command: str) -> None:
    ran = run(command, "--db", tmp_path / "none.db")
    assert ran.code == 3
    assert "none.db" in ran.err or "datasette" in ran.err
    assert list(tmp_path.iterdir()) == []
