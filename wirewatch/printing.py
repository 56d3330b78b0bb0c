"""All panes at once on standard output."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.stories import find_story
from tui.links import find_passage, not_found
from wirewatch import formats, sheets
from wirewatch.errors import say
from wirewatch.opening import opened
from wirewatch.stdout import as_far_as_it_is_read
from wirewatch.views import look

if TYPE_CHECKING:
    from pathlib import Path


def print_panes(database: Path, slug: str | None, *, at: str = "") -> None:
    """Tally, statements and alerts, one below the other; `slug` None means the only story.

    `at` is the passage that a reader asks for, "" for none: text begins nowhere else, but a passage on which nothing
    stands is told of.
    """
    with opened(database) as db:
        view = look(db, find_story(db, slug))
    if at and find_passage(at, view.snapshot) is None:
        say(f"wirewatch: {not_found(at)}")
    panes = (sheets.tally(view), sheets.statements(view), sheets.alerts(view))
    with as_far_as_it_is_read():
        formats.print_tables(panes)
