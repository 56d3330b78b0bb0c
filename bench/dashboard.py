"""What the dashboard costs: first paint, keys on long lists, doing nothing.

    python -m bench.dashboard [--articles 10000] [--rows 100000] [--idle 20]

Prints a table of figure, bar and verdict; the exit code is 1 where a bar is missed.  First paint and idling are
measured on a real terminal and a real database, keys in this process on a story in memory.  A bare Textual
program is measured beside it: on a busy or slow machine, compare with that.
"""

from __future__ import annotations

import argparse
import asyncio
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
from time import monotonic, process_time
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
    given = parser.parse_args()
    lines: list[Line] = []
    with tempfile.TemporaryDirectory(prefix="wirewatch-bench-") as folder:
        database = Path(folder) / "story.db"
        fill(database, given.articles)
        lines += painting(database, folder, given.articles)
        lines += idling(database, folder, given.idle)
    lines += asyncio.run(keys(given.rows))
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
    """Seconds from the start of the program to its first picture and to the story on it, the best of five."""
    bare = [paint([sys.executable, "-c", BARE], folder, b"tally") for _ in range(5)]
    command = [sys.executable, "-m", "wirewatch", "watch", "--db", str(database)]
    ours = [paint(command, folder, b"Casualty tally", b"Clashes on the Sound") for _ in range(5)]
    yield Line("first paint of a bare Textual program", min(each[0][0] for each in bare) * 1000, "ms", None)
    yield Line(f"first paint with {articles:,} articles", min(each[0][0] for each in ours) * 1000, "ms", 400)
    yield Line(
        f"the story on the screen, {articles:,} articles", min(each[1][0] for each in ours) * 1000, "ms", None
    )
    yield Line(
        "processor time of a bare program's first paint", min(each[0][1] for each in bare) * 1000, "ms", None
    )
    yield Line(
        "processor time of the dashboard's first paint", min(each[0][1] for each in ours) * 1000, "ms", None
    )


def paint(command: list[str], folder: str, *signs: bytes) -> list[tuple[float, float]]:
    """After how many seconds, and seconds of processor time, each sign is on the terminal."""
    with on_a_terminal(command, folder) as terminal:
        return [(terminal.wait_for(sign), terminal.cpu()) for sign in signs]


def idling(database: Path, folder: str, seconds: int) -> Iterator[Line]:
    """The share of one processor that an untouched dashboard takes."""
    with on_a_terminal(
        [sys.executable, "-m", "wirewatch", "watch", "--db", str(database)], folder
    ) as terminal:
        terminal.wait_for(b"Clashes on the Sound")
        terminal.read_for(3)
        before = terminal.cpu()
        terminal.read_for(seconds)
        yield Line("doing nothing, of one processor", (terminal.cpu() - before) / seconds * 100, "%", 0.5)


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

    def read_for(self, seconds: float) -> None:
        end = monotonic() + seconds
        while monotonic() < end:
            self._read(0.2)

    def cpu(self) -> float:
        """Seconds of processor time that the program has taken."""
        fields = Path(f"/proc/{self._child.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def _read(self, patience: float) -> None:
        if select.select([self._ours], [], [], patience)[0]:
            with suppress(OSError):
                self._wire += os.read(self._ours, 65_536)


# In this process ------------------------------------------------------------------------------------


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

    def undo(self) -> str | None:
        return None

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


async def keys(count: int) -> list[Line]:
    """Processor time of one key on a list of `count` statements: the middle of twenty."""
    from tui.app import WirewatchApp

    app = WirewatchApp(LongStory(count), now=lambda: datetime(2031, 5, 14, 9, 30, tzinfo=UTC), poll=5)
    async with app.run_test(size=(120, 36)) as pilot:
        for _ in range(200):
            await pilot.pause(0.05)
            if "live" in app.screen.query_one("#head").state:  # type: ignore[attr-defined]
                break
        await pilot.press("3")
        await pilot.pause(2)
        lines = []
        for what, pressed in (
            ("down", ["j"] * 20),
            ("a page down", ["pagedown"] * 20),
            ("last and first row", ["G", "g"] * 10),
        ):
            spent = [await spent_on(pilot, key) for key in pressed]
            lines.append(Line(f"{what}, {count:,} rows", statistics.median(spent) * 1000, "ms", 30))
        await pilot.press("slash")
        typed = [await spent_on(pilot, key) for key in "dorn halm 12"]
        lines.append(Line(f"a letter of a filter, {count:,} rows", statistics.median(typed) * 1000, "ms", 30))
        lines.append(Line(f"the dearest letter, {count:,} rows", max(typed) * 1000, "ms", None))
        await pilot.press("escape")
        sorting = [await spent_on(pilot, "s") for _ in range(6)]
        lines.append(
            Line(f"sorting by a column, the first time, {count:,} rows", max(sorting) * 1000, "ms", None)
        )
        turning = [await spent_on(pilot, "s") for _ in range(7)]
        lines.append(Line(f"sorting by a column again, {count:,} rows", max(turning) * 1000, "ms", None))
        return lines


async def spent_on(pilot: object, key: str) -> float:
    """Seconds of processor time of one key, drawing included."""
    before = process_time()
    await pilot.press(key)  # type: ignore[attr-defined]
    await pilot.pause()  # type: ignore[attr-defined]
    return process_time() - before


if __name__ == "__main__":
    sys.exit(main())
