"""Finding something in a list: filter, order, and what is new."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from textual import on
from textual.widgets import Input

from tui.taking import Taking

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from tui.commands import Command
    from tui.rows import PaneName
    from tui.source import Source
    from tui.story_pane import StoryPane


class ListActions(Taking):
    """What the keys for finding do, on the pane in use."""

    def __init__(
        self,
        source: Source,
        commands: Sequence[Command],
        open_url: Callable[[str], bool],
        copy_tool: Callable[[str], str | None],
        panes: Mapping[PaneName, StoryPane],
    ) -> None:
        super().__init__(source, commands, open_url, copy_tool)
        self._panes = panes

    @property
    def _part(self) -> StoryPane:
        """The pane in use."""
        return self._panes[self._pane]

    def action_filter(self) -> None:
        self._part.filter.display = True
        self.set_focus(self._part.filter)

    def action_sort(self) -> None:
        self._say(self._part.sort_by_next())

    def action_turn_sort(self) -> None:
        self._say(self._part.turn())

    def action_next_new(self) -> None:
        if not self._part.list.select_new():
            self._say(
                "Nothing new in this pane, or the filter hides it."
                if self._part.fresh
                else "Nothing new here."
            )

    def action_seen(self) -> None:
        self._part.see()

    def action_mark(self) -> None:
        """Mark the selected row for a decision on several at once."""
        if self._pane == "tally":
            self._say("Alerts and statements can be marked, rows of the tally cannot.")
            return
        self._part.list.mark()
        self._part.refill()

    @on(Input.Changed)
    def _filter_changed(self, event: Input.Changed) -> None:
        for part in self._panes.values():
            if event.input is part.filter and event.value != part.view.filter:
                part.look(replace(part.view, filter=event.value))

    @on(Input.Submitted)
    def _filter_kept(self, event: Input.Submitted) -> None:
        event.input.display = bool(event.value)
        self.set_focus(self._part.list)

    def _leave_filter(self) -> bool:
        """Out of what is marked, else back to the whole list, from the filter or from the list; False where neither was."""
        if self._part.list.unmark():
            self._part.refill()
            return True
        part = next((part for part in self._panes.values() if self.focused is part.filter), self._part)
        was_open = part.filter.display
        part.filter.value = ""
        part.filter.display = False
        self.set_focus(part.list)
        return bool(was_open)
