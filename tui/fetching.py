"""`wirewatch fetch` as a process of its own, and what to say of it while it runs and when it has ended."""

from __future__ import annotations

import subprocess
import tempfile
from typing import TYPE_CHECKING, Final

from tui.wording import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.archive import FeedHealth

ENDINGS: Final[dict[int, str]] = {
    0: "Fetched",
    1: "Fetched, but some failed",
    2: "Not fetched",
    3: "! Not fetched",
    75: "Another fetch is at work already",
}


class Fetch:
    """A round that was started.  It goes on when the dashboard ends: it can be cut off anywhere without harm."""

    def __init__(self, command: Sequence[str]) -> None:
        """Start it.  Raises OSError where there is no such program."""
        self._said = tempfile.TemporaryFile()  # noqa: SIM115 - closed when it has been read
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=self._said,
            start_new_session=True,
        )

    def ended(self) -> int | None:
        """Its exit code, None while it runs."""
        return self._process.poll()

    def last_words(self) -> str:
        """What it said: its one line of result, or the first complaint."""
        self._said.seek(0)
        said = self._said.read().decode("utf-8", "replace").splitlines()
        lines = [line.removeprefix("wirewatch: ").strip() for line in said if line.strip()]
        self._said.close()
        return lines[0] if lines else ""


def progress_words(health: FeedHealth | None, since: str, seconds: int) -> str:
    """ "Fetching: 12 of 40 feeds have answered, 3 s"; `since` is the stored moment at which it began."""
    feeds = len(health.feeds) if health else 0
    if health is None or not feeds:
        return f"Fetching, {seconds} s …"
    asked = {run.feed for run in health.runs if run.last_at >= since}
    return f"Fetching: {len(asked)} of {counted(feeds, 'feed')} answered, {seconds} s …"


def ended_words(code: int, said: str) -> str:
    """How it ended, by its exit code and in its own words."""
    head = ENDINGS.get(code, f"! The fetch ended with code {code}")
    return f"{head}: {said}" if said else f"{head}."
