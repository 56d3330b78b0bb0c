"""What must be written so that a table shows other rows: those that are new, otherwise or gone, and no others."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Sequence

    from store.panes import Row
    from store.records import Story
    from store.shown import Filled, Pane


@dataclass(frozen=True, slots=True)
class Changes:
    """`gone` are places among the rows of before, `other` such places with the row that is to stand there now; `new`
    rows follow after all that stay."""

    gone: tuple[int, ...]
    other: tuple[tuple[int, Row], ...]
    new: tuple[Row, ...]


def changes(before: Sequence[Row], after: Sequence[Row], name: Callable[[Row], object]) -> Changes:
    """From one list of rows to another; `name` tells which row it is.

    Rows keep their places up to the first that comes in between two others.  From there on all are new: a table has
    no room between two row ids.  What a new article brings stands at the end, or nearly.
    """
    gone: list[int] = []
    other: list[tuple[int, Row]] = []
    wanted: set[object] | None = None
    place = done = 0
    while True:
        same = _alike(before, place, after, done)
        place, done = place + same, done + same
        if place == len(before) or done == len(after):
            break
        if name(before[place]) == name(after[done]):
            other.append((place, after[done]))
            done += 1
        else:
            wanted = wanted or {name(each) for each in after[done:]}
            if name(before[place]) in wanted:
                break
            gone.append(place)
        place += 1
    return Changes((*gone, *range(place, len(before))), tuple(other), tuple(after[done:]))


def _alike(before: Sequence[Row], place: int, after: Sequence[Row], done: int) -> int:
    """How many rows are the same from these two places on."""
    count = 0
    for one, other in zip(islice(before, place, None), islice(after, done, None), strict=False):
        if one is not other and one != other:
            break
        count += 1
    return count


def write(conn: sqlite3.Connection, story: Story, filled: Filled, before: Filled | None) -> int:
    """Bring the table of a pane in step; how many rows were written or taken out.

    `before` is what it is known to show; where that is None, or cannot be, the table is read.
    """
    pane = filled.pane
    if before is not None:
        ids = [number for (number,) in conn.execute(_select(pane, ()), (story.id,))]
        rows: Sequence[Row] = before.rows
    if before is None or len(ids) != len(rows):
        stored = conn.execute(_select(pane, pane.columns), (story.id,)).fetchall()
        ids, rows = [number for number, *_ in stored], [tuple(row) for _, *row in stored]
    found = changes(rows, filled.rows, pane.name())
    conn.executemany(f"DELETE FROM {pane.table} WHERE rowid = ?", [(ids[place],) for place in found.gone])
    settings = ", ".join(f"{column} = ?" for column in pane.columns)
    conn.executemany(
        f"UPDATE {pane.table} SET {settings} WHERE rowid = ?",
        [(*row, ids[place]) for place, row in found.other],
    )
    marks = ", ".join("?" * (len(pane.columns) + 1))
    conn.executemany(
        f"INSERT INTO {pane.table} (story, {', '.join(pane.columns)}) VALUES ({marks})",
        [(story.id, *row) for row in found.new],
    )
    return len(found.gone) + len(found.other) + len(found.new)


def _select(pane: Pane, columns: Sequence[str]) -> str:
    return f"SELECT {', '.join(('rowid', *columns))} FROM {pane.table} WHERE story = ? ORDER BY rowid"
