"""The line on the frame of a pane: its title, and how much of the pane is out of sight."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from textual.containers import VerticalScroll
from textual.content import Content
from textual.reactive import var
from textual.widget import Widget

from tui.safe import clean_line

if TYPE_CHECKING:
    from textual.geometry import Size

GAP = " · "
_HALF_A_COUNT = re.compile(r"(?: ·)? \d[\d,]*(?: ?\w*)…$")
""" "4 low 6…": a number without its word says nothing, and one that is cut says something else."""


def titled(title: str, unseen: tuple[int, int], width: int, unit: str = "") -> Content:
    """A title and behind it what is out of sight above and below: "Feeds · ↑ 2 · ↓ 3 more".

    `unit` is the plural of what is counted where it needs a word.  In fewer than the cells it takes, first the words
    behind the numbers go, then those of the title; never the numbers, and of a count in the title ("6 low") not the half.
    """
    counts = GAP.join(f"{sign} {count:,}" for sign, count in zip("↑↓", unseen, strict=True) if count)
    if not counts:
        return Content(title)
    counted = unit.removesuffix("s") if max(unseen) == 1 else unit
    whole = Content(f"{title}{GAP}{counts} more {counted}".rstrip())
    if whole.cell_length <= width:
        return whole
    room = max(width - len(GAP) - len(counts), 1)
    short = Content(title).truncate(room, ellipsis=True)
    if _HALF_A_COUNT.search(short.plain):
        short = Content(_HALF_A_COUNT.sub(" …", short.plain))
    return short + f"{GAP}{counts}"


class Frame(Widget):
    """A widget with a title on its frame; the title may hold text from articles."""

    unit = ""
    """The plural of what is counted out of sight, where the content does not tell."""
    _title = ""
    _unseen = (0, 0)
    _on_frame: Content | None = None

    def name_it(self, title: str) -> None:
        """Put a title on the frame."""
        self._title = clean_line(title)
        self._write_frame()

    def say_unseen(self, unseen: tuple[int, int]) -> None:
        """Say behind the title how much is out of sight, above and below."""
        self._unseen = unseen
        self._write_frame()

    def on_resize(self) -> None:
        self._write_frame()

    def _write_frame(self) -> None:
        sides = [side[0] for side in (self.styles.border_left, self.styles.border_right)]
        # What Textual leaves to a title: two cells less, and two for each corner.
        width = self.outer_size.width - 2 - sum(2 for side in sides if side not in ("", "none"))
        line = titled(self._title, self._unseen, width, self.unit)
        if line != self._on_frame:  # writing draws the pane again
            self._on_frame = line
            self.border_title = line


class ScrolledText(VerticalScroll):
    """A text that counts its lines out of sight: `unseen` are those above and those below."""

    unseen: var[tuple[int, int]] = var((0, 0))

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        super().watch_scroll_y(old_value, new_value)
        self._count_unseen()

    def watch_virtual_size(self, size: Size) -> None:
        self.call_later(self._count_unseen)  # the room for it is set only after this

    def on_resize(self) -> None:
        self._count_unseen()

    def _count_unseen(self) -> None:
        above = min(self.scroll_offset.y, self.max_scroll_y)
        self.unseen = above, self.max_scroll_y - above


class FramedText(ScrolledText, Frame):
    """A scrolled text whose own frame says how much of it is out of sight."""

    unit = "lines"

    def watch_unseen(self, unseen: tuple[int, int]) -> None:
        self.say_unseen(unseen)
