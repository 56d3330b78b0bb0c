"""Several stories side by side: each has a dashboard of its own that keeps its place, tabs say what waits where."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Final

from rich.cells import cell_len
from rich.text import Text
from textual import work
from textual.reactive import reactive
from textual.widget import Widget

from tui.safe import clean_line
from tui.screens.opening import FurtherScreens
from tui.source import SourceError
from tui.wording import cut

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from textual.app import RenderResult
    from textual.screen import Screen

    from store.activity import StoryBrief
    from tui.archive import Archive
    from tui.screens.page import Surroundings
    from tui.source import Source

FIRST: Final = "first"
"""The stack of screens that an application begins with; Textual's own one cannot be returned to."""
LOOK_SECONDS: Final = 2.0
"""Between two looks at what waits in the stories."""
LONGEST_TITLE: Final = 32


def tab_words(brief: StoryBrief) -> str:
    """ "Border clashes (4)": so many alerts wait for an answer."""
    return f"{cut(clean_line(brief.title), LONGEST_TITLE)} ({brief.open_alerts})"


def tabs_text(briefs: Sequence[StoryBrief], current: str, width: int) -> Text:
    """All stories on one line, the current one marked; from the left, so that the current one is always there."""
    words = [f" {tab_words(each)} " for each in briefs]
    place = next((index for index, each in enumerate(briefs) if each.slug == current), 0)
    first = 0
    while first < place and sum(cell_len(each) + 1 for each in words[first : place + 1]) > width - 4:
        first += 1
    line = Text(end="", no_wrap=True)
    line.append("‹ " if first else "", style="dim")
    for index in range(first, len(words)):
        here = index == place
        line.append(f"[{words[index][1:-1]}]" if here else words[index], style="bold reverse" if here else "")
        line.append(" ")
    line.truncate(width, overflow="ellipsis")
    return line


class StoryTabs(Widget):
    """The stories, on a line of its own above the head line."""

    briefs: reactive[tuple[StoryBrief, ...]] = reactive(())

    def __init__(self, current: str) -> None:
        super().__init__(id="stories")
        self._current = current

    def render(self) -> RenderResult:
        return tabs_text(self.briefs, self._current, self.size.width)


class Stories(FurtherScreens):
    """An application over all stories of a database."""

    DEFAULT_MODE = FIRST
    CSS = "#stories { height: 1; padding: 0 1; background: $panel; color: $foreground; }"

    def begin_stories(
        self,
        archive: Callable[[str | None], Archive] | None,
        *,
        now: Callable[[], datetime],
        open_url: Callable[[str], bool],
        copy_tool: Callable[[str], str | None],
        poll: float,
    ) -> None:
        """Say where stories come from; called once, before the application runs."""
        self.add_mode(FIRST, self.get_default_screen)
        self._archives = archive
        self._settings = (now, open_url, copy_tool, poll)
        self._slugs: dict[str, str] = {}
        self._briefs: tuple[StoryBrief, ...] = ()
        if archive is not None:
            self.archive = lambda: archive(self._slugs.get(self.current_mode))

    def dashboard(self, source: Source, slug: str) -> Screen[None]:
        """A dashboard on another story."""
        raise NotImplementedError

    def surroundings(self, archive: Callable[[], Archive]) -> Surroundings:
        from tui.screens.page import Surroundings

        return Surroundings(archive, *self._settings)

    def on_mount(self) -> None:
        if self._archives is not None:
            self.follow_stories(self._archives)

    @work(group="stories")
    async def follow_stories(self, archives: Callable[[str | None], Archive]) -> None:
        """Keep the tabs up to date for as long as the application runs."""
        thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="stories")
        loop = asyncio.get_running_loop()
        archive = await loop.run_in_executor(thread, archives, None)
        seen: object = None
        try:
            while True:
                try:
                    version = await loop.run_in_executor(thread, archive.version)
                    if version != seen:
                        self._slugs[FIRST] = await loop.run_in_executor(thread, archive.slug)
                        self._briefs = await loop.run_in_executor(thread, archive.stories)
                        await self._show_tabs()
                        seen = version
                except SourceError:
                    seen = None  # the dashboard says what is the matter
                await asyncio.sleep(LOOK_SECONDS)
        finally:
            thread.submit(archive.close)
            thread.shutdown(wait=False)

    async def _show_tabs(self) -> None:
        """A line of tabs on every dashboard, where there is more than one story."""
        if len(self._briefs) < 2:
            return
        for mode, slug in self._slugs.items():
            stack = self._screen_stacks.get(mode)
            if not stack:
                continue
            tabs = stack[0].query(StoryTabs)
            if tabs:
                tabs.first().briefs = self._briefs
            elif stack[0].query("#head"):
                line = StoryTabs(slug)
                line.briefs = self._briefs
                await stack[0].mount(line, before="#head")

    @work(group="story", exclusive=True)
    async def action_story(self, step: int) -> None:
        """Go to the next story; its dashboard is as it was left."""
        if len(self._briefs) < 2 or self._archives is None:
            self.tell("There is no other story. `wirewatch story new TITLE` makes one.")
            return
        slugs = [each.slug for each in self._briefs]
        here = self._slugs.get(self.current_mode, slugs[0])
        place = slugs.index(here) if here in slugs else 0
        wanted = slugs[(place + step) % len(slugs)]
        mode = next((mode for mode, slug in self._slugs.items() if slug == wanted), None)
        if mode is None:
            mode = f"story-{wanted}"
            source = self._archives(wanted)
            self.add_mode(mode, lambda: self.dashboard(source, wanted))
            self._slugs[mode] = wanted
        await self.switch_mode(mode)
        await self._show_tabs()
