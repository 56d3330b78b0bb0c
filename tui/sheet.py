"""Text inside a pane, written anew without laying the screen out where that is not needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.widget import Widget
from textual.widgets import Static

if TYPE_CHECKING:
    from rich.text import Text


class Sheet(Static):
    """Text that is at least as high as the pane around it.

    A text usually fits into the pane like the one before it.  Only where it is to be scrolled, or no longer, is the
    screen laid out: that costs more than everything else that a key does.
    """

    DEFAULT_CSS = "Sheet { width: 100%; height: auto; min-height: 100%; }"

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's own name for it
        super().__init__(id=id, markup=False)

    def write(self, text: Text) -> None:
        """Show this text in place of the last one."""
        self.update(text, layout=False)
        width, height = self.size
        pane = self.parent
        room = pane.scrollable_content_region.height if isinstance(pane, Widget) else 0
        if not width or max(self.get_content_height(self.size, self.size, width), room) != height:
            self.refresh(layout=True)
