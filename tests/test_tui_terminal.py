"""The dashboard on a real terminal: what it writes there, and how it leaves."""

from __future__ import annotations

import os
import pty
import re
import select
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from scripted_source import NOW, ScriptedSource
from test_tui_hostile import HOSTILE, PoisonedSource

from tui.app import WirewatchApp

if TYPE_CHECKING:
    from store.records import Snapshot

ON_THE_WIRE = (
    "\x1b]52;c;ZXZpbA==",
    "\x1b]0;new title",
    "\x1b]8;;https://evil.example",
    "\x1bP+q544e",
    "\x9b31m",
    "\u202e12",
    "\u2067RTL",
    "\ufeffbom",
)


def test_no_hostile_sequence_reaches_a_real_terminal() -> None:
    wire = _on_a_terminal(b"Gj\r\x1b2jm\r\x1b3Gq")
    for sequence in ON_THE_WIRE:
        assert sequence.encode() not in wire, sequence
    assert b"[the minister]" in wire, "the screen has been drawn"


def test_a_defect_ends_in_an_error_and_prints_no_text_of_an_article() -> None:
    wire = _on_a_terminal(b"", "broken()")
    assert b"secret words of an article" not in wire
    assert b"ended by KeyError: 'shape'" in wire
    assert b"\x1b[?1049l" in wire, "the terminal has its own screen back"


def test_no_color_means_no_colour_and_states_stay_readable() -> None:
    wire = _on_a_terminal(b"j2q", "calm_story().run()", NO_COLOR="1", COLORTERM="truecolor")
    styles = {code for found in re.findall(rb"\x1b\[([0-9;]*)m", wire) for code in found.split(b";")}
    assert styles <= {b"", *(str(number).encode() for number in (*range(10), 39, 49))}
    assert "≠ HIGH".encode() in wire


def _on_a_terminal(keys: bytes, scene: str = "all_at_once().run()", **variables: str) -> bytes:
    """Everything the dashboard writes to a pseudo terminal while these keys are pressed."""
    here = Path(__file__).parent
    code = f"from test_tui_terminal import *; {scene}"
    ours, theirs = pty.openpty()
    environment = {**os.environ, **variables, "TERM": "xterm-256color", "COLUMNS": "120", "LINES": "36",
                   "PYTHONPATH": os.pathsep.join((str(here), str(here.parent)))}  # fmt: skip
    child = subprocess.Popen(
        [sys.executable, "-c", code], stdin=theirs, stdout=theirs, stderr=theirs, env=environment, cwd=here
    )
    os.close(theirs)
    wire = bytearray()
    end, sent, seen = monotonic() + 20, 0, 0.0
    with suppress(OSError):
        while monotonic() < end and child.poll() is None:
            if select.select([ours], [], [], 0.1)[0]:
                wire += os.read(ours, 65_536)
                seen = monotonic()
            elif b"minister" in wire and monotonic() - seen > 0.2 and sent < len(keys):
                os.write(ours, keys[sent : sent + 1])
                sent += 1
    child.kill()
    child.wait()
    os.close(ours)
    return bytes(wire)


def all_at_once() -> WirewatchApp:
    """The dashboard with every hostile string in one story."""
    words = " ".join(each for each in HOSTILE if len(each) < 100).replace("\ud800", "")
    return WirewatchApp(PoisonedSource(words), now=lambda: NOW)


class BrokenSource(ScriptedSource):
    """A source with a defect that has an article in its hands."""

    def snapshot(self) -> Snapshot:
        text = "secret words of an article"
        raise KeyError("shape" if text else text)


def broken() -> None:
    """What `run` does, on a source with a defect."""
    app = WirewatchApp(BrokenSource(), now=lambda: NOW)
    app.run()
    print(f"ended by {type(app.failure).__name__}: {app.failure}")


def calm_story() -> WirewatchApp:
    """The dashboard on the scripted story."""
    return WirewatchApp(ScriptedSource(), now=lambda: NOW)
