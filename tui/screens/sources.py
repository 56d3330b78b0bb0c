"""The reporting chains behind the outlets, with the evidence of each link."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from tui.origin_views import origin_content, origin_detail
from tui.screens.page import Page

if TYPE_CHECKING:
    from tui.archive import Archive, Chains
    from tui.details import Detail
    from tui.rows import Content


class SourcesPage(Page["Chains"]):
    """Origins as a tree: under each its articles, under these why they count as one source."""

    heading: ClassVar[str] = "7 Sources"
    text_heading: ClassVar[str] = "Why"

    def read(self, archive: Archive) -> Chains:
        return archive.chains()

    def content(self, data: Chains, wanted: str) -> Content:
        return origin_content(data, wanted, self.around.now())

    def detail(self, data: Chains, archive: Archive, key: str, step: int | None) -> Detail | None:
        return origin_detail(data, key, self.around.now())
