"""Answering alerts from the command line: state, log and undo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from command_line import run

import seeds

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def db(tmp_path: Path, ready_story: bytes) -> Path:
    path = tmp_path / "story.db"
    path.write_bytes(ready_story)
    return path


def states(db: Path, *options: str) -> dict[int, str]:
    return {alert["id"]: alert["state"] for alert in run("alerts", "--json", *options, "--db", db).json}


def log(db: Path) -> list[dict[str, Any]]:
    found = run("log", "--json", "--db", db).json
    assert isinstance(found, list)
    return found


@pytest.mark.parametrize(
    ("command", "state"), [("ack", "acknowledged"), ("mute", "muted"), ("resolve", "resolved")]
)
def test_an_answer_changes_the_state_and_can_be_reversed(db: Path, command: str, state: str) -> None:
    ran = run(command, "1", "--db", db)
    assert (ran.code, ran.out) == (0, "")
    assert "#1: " in ran.err
    assert states(db)[1] == state
    assert run("reopen", "1", "--db", db).code == 0
    assert states(db)[1] == "open"


def test_several_alerts_are_answered_at_once_and_the_log_says_who_and_why(db: Path) -> None:
    assert run("ack", "2", "3", "--why", "told the desk", "--who", "Mara", "--db", db).code == 0
    assert [(entry["alert"], entry["who"], entry["why"]) for entry in log(db)] == [
        (2, "Mara", "told the desk"),
        (3, "Mara", "told the desk"),
    ]
    assert "told the desk" in run("log", "--db", db).out


def test_the_name_may_come_from_the_environment(db: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WIREWATCH_WHO", "Night desk")
    run("mute", "1", "--db", db)
    assert log(db)[-1]["who"] == "Night desk"


def test_undo_takes_back_the_last_decision_and_the_log_keeps_both(db: Path) -> None:
    run("ack", "1", "--db", db)
    run("mute", "2", "--db", db)
    assert run("undo", "--db", db).code == 0
    assert (states(db)[1], states(db)[2]) == ("acknowledged", "open")
    assert [entry["action"] for entry in log(db)] == ["acknowledge", "mute", "undo"]
    run("undo", "--db", db)
    assert states(db)[1] == "open"
    assert "nothing to take back" in run("undo", "--db", db).err


def test_an_answer_survives_the_next_fetch(db: Path) -> None:
    run("mute", "1", "--db", db)
    run("fetch", "--quiet", "--db", db, "--seeds", seeds.FOLDER)
    assert states(db)[1] == "muted"


def test_an_earlier_view_has_the_state_of_its_time(db: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wirewatch.commands.desk.now", lambda: "2998-01-01T00:00:00Z")
    run("mute", "1", "--db", db)
    assert states(db, "--as-of", "2997-12-31")[1] == "open"
    assert states(db, "--as-of", "2998-01-02")[1] == "muted"


@pytest.mark.parametrize("command", ["ack", "mute", "resolve", "reopen"])
def test_an_unknown_alert_is_one_message(db: Path, command: str) -> None:
    ran = run(command, "9999", "--db", db)
    assert ran.code == 3
    assert "no alert number 9999" in ran.err


@pytest.mark.parametrize("given", ["first", "0", "9" * 25, "9" * 5000])
def test_an_id_is_a_number(db: Path, given: str) -> None:
    ran = run("mute", given, "--db", db)
    assert (ran.code, ran.out) == (2, "")
    assert "the number of an alert is wanted, as `wirewatch alerts` prints it" in ran.err


def test_what_undo_takes_back_is_the_number_of_a_decision(db: Path) -> None:
    assert "the number of a decision is wanted, as `wirewatch log`" in run("undo", "last", "--db", db).err
