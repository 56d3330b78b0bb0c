"""From the command to the dashboard: the frame comes first, no key is lost, the terminal is given back as it was."""

from __future__ import annotations

import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
from contextlib import suppress
from dataclasses import dataclass
from fcntl import ioctl
from time import monotonic
from typing import TYPE_CHECKING, Any

from desk_story import write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FRAME = b"Casualty tally"


@dataclass(frozen=True)
class Session:
    """What was written until the program's frame stood and after it, its exit code, and the terminal's settings."""

    before: bytes
    after: bytes
    code: int | None
    settings: list[Any]
    settings_after: list[Any]


def at_the_frame(
    database: Path, act: Callable[[int, subprocess.Popen[bytes]], None], keys: str = ""
) -> Session:
    """Open the dashboard on a terminal and act as soon as its frame is there; `act` gets the terminal and the program."""
    ours, theirs = pty.openpty()
    ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 36, 120, 0, 0))
    settings = termios.tcgetattr(theirs)
    code = (
        "import sys; from pathlib import Path; from tui.files import Files; from tui.start import run; "
        f"sys.exit(run(Path({str(database)!r}), None, Files(Path({keys!r}) if {keys!r} else None)))"
    )
    child = subprocess.Popen(
        [sys.executable, "-c", code], stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True,
        env={**os.environ, "TERM": "xterm-256color"}, preexec_fn=lambda: ioctl(0, termios.TIOCSCTTY, 0),
    )  # fmt: skip
    wire, before, limit = b"", b"", monotonic() + 60
    with suppress(OSError):
        while monotonic() < limit and (child.poll() is None or select.select([ours], [], [], 0)[0]):
            if select.select([ours], [], [], 0.05)[0]:
                wire += os.read(ours, 65_536)
            if FRAME in wire and not before:
                before = wire
                act(ours, child)
    ended = child.poll()
    child.kill()
    child.wait()
    session = Session(before, wire[len(before) :], ended, settings, termios.tcgetattr(theirs))
    os.close(theirs)
    os.close(ours)
    return session


def test_a_key_pressed_at_the_frame_is_heard_by_the_dashboard(tmp_path: Path) -> None:
    database = tmp_path / "desk.db"
    write(database, 1, 2)
    session = at_the_frame(database, lambda terminal, _: void(os.write(terminal, b"q")))
    assert session.code == 0, "it has quit by itself"
    assert session.before.count(b"\x1b[?1049h") == 1
    assert b"\x1b[?1049l" in session.after
    assert session.settings_after == session.settings


def test_a_kill_while_the_dashboard_is_loaded_gives_the_terminal_back(tmp_path: Path) -> None:
    session = at_the_frame(tmp_path / "none.db", lambda _, child: child.send_signal(signal.SIGTERM))
    assert session.code == 128 + signal.SIGTERM
    assert b"\x1b[?1049l" in session.after
    assert b"Traceback" not in session.after
    assert session.settings_after == session.settings


def test_a_wrong_key_file_is_told_after_the_frame_is_gone(tmp_path: Path) -> None:
    keys = tmp_path / "wirewatch.toml"
    keys.write_text('[keys]\nfilter = "nokey"\n')
    session = at_the_frame(tmp_path / "none.db", lambda *_: None, str(keys))
    assert session.code == 2
    told = session.after.rpartition(b"\x1b[?1049l")[2]
    assert "“nokey” is no key" in told.decode()
    assert session.settings_after == session.settings


def void(_: object) -> None:
    """For a lambda whose answer nobody wants."""
