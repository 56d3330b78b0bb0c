"""The panes by name: their tables from a snapshot, and what a list shows of a table.

Pure functions: records in, rows out.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from tui.alert_words import alert_counts_short
from tui.filters import parse
from tui.matters import MISSING, AlertMatter, StatementMatter, TallyMatter, disputed
from tui.pane_names import NAMES, PANES, PaneName, pane_name
from tui.tables import Table, View
from tui.wording import joined

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from store.records import Snapshot
    from tui.columns import Column, Row

__all__ = ["EMPTY", "MISSING", "NAMES", "PANES", "Content", "PaneName", "pane_content", "pane_name", "tables"]

EMPTY: Final[dict[PaneName, str]] = {
    "tally": "No casualty figure has been read yet.",
    "alerts": "No accounts part: nothing to decide.",
    "statements": "No statement has been read yet.",
}
NO_ARTICLES: Final = (
    "No article yet. In another terminal run `wirewatch fetch --seeds FOLDER`, or `wirewatch feed add URL` and "
    "`wirewatch fetch`; they show up here by themselves."
)


@dataclass(frozen=True, slots=True)
class Content:
    """What one list shows: its title, its columns, the rows that match the filter, what to say without rows."""

    title: str
    columns: tuple[Column, ...]
    rows: Sequence[Row]
    empty: str


def tables(snapshot: Snapshot) -> dict[PaneName, Table]:
    """The records of every list."""
    count = disputed(snapshot)
    reworded = sum(1 for said in snapshot.utterances if said.drift in ("reworded", "stronger"))
    return {
        "tally": Table(TallyMatter(snapshot), f"{count} disputed" if count else ""),
        "alerts": Table(AlertMatter(snapshot), alert_counts_short(snapshot.alerts)),
        "statements": Table(StatementMatter(snapshot), f"{reworded} reworded" if reworded else ""),
    }


def pane_content(
    pane: PaneName, table: Table, view: View, now: datetime, *, articles: bool = True, fresh: int = 0
) -> Content:
    """What a list shows of its table.

    `now` is what times in the filter are counted from, `articles` False where the story has none yet, `fresh`
    the number of rows that the reader has not seen.
    """
    query = parse(view.filter, now)
    rows = table.rows(query, view)
    wanted = view.filter.strip()
    empty = EMPTY[pane]
    if not articles:
        empty = NO_ARTICLES if pane == "tally" else ""
    elif query and len(table):
        empty = f"None of {len(table):,} matches the filter; esc clears it."
    shown = rows.records
    title = joined(
        pane_name(pane),
        f"{fresh:,} new" if fresh else "",
        "" if query else table.note,
        f"{shown:,} of {len(table):,} match “{wanted}”" if query else "",
        query.problem,
    )
    return Content(title, table.columns(view), rows, empty)
