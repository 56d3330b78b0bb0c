"""How the feeds of a story have been doing."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from tui.feed_views import feed_content, feed_detail
from tui.screens.page import Page

if TYPE_CHECKING:
    from tui.archive import Archive, FeedHealth
    from tui.details import Detail
    from tui.rows import Content


class FeedsPage(Page["FeedHealth"]):
    """The feeds, those in trouble first; behind each the run of its answers."""

    heading: ClassVar[str] = "8 Feeds"
    text_heading: ClassVar[str] = "Answers"

    def read(self, archive: Archive) -> FeedHealth:
        return archive.feed_health()

    def content(self, data: FeedHealth, wanted: str) -> Content:
        return feed_content(data, wanted, self.around.now())

    def detail(self, data: FeedHealth, archive: Archive, key: str, step: int | None) -> Detail | None:
        return feed_detail(data, key, self.around.now())
