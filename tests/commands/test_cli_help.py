"""The front door: what it offers, what it says of itself, and how it answers mistakes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import click
import pytest
from command_line import run, spawn

from wirewatch.cli import COMMANDS, cli

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def wide(monkeypatch: pytest.MonkeyPatch) -> None:
    """Help is wrapped to the terminal that the tests happen to run in."""
    monkeypatch.setenv("COLUMNS", "80")


@pytest.mark.parametrize("name", COMMANDS)
def test_the_overview_says_of_a_command_what_the_command_says_of_itself(name: str) -> None:
    command = cli.get_command(click.Context(cli), name)
    assert command is not None
    assert command.help is not None
    assert command.help.strip().partition("\n")[0] == COMMANDS[name].summary


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself(name: str) -> None:
    ran = run(name, "--help")
    assert ran.code == 0
    assert ran.out.startswith(f"Usage: wirewatch {name}")


def test_the_overview_names_every_command_and_the_exit_codes() -> None:
    ran = run("--help")
    assert ran.code == 0
    for name in COMMANDS:
        assert re.search(rf"^  {name} ", ran.out, re.MULTILINE)
    assert "75 another fetch is at work" in " ".join(ran.out.split())


def test_a_fresh_install_is_told_how_to_begin_with_feeds_and_with_a_folder(tmp_path: Path) -> None:
    for command in (("feed", "add", "https://gazette.example/feed"), ("fetch",)):
        ran = run(*command, "--db", tmp_path / "none.db")
        assert ran.code == 3
        assert 'wirewatch story new "Title" --match WORD' in ran.err
        assert "wirewatch fetch --seeds FOLDER" in ran.err


def test_what_the_overview_says_to_start_with_works_in_that_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    start = run("--help").out.partition("Start:\n")[2].partition("\n\n")[0]
    ways = [re.split(r"\s{2,}", line.strip())[0] for line in start.splitlines()]
    assert ways == [
        "wirewatch demo",
        "wirewatch fetch --seeds FOLDER",
        'wirewatch story new "Title" --match WORD',
        "wirewatch feed add URL",
        "wirewatch fetch",
        "wirewatch",
    ]
    db = tmp_path / "story.db"
    assert run("--db", db, "story", "new", "Title", "--match", "word").code == 0
    assert run("--db", db, "feed", "add", "--unchecked", "https://127.0.0.1:9/feed").code == 0
    assert "There is no database" not in run("--db", db, "fetch").err


def test_the_version_is_told() -> None:
    assert re.fullmatch(r"wirewatch \d+\.\d+.*\n", run("--version").out)


def test_a_mistyped_command_is_answered_with_the_one_that_was_meant() -> None:
    ran = run("taly")
    assert (ran.code, ran.out) == (2, "")
    assert "no command 'taly'" in ran.err
    assert "Did you mean tally?" in ran.err


def test_a_mistyped_option_is_a_usage_error() -> None:
    ran = run("tally", "--jason")
    assert ran.code == 2
    assert "--jason" in ran.err


def test_a_missing_database_is_one_message_with_what_to_do(tmp_path: Path) -> None:
    ran = run("--db", tmp_path / "none.db", "tally")
    assert (ran.code, ran.out) == (3, "")
    assert ran.err.startswith("wirewatch: ")
    assert "none.db" in ran.err
    assert "fetch --seeds" in ran.err
    assert not (tmp_path / "none.db").exists()


def test_the_dashboard_without_a_database_says_how_to_begin(tmp_path: Path) -> None:
    ran = run("--db", tmp_path / "none.db")
    assert ran.code == 3
    for way in ("wirewatch demo", "wirewatch fetch --seeds", "wirewatch story new"):
        assert way in ran.err


def test_a_file_that_is_no_database_is_one_message(tmp_path: Path) -> None:
    (tmp_path / "notes.db").write_text("These are notes, and quite a lot of them." * 50, encoding="utf-8")
    ran = run("tally", "--db", tmp_path / "notes.db")
    assert ran.code == 3
    assert "is not a database" in ran.err
    assert "Traceback" not in ran.err


def test_a_defect_says_so_and_shows_where_only_when_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("a wheel came off")

    monkeypatch.setattr("wirewatch.commands.verify.check", broken)
    monkeypatch.setattr("wirewatch.commands.verify.opened", broken)
    monkeypatch.delenv("WIREWATCH_DEBUG", raising=False)
    ran = run("verify")
    assert ran.code == 3
    assert "please report it: RuntimeError: a wheel came off" in ran.err
    assert "Traceback" not in ran.err
    monkeypatch.setenv("WIREWATCH_DEBUG", "1")
    assert "Traceback" in run("verify").err


def test_the_database_may_come_from_the_environment(tmp_path: Path) -> None:
    ran = spawn("tally", WIREWATCH_DB=str(tmp_path / "from-environment.db"))
    assert ran.code == 3
    assert "from-environment.db" in ran.err


def test_the_option_nearest_to_the_command_holds(tmp_path: Path) -> None:
    far, near = tmp_path / "far.db", tmp_path / "near.db"
    assert run("--db", far, "story", "new", "Storm", "--db", near).code == 0
    assert near.exists()
    assert not far.exists()
    assert run("--db", near, "story", "list", "--json").json[0]["slug"] == "storm"


def test_a_damaged_database_is_one_message(tmp_path: Path) -> None:
    path = tmp_path / "story.db"
    run("story", "new", "Storm", "--db", path)
    whole = path.read_bytes()
    path.write_bytes(whole[:8192] + b"\xff" * (len(whole) - 8192))
    for command in ("tally", "log", "verify"):
        ran = run(command, "--db", path)
        assert ran.code in (1, 3)
        assert "Traceback" not in ran.err
        assert "please report" not in ran.err
