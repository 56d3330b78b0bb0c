"""Sheets and records on standard output: tables for eyes, CSV and Markdown for other programs and documents.

Everything that came from an article passes `tui.safe` on its way to a table; in CSV no cell can be taken for
a formula, in Markdown none for markup.
"""

from __future__ import annotations

import csv
import io
import os
import re
import sys
from typing import TYPE_CHECKING

from rich import box
from rich.cells import cell_len
from rich.console import Console
from rich.padding import Padding
from rich.table import Table

from claims.outlets import publisher
from tui.safe import clean_line, safe_line, safe_text
from wirewatch.stdout import plain_letters_only, print_data, print_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wirewatch.objects import Json
    from wirewatch.sheets import Sheet

PIPED_WIDTH = 100
"""Columns where there is no terminal to ask and COLUMNS is not set."""
NATURAL = 10_000
"""Columns; wider than any table needs to be."""
UNBROKEN = (14, 9)
"""Columns up to which a cell stays on one line, and which are the least for a longer one: the first that fits."""
PADDING = 3
"""Columns between two of a table, at most."""
FORMULA_STARTS = ("=", "+", "-", "@")
_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>#|~])")


def show(output: str, sheet: Sheet, data: Json | list[Json], columns: Sequence[str]) -> None:
    """Print a pane as `output` (table, json, csv, md).

    `data` is its JSON; `columns` are the keys of its records, which CSV prints also where there is none.
    """
    if output == "json":
        print_json(data)
    elif output == "csv":
        print_csv(_records(data), columns)
    elif output == "md":
        printmarkdown_text(sheet)
    else:
        print_table(sheet)


def print_table(sheet: Sheet) -> None:
    """Print a sheet to the width of the terminal, without colours or escape codes."""
    print_tables((sheet,))


def print_tables(sheets: Iterable[Sheet]) -> None:
    """Print sheets one below the other, all at once: a reader who stops after a line has no other half to miss."""
    printed = io.StringIO()
    console = paper(printed)
    for sheet in sheets:
        _write_table(sheet, console)
    print_written(printed)


def _write_table(sheet: Sheet, console: Console) -> None:
    console.print(safe_line(sheet.title), overflow="ellipsis", no_wrap=True)
    if sheet.subtitle:
        console.print(safe_text(sheet.subtitle))
    if sheet.rows:
        console.print(_table(sheet, console))
    else:
        console.print(Padding(safe_text(sheet.empty), (1, 0, 1, 1)))
    for index, note in enumerate(sheet.notes):
        console.print(Padding(safe_text(note), (0, 0, 0, 0 if index == 0 else 2)))
    if sheet.notes:
        console.print()


def paper(printed: io.StringIO) -> Console:
    """A console of the terminal's width that writes into `printed`, without colours or escape codes."""
    return Console(
        file=printed,
        width=_width(),
        color_system=None,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )


def print_written(printed: io.StringIO) -> None:
    """Print what was written on `paper`."""
    # Cells are padded to their column; what stands at the end of a line is of no use in a pipe.
    print_data("".join(line.rstrip() + "\n" for line in printed.getvalue().splitlines()))


def printmarkdown_text(sheet: Sheet) -> None:
    """Print a sheet as a Markdown section with a pipe table."""
    lines = [f"## {markdown_text(sheet.title)}", ""]
    if sheet.subtitle:
        lines += [markdown_text(sheet.subtitle), ""]
    if sheet.rows:
        lines.append(_pipes([column.heading for column in sheet.columns]))
        lines.append("|" + "|".join("--:" if column.right else "--" for column in sheet.columns) + "|")
        lines += [_pipes(row) for row in sheet.rows]
    else:
        lines.append(markdown_text(sheet.empty))
    if sheet.notes:
        head, *notes = sheet.notes
        lines += ["", markdown_text(head), "", *(f"- {markdown_text(note)}" for note in notes)]
    print_data("\n".join(lines) + "\n\n")


def print_csv(records: Sequence[Json], columns: Sequence[str]) -> None:
    """Print records as CSV with a head line; lists are joined by "; ", texts are whole."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(columns)
    for record in records:
        writer.writerow([harmless(_flat(record[column])) for column in columns])
    print_data(buffer.getvalue())


def harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula: an apostrophe before what could begin one."""
    return f"'{cell}" if cell.lstrip().startswith(FORMULA_STARTS) else cell


def _records(data: Json | list[Json]) -> list[Json]:
    """The records of a pane: a list, or the one list that its object holds."""
    if isinstance(data, list):
        return data
    (records,) = (value for value in data.values() if isinstance(value, list))
    return records


def _width() -> int:
    if sys.stdout.isatty():
        return os.get_terminal_size(sys.stdout.fileno()).columns or PIPED_WIDTH
    given = os.environ.get("COLUMNS", "")
    return max(int(given), 40) if given.isdigit() else PIPED_WIDTH


def _table(sheet: Sheet, console: Console) -> Table:
    """The rows at their natural width; where that is too wide, the free columns share what there is."""
    table = Table(box=box.ASCII2 if plain_letters_only() else box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1))
    for column, share in zip(sheet.columns, _shares(sheet, console.width), strict=True):
        table.add_column(
            column.heading,
            ratio=share or None,
            no_wrap=not share,
            justify="right" if column.right else "left",
            overflow="fold",
        )
    for row in sheet.rows:
        table.add_row(*(safe_text(clean_line(cell)) for cell in row))
    table.expand = (
        console.measure(table, options=console.options.update(max_width=NATURAL)).maximum > console.width
    )
    return table


def _shares(sheet: Sheet, width: int) -> list[int]:
    """The shares of the columns; short ones keep their width where that leaves enough to the others.

    So no "current" is broken for the sake of a column that has room for more lines.
    """
    natural = [
        max(cell_len(clean_line(cell)) for cell in (column.heading, *(row[index] for row in sheet.rows)))
        for index, column in enumerate(sheet.columns)
    ]
    for unbroken in UNBROKEN:
        shares = [
            column.share if longest > unbroken else 0
            for column, longest in zip(sheet.columns, natural, strict=True)
        ]
        least = sum(unbroken if share else longest for share, longest in zip(shares, natural, strict=True))
        if least + PADDING * len(shares) <= width:
            return shares
    return [column.share for column in sheet.columns]


def _pipes(cells: Sequence[str]) -> str:
    return "| " + " | ".join(markdown_text(cell) for cell in cells) + " |"


def markdown_text(text: str) -> str:
    """Text that Markdown shows as it stands, on one line."""
    return _MARKDOWN.sub(r"\\\1", clean_line(text).strip())


def _flat(value: object) -> str:
    """A value in one cell: nothing for None, lists joined, passages with their outlet before them."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return "; ".join(_flat(each) for each in value)
    if isinstance(value, dict):
        return _passage(value)
    return clean_line(str(value))


def _passage(passage: Json) -> str:
    """ "Harbour Gazette [10-24]: nearly 50 of its soldiers"."""
    if "text" not in passage:
        return " ".join(_flat(each) for each in passage.values())
    outlet = None if passage["outlet"] is None else str(passage["outlet"])
    return f"{publisher(outlet, str(passage['source']))} [{passage['start']}-{passage['end']}]: {clean_line(str(passage['text']))}"
