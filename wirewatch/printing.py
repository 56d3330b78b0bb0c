"""All panes at once on standard output."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.stories import find_story
from wirewatch import formats, sheets
from wirewatch.opening import opened
from wirewatch.views import look

if TYPE_CHECKING:
    from pathlib import Path


def print_panes(database: Path, slug: str | None) -> None:
    """Tally, statements and alerts, one below the other; `slug` None means the only story."""
    with opened(database) as db:
        view = look(db, find_story(db, slug))
    for sheet in (sheets.tally(view), sheets.statements(view), sheets.alerts(view)):
        formats.print_table(sheet)
