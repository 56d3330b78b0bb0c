"""The further screens as the application opens them; each is imported when it is first asked for."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Final

from textual import work
from textual.app import App

from tui.panes import StatusLine
from tui.record_list import RecordList
from tui.source import SourceError
from tui.wording import counted

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from textual.screen import Screen

    from tui.archive import Archive, FeedHealth
    from tui.screens.page import Surroundings

LOOK_SECONDS: Final = 0.5
"""Between two looks at a fetch that runs."""
EXPORT_SECONDS: Final = 300
NO_ARCHIVE: Final = "This dashboard has no archive behind it: there is nothing to open."


class FurtherScreens(App[None]):
    """What an application needs to open further screens and to start a fetch."""

    archive: Callable[[], Archive] | None = None
    """Opens the archive of the story on show; None where there is none."""
    _fetching = False

    def surroundings(self, archive: Callable[[], Archive]) -> Surroundings:
        """What a further screen is given."""
        raise NotImplementedError

    def action_page(self, name: str, start: str | None = None) -> None:
        """Open a further screen, in place of the one that is open; `start` is the record to begin with."""
        if self.archive is None:
            self.tell(NO_ARCHIVE)
            return
        from tui.screens.page import Page

        if isinstance(self.screen, Page):
            if self.screen.id == f"page-{name}":
                return
            self.screen.dismiss()
        self.push_screen(make_page(name, self.surroundings(self.archive), start or self._figure(name)))

    def _figure(self, name: str) -> str | None:
        """The row of the tally under the cursor of the dashboard, for the screen that begins with one."""
        if name != "timeline":
            return None
        lists = self.screen_stack[0].query("#tally-list").results(RecordList)
        return next((each.record for each in lists), None)

    def tell(self, words: str, *, lasting: bool = False) -> None:
        """Say something on the status line of the screen on show; `lasting` until something else is said."""
        for line in self.screen.query(StatusLine):
            if lasting:
                line.hold(words)
            else:
                line.release()
                line.say(words)

    @work(group="fetch")
    async def action_fetch(self) -> None:
        """Start a round of `wirewatch fetch` and tell how far it is."""
        if self.archive is None:
            self.tell(NO_ARCHIVE)
            return
        if self._fetching:
            self.tell("A fetch is at work already.")
            return
        self._fetching = True
        from tui.fetching import Fetch, ended_words, progress_words

        archive = self.archive()
        thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="fetch")
        loop = asyncio.get_running_loop()
        since, began = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"), monotonic()

        def health() -> FeedHealth | None:
            try:
                return archive.feed_health()
            except SourceError:
                return None  # the screen says it already

        try:
            command = await loop.run_in_executor(thread, lambda: archive.program("fetch"))
            fetch = await loop.run_in_executor(thread, Fetch, command)
            while (code := fetch.ended()) is None:
                seen = await loop.run_in_executor(thread, health)
                self.tell(progress_words(seen, since, int(monotonic() - began)), lasting=True)
                await asyncio.sleep(LOOK_SECONDS)
            self.tell(ended_words(code, fetch.last_words()))
        except (SourceError, OSError) as error:
            self.tell(f"! Not fetched: {error.words if isinstance(error, SourceError) else error}")
        finally:
            self._fetching = False
            thread.submit(archive.close)
            thread.shutdown(wait=False)

    def action_export(self) -> None:
        """Ask for a folder and write the story into it as `wirewatch export` does."""
        if self.archive is None:
            self.tell(NO_ARCHIVE)
            return
        from tui.dialogs import ask
        from tui.screens.ask import AskScreen

        about = "CSV and JSON lines, a file for each table, as `wirewatch export` writes them."
        window = AskScreen(
            "Export the story", about, "a folder; files of an earlier export are overwritten", needed=True
        )
        self._export(ask(self, window), self.archive)

    @work(group="ask")
    async def _export(self, answer: Awaitable[str | None], archive: Callable[[], Archive]) -> None:
        folder = await answer
        if not folder:
            return
        from tui.processes import asked, printed

        def write(opened: Archive) -> str:
            path = str(Path(folder).expanduser().absolute())
            command = opened.program("export", path, "--format", "csv", "--format", "jsonl")
            return printed(command, what="The export", seconds=EXPORT_SECONDS)

        self.tell("Exporting …")
        try:
            written = (await asked(archive, write)).splitlines()
        except SourceError as error:
            self.tell(f"! {error.words}")
        else:
            self.tell(f"Exported {counted(len(written), 'file')} into {folder}")


def make_page(name: str, around: Surroundings, start: str | None) -> Screen[None]:
    """The screen of that name, at the record `start`.  Raises KeyError for a name that there is none of."""
    page: Screen[None]
    if name == "timeline":
        from tui.screens.timeline import TimelinePage

        page = TimelinePage(around, start)
    elif name == "articles":
        from tui.screens.articles import ArticlesPage

        page = ArticlesPage(around, start)
    elif name == "sources":
        from tui.screens.sources import SourcesPage

        page = SourcesPage(around)
    elif name == "feeds":
        from tui.screens.feeds import FeedsPage

        page = FeedsPage(around)
    elif name == "activity":
        from tui.screens.activity import ActivityPage

        page = ActivityPage(around)
    elif name == "as-of":
        from tui.screens.as_of import AsOfPage

        page = AsOfPage(around)
    elif name == "actors":
        from tui.screens.actors import ActorsPage

        page = ActorsPage(around)
    elif name == "brief":
        from tui.screens.brief import BriefPage

        page = BriefPage(around)
    else:
        raise KeyError(name)
    page.id = f"page-{name}"
    return page
