"""The reporting chains behind the outlets, with the evidence of each link."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import work

from tui.dialogs import ask
from tui.origin_views import origin_content, origin_detail
from tui.processes import compared_anew
from tui.screens.ask import AskScreen
from tui.screens.page import Page
from tui.source import SourceError

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from tui.archive import Archive, Chains
    from tui.commands import Place
    from tui.details import Detail
    from tui.rows import Content


class SourcesPage(Page["Chains"]):
    """Origins as a tree: under each its articles, under these why they count as one source."""

    heading: ClassVar[str] = "7 Sources"
    text_heading: ClassVar[str] = "Why"
    places: ClassVar[frozenset[Place]] = frozenset({"sources"})

    def read(self, archive: Archive) -> Chains:
        return archive.chains()

    def content(self, data: Chains, wanted: str) -> Content:
        return origin_content(data, wanted, self.around.now())

    def detail(self, data: Chains, archive: Archive, key: str, step: int | None) -> Detail | None:
        return origin_detail(data, key, self.around.now())

    def action_cut(self) -> None:
        """The two articles of the selected link are not one source; the story is compared anew."""
        kind, _, rest = (self.key or "").partition("|")
        if kind != "link":
            self.say("That works on a link, which says why two articles count as one.")
            return
        article, other, _ = rest.split("|")
        about = self.shown.title if self.shown else ""
        window = AskScreen("These two are not one source", about, "why (may stay empty)")
        self._cut(ask(self.app, window), int(article), int(other), about)

    @work(group="ask")
    async def _cut(self, answer: Awaitable[str | None], article: int, other: int, about: str) -> None:
        why = await answer
        if why is None:
            return
        try:
            await self.ask(lambda: self._archive.cut(article, other, why))
        except SourceError as error:
            self.say(f"! Not entered: {error.words}")
            return
        self.say("Cut. Comparing anew …")
        problem = await compared_anew(self.around.archive)
        self.say(f"! Cut, but not compared anew: {problem}" if problem else f"Cut: {about}.")
