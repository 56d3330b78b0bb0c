"""What did we know at 14:05?  The panes of any earlier moment, beside what they say now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING, ClassVar, Final

from textual import work

from tui.as_of_views import earlier, earlier_detail, moment_content
from tui.dialogs import ask
from tui.processes import printed
from tui.screens.ask import AskScreen
from tui.screens.page import Page
from tui.source import SourceError
from tui.when import HINT, moment_of

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from store.history import Moment
    from store.records import Snapshot
    from tui.archive import Archive
    from tui.as_of_views import Earlier
    from tui.commands import Place
    from tui.details import Detail
    from tui.rows import Content
    from tui.screens.page import Surroundings

LONGEST: Final = 120
"""Seconds that rebuilding an earlier view may take."""


@dataclass(frozen=True, slots=True)
class Then:
    """The moments there are, and the panes as they stand now."""

    moments: tuple[Moment, ...]
    snapshot: Snapshot


class AsOfPage(Page["Then"]):
    """Moments, newest first; behind each what was known then.

    The earlier panes are compared anew by another process, so that the screen stays quick.
    """

    heading: ClassVar[str] = "What was known when"
    text_heading: ClassVar[str] = "As of"
    places: ClassVar[frozenset[Place]] = frozenset({"as-of"})
    pause: ClassVar[float] = 0.2

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around)
        self._added: list[str] = []
        self._rebuilt: dict[str, Earlier] = {}

    def read(self, archive: Archive) -> Then:
        return Then(archive.moments(), archive.snapshot())

    def content(self, data: Then, wanted: str) -> Content:
        return moment_content(data.moments, self._added, wanted, self.around.now())

    def waiting_words(self, key: str) -> str:
        return "" if key in self._rebuilt else "Putting together what was known then …"

    def detail(self, data: Then, archive: Archive, key: str, step: int | None) -> Detail | None:
        then = self._rebuilt.get(key)
        if then is None:
            then = self._rebuilt[key] = rebuild(archive, key)
        return earlier_detail(then, data.snapshot, key, self.around.now())

    def action_at(self) -> None:
        """Ask for a moment and go there."""
        window = AskScreen(
            "What was known when?", "The panes as they were at this moment.", HINT, needed=True
        )
        self._go(ask(self.app, window))

    @work(group="ask")
    async def _go(self, answer: Awaitable[str | None]) -> None:
        words = await answer
        if words is None:
            return
        at = moment_of(words, self.around.now())
        if at is None:
            self.say(f"“{words}” is not a moment. Write it like {HINT}")
            return
        stored = at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        if stored not in self._added:
            self._added.append(stored)
        self.pane.filter.value = ""
        self.fill()
        self.pane.list.select(stored)


def rebuild(archive: Archive, at: str) -> Earlier:
    """The panes at the moment `at`, from a process of its own.  Raises SourceError; blocks until it ends."""
    text = printed(archive.earlier_program(at), what="The earlier view", seconds=LONGEST)
    try:
        return earlier(text)
    except ValueError as error:
        raise SourceError(f"The earlier view cannot be read: {error}") from error
