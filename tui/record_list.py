"""A list of records that is drawn line by line and whose cursor stands on a record, not on a row.

Only the lines on screen are drawn, so the number of rows does not matter.  New rows may come at any time:
the cursor stays on its record and the record on its screen line.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Final

from rich.text import Text
from textual.geometry import Size
from textual.message import Message
from textual.reactive import var
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui.columns import GAP, Column, Row, fit, left_out, measure
from tui.commands import bindings
from tui.list_line import list_line, with_more
from tui.part_styles import PartStyles
from tui.safe import safe_line
from tui.tables import PlainRows, Rows, neighbours

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from rich.style import Style
    from textual import events
    from textual.binding import BindingType

KEPT: Final = 500
"""So many drawn lines are kept for scrolling."""
GUTTER: Final = 2
"""Cells before the first column, where the cursor's mark stands."""
CURSOR_MARK: Final = "▸"
NEW_MARK: Final = "+"
"""Before a row that the reader has not stood on since it came."""
MARKED: Final = "●"
"""After these, before a row that the reader has marked."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where the cursor stands: the key of the row and the name of the column."""

    key: str
    column: str | None


class RecordList(ScrollView, inherit_bindings=False):
    """Rows under column titles with one cursor.

    Posts `Selected` when another record comes under the cursor, by the reader or because the old one vanished,
    and `Opened` for a click on the record that is already selected.
    """

    BINDINGS: ClassVar[list[BindingType]] = bindings("list")
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "record-list--title",
        "record-list--heading",
        "record-list--cursor",
        "record-list--stop",
        "record-list--quiet",
        "record-list--high",
        "record-list--medium",
    }
    ALLOW_SELECT: ClassVar[bool] = False
    DEFAULT_CSS = """
    RecordList {
        overflow-x: hidden;
        scrollbar-size-vertical: 1;
        scrollbar-gutter: stable;
    }
    """

    class Selected(Message):
        """`record` is None where the cursor stands on nothing; `vanished` is the key of the old row where the list has it
        no longer, "" where the reader has moved."""

        def __init__(self, source: RecordList, record: str | None, vanished: str) -> None:
            super().__init__()
            self.source = source
            self.record = record
            self.vanished = vanished

        @property
        def control(self) -> RecordList:
            return self.source

    class Opened(Message):
        """The reader asked for the evidence of the selected record."""

        def __init__(self, source: RecordList) -> None:
            super().__init__()
            self.source = source

        @property
        def control(self) -> RecordList:
            return self.source

    unseen: var[tuple[int, int]] = var((0, 0))
    """Records above and below what is in sight."""

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's own name for it
        super().__init__(id=id)
        self.columns: tuple[Column, ...] = ()
        self.rows: Rows | PlainRows = PlainRows(())
        self.fresh: Collection[str] = ()
        self.marked: set[str] = set()
        self.spot: Spot | None = None
        self.show_titles = True
        self.empty = ""
        self._index = 0
        self._wanted: tuple[int, ...] = ()
        self._widths: tuple[int, ...] = ()
        self._parts = PartStyles(self, "record-list")
        self._drawn: dict[tuple[int, str, Style], Strip] = {}

    # What is selected --------------------------------------------------------------------------------

    @property
    def record(self) -> str | None:
        """The key of the record under the cursor."""
        row = self.row
        return row.record(self.spot.column) if row and self.spot else None

    @property
    def row(self) -> Row | None:
        """The row under the cursor."""
        return self.rows[self._index] if self.spot and self._index < len(self.rows) else None

    @property
    def index(self) -> int:
        """The place of the selected row among all rows, headings included."""
        return self._index

    # New rows ----------------------------------------------------------------------------------------

    def show(self, columns: Sequence[Column], rows: Sequence[Row], empty: str = "") -> None:
        """Show these rows.  The cursor stays on its record, or goes to the neighbour of one that vanished.

        Of `Rows`, only those on screen and those that are measured are made.  `empty` is what the list says when it has no rows.
        """
        before, stood, line = self.record, self.spot, self._index - self.scroll_offset.y
        on_screen = 0 <= line < self._body_height
        top = self._key_near(self.scroll_offset.y)
        survivors = neighbours(self.rows, self._index) if self.spot else iter(())
        self.columns, self.empty = tuple(columns), empty
        self.rows = rows if isinstance(rows, Rows) else PlainRows(rows)
        self._wanted = measure(self.columns, self.rows.widest())
        self.marked = {key for key in self.marked if self.rows.find(key) is not None}
        vanished = self._restore(survivors)
        self._lay_out()
        if on_screen:
            self._show_from(self._index - line)
        elif (place := self.rows.find(top)) is not None:
            self._show_from(place)
        self.refresh()
        if vanished or self.record != before:
            gone = stood.key if vanished and stood and before is not None else ""
            self.post_message(self.Selected(self, self.record, gone))

    def _restore(self, candidates: Iterator[str]) -> bool:
        """Put the cursor on the first candidate that is still there; True where that is another row."""
        column = self.spot.column if self.spot else None
        for place, key in enumerate(candidates):
            if self.rows.find(key) is not None:
                self._place(key, column)
                return place > 0
        had_one, first = self.spot is not None, self._key_near(0)
        if not first:
            self.spot, self._index = None, 0
        else:
            self._place(first, column)
        return had_one

    def _place(self, key: str, column: str | None) -> None:
        self._index = self.rows.find(key) or 0
        stops = [each.name for each in self.columns if each.stops]
        if column not in stops:
            held = [name for name, _ in self.rows[self._index].records]
            column = next((name for name in held if name in stops), next(iter(stops), None))
        self.spot = Spot(key, column)

    def mark(self) -> None:
        """Mark the selected row, or take its mark away, and go on to the next one."""
        if self.spot is not None:
            self.marked ^= {self.spot.key}
            self.action_move(1)
            self.refresh()

    def unmark(self) -> bool:
        """Take all marks away; False where there was none."""
        had = bool(self.marked)
        self.marked = set()
        self.refresh()
        return had

    def set_titles(self, on: bool) -> None:
        """Spend a line on the column titles or not."""
        if on != self.show_titles:
            self.show_titles = on
            self._lay_out()
            self._follow_cursor()
            self.refresh()

    # Moving ------------------------------------------------------------------------------------------

    def select(self, key: str, column: str | None = None) -> bool:
        """Put the cursor on a row; False where there is no such row."""
        place = self.rows.find(key)
        if place is None:
            return False
        self._go(place, column)
        return True

    def select_new(self) -> bool:
        """Go to the next row that is marked as new, from the top again after the last; False for none."""
        places = sorted(place for key in self.fresh if (place := self.rows.find(key)) is not None)
        if not places:
            return False
        self._go(next((place for place in places if place > self._index), places[0]))
        return True

    def action_move(self, step: int) -> None:
        """Move by `step` rows, over headings."""
        self._go_near(self._index + step, step)

    def action_page(self, pages: float) -> None:
        step = int(pages * max(self._body_height - 1, 2))
        self._go_near(min(max(self._index + step, 0), len(self.rows) - 1), step)

    def action_edge(self, side: int) -> None:
        self._go_near(0 if side < 0 else len(self.rows) - 1, -side)

    def action_stop(self, step: int) -> None:
        """Move to the next column that holds records."""
        stops = [
            column.name
            for column, width in zip(self.columns, self._widths, strict=True)
            if column.stops and width
        ]
        if self.spot is None or not stops:
            return
        place = stops.index(self.spot.column) + step if self.spot.column in stops else 0
        if 0 <= place < len(stops):
            self._go(self._index, stops[place])

    def _go_near(self, index: int, step: int) -> None:
        """Go to the row at `index`, or on in the direction of `step` where that is a heading."""
        direction = 1 if step > 0 else -1
        for turn in (direction, -direction):
            place = index
            while 0 <= place < len(self.rows):
                if self.rows.key(place) is not None:
                    self._go(place)
                    return
                place += turn
            if not 0 <= index < len(self.rows):
                return

    def _go(self, index: int, column: str | None = None) -> None:
        key = self.rows.key(index)
        if key is None:
            return
        before, left, top = self.record, self._index, self.scroll_offset.y
        self._place(key, column or (self.spot.column if self.spot else None))
        self._follow_cursor()
        if self.scroll_offset.y == top:  # else the whole list is drawn anyway
            for line in {left, self._index}:
                self.refresh_line(line + self._title_height)
        if self.record != before:
            self.post_message(self.Selected(self, self.record, ""))

    def _follow_cursor(self) -> None:
        top, height = self.scroll_offset.y, self._body_height
        first = self._index
        while first > 0 and self.rows.key(first - 1) is None:
            first -= 1  # a heading stays in sight above its first row
        if first < top:
            self._show_from(first)
        elif self._index >= top + height:
            self._show_from(self._index - height + 1)

    def _show_from(self, line: int) -> None:
        self.scroll_to(y=max(line, 0), animate=False, immediate=True, force=True)

    def _key_near(self, index: int) -> str:
        places = range(index, len(self.rows))
        return next((key for place in places if (key := self.rows.key(place)) is not None), "")

    # Mouse -------------------------------------------------------------------------------------------

    def on_click(self, event: events.Click) -> None:
        content = event.get_content_offset(self)
        if content is None:
            return
        index = content.y - self._title_height + self.scroll_offset.y
        if content.y < self._title_height or not 0 <= index < len(self.rows) or self.rows.key(index) is None:
            return
        column = self._column_at(content.x)
        if index == self._index and event.chain == 2:
            self.post_message(self.Opened(self))
        else:
            self._go(index, column)

    def _column_at(self, x: int) -> str | None:
        start = GUTTER
        for column, width in zip(self.columns, self._widths, strict=True):
            if width and start <= x < start + width + GAP:
                return column.name if column.stops else None
            start += width + GAP if width else 0
        return None

    # Drawing -----------------------------------------------------------------------------------------

    @property
    def _title_height(self) -> int:
        return 1 if self.show_titles and self.rows else 0

    @property
    def _body_height(self) -> int:
        return max(self.scrollable_content_region.height - self._title_height, 1)

    def on_resize(self) -> None:
        self._lay_out()
        self._follow_cursor()

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        super().watch_scroll_y(old_value, new_value)
        self._count_unseen()

    def _count_unseen(self) -> None:
        rows, top = self.rows, min(self.scroll_offset.y, self.max_scroll_y)
        self.unseen = rows.records_from(0, top), rows.records_from(top + self._body_height, len(rows))

    def _lay_out(self) -> None:
        width = self.scrollable_content_region.width
        self._widths = fit(self.columns, self._wanted, max(width - GUTTER, 1)) if self.columns else ()
        lines = len(self.rows) + self._title_height
        self.virtual_size = Size(width, lines) if lines else Size(0, 0)  # another size is laid out anew
        self._drawn.clear()
        self._count_unseen()

    def render_line(self, y: int) -> Strip:
        width = self.scrollable_content_region.width
        base = self.visual_style.rich_style
        if not self.rows:
            lines = self._empty_lines(width)
            text = lines[y] if y < len(lines) else Text()
            return self._strip([text], width, base + self._parts["quiet"], "  ", (width - GUTTER,))
        if y < self._title_height:
            titles = [safe_line(column.title) for column in self.columns]
            style = base + self._parts["title"]
            strip = self._strip(titles, width, style, "  ", self._widths)
            return with_more(strip, width, style) if left_out(self.columns, self._widths) else strip
        index = y - self._title_height + self.scroll_offset.y
        if index >= len(self.rows):
            return Strip.blank(width, base)
        row = self.rows[index]
        if row.key is None:
            return self._strip(row.cells, width, base + self._parts["heading"], "", (width,))
        style = base + self._parts[row.style] if row.style else base
        if self.spot is not None and row.key == self.spot.key:
            style += self._parts["cursor"]
            gutter = CURSOR_MARK + self._mark_of(row)
            return self._strip(row.cells, width, style, gutter, self._widths, self.spot)
        gutter = (NEW_MARK if row.key in self.fresh else " ") + self._mark_of(row)
        drawn = self._drawn.get((index, gutter, style))
        if drawn is None:
            if len(self._drawn) >= KEPT:
                self._drawn.clear()
            drawn = self._strip(row.cells, width, style, gutter, self._widths)
            self._drawn[index, gutter, style] = drawn
        return drawn

    def _mark_of(self, row: Row) -> str:
        return MARKED if row.key in self.marked else " "

    def _empty_lines(self, width: int) -> list[Text]:
        text = safe_line(self.empty)
        text.no_wrap = False
        return list(text.wrap(self.app.console, max(width - GUTTER - 1, 10)))

    def _strip(
        self,
        cells: Sequence[Text],
        width: int,
        style: Style,
        gutter: str,
        widths: Sequence[int],
        spot: Spot | None = None,
    ) -> Strip:
        styles: list[Style] = []
        if spot is not None:
            stop = style + self._parts["stop"]
            styles = [stop if each.stops and each.name == spot.column else style for each in self.columns]
        line = list_line(self.app.console, gutter, cells, widths, style, styles, self.columns)
        return line.adjust_cell_length(width, style)
