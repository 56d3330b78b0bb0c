"""Rounds that nobody watches: only what is due, in a loop, silent, as JSON lines, with keys kept to themselves."""

from __future__ import annotations

import contextlib
import json
import os
import pty
import signal
import sqlite3
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest
from command_line import run
from feed_server import FeedServer, Reply, Request, rss, serving
from feed_story import follow, publish

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def db(tmp_path: Path) -> Path:
    return tmp_path / "story.db"


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[FeedServer]:
    monkeypatch.setenv("WIREWATCH_ALLOW_PRIVATE", "1")
    with serving() as server:
        publish(server)
        yield server


def lines(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]


def test_only_feeds_that_are_due_are_asked_from_a_timer_and_all_by_hand(db: Path, site: FeedServer) -> None:
    follow(db, site)
    run("fetch", "--due", "--quiet", "--db", db)
    ran = run("fetch", "--due", "--db", db)
    assert (ran.code, len(site.asked("/feed"))) == (0, 1)
    assert "1 feed not due yet" in ran.err
    run("fetch", "--db", db)
    assert len(site.asked("/feed")) == 2


def test_a_server_that_asks_for_rest_has_it_by_hand_too(db: Path, site: FeedServer) -> None:
    site.replies["/feed"] = Reply(status=429, headers=(("Retry-After", "3600"),))
    follow(db, site)
    assert run("fetch", "--db", db).code == 3
    asked = len(site.asked("/feed"))
    ran = run("fetch", "--db", db)
    assert (ran.code, len(site.asked("/feed"))) == (0, asked)
    assert "servers asked for rest" in ran.err


def test_quiet_is_silent_when_all_is_well_and_tells_what_failed(db: Path, site: FeedServer) -> None:
    follow(db, site)
    ran = run("fetch", "--quiet", "--db", db)
    assert (ran.code, ran.out, ran.err) == (0, "", "")
    run("feed", "add", "--unchecked", site.url("/away"), "--db", db)
    ran = run("fetch", "--quiet", "--db", db)
    assert ran.code == 1
    assert ran.err.splitlines() == [
        f"wirewatch: {site.url('/away')}: the server answers 404 Not Found; check the address"
    ]


def test_a_feed_that_moved_for_good_is_followed_to_its_new_address(db: Path, site: FeedServer) -> None:
    site.replies["/old"] = Reply(status=301, headers=(("Location", site.url("/feed")),))
    run("story", "new", "Velmora", "--db", db)
    run("feed", "add", "--unchecked", site.url("/old"), "--db", db)
    assert (
        f"{site.url('/old')} has moved for good: {site.url('/feed')} is followed now"
        in run("fetch", "--db", db).err
    )
    (feed,) = run("feed", "check", "--json", "--db", db).json
    assert (feed["url"], feed["moved_from"]) == (site.url("/feed"), site.url("/old"))


def test_a_feed_that_is_gone_is_not_asked_again(db: Path, site: FeedServer) -> None:
    follow(db, site)
    run("feed", "add", "--unchecked", site.url("/gone"), "--db", db)
    site.replies["/gone"] = Reply(status=410)
    assert "gone for good" in run("fetch", "--db", db).err
    asked = len(site.asked("/gone"))
    assert run("fetch", "--db", db).code == 0
    assert len(site.asked("/gone")) == asked
    states = {each["url"]: each["state"] for each in run("feed", "check", "--json", "--db", db).json}
    assert states[site.url("/gone")] == "retired"


def test_the_log_as_json_has_one_object_a_line(db: Path, site: FeedServer) -> None:
    follow(db, site)
    run("feed", "add", "--unchecked", site.url("/away"), "--db", db)
    ran = run("fetch", "--log-format", "json", "--db", db)
    assert ran.code == 1
    done, problem = lines(ran.err)
    assert (done["event"], done["new"], done["problems"], done["story"]) == ("round", 1, 1, "velmora")
    assert (problem["event"], problem["level"], problem["source"]) == (
        "problem",
        "warning",
        site.url("/away"),
    )
    ran = run("fetch", "--log-format", "json", "--story", "nowhere", "--db", db)
    (failure,) = lines(ran.err)
    assert (ran.code, failure["event"], failure["exit_code"]) == (3, "failure", 3)


def test_keys_go_to_their_host_and_nowhere_else(
    db: Path, site: FeedServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = tmp_path / "keys.toml"
    keys.write_text(
        f'["{site.url("/")}"]\nquery = {{ key = "hunter22" }}\nheaders = {{ X-Desk = "swordfish" }}\n'
    )
    keys.chmod(0o600)
    monkeypatch.setenv("WIREWATCH_SECRETS", str(keys))
    site.replies["/feed?key=hunter22"] = Reply(status=500)
    follow(db, site)
    ran = run("fetch", "--db", db)
    assert ran.code == 3
    (asked, *_) = site.asked("/feed?key=hunter22")
    assert asked.headers["x-desk"] == "swordfish"
    told = ran.err + run("feed", "check", "--json", "--db", db).out
    with sqlite3.connect(db) as conn:
        told += "\n".join(conn.iterdump())
    assert "hunter22" not in told
    assert "swordfish" not in told


def test_a_file_of_keys_that_others_can_read_stops_the_round(
    db: Path, site: FeedServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = tmp_path / "keys.toml"
    keys.write_text("")
    keys.chmod(0o644)
    monkeypatch.setenv("WIREWATCH_SECRETS", str(keys))
    follow(db, site)
    ran = run("fetch", "--db", db)
    assert ran.code == 3
    assert "chmod 600" in ran.err


def test_what_is_known_of_a_site_is_used_for_its_pages(db: Path, site: FeedServer, tmp_path: Path) -> None:
    file = tmp_path / "story.toml"
    file.write_text('title = "Velmora"\n[sites."127.0.0.1"]\nname = "Hill Post"\npages = false\n')
    run("story", "new", "--from", file, "--db", db)
    assert 'name = "Hill Post"\npages = false' in run("story", "show", "--toml", "--db", db).out
    run("feed", "add", "--unchecked", site.url("/feed"), "--db", db)
    run("fetch", "--db", db)
    (article,) = run("articles", "--json", "--db", db).json
    assert article["outlet"] == "Hill Post"
    assert site.asked("/hill") == []


@pytest.mark.parametrize("written", ["5", "0m", "5 minutes", "-5m", "25h"])
def test_what_is_no_time_between_rounds_is_a_usage_error(db: Path, written: str) -> None:
    assert run("fetch", f"--every={written}", "--db", db).code == 2


def test_a_loop_goes_on_until_it_is_told_to_stop(db: Path, site: FeedServer) -> None:
    follow(db, site)
    loop = start(db, "--every", "1s")
    try:
        wait_for(lambda: bool(site.asked("/hill")))
        publish(site, path="/valley", feed="/feed")
        with sqlite3.connect(db) as conn:
            wait_for(
                lambda: conn.execute("SELECT count(*) FROM rounds WHERE finished > ''").fetchone() == (1,)
            )
            conn.execute("UPDATE feeds SET due = NULL")
            conn.commit()
            wait_for(
                lambda: conn.execute("SELECT count(*) FROM rounds WHERE finished > ''").fetchone() == (2,)
            )
    finally:
        loop.send_signal(signal.SIGTERM)
        _, told = loop.communicate(timeout=30)
    assert loop.returncode == 0
    assert told.splitlines()[-1] == "Stopped."
    assert "Traceback" not in told


def test_a_round_that_hangs_ends_at_once_when_told_to_stop(db: Path, site: FeedServer) -> None:
    follow(db, site)
    site.replies["/feed"] = Reply(pieces=(rss()[:20], b" " * 10), pause=20.0)
    loop = start(db, "--every", "1h", "--quiet")
    try:
        wait_for(lambda: bool(site.asked("/feed")))
    finally:
        began = time.monotonic()
        loop.send_signal(signal.SIGTERM)
        _, told = loop.communicate(timeout=30)
    assert (loop.returncode, told) == (0, "")
    assert time.monotonic() - began < 10
    assert run("verify", "--db", db).code == 0


def start(db: Path, *options: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "wirewatch", "fetch", *options, "--db", str(db)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ.copy(),
    )


def wait_for(happened: object, seconds: float = 60.0) -> None:
    """Until something has happened; a machine that is busy takes its time."""
    assert callable(happened)
    until = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < until, "it did not happen"
        time.sleep(0.05)


def on_a_terminal(db: Path, *options: str) -> str:
    """What a fetch whose standard error is a terminal shows there."""
    ours, theirs = pty.openpty()
    ended = subprocess.run(
        [sys.executable, "-m", "wirewatch", "fetch", *options, "--db", str(db)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=theirs,
        env={**os.environ, "TERM": "xterm", "COLUMNS": "80"},
        timeout=60,
        check=False,
    )
    os.close(theirs)
    shown = b""
    with (
        os.fdopen(ours, "rb", buffering=0) as screen,
        contextlib.suppress(OSError),
    ):  # EIO: the other end is closed
        while chunk := screen.read(4096):
            shown += chunk
    assert ended.returncode == 0
    return shown.decode()


def test_a_bar_shows_how_far_a_round_is_on_a_terminal_only(db: Path, site: FeedServer) -> None:
    follow(db, site)
    shown = on_a_terminal(db)
    assert "Fetching" in shown
    assert "1/1" in shown
    assert "Fetching" not in run("fetch", "--db", db).err
    assert on_a_terminal(db, "--quiet") == ""
    assert "\x1b" not in on_a_terminal(db, "--log-format", "json")


def test_a_feed_that_is_removed_during_a_round_does_not_stop_it(db: Path, site: FeedServer) -> None:
    publish(site, path="/valley", feed="/other")
    follow(db, site)
    run("feed", "add", "--unchecked", site.url("/other"), "--db", db)

    def removing(request: Request) -> Reply:
        with sqlite3.connect(db) as conn:
            conn.execute("PRAGMA foreign_keys = ON")
            conn.execute("DELETE FROM feeds WHERE url = ?", (site.url("/other"),))
        return valley

    valley = site.replies["/other"]
    assert isinstance(valley, Reply)
    site.replies["/other"] = removing
    ran = run("fetch", "--db", db)
    assert ran.code == 0
    assert f"{site.url('/other')} was removed meanwhile" in ran.err
    assert [each["source"] for each in run("articles", "--json", "--db", db).json] == [site.url("/hill")]
