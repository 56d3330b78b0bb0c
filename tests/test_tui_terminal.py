"""The dashboard on a real terminal: what it writes there, and how it leaves."""

from __future__ import annotations

import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
from contextlib import suppress
from dataclasses import dataclass
from fcntl import ioctl
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

import pytest
from desk_story import write
from hostile import HOSTILE, STEERING, HostileSource
from scripted_source import NOW, ScriptedSource

from tui import start as program
from tui.app import WirewatchApp
from tui.files import Files
from tui.places import Memory
from tui.record_list import RecordList

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.pilot import Pilot

    from store.records import Snapshot

ORDER = re.compile(r"\x1b\[[?<>=]?[0-9;:]*[ -/]*[@-~]|\x1b\[\?[0-9;]*\$p|\x1b[78=>]|\x1b\]22;[a-z]*\x07")
"""What Textual itself writes: positions, styles, modes, the shape of the pointer."""
COLOURS = re.compile(r"\x1b\[([0-9;]*)m")
PLAIN = {"", *(str(number) for number in (*range(10), 22, 23, 24, 25, 27, 29, 39, 49))}
"""The numbers of styles that are no colours."""


def test_no_hostile_text_reaches_a_real_terminal_from_any_pane() -> None:
    ended = _on_a_terminal("hostile().run(auto_pilot=walk)", size=(140, 60), COLORTERM="truecolor")
    assert "[the minister]" in ended.wire
    assert f"walked past {len(HOSTILE)}" in ended.wire, "every one of them was on show"
    rest = ORDER.sub("", ended.wire)
    found = STEERING.search(rest.replace("\r", "").replace("\n", ""))
    assert found is None, repr(rest[max(found.start() - 60, 0) : found.end() + 20])
    for codes in COLOURS.findall(ended.wire):
        assert not set(codes.split(";")) & {"31", "91", "41"} or "38" in codes or "48" in codes, codes


def test_a_defect_ends_in_one_line_a_log_and_a_code_on_a_clean_terminal(tmp_path: Path) -> None:
    log = tmp_path / "logs" / "dashboard.log"
    ended = _on_a_terminal(f"broken({str(log)!r})")
    assert ended.code == program.DEFECT
    _, _, after = ended.wire.rpartition("\x1b[?1049l")
    assert "the dashboard met a defect, please report it: KeyError: 'shape'" in after
    assert str(log) in after
    assert "secret words" not in ended.wire
    text = log.read_text()
    assert "KeyError" in text
    assert "test_tui_terminal.py" in text
    assert "secret words" not in text


def test_no_color_means_no_colour_and_states_stay_readable() -> None:
    ended = _on_a_terminal("calm_story().run()", b"j2q", NO_COLOR="1", COLORTERM="truecolor")
    styles = {code for found in COLOURS.findall(ended.wire) for code in found.split(";")}
    assert styles <= PLAIN
    assert "≠ HIGH" in ended.wire
    assert ended.code == 0


def test_terminal_colours_are_the_terminals_own_sixteen(tmp_path: Path) -> None:
    memory = tmp_path / "dashboard.json"
    Memory(memory).choose_theme("ansi-dark")
    ended = _on_a_terminal(f"calm_story({str(memory)!r}).run()", b"j2q", COLORTERM="truecolor")
    assert "≠ HIGH" in ended.wire
    assert not [codes for codes in COLOURS.findall(ended.wire) if "38;2;" in codes or "48;2;" in codes]


@pytest.mark.parametrize("name", ["SIGHUP", "SIGTERM"])
def test_hanging_up_keeps_the_place_and_leaves_cleanly(tmp_path: Path, name: str) -> None:
    database, memory = tmp_path / "desk.db", tmp_path / "dashboard.json"
    write(database, 1, 2)
    number = signal.Signals[name]
    ended = _on_a_terminal(f"on_file({str(database)!r}, {str(memory)!r})", b"j2", end=number)
    assert ended.code == 128 + number
    assert "\x1b[?1049l" in ended.wire
    assert '"pane": "alerts"' in memory.read_text()


def test_a_terminal_that_is_gone_ends_the_dashboard(tmp_path: Path) -> None:
    database, memory = tmp_path / "desk.db", tmp_path / "dashboard.json"
    write(database, 1, 2)
    ended = _on_a_terminal(f"on_file({str(database)!r}, {str(memory)!r})", b"j2", end=None)
    assert ended.code is not None, "it has ended by itself"
    assert '"pane": "alerts"' in memory.read_text()


def test_a_wrong_key_file_is_told_on_the_terminal_as_it_was(tmp_path: Path) -> None:
    keys = tmp_path / "wirewatch.toml"
    keys.write_text('[keys]\nqiut = "x"\n')
    ended = _on_a_terminal(f"on_file('none.db', None, {str(keys)!r})")
    assert ended.code == program.USAGE
    _, _, after = ended.wire.rpartition("\x1b[?1049l")
    assert "there is no command “qiut”; did you mean quit?" in after


# The terminal -----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Ended:
    """Everything that was written, and how the program ended: None where it did not."""

    wire: str
    code: int | None


def _on_a_terminal(
    scene: str,
    keys: bytes = b"",
    *,
    size: tuple[int, int] = (120, 36),
    end: int | None = 0,
    **variables: str,
) -> Ended:
    """Run a scene on a pseudo terminal and press keys, one at a time; then wait for its end.

    `end` is a signal that is sent after the keys, 0 for none; None takes the terminal away.
    """
    here = Path(__file__).parent
    ours, theirs = pty.openpty()
    ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
    environment = {**os.environ, **variables, "TERM": "xterm-256color",
                   "PYTHONPATH": os.pathsep.join((str(here), str(here.parent)))}  # fmt: skip
    child = subprocess.Popen(
        [sys.executable, "-c", f"from test_tui_terminal import *; sys.exit({scene})"],
        stdin=theirs, stdout=theirs, stderr=theirs, env=environment, cwd=here, start_new_session=True,
        preexec_fn=lambda: ioctl(0, termios.TIOCSCTTY, 0),
    )  # fmt: skip
    os.close(theirs)
    wire, sent, seen = bytearray(), 0, monotonic()
    limit = monotonic() + 60
    with suppress(OSError):
        while monotonic() < limit and child.poll() is None:
            if select.select([ours], [], [], 0.05)[0]:
                wire += os.read(ours, 65_536)
                seen = monotonic()
            elif b"claimed" in wire and monotonic() - seen > 0.3:
                if sent < len(keys):
                    os.write(ours, keys[sent : sent + 1])
                    sent, seen = sent + 1, monotonic()
                elif end is None:
                    break
                elif end:
                    child.send_signal(end)
                    end = 0
    if end is None:
        os.close(ours)
    with suppress(subprocess.TimeoutExpired):
        child.wait(10)
    code = child.poll()
    child.kill()
    child.wait()
    if end is not None:
        with suppress(OSError):
            while select.select([ours], [], [], 0)[0]:
                wire += os.read(ours, 65_536)
        os.close(ours)
    return Ended(wire.decode("utf-8", "surrogateescape"), code)


# Scenes: what runs in the child -----------------------------------------------------------------------


def hostile() -> WirewatchApp:
    """The dashboard with every hostile string in a row of its own in every list."""
    return WirewatchApp(HostileSource(*HOSTILE), now=lambda: NOW, copy_tool=lambda _: None)


async def walk(pilot: Pilot[None]) -> None:
    """Put every record of every list on show, open every window, and leave."""
    screen = pilot.app.screen
    await _until(pilot, lambda: screen._snapshot is not None)  # type: ignore[attr-defined]
    for key, pane in (("1", "tally"), ("2", "alerts"), ("3", "statements")):
        await pilot.press(key)
        rows = screen.query_one(f"#{pane}-list", RecordList)
        for row in list(rows.rows)[:: 1 if pane == "statements" else 7]:
            if row.key is not None and rows.select(row.key):
                shown = rows.record
                await _until(pilot, lambda shown=shown: screen._passage is not None)  # type: ignore[attr-defined,misc]
                await pilot.pause(0.01)
    await pilot.press(
        "slash", "[", "/", "]", "escape", "2", "j", "m", "escape", "y", "escape", "u", "question_mark"
    )
    await pilot.press("escape", "4", "right_square_bracket", "o")
    await pilot.pause(0.1)
    pilot.app.exit(message=f"walked past {len(rows.rows)}")


async def _until(pilot: Pilot[None], holds: Callable[[], bool]) -> None:
    end = monotonic() + 5
    while not holds() and monotonic() < end:
        await pilot.pause(0.01)


class BrokenSource(ScriptedSource):
    """A source with a defect that has an article in its hands."""

    def snapshot(self) -> Snapshot:
        text = "secret words of an article"
        raise KeyError("shape" if text else text)


def broken(log: str) -> int:
    """What `run` does, on a source with a defect."""
    program.LateSource = lambda *_: BrokenSource()  # type: ignore[assignment,misc]
    return program.run(Path("story.db"), None, Files(log=Path(log)))


def on_file(database: str, memory: str | None, keys: str | None = None) -> int:
    """What `run` does with a database and the reader's own files."""
    return program.run(
        Path(database), None, Files((keys and Path(keys)) or None, (memory and Path(memory)) or None, None)
    )


def calm_story(memory: str | None = None) -> WirewatchApp:
    """The dashboard on the scripted story."""
    return WirewatchApp(ScriptedSource(), now=lambda: NOW, memory=Memory(Path(memory) if memory else None))
