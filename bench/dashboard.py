"""What the dashboard costs: first paint, keys on long lists, doing nothing.

    python -m bench.dashboard [--articles 10000] [--rows 100000] [--idle 20]

Prints a table of figure, bar and verdict; the exit code is 1 where a bar is missed.  Everything is measured from
outside, on a pseudo terminal of 120 columns and 36 lines, of the installed command: time from its start to the moment
its own frame, and then the story, has been written to the terminal, the best of some runs; and the processor time of
all its threads.  The rows of the long lists are a story in memory, everything else is a real database.  A bare Textual
program is measured beside it: on a busy or slow machine, compare with that.
"""

from __future__ import annotations

import argparse
import os
import pty
import select
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from fcntl import ioctl
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from claims.types import Evidence, Utterance
from fetchers.types import Article
from store.articles import save_article
from store.database import close, open_database, writing
from store.records import Passage, Snapshot, Story
from store.stories import add_story

if TYPE_CHECKING:
    from collections.abc import Iterator

    from store.records import AlertRecord

NOW = "2031-05-14T09:12:00+00:00"
BARE = """
from textual.app import App
from textual.widgets import Static
class Bare(App):
    def compose(self):
        yield Static("Casualty tally")
Bare().run()
"""
FRAME, TITLE, HELP = b"Casualty tally", b"Clashes on the Sound", b"esc closes"
"""What is looked for on the terminal: the frame, the story in it, the window of help."""
RUNS = 7
IDLE = 0.01
"""A program that takes less of a processor than this does nothing."""
ACTORS = ("Ilse Dorn", "Pavo Reth", "Corin Vale", "Oda Lund", "Tomas Kerr")
VERBS = ("denied shelling", "urged calm in", "claimed gains near", "counted the dead of", "asked for help in")
TOWNS = ("Brackwater", "Halm", "Louwe", "Oster Fen", "Vale Cross")


@dataclass(frozen=True, slots=True)
class Line:
    """One measured figure with its bar, None for one that is only told."""

    what: str
    value: float
    unit: str
    bar: float | None

    @property
    def missed(self) -> bool:
        return self.bar is not None and self.value > self.bar


def main() -> int:
    parser = argparse.ArgumentParser(description="What the dashboard costs.")
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--idle", type=int, default=20, help="seconds of doing nothing that are measured")
    parser.add_argument("--show", action="store_true", help="only show a story of so many rows in memory")
    given = parser.parse_args()
    if given.show:
        show(given.rows)
        return 0
    lines: list[Line] = []
    with tempfile.TemporaryDirectory(prefix="wirewatch-bench-") as folder:
        database = Path(folder) / "story.db"
        fill(database, given.articles)
        lines += painting(database, folder, given.articles)
        lines += idling(database, folder, given.idle)
        lines += keys(folder, given.rows)
    for line in lines:
        bar = (
            "" if line.bar is None else f"bar {line.bar:g} {line.unit}  {'MISSED' if line.missed else 'met'}"
        )
        print(f"{line.what:<58} {line.value:9.2f} {line.unit:<3} {bar}")
    return int(any(line.missed for line in lines))


# On a terminal --------------------------------------------------------------------------------------


def fill(path: Path, count: int) -> None:
    """A story of `count` articles without claims."""
    db = open_database(path)
    story = add_story(db, "Clashes on the Sound", sides=("Veldmark", "Ostrane"))
    with writing(db):
        for number in range(count):
            text = f"{words(number)}\n\n" + " ".join(words(number + step) + "." for step in range(40))
            save_article(db, story, Article(f"https://post.example/{number}", f"https://post.example/{number}", text,
                         outlet=f"Post {number % 40}", published="2031-05-13"), (), now=NOW)  # fmt: skip
    close(db)


def painting(database: Path, folder: str, articles: int) -> Iterator[Line]:
    """How long it takes to the frame, to the story, and until a key is answered that was pressed at the frame."""
    bare = best([paint([sys.executable, "-c", BARE], folder, FRAME) for _ in range(RUNS)])
    ours = best([paint(watch(database), folder, FRAME, TITLE) for _ in range(RUNS)])
    helped = best([paint(watch(database), folder, FRAME, HELP, press=b"?") for _ in range(RUNS)])
    with_so_many = f"{articles:,} articles"
    yield Line("first paint of a bare Textual program", bare[0][0], "ms", None)
    yield Line(f"first paint with {with_so_many}", ours[0][0], "ms", 400)
    yield Line(f"the story on the screen, {with_so_many}", ours[1][0], "ms", None)
    yield Line("help, asked for at the first paint, on the screen", helped[1][0], "ms", None)
    yield Line("processor time of a bare program's first paint", bare[0][1], "ms", None)
    yield Line("processor time of the dashboard's first paint", ours[0][1], "ms", None)
    yield Line("processor time until the story is on the screen", ours[1][1], "ms", None)


def watch(database: Path) -> list[str]:
    """The installed command on a database."""
    return [str(Path(sys.executable).with_name("wirewatch")), "watch", "--db", str(database)]


def best(runs: list[list[tuple[float, float]]]) -> list[tuple[float, float]]:
    """The least time and the least processor time of each sign, in milliseconds."""
    return [
        (min(run[sign][0] for run in runs) * 1000, min(run[sign][1] for run in runs) * 1000)
        for sign in range(len(runs[0]))
    ]


def paint(command: list[str], folder: str, *signs: bytes, press: bytes = b"") -> list[tuple[float, float]]:
    """After how many seconds, and seconds of processor time, each sign is on the terminal; `press` is pressed at the
    first one."""
    found: list[tuple[float, float]] = []
    with on_a_terminal(command, folder) as terminal:
        for sign in signs:
            found.append((terminal.wait_for(sign), terminal.cpu()))
            if press and len(found) == 1:
                terminal.press(press)
    return found


def idling(database: Path, folder: str, seconds: int) -> Iterator[Line]:
    """The share of one processor that an untouched dashboard takes."""
    with on_a_terminal(watch(database), folder) as terminal:
        terminal.wait_for(TITLE)
        terminal.read_for(3)
        before = terminal.cpu()
        terminal.read_for(seconds)
        yield Line("doing nothing, of one processor", (terminal.cpu() - before) / seconds * 100, "%", 0.5)
        yield Line("memory, the same story", terminal.memory(), "MB", None)


def keys(folder: str, count: int) -> Iterator[Line]:
    """Processor time of one key on a list of `count` statements, everything included that it sets going."""
    command = [sys.executable, "-m", "bench.dashboard", "--show", "--rows", str(count)]
    rows = f"{count:,} rows"
    with on_a_terminal(command, folder) as terminal:
        terminal.wait_for(b"live")
        terminal.settle(2)
        terminal.press(b"3")
        terminal.settle(2)
        for what, pressed in (
            ("down", [b"j"] * 20),
            ("a page down", [b"\x1b[6~"] * 20),
            ("last and first row", [b"G", b"g"] * 10),
        ):
            spent = [terminal.spent_on(key) for key in pressed]
            yield Line(f"{what}, {rows}", statistics.median(spent) * 1000, "ms", 30)
        terminal.spent_on(b"/")
        typed = [terminal.spent_on(bytes([letter])) for letter in b"dorn halm 12"]
        yield Line(f"a letter of a filter, {rows}", statistics.median(typed) * 1000, "ms", 30)
        yield Line(f"the dearest letter, {rows}", max(typed) * 1000, "ms", None)
        terminal.spent_on(
            b"\x1b[27u"
        )  # escape as terminals send it that tell it from the start of a sequence
        sorting = [terminal.spent_on(b"s") for _ in range(6)]
        yield Line(f"sorting by a column, the first time, {rows}", max(sorting) * 1000, "ms", None)
        terminal.spent_on(b"s")
        turning = [terminal.spent_on(b"s") for _ in range(6)]
        yield Line(f"sorting by a column again, {rows}", max(turning) * 1000, "ms", None)
        yield Line(f"memory, {rows}, filtered and sorted by all columns", terminal.memory(), "MB", None)


class on_a_terminal:
    """A program on a pseudo terminal of 120 columns and 36 lines, ended at the end."""

    def __init__(self, command: list[str], folder: str) -> None:
        ours, theirs = pty.openpty()
        ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 36, 120, 0, 0))
        environment = {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor", "XDG_STATE_HOME": folder,
                       "XDG_CONFIG_HOME": folder, "PYTHONPYCACHEPREFIX": f"{folder}/bytecode"}  # fmt: skip
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
        self._started = monotonic()
        self._child = subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, env=environment)
        os.close(theirs)
        self._ours = ours
        self._wire = bytearray()

    def __enter__(self) -> on_a_terminal:
        return self

    def __exit__(self, *_: object) -> None:
        self._child.kill()
        self._child.wait()
        os.close(self._ours)

    def wait_for(self, sign: bytes) -> float:
        """Seconds from the start until `sign` is written."""
        while sign not in self._wire:
            if monotonic() - self._started > 60 or self._child.poll() is not None:
                raise SystemExit(f"{sign!r} never came:\n{self._wire[-2000:].decode('utf-8', 'replace')}")
            self._read(0.05)
        return monotonic() - self._started

    def press(self, key: bytes) -> None:
        os.write(self._ours, key)

    def spent_on(self, key: bytes) -> float:
        """Seconds of processor time from a key until everything that it has set going is done."""
        before, there = self.cpu(), len(self._wire)
        self.press(key)
        patience = monotonic() + 5
        while len(self._wire) == there and monotonic() < patience:
            self._read(0.05)
        return self.settle() - before

    def settle(self, quiet: float = 0.15) -> float:
        """Wait until for so many seconds nothing is written and nothing is worked out; the processor time by then."""
        while True:
            there, before = len(self._wire), self.cpu()
            self.read_for(quiet)
            if len(self._wire) == there and self.cpu() - before < quiet * IDLE:
                return before

    def read_for(self, seconds: float) -> None:
        end = monotonic() + seconds
        while monotonic() < end:
            self._read(0.2)

    def cpu(self) -> float:
        """Seconds of processor time that all threads of the program have taken."""
        taken = 0.0
        for thread in Path(f"/proc/{self._child.pid}/task").iterdir():
            with suppress(OSError):  # it has ended since
                taken += int((thread / "schedstat").read_text().split()[0]) / 1e9
        return taken

    def memory(self) -> float:
        """Megabytes that the program holds in memory."""
        status = Path(f"/proc/{self._child.pid}/status").read_text()
        return int(status.partition("VmRSS:")[2].split()[0]) / 1024

    def _read(self, patience: float) -> None:
        if select.select([self._ours], [], [], patience)[0]:
            with suppress(OSError):
                self._wire += os.read(self._ours, 65_536)


# A story in memory ----------------------------------------------------------------------------------


class LongStory:
    """A source with so many statements."""

    def __init__(self, count: int) -> None:
        self._snapshot = Snapshot(
            story=Story(1, "sound", "Clashes on the Sound", None, (), ()),
            cells=(),
            utterances=tuple(said(number) for number in range(count)),
            alerts=(),
            articles=(),
            outlets=40,
            origins=5,
            fetched_at=NOW,
        )

    def version(self) -> object:
        return 1

    def snapshot(self) -> Snapshot:
        return self._snapshot

    def passage(self, evidence: Evidence) -> Passage:
        return Passage(evidence.source, evidence.outlet, None, None, evidence.text, 0, 5)

    def decide(self, alert_id: int, action: object, why: str) -> AlertRecord:
        raise NotImplementedError

    def undo(self) -> None:
        """Nothing was decided."""

    def close(self) -> None:
        """Nothing is open."""


def words(number: int) -> str:
    return f"{ACTORS[number % 5]} {VERBS[number // 5 % 5]} {TOWNS[number // 25 % 5]} {number}"


def said(number: int) -> Utterance:
    text = words(number)
    evidence = Evidence(number, f"https://post.example/{number}", f"Post {number % 40}", 0, len(text), text)
    return Utterance(key=str(number), actor=ACTORS[number % 5], side="Veldmark", role=None, mode="indirect",
                     stance="claim", target=None, text=text, quote=None, outlets=(f"Post {number % 40}",),
                     origins=("Corvo Wire",), drift="", evidence=(evidence,), said_at="2031-05-13")  # fmt: skip


def show(count: int) -> None:
    """The dashboard on a story of `count` statements in memory."""
    from tui.app import WirewatchApp

    WirewatchApp(LongStory(count), now=lambda: datetime(2031, 5, 14, 9, 30, tzinfo=UTC), poll=5).run()


if __name__ == "__main__":
    sys.exit(main())
