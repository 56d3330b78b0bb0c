"""What happened to the story: rounds, alerts by themselves, decisions of the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from tui.activity_views import activity_content, activity_detail
from tui.screens.page import Page

if TYPE_CHECKING:
    from tui.archive import Archive, Past
    from tui.details import Detail
    from tui.rows import Content


class ActivityPage(Page["Past"]):
    """Everything that happened, newest first."""

    heading: ClassVar[str] = "9 Activity"
    text_heading: ClassVar[str] = "What happened"

    def read(self, archive: Archive) -> Past:
        return archive.past()

    def content(self, data: Past, wanted: str) -> Content:
        return activity_content(data, wanted, self.around.now())

    def detail(self, data: Past, archive: Archive, key: str, step: int | None) -> Detail | None:
        return activity_detail(data, key, self.around.now())
