"""Which panes are on the screen, how wide, and which list is in use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tui.first_frame import HUGE, LEAST_HEIGHT, LEAST_WIDTH, WIDE
from tui.going import Going
from tui.panes import EvidencePane
from tui.rows import PANES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from textual import events
    from textual.geometry import Size

    from tui.commands import Command
    from tui.rows import PaneName
    from tui.source import Source
    from tui.story_pane import StoryPane

TALL: Final = 30
"""Lines from which nothing is left out of the evidence pane."""


class Arranging(Going):
    """Three lists and the evidence: side by side, one above the other, or one list with the whole width."""

    AUTO_FOCUS = "#tally-list"
    HORIZONTAL_BREAKPOINTS: list[tuple[int, str]] | None = [  # noqa: RUF012 - Textual has no class variable
        (0, "-tiny"),
        (LEAST_WIDTH, "-narrow"),
        (WIDE, "-wide"),
        (HUGE, "-huge"),
    ]
    VERTICAL_BREAKPOINTS: list[tuple[int, str]] | None = [  # noqa: RUF012
        (0, "-flat"),
        (LEAST_HEIGHT, "-short"),
        (TALL, "-tall"),
    ]

    def __init__(
        self,
        source: Source,
        commands: Sequence[Command],
        open_url: Callable[[str], bool],
        copy_tool: Callable[[str], str | None],
        panes: Mapping[PaneName, StoryPane],
    ) -> None:
        super().__init__(source, commands, open_url, copy_tool, panes)
        self._evidence = EvidencePane()
        self._zoomed = False

    def set_tier(self, size: Size) -> None:
        """Know how large the screen is before it is first laid out, not after it has been drawn otherwise."""
        tiers = (
            (self.HORIZONTAL_BREAKPOINTS or [], size.width),
            (self.VERTICAL_BREAKPOINTS or [], size.height),
        )
        names = (
            max(tier for tier in breakpoints if tier[0] <= cells)[1]
            for breakpoints, cells in tiers
            if breakpoints
        )
        self.update_classes(dict.fromkeys(names, True), update=False)

    def action_zoom(self) -> None:
        """Give the list in use the whole width, or let all panes stand again."""
        self._zoomed = not self._zoomed
        self.set_class(self._zoomed, "-zoomed")
        self._choose(self._pane)
        self._evidence.write_again()
        self.set_focus(self._panes[self._pane].list)

    def _leave_zoom(self) -> None:
        if self._zoomed:
            self.action_zoom()

    def action_pane(self, name: str) -> None:
        if name == "evidence":
            self.set_focus(self._evidence)
        else:
            self._turn_to(next(pane for pane in PANES if pane == name))

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        if event.widget is self.focused:  # the reader may have gone on since
            self._choose_focused()

    def _turn_to(self, pane: PaneName) -> None:
        self._panes[pane].display = True
        self.set_focus(self._panes[pane].list)
        self._choose_focused()

    def _choose_focused(self) -> None:
        pane = next((pane for pane in PANES if self.focused is self._panes[pane].list), None)
        if pane is not None and pane != self._pane:
            self._choose(pane)
            self._show_selected()

    def _choose(self, pane: PaneName) -> None:
        """The list whose record the evidence pane shows."""
        self._pane = pane
        for each in PANES:
            self._panes[each].set_class(each == pane, "-chosen")
            self._panes[each].display = each == pane or not self._zoomed
        self._set_titles()

    def on_resize(self) -> None:
        self._set_titles()

    def _set_titles(self) -> None:
        """On a narrow screen only the tally and the list in use spend a line on column titles."""
        narrow = self.size.width < WIDE
        for each in PANES:
            self._panes[each].list.set_titles(not narrow or each in ("tally", self._pane))
