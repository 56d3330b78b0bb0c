"""What the desk prints and notes: a figure for a row of the tally, words about anything."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claims.lexicon import table
from store import desk_entries
from store.database import reading, writing
from store.desk_entries import enter, signed, standing
from store.errors import StoreError
from store.moments import stored
from store.records import DeskFigure, Note

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    from claims.types import Cell
    from store.database import Database
    from store.desk_entries import Subject
    from store.records import DeskEntry, Story

SET, CLEAR, NOTE = "figure", "clear figure", "note"
_ROWS_OF = {"alert": "alerts", "article": "articles"}
NO_FIGURE: Final = ("no figure", "none")
"""What the desk prints where it gives no number."""
_NONE = re.compile(rf"\b(?:{'|'.join(NO_FIGURE)})\b")
_DIGIT_OR_WORD = re.compile(r"\d|[^\W\d_]+")


def is_figure(words: str) -> bool:
    """True for words with a number in digits or letters ("at least 49", "dozens"), or with one of `NO_FIGURE`."""
    asked = " ".join(words.casefold().split())
    numbers = {row[0] for row in table("casualty_numbers")}
    found: list[str] = _DIGIT_OR_WORD.findall(asked)
    return bool(_NONE.search(asked)) or any(each.isdigit() or each in numbers for each in found)


def set_desk_figure(
    db: Database, story: Story, cell: str, printed: str, *, who: str, why: str, now: str
) -> DeskFigure:
    """Print `printed` for the row of the tally with the key `cell`; the figure as it then stands.

    The same figure by the same editor while the tally says the same is one entry.
    Raises StoreError when there is no such row, no figure, or nobody decides.
    """
    name, at, figure = signed(who), stored(now), " ".join(printed.split())
    if not is_figure(figure):
        raise StoreError(
            f"“{figure}” holds no number: a desk figure needs one to print, or says “no figure”",
            "Write it as it is to be printed: “at least 49”",
        )
    with writing(db) as conn:
        row = conn.execute(
            "SELECT printed FROM cells WHERE story = ? AND key = ?", (story.id, cell)
        ).fetchone()
        if row is None:
            raise StoreError(f"There is no row {cell!r} in the tally", "Look at `wirewatch figure --list`")
        known = _figures(conn, story).get(cell)
        if known and (known.printed, known.who, known.tally, known.why) == (figure, name, *row, why.strip()):
            return known
        enter(
            conn,
            story.id,
            at=at,
            who=name,
            action=SET,
            why=why,
            before=row[0],
            after=figure,
            subject=("cell", cell),
        )
        return _figures(conn, story)[cell]


def clear_desk_figure(
    db: Database, story: Story, cell: str, *, who: str, why: str, now: str
) -> DeskEntry | None:
    """Print what the tally says again; None where the row has no desk figure.

    Raises StoreError when nobody decides.
    """
    name, at = signed(who), stored(now)
    with writing(db) as conn:
        known = _figures(conn, story).get(cell)
        if known is None:
            return None
        number = enter(
            conn,
            story.id,
            at=at,
            who=name,
            action=CLEAR,
            why=why,
            before=known.printed,
            subject=("cell", cell),
        )
        return desk_entries.entry(conn, number)


def desk_figures(db: Database, story: Story, *, as_of: str | None = None) -> tuple[DeskFigure, ...]:
    """The figures that the desk prints, as of a moment, the one set last at the end."""
    with reading(db) as conn:
        return tuple(_figures(conn, story, as_of).values())


def by_cell(figures: Iterable[DeskFigure], cells: Sequence[Cell]) -> dict[str, DeskFigure]:
    """Key of a cell -> the figure the desk prints for it.

    The noun of a row may change while articles come in ("soldiers", "troops"): where no row has the figure's key,
    it belongs to the only row that has it apart from the category.
    """
    keys = {cell.key for cell in cells}
    found: dict[str, DeskFigure] = {}
    for figure in figures:
        if figure.cell in keys:
            found[figure.cell] = figure
            continue
        alike = [key for key in keys if _without_category(key) == _without_category(figure.cell)]
        if len(alike) == 1:
            found.setdefault(alike[0], figure)
    return found


def annotate(db: Database, story: Story, text: str, *, about: Subject, who: str, now: str) -> Note:
    """Write down `text` about `("alert", id)`, `("cell", key)`, `("article", id)` or `("story",)`.

    Raises StoreError for an empty note, for something that the story has not, and for nobody's note.
    """
    name, at, words = signed(who), stored(now), text.strip()
    if not words:
        raise StoreError("A note needs words", "Say what is to be noted")
    with writing(db) as conn:
        _check(conn, story, about)
        number = enter(conn, story.id, at=at, who=name, action=NOTE, why=words, subject=about)
    return Note(about, words, name, at, number)


def notes(db: Database, story: Story, *, as_of: str | None = None) -> tuple[Note, ...]:
    """The notes that stand, as of a moment, oldest first."""
    with reading(db) as conn:
        entries = standing(conn, story, (NOTE,), as_of=as_of)
    return tuple(Note(each.subject, each.why, each.who, each.at, each.id) for each in entries)


def _figures(conn: sqlite3.Connection, story: Story, as_of: str | None = None) -> dict[str, DeskFigure]:
    found: dict[str, DeskFigure] = {}
    for each in standing(conn, story, (SET, CLEAR), as_of=as_of):
        cell = str(each.subject[1])
        found.pop(cell, None)
        if each.action == SET:
            found[cell] = DeskFigure(
                cell, each.after or "", each.who, each.at, each.why, each.before or "", each.id
            )
    return found


def _without_category(key: str) -> str:
    return key.rpartition("|")[0]


def _check(conn: sqlite3.Connection, story: Story, about: Subject) -> None:
    """Raises StoreError unless the story has what a note is about."""
    match about:
        case ("story",):
            return
        case ("cell", str(key)):
            known = conn.execute("SELECT 1 FROM cells WHERE story = ? AND key = ?", (story.id, key))
        case ("alert" | "article" as sort, int(number)):
            known = conn.execute(
                f"SELECT 1 FROM {_ROWS_OF[sort]} WHERE story = ? AND id = ?", (story.id, number)
            )
        case _:
            raise StoreError(
                f"Nothing can be noted about {about!r}", "Name an alert, a row, an article or the story"
            )
    if known.fetchone() is None:
        raise StoreError(f"The story has no {about[0]} {about[1]!r}", "Look at the panes")
