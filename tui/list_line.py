"""One line of a list: its cells in their columns, as the terminal is given it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rich.cells import cell_len
from rich.segment import Segment
from textual.strip import Strip

from tui.columns import GAP, fitted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import Console
    from rich.style import Style
    from rich.text import Text

    from tui.columns import Column

MORE: Final = " ›"
"""After the titles: figures stand in columns that the list has no room for."""


def list_line(
    console: Console,
    gutter: str,
    cells: Sequence[Text],
    widths: Sequence[int],
    style: Style,
    styles: Sequence[Style] = (),
    columns: Sequence[Column] = (),
) -> Strip:
    """The cells side by side, each in its width, after the gutter; a cell of no width is left out.

    `styles` are those of the cells where they differ from that of the line; `columns` know how a cell is said shorter.
    """
    segments = [Segment(gutter, style)]
    first = True
    for index, (cell, width) in enumerate(zip(cells, widths, strict=False)):
        if not width:
            continue
        if not first:
            segments.append(Segment(" " * GAP, style))
        first = False
        shorter = columns[index].shorter if index < len(columns) else None
        segments.extend(fitted(console, cell, width, styles[index] if styles else style, shorter))
    return Strip(segments)


def with_more(line: Strip, width: int, style: Style) -> Strip:
    """The line with a sign at its end that says that columns are left out."""
    return Strip([*line.crop(0, max(width - cell_len(MORE), 0)), Segment(MORE, style)])
