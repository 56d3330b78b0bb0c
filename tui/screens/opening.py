"""The further screens as the application opens them; each is imported when it is first asked for."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from time import monotonic
from typing import TYPE_CHECKING, Final

from textual import work
from textual.app import App

from tui.panes import StatusLine
from tui.record_list import RecordList
from tui.source import SourceError

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.screen import Screen

    from tui.archive import Archive, FeedHealth
    from tui.screens.page import Surroundings

LOOK_SECONDS: Final = 0.5
"""Between two looks at a fetch that runs."""
NO_ARCHIVE: Final = "This dashboard has no archive behind it: there is nothing to open."


class FurtherScreens(App[None]):
    """What an application needs to open further screens and to start a fetch."""

    archive: Callable[[], Archive] | None = None
    """Opens the archive of the story on show; None where there is none."""
    _fetching = False

    def surroundings(self, archive: Callable[[], Archive]) -> Surroundings:
        """What a further screen is given."""
        raise NotImplementedError

    def action_page(self, name: str) -> None:
        """Open a further screen, in place of the one that is open."""
        if self.archive is None:
            self.tell(NO_ARCHIVE)
            return
        from tui.screens.page import Page

        if isinstance(self.screen, Page):
            if self.screen.id == f"page-{name}":
                return
            self.screen.dismiss()
        self.push_screen(make_page(name, self.surroundings(self.archive), self._figure()))

    def _figure(self) -> str | None:
        """The row of the tally under the cursor of the dashboard."""
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


def make_page(name: str, around: Surroundings, figure: str | None) -> Screen[None]:
    """The screen of that name.  Raises KeyError for a name that there is none of."""
    page: Screen[None]
    if name == "timeline":
        from tui.screens.timeline import TimelinePage

        page = TimelinePage(around, figure)
    elif name == "articles":
        from tui.screens.articles import ArticlesPage

        page = ArticlesPage(around)
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
