"""Without a terminal, beside other processes, and from cron."""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from typing import TYPE_CHECKING

import pytest
from command_line import HILL, run, spawn, write

import seeds
from wirewatch.lock import fetch_lock, lock_path

if TYPE_CHECKING:
    from pathlib import Path

PANES = ("Casualty tally · ", "Actor statements · ", "Diverging claims · ")


def test_the_demo_prints_its_three_panes_where_there_is_no_terminal_and_leaves_nothing_behind(
    tmp_path: Path,
) -> None:
    ran = spawn("demo", TMPDIR=str(tmp_path), HOME=str(tmp_path), XDG_DATA_HOME=str(tmp_path))
    assert ran.code == 0
    for pane in PANES:
        assert ran.out.count(pane) == 1
    assert "\x1b" not in ran.out
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("command", [(), ("watch",)])
def test_the_dashboard_prints_its_three_panes_where_there_is_no_terminal(
    tmp_path: Path, command: tuple[str, ...]
) -> None:
    database = tmp_path / "story.db"
    run("fetch", "--quiet", "--db", database, "--seeds", write(tmp_path / "seeds", hill=HILL))
    ran = spawn("--db", database, *command)
    assert ran.code == 0
    assert all(pane in ran.out for pane in PANES)


def test_a_passage_that_is_not_there_is_told_of_where_there_is_no_terminal(tmp_path: Path) -> None:
    database = tmp_path / "story.db"
    run("fetch", "--quiet", "--db", database, "--seeds", write(tmp_path / "seeds", hill=HILL))
    ran = run("watch", "--at", "99:1-2", "--db", database)
    assert (ran.code, all(pane in ran.out for pane in PANES)) == (0, True)
    assert "stands on the passage 99:1-2" in ran.err
    passage = run("tally", "--json", "--db", database).json["cells"][0]["evidence"][0]
    there = f"{passage['article']}:{passage['start']}-{passage['end']}"
    assert run("watch", "--at", there, "--db", database).err == ""


def test_a_dumb_terminal_gets_the_panes_too(tmp_path: Path) -> None:
    database = tmp_path / "story.db"
    run("fetch", "--quiet", "--db", database, "--seeds", write(tmp_path / "seeds", hill=HILL))
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "wirewatch", "--db", database],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={**os.environ, "TERM": "dumb"},
    )
    os.close(theirs)
    shown = everything(ours)
    assert process.wait(30) == 0
    assert all(pane in shown for pane in PANES)
    assert "\x1b" not in shown


def test_what_a_fetch_brings_shows_on_the_open_dashboard(tmp_path: Path) -> None:
    database = tmp_path / "story.db"
    run("story", "new", "Velmora", "--db", database)
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 36, 120, 0, 0))
    process = subprocess.Popen(
        [sys.executable, "-m", "wirewatch", "--db", database],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={**os.environ, "TERM": "xterm-256color"},
    )
    os.close(theirs)
    try:
        assert "Casualty tally" in shown_until(ours, "Casualty tally")
        run("fetch", "--quiet", "--db", database, "--seeds", write(tmp_path / "seeds", hill=HILL))
        assert "Doran" in shown_until(ours, "Doran")
        os.write(ours, b"q")
        end = everything(ours)
        assert process.wait(30) == 0
        assert "\x1b[?1049l" in end
    finally:
        process.kill()


def shown_until(terminal: int, words: str, seconds: float = 20) -> str:
    """What a process writes to its terminal until it has written some words."""
    shown = ""
    deadline = time.monotonic() + seconds
    while words not in shown and select.select([terminal], [], [], max(deadline - time.monotonic(), 0))[0]:
        shown += os.read(terminal, 65536).decode(errors="replace")
    return shown


def everything(terminal: int) -> str:
    """What a process writes to its terminal until it ends."""
    pieces: list[bytes] = []
    while select.select([terminal], [], [], 30)[0]:
        try:
            piece = os.read(terminal, 65536)
        except OSError:  # Linux says so when the other end is closed
            break
        if not piece:
            break
        pieces.append(piece)
    os.close(terminal)
    return b"".join(pieces).decode()


def test_a_second_fetch_waits_for_nobody_and_says_so(tmp_path: Path) -> None:
    database, folder = tmp_path / "story.db", write(tmp_path / "seeds", hill=HILL)
    with fetch_lock(database):
        ran = spawn("fetch", "--db", database, "--seeds", folder)
    assert (ran.code, ran.out) == (75, "")
    assert "another fetch is at work" in ran.err
    assert not database.exists()
    assert spawn("fetch", "--db", database, "--seeds", folder).code == 0


def test_commands_that_only_read_never_take_the_lock(tmp_path: Path) -> None:
    database = tmp_path / "story.db"
    run("fetch", "--quiet", "--db", database, "--seeds", write(tmp_path / "seeds", hill=HILL))
    lock_path(database).unlink()
    for command in ("watch", "tally", "statements", "alerts", "articles", "sources", "verify", "log"):
        assert run(command, "--db", database).code == 0
    assert not lock_path(database).exists()
    with fetch_lock(database):
        assert run("tally", "--db", database).code == 0
        assert run("ack", "1", "--db", database).code in (0, 3)


def _take_lock(path: Path) -> None:
    """At once or nearly: a process that the killed one was just starting holds the lock until it runs its own program."""
    for wait in (0, 0.1, 0.5, 1, 2):
        time.sleep(wait)
        with path.open("a") as lock, contextlib.suppress(BlockingIOError):
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return
    pytest.fail("the lock outlives the fetch that held it")


def test_a_killed_fetch_leaves_no_lock_and_no_damage(tmp_path: Path) -> None:
    database = tmp_path / "story.db"
    for pause in (0.15, 0.3, 0.45, 0.6):
        process = subprocess.Popen(
            [sys.executable, "-m", "wirewatch", "fetch", "--quiet", "--db", database, "--seeds", seeds.FOLDER]
        )
        time.sleep(pause)
        process.send_signal(signal.SIGKILL)
        process.wait(30)
        _take_lock(lock_path(database))
    assert run("fetch", "--quiet", "--db", database, "--seeds", seeds.FOLDER).code == 0
    assert run("verify", "--db", database).code == 0
    assert len(run("articles", "--json", "--db", database).json) == 5


def test_a_place_that_cannot_be_written_is_one_message(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    ran = run(
        "fetch", "--db", tmp_path / "file" / "story.db", "--seeds", write(tmp_path / "seeds", hill=HILL)
    )
    assert ran.code == 3
    assert "WIREWATCH_DB" in ran.err


def test_a_reader_that_hangs_up_gets_no_traceback(tmp_path: Path) -> None:
    database = tmp_path / "story.db"
    run("fetch", "--quiet", "--db", database, "--seeds", seeds.FOLDER)
    process = subprocess.Popen(
        [sys.executable, "-m", "wirewatch", "statements", "--json", "--db", database],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == b""
    process.wait(30)


@pytest.mark.parametrize("lines", [0, 1])
def test_a_reader_of_the_panes_may_stop_anywhere(tmp_path: Path, lines: int) -> None:
    database = tmp_path / "story.db"
    run("fetch", "--quiet", "--db", database, "--seeds", write(tmp_path / "seeds", hill=HILL))
    with subprocess.Popen(
        [sys.executable, "-m", "wirewatch", "--db", database],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        for _ in range(lines):
            assert process.stdout.readline().startswith(b"Casualty tally")
        process.stdout.close()
        assert process.wait(30) == 0
        assert process.stderr is not None
        assert process.stderr.read() == b""
