"""What a list is made of: its rows, its columns, and how wide they are in terminal cells."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain, repeat
from typing import TYPE_CHECKING, Final

from rich.cells import cell_len
from rich.segment import Segment

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rich.console import Console
    from rich.style import Style
    from rich.text import Text

GAP: Final = 2
"""Cells between two columns."""
MEASURED: Final = 200
"""So many rows decide how wide the columns are."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: between `least` and `most` cells wide, the one that `grows` takes what is left.

    Columns of the highest `rank` are left out first where the list is too narrow; rank 0 always stays.
    `stops` marks a column whose cells are records of their own, on which the cursor can stand.
    `shorter` says a text that is too wide in fewer cells, before it is cut; it may stay too wide.
    """

    name: str
    title: str
    least: int
    most: int
    rank: int = 0
    grows: bool = False
    stops: bool = False
    shorter: Callable[[str, int], str] | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One row.  `key` is its identity through refreshes, None for a heading, which cannot be selected.

    `cells` has one text per column; a heading has one text in all.  `records` maps the name of a column
    that stops the cursor to the key of the record in it.
    """

    key: str | None
    cells: tuple[Text, ...]
    records: tuple[tuple[str, str], ...] = ()
    style: str = ""

    def record(self, column: str | None) -> str | None:
        """The key of the record under the cursor in that column, of the row itself where it has no records."""
        if not self.records:
            return self.key
        return dict(self.records).get(column or "")


def fit(columns: Sequence[Column], wanted: Sequence[int], width: int) -> tuple[int, ...]:
    """The width of each column, 0 for one that is left out, so that with gaps they fill at most `width`.

    `wanted` is the widest content of each column.  A column is rather left out than figures or columns
    before it are cut; where only rank 0 is left and does not fit, the kept ones shrink and the last is cut.
    """
    sizes = [min(max(want, column.least), column.most) for column, want in zip(columns, wanted, strict=True)]
    kept = [index for index, size in enumerate(sizes) if size]
    needed = [
        size if column.rank and not (column.stops or column.grows) else column.least
        for column, size in zip(columns, sizes, strict=True)
    ]
    while len(kept) > 1 and _taken([needed[index] for index in kept]) > width:
        worst = max(kept, key=lambda index: (columns[index].rank, index))
        if columns[worst].rank == 0:
            break
        kept.remove(worst)
    result = [sizes[index] if index in kept else 0 for index in range(len(columns))]
    _shrink(columns, result, kept, width)
    spare = width - _taken([result[index] for index in kept])
    growing = [index for index in kept if columns[index].grows]
    if spare > 0 and growing:
        result[growing[0]] += spare
    elif spare < 0 and kept:
        result[kept[-1]] = max(result[kept[-1]] + spare, 1)
    return tuple(result)


def _taken(sizes: Sequence[int]) -> int:
    return sum(sizes) + GAP * (len(sizes) - 1)


def _shrink(columns: Sequence[Column], result: list[int], kept: Sequence[int], width: int) -> None:
    """Take what is missing from the growing column, then from those of rank 0, from figures last."""
    order = sorted(
        kept,
        key=lambda index: (
            not columns[index].grows,
            columns[index].stops or columns[index].rank > 0,
            columns[index].stops,
            -index,
        ),
    )
    for index in order:
        missing = _taken([result[each] for each in kept]) - width
        if missing <= 0:
            return
        result[index] = max(result[index] - missing, columns[index].least)


def left_out(columns: Sequence[Column], widths: Sequence[int]) -> tuple[Column, ...]:
    """The columns of records that the list has no room for: a reader is told that they are there."""
    return tuple(each for each, width in zip(columns, widths, strict=False) if each.stops and not width)


def fitted(
    console: Console,
    text: Text,
    width: int,
    style: Style,
    shorter: Callable[[str, int], str] | None = None,
) -> list[Segment]:
    """`text` in exactly `width` cells, said shorter where it can be, then cut with an ellipsis."""
    text = text.copy()
    if shorter is not None and text.cell_len > width:
        text.plain = shorter(text.plain, width)
    text.truncate(width, overflow="ellipsis", pad=True)
    return [Segment(each.text, style + each.style) for each in text.render(console)]


def widest(rows: Sequence[Row]) -> tuple[int, ...]:
    """The widest content of each column; headings, which have one text in all, are not counted."""
    columns = zip(*(row.cells for row in rows if row.key is not None), strict=False)
    return tuple(max(cell.cell_len for cell in column) for column in columns)


def measure(columns: Sequence[Column], contents: Sequence[int]) -> tuple[int, ...]:
    """The room that each column wants for its content and its title; a list without rows has only titles."""
    return tuple(
        max(cell_len(column.title), content)
        for column, content in zip(columns, chain(contents, repeat(0)), strict=False)
    )
