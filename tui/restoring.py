"""Between the panes on the screen and the place that is remembered of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.places import LastPlace, PanePlace
from tui.rows import PANES
from tui.tables import View

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tui.rows import PaneName
    from tui.story_pane import StoryPane


def last_place(pane: PaneName, panes: Mapping[PaneName, StoryPane], passage: str) -> LastPlace:
    """Where the reader is, with `pane` in use and `passage` on show."""
    return LastPlace(
        pane,
        {
            name: PanePlace(
                part.view.filter,
                part.view.column,
                part.view.downwards,
                part.list.spot.key if part.list.spot else "",
                (part.list.spot.column or "") if part.list.spot else "",
            )
            for name, part in panes.items()
        },
        passage,
    )


def restore_views(place: LastPlace, panes: Mapping[PaneName, StoryPane]) -> None:
    """Filter and sort the lists as they were, before they are filled."""
    for name, part in panes.items():
        was = place.panes.get(name, PanePlace())
        part.view = View(was.filter, was.column, was.downwards)
        part.filter.value = was.filter
        part.filter.display = bool(was.filter)


def restore_cursors(place: LastPlace, panes: Mapping[PaneName, StoryPane]) -> PaneName:
    """Put the cursors back where their rows still are; the pane that was in use."""
    for name, part in panes.items():
        was = place.panes.get(name, PanePlace())
        part.list.select(was.row, was.stop or None)
    return next((pane for pane in PANES if pane == place.pane), "tally")
