"""Articles with their versions, and what changed from one version to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from tui.article_views import article_content, article_detail
from tui.screens.page import Page

if TYPE_CHECKING:
    from store.records import Snapshot
    from tui.archive import Archive
    from tui.commands import Place
    from tui.details import Detail
    from tui.rows import Content
    from tui.screens.page import Surroundings


class ArticlesPage(Page["Snapshot"]):
    """The articles, newest first; behind each its text, or how it differs from the version before.

    `start` is the number of the article to begin with.
    """

    heading: ClassVar[str] = "6 Articles"
    text_heading: ClassVar[str] = "Article"
    places: ClassVar[frozenset[Place]] = frozenset({"articles"})

    def __init__(self, around: Surroundings, start: str | None = None) -> None:
        super().__init__(around)
        self._start = start
        self._whole = False

    def read(self, archive: Archive) -> Snapshot:
        return archive.snapshot()

    def content(self, data: Snapshot, wanted: str) -> Content:
        return article_content(data.articles, wanted, self.around.now())

    def after_data(self, data: Snapshot) -> None:
        if self._start:
            self.pane.list.select(self._start)
            self._start = None

    def detail(self, data: Snapshot, archive: Archive, key: str, step: int | None) -> Detail | None:
        record = next((each for each in data.articles if str(each.id) == key), None)
        if record is None:
            return None
        return article_detail(
            record, archive.versions(record.id), step, whole=self._whole, now=self.around.now()
        )

    def action_whole(self) -> None:
        """Show the whole text, or only the paragraphs that changed."""
        self._whole = not self._whole
        self.load_detail()
        self.say("The whole text." if self._whole else "Of a later version only what changed.")
