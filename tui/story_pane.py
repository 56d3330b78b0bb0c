"""One of the three lists of the story: its table, how the reader looks at it, and what is new in it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tui.panes import ListPane
from tui.rows import pane_content, pane_name
from tui.tables import View
from tui.wording import joined

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from tui.rows import PaneName
    from tui.tables import Table


class StoryPane(ListPane):
    """A list that is filtered, sorted, and counts the rows that came while the reader looked elsewhere.

    `now` is what times in the filter are counted from.
    """

    def __init__(self, pane: PaneName, now: Callable[[], datetime]) -> None:
        super().__init__(pane)
        self.pane: PaneName = pane
        self.view = View()
        self.table: Table | None = None
        self.fresh: set[str] = set()
        self._now = now
        self._articles = True

    def on_mount(self) -> None:
        self.name_it(pane_name(self.pane))

    def take(self, table: Table, *, articles: bool) -> None:
        """Show a newer table; rows that were not in the last one are new.  `articles` False: there are none yet."""
        if self.table is not None:
            self.fresh |= table.index.keys() - self.table.index.keys()
            self.fresh &= table.index.keys()
        self.table, self._articles = table, articles
        self.refill()

    def look(self, view: View) -> None:
        """Look at the same records in another way."""
        self.view = view
        self.refill()

    def refill(self) -> None:
        """Show what filter and order leave of the table."""
        if self.table is None:
            return
        content = pane_content(
            self.pane, self.table, self.view, self._now(), articles=self._articles, fresh=len(self.fresh)
        )
        self.list.fresh = self.fresh
        self.list.show(content.columns, content.rows, content.empty)
        marked = len(self.list.marked)
        name, _, rest = content.title.partition(" · ")
        self.name_it(joined(name, f"{marked:,} marked" if marked else "", rest))

    def sort_by_next(self) -> str:
        """Sort by the next column, after the last one in the pane's own order again; what to say about it."""
        if self.table is None:
            return "There is nothing to sort yet."
        names = ["", *(column.name for column in self.table.matter.columns)]
        place = names.index(self.view.column) if self.view.column in names else 0
        self.look(replace(self.view, column=names[(place + 1) % len(names)], downwards=False))
        return self.order_words()

    def turn(self) -> str:
        """Turn the order of the sorted column; what to say about it."""
        if not self.view.column:
            return "The pane is in its own order; sort it by a column first."
        self.look(replace(self.view, downwards=not self.view.downwards))
        return self.order_words()

    def order_words(self) -> str:
        """ "Sorted by Outlets, the largest on top."."""
        titles = {column.name: column.title for column in self.table.matter.columns} if self.table else {}
        title = titles.get(self.view.column)
        if title is None:
            return "In its own order again."
        return f"Sorted by {title}, the {'largest' if self.view.downwards else 'smallest'} on top."

    def see(self, key: str | None = None) -> None:
        """The reader has seen the row of that key, all rows for None."""
        before = len(self.fresh)
        if key is None:
            self.fresh.clear()
        else:
            self.fresh.discard(key)
        if len(self.fresh) != before:
            self.refill()
