"""What a fetch says while it works and when it is done: words for people, JSON lines for machines.

All of it goes to standard error.  With `quiet` only what failed is said.
"""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from tui.safe import clean_line
from tui.wording import counted, joined
from wirewatch.errors import Failure, say
from wirewatch.moments import now

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from fetchers.types import FeedResult, Problem
    from wirewatch.pipeline import Brought

LOG_FORMATS = ("text", "json")


@dataclass(frozen=True, slots=True)
class Reporter:
    """How a fetch is told of.  `log_format` is one of LOG_FORMATS."""

    log_format: str = "text"
    quiet: bool = False

    @property
    def as_json(self) -> bool:
        return self.log_format == "json"

    def round(self, brought: Brought, *, dry_run: bool = False, none_answered: bool = False) -> None:
        """What a round brought, and each thing that failed; `none_answered` where all feeds did."""
        for note in brought.notes:
            self.note(note)
        if not self.quiet:
            if self.as_json:
                self._line("info", "round", **_counts(brought), dry_run=dry_run)
            else:
                say(("Would bring: " if dry_run else "") + told(brought, none_answered=none_answered))
        self.problems(brought.problems)

    def problems(self, problems: Iterable[Problem]) -> None:
        """A line for each thing that failed, also when quiet."""
        if not self.as_json:
            tell_problems(problems)
            return
        for problem in problems:
            self._line(
                "warning",
                "problem",
                source=clean_line(problem.source),
                message=clean_line(problem.message),
            )

    def note(self, message: str) -> None:
        """Something worth knowing that is no failure."""
        if self.quiet:
            return
        if self.as_json:
            self._line("info", "note", message=clean_line(message))
        else:
            say(clean_line(message))

    def told(self, address: str, matters: int) -> None:
        """An address was told of so many matters."""
        if self.quiet:
            return
        if self.as_json:
            self._line("info", "notice", address=address, matters=matters)
        else:
            say(f"{counted(matters, 'notice')} sent to {address}")

    def failure(self, failure: Failure) -> None:
        """The round could not be made at all."""
        if self.as_json:
            self._line(
                "error", "failure", message=failure.message, hint=failure.hint, exit_code=failure.exit_code
            )
        else:
            failure.show()

    @contextmanager
    def progress(self, feeds: int) -> Iterator[Callable[[FeedResult], None]]:
        """A bar on a terminal while feeds are fetched; what it gives is called with each result."""
        if self.quiet or self.as_json or not sys.stderr.isatty():
            yield lambda result: None
            return
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

        with Progress(
            TextColumn("Fetching"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            console=Console(stderr=True),
            transient=True,
        ) as bar:
            task = bar.add_task("feeds", total=feeds)
            yield lambda result: bar.advance(task)

    def _line(self, level: str, event: str, **told: object) -> None:
        say(json.dumps({"at": now(), "level": level, "event": event, **told}))


def _counts(brought: Brought) -> dict[str, object]:
    return {
        "story": brought.story.slug,
        "found": brought.found,
        "new": brought.new,
        "changed": brought.changed,
        "passed_over": brought.passed_over,
        "near": brought.near,
        "read": brought.read,
        "problems": len(brought.problems),
        "alerts": asdict(brought.alerts),
    }


def told(brought: Brought, *, none_answered: bool = False) -> str:
    """ "Ferry aground · 5 new articles, 2 known · alerts: 12 opened"; with `none_answered` that no feed was fetched."""
    known = brought.found - brought.new - brought.changed
    articles = [
        counted(brought.new, "new article") if brought.new else "",
        f"{brought.changed:,} changed" if brought.changed else "",
        ""
        if brought.new or brought.changed
        else "no feed could be fetched"
        if none_answered
        else "nothing new",
        f"{known:,} known" if known else "",
        f"{brought.passed_over:,} about something else" if brought.passed_over else "",
        f"{brought.near:,} of them near misses" if brought.near else "",
    ]
    alerts = [
        f"{count:,} {word}"
        for count, word in (
            (brought.alerts.opened, "opened"),
            (brought.alerts.updated, "updated"),
            (brought.alerts.reopened, "opened again"),
            (brought.alerts.closed, "closed"),
        )
        if count
    ]
    return joined(
        clean_line(brought.story.title),
        ", ".join(part for part in articles if part),
        "alerts: " + ", ".join(alerts) if alerts else "",
    )


def tell_problems(problems: Iterable[Problem]) -> None:
    """A line on standard error for each thing that failed."""
    for problem in problems:
        say(f"wirewatch: {clean_line(problem.source)}: {clean_line(problem.message)}")
