"""A pseudo terminal: what a program writes on it, and how it ends."""

from __future__ import annotations

import os
import pty
import re
import select
import struct
import subprocess
import sys
import termios
from contextlib import suppress
from dataclasses import dataclass
from fcntl import ioctl
from pathlib import Path
from time import monotonic

from hostile import STEERING

PATIENCE = 120
"""Seconds until a program that has not ended is ended."""
QUIET = 0.3
"""Seconds without a word after which a program has done all that it was asked to."""
ORDER = re.compile(r"\x1b\[[?<>=]?[0-9;:]*[ -/]*[@-~]|\x1b\[\?[0-9;]*\$p|\x1b[78=>]|\x1b\]22;[a-z]*\x07")
"""What Textual itself writes: positions, styles, modes, the shape of the pointer."""
COLOURS = re.compile(r"\x1b\[([0-9;]*)m")


@dataclass(frozen=True)
class Ended:
    """Everything that was written, and how the program ended: None where it did not."""

    wire: str
    code: int | None


def on_a_terminal(
    module: str,
    scene: str,
    keys: bytes = b"",
    *,
    size: tuple[int, int] = (120, 36),
    end: int | None = 0,
    errors: Path | None = None,
    **variables: str,
) -> Ended:
    """Run a scene of a test module on a pseudo terminal and press keys, one at a time; then wait for its end.

    `end` is a signal that is sent when the keys have done what they do, 0 for none; None takes the terminal away.
    Standard error goes to the file `errors` where one is given, else to the terminal too.
    """
    here = Path(__file__).parent
    ours, theirs = pty.openpty()
    ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
    environment = {**os.environ, **variables, "TERM": "xterm-256color", "TEXTUAL_FPS": "12",
                   "PYTHONPATH": os.pathsep.join(str(folder) for folder in (here, here / "dashboard", here.parent))}  # fmt: skip
    elsewhere = os.open(errors, os.O_WRONLY | os.O_CREAT) if errors else theirs
    child = subprocess.Popen(
        [sys.executable, "-c", f"import sys; from {module} import *; sys.exit({scene})"],
        stdin=theirs, stdout=theirs, stderr=elsewhere, env=environment, cwd=here, start_new_session=True,
        preexec_fn=lambda: ioctl(0, termios.TIOCSCTTY, 0),
    )  # fmt: skip
    for each in {theirs, elsewhere}:
        os.close(each)
    wire, drawn, sent, seen = bytearray(), False, 0, monotonic()
    limit = monotonic() + PATIENCE
    with suppress(OSError):
        while monotonic() < limit and child.poll() is None:
            if select.select([ours], [], [], 0.05)[0]:
                wire += os.read(ours, 65_536)
                seen = monotonic()
                drawn = drawn or b"claimed" in wire
            elif drawn and sent < len(keys):
                os.write(ours, keys[sent : sent + 1])
                sent, seen = sent + 1, monotonic()
            elif drawn and monotonic() - seen > QUIET:
                if end is None:
                    break
                if end:
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


def steered(ended: Ended) -> str:
    """What text has steered the terminal with, with its surroundings; "" where nothing did."""
    rest = ORDER.sub("", ended.wire).replace("\r", "").replace("\n", "")
    found = STEERING.search(rest)
    if found is not None:
        return repr(rest[max(found.start() - 60, 0) : found.end() + 20])
    for codes in COLOURS.findall(ended.wire):
        if set(codes.split(";")) & {"31", "91", "41"} and not ("38" in codes or "48" in codes):
            return f"colours {codes}"
    return ""
