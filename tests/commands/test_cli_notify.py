"""Notices go out from a fetch: to a real web hook, once, never by night, and never at the cost of the round."""

from __future__ import annotations

import json
import sqlite3
import urllib.error
import urllib.request
from contextlib import closing
from datetime import UTC, datetime, timedelta
from importlib.util import find_spec
from typing import TYPE_CHECKING

import pytest
from command_line import run
from webhook import Webhook, listening

import seeds
from wirewatch import notifying
from wirewatch.commands import notify
from wirewatch.sending import NotSentError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wirewatch.notices import Message

SECRET = "hush-hush-0815"


@pytest.fixture
def db(tmp_path: Path, ready_story: bytes) -> Path:
    """A database with high alerts."""
    path = tmp_path / "story.db"
    path.write_bytes(ready_story)
    return path


@pytest.fixture
def hook(monkeypatch: pytest.MonkeyPatch) -> Iterator[Webhook]:
    """A web hook with an address in the environment; where apprise is missing, its post is made by hand."""
    if find_spec("apprise") is None:
        for module in (notifying, notify):
            monkeypatch.setattr(module, "send", post)
            monkeypatch.setattr(module, "check_installed", lambda: None)
    with listening() as found:
        monkeypatch.setenv("WIREWATCH_NOTIFY_DESK", found.address(SECRET))
        yield found


def post(address: str, message: Message) -> None:
    body = json.dumps({"title": message.title, "message": message.body}).encode()
    request = urllib.request.Request(address.replace("json://", "http://"), body, method="POST")
    try:
        urllib.request.urlopen(request, timeout=5).close()
    except urllib.error.URLError as error:
        raise NotSentError(type(error).__name__) from error


def fetch(db: Path, *more: str) -> tuple[int, str]:
    ran = run("fetch", "--seeds", seeds.FOLDER, "--db", db, *more)
    return ran.code, ran.err


def later(db: Path, **time: float) -> None:
    """Let time pass since the last message."""
    then = (datetime.now(UTC) - timedelta(**time)).strftime("%Y-%m-%dT%H:%M:%SZ")
    with closing(sqlite3.connect(db)) as conn, conn:
        conn.execute("UPDATE notice_addresses SET last_success = ?", (then,))


def test_what_waits_goes_out_in_one_message_and_never_again(db: Path, hook: Webhook) -> None:
    high = [each for each in run("alerts", "--json", "--db", db).json if each["severity"] == "high"]
    code, told = fetch(db)
    assert code == 0
    assert f"{len(high)} notices sent to desk" in told
    (received,) = hook.received
    assert f"{len(high)} high alerts" in received["title"]
    assert len(received["message"].splitlines()) == len(high) > 1
    later(db, hours=1)
    assert "sent to" not in fetch(db)[1]
    assert len(hook.received) == 1


def test_a_figure_of_the_desk_is_told_after_the_pause(db: Path, hook: Webhook) -> None:
    fetch(db)
    run("figure", "azerbaijan killed", "50", "--why", "two calls", "--who", "Mo", "--db", db)
    assert "1 for desk held: a pause until" in fetch(db)[1]
    assert len(hook.received) == 1
    later(db, minutes=11)
    fetch(db)
    assert hook.received[1]["message"].startswith("The desk prints 50 for Azerbaijan · killed")


def test_what_was_held_by_night_goes_out_in_one_message_afterwards(
    db: Path, hook: Webhook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = datetime.now(UTC)
    quiet = f"{now - timedelta(hours=1):%H:%M}-{now + timedelta(hours=1):%H:%M}"
    file = tmp_path / "secrets.toml"
    file.write_text(f'[notify]\nquiet = "{quiet}"\nzone = "UTC"\n')
    file.chmod(0o600)
    monkeypatch.setenv("WIREWATCH_SECRETS", str(file))
    assert "held: quiet hours until" in fetch(db)[1]
    run("figure", "azerbaijan killed", "50", "--who", "Mo", "--db", db)
    assert fetch(db, "--quiet") == (0, "")
    assert hook.received == []
    file.write_text("")
    fetch(db)
    (received,) = hook.received
    assert "high alerts, 1 desk figure" in received["title"]


def test_a_hook_that_fails_is_told_of_and_tried_again_in_the_next_round(db: Path, hook: Webhook) -> None:
    hook.status = 500
    code, told = fetch(db, "--quiet")
    assert code == 0
    assert "notices to desk: " in told
    (waits,) = run("notify", "--json", "--db", db).json
    assert (waits["failures"], waits["last_sent"]) == (1, None)
    assert len(waits["waiting"]) > 1
    assert "failed 1 time in a row" in run("notify", "--db", db).out
    assert "desk" in run("doctor", "--db", db).out
    hook.status = 200
    assert "sent to desk" in fetch(db)[1]
    (waits,) = run("notify", "--json", "--db", db).json
    assert (waits["failures"], waits["last_error"], waits["waiting"]) == (0, None, [])


def test_one_address_that_fails_keeps_nothing_from_another(
    db: Path, hook: Webhook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WIREWATCH_NOTIFY_AWAY", "json://127.0.0.1:9/away")
    fetch(db)
    assert len(hook.received) == 1
    later(db, hours=1)
    fetch(db)
    assert len(hook.received) == 1
    states = {each["address"]: each for each in run("notify", "--json", "--db", db).json}
    assert (states["away"]["failures"], states["desk"]["failures"]) == (2, 0)


def test_the_address_stands_in_no_log_and_not_in_the_database(db: Path, hook: Webhook) -> None:
    hook.status = 403
    told = fetch(db)[1] + fetch(db, "--log-format", "json")[1]
    hook.status = 200
    told += fetch(db)[1] + run("notify", "--db", db).out + run("notify", "--json", "--db", db).out
    assert hook.paths[-1].startswith(f"/{SECRET}")
    assert SECRET not in told
    for file in db.parent.iterdir():
        assert SECRET.encode() not in file.read_bytes()


def test_a_dry_run_tells_nobody(db: Path, hook: Webhook) -> None:
    fetch(db, "--dry-run")
    assert hook.received == []


def test_json_lines_say_what_was_told(db: Path, hook: Webhook) -> None:
    hook.status = 500
    events = [json.loads(line) for line in fetch(db, "--log-format", "json")[1].splitlines()]
    assert (events[-1]["level"], events[-1]["source"]) == ("warning", "notices to desk")
    hook.status = 200
    events = [json.loads(line) for line in fetch(db, "--log-format", "json")[1].splitlines()]
    assert (events[-1]["event"], events[-1]["address"]) == ("notice", "desk")
    assert events[-1]["matters"] > 1


def test_a_broken_file_of_addresses_does_not_cost_the_round(
    db: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "secrets.toml"
    file.write_text('[notify]\nquiet = "at night"\n')
    file.chmod(0o600)
    monkeypatch.setenv("WIREWATCH_SECRETS", str(file))
    code, told = fetch(db)
    assert code == 0
    assert "are no quiet hours" in told


def test_a_test_goes_to_every_address_without_a_database(
    tmp_path: Path, hook: Webhook, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran = run("notify", "--test", "--db", tmp_path / "none.db")
    assert (ran.code, ran.err.splitlines()) == (0, ["sent to desk"])
    assert hook.received[0]["title"] == "wirewatch: a test"
    monkeypatch.setenv("WIREWATCH_NOTIFY_AWAY", "json://127.0.0.1:9/away")
    assert run("notify", "--test").code == 1
    monkeypatch.delenv("WIREWATCH_NOTIFY_DESK")
    assert run("notify", "--test").code == 3


def test_without_an_address_one_is_told_how_to_name_one(db: Path) -> None:
    assert "WIREWATCH_NOTIFY_DESK" in run("notify", "--db", db).out
    ran = run("notify", "--test")
    assert ran.code == 2
    assert "WIREWATCH_NOTIFY_DESK" in ran.err


@pytest.mark.skipif(find_spec("apprise") is not None, reason="apprise is installed")
def test_without_apprise_the_extra_is_named_and_the_round_is_fine(
    db: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WIREWATCH_NOTIFY_DESK", "json://127.0.0.1:9/x")
    code, told = fetch(db)
    assert code == 0
    assert "the extra 'notify'" in told
    ran = run("notify", "--test")
    assert ran.code == 3
    assert "the extra 'notify'" in ran.err


def test_an_address_of_no_known_sort_is_told_without_it(db: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("apprise")
    monkeypatch.setenv("WIREWATCH_NOTIFY_DESK", f"nonsense://{SECRET}")
    code, told = fetch(db)
    assert code == 0
    assert "apprise knows no such address" in told
    assert SECRET not in told
