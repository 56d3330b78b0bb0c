"""The brief of a story as rows, one for each part, and as text.  Pure: JSON in, rows and pieces out.

Another process puts it together and prints it in the shape of `wirewatch brief --format json`.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, Final

from tui.browser import web_address
from tui.columns import Column, Row
from tui.details import Detail, Piece, lines
from tui.finding import found_words, matches
from tui.rows import Content
from tui.safe import safe_line
from tui.wording import counted, joined

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

COLUMNS: Final = (Column("part", "Part", 16, 60, grows=True), Column("lines", "Lines", 7, 9, 1))
WHOLE: Final = "whole"
"""The key of the row that stands for the whole brief."""
FORMATS: Final[dict[str, str]] = {
    ".md": "md",
    ".html": "html",
    ".htm": "html",
    ".txt": "text",
    ".json": "json",
}
"""What a file of a brief is written as, by the end of its name."""


@dataclass(frozen=True, slots=True)
class Item:
    """One line with the numbers of its notes."""

    text: str
    notes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the brief; `empty` is what it says without items."""

    title: str
    items: tuple[Item, ...]
    empty: str


@dataclass(frozen=True, slots=True)
class Note:
    """A passage behind a line."""

    number: int
    outlet: str
    source: str
    text: str


@dataclass(frozen=True, slots=True)
class Brief:
    """A story on one page."""

    title: str
    subtitle: str
    parts: tuple[Part, ...]
    notes: tuple[Note, ...]


def read_brief(text: str) -> Brief:
    """The brief from what the other process prints.  Raises ValueError where that is not JSON of this shape."""
    try:
        given = json.loads(text)
        parts = tuple(
            Part(each["title"], tuple(map(_item, each["items"])), each["empty"]) for each in given["sections"]
        )
        notes = tuple(Note(*(each[name] for name in Note.__slots__)) for each in given["notes"])
        return Brief(given["title"], given["subtitle"], parts, notes)
    except (KeyError, TypeError) as error:
        raise ValueError(f"not the JSON of a brief: {error}") from error


def _item(given: dict[str, Any]) -> Item:
    return Item(given["text"], tuple(given["notes"]))


def brief_content(brief: Brief | None, wanted: str, problem: str) -> Content:
    """The parts that hold the words of a filter, the whole first; `problem` says why there is no brief."""
    if brief is None:
        return Content("Brief", COLUMNS, (), problem)
    count = sum(len(part.items) for part in brief.parts)
    named = [(WHOLE, "The whole brief", count, ""), *(
        (str(place), part.title, len(part.items), " ".join(item.text for item in part.items))
        for place, part in enumerate(brief.parts)
    )]  # fmt: skip
    rows = tuple(
        Row(key, (safe_line(title), safe_line(counted(size, "line"))))
        for key, title, size, words in named
        if matches(wanted, title, words)
    )
    return Content(joined("Brief", counted(count, "line")), COLUMNS, rows, found_words(wanted, len(named)))


def brief_detail(brief: Brief, key: str) -> Detail | None:
    """One part with the passages behind each line, or the whole as it is printed."""
    if key == WHOLE:
        pieces = tuple(_whole(brief))
        return Detail(brief.title, pieces, None, _plain(pieces))
    part = next((part for place, part in enumerate(brief.parts) if str(place) == key), None)
    if part is None:
        return None
    notes = {note.number: note for note in brief.notes}
    behind = tuple(_with_notes(part, notes))
    first = next((notes[each].source for item in part.items for each in item.notes if each in notes), None)
    return Detail(part.title, behind, first, _plain(behind))


def _whole(brief: Brief) -> Iterator[Piece]:
    yield from lines(brief.title, part="lead")
    yield from lines(brief.subtitle)
    for part in brief.parts:
        yield Piece("\n")
        yield from lines(part.title, part="head")
        for item in part.items:
            yield Piece(f"• {item.text}")
            yield Piece(f"{_marks(item.notes)}\n", "facts")
        if not part.items:
            yield Piece(f"{part.empty}\n", "facts")
    if brief.notes:
        yield Piece("\n")
        yield from lines("Notes", part="head")
    for note in brief.notes:
        yield Piece(f"[{note.number}] {_where(note)}: “{note.text}”\n", "facts")


def _with_notes(part: Part, notes: dict[int, Note]) -> Iterator[Piece]:
    yield from lines(part.title, part="lead")
    for item in part.items:
        yield Piece(f"\n• {item.text}\n")
        for note in (notes[each] for each in item.notes if each in notes):
            yield Piece(f"    [{note.number}] {_where(note)}: “{note.text}”\n", "facts")
    if not part.items:
        yield Piece(f"{part.empty}\n", "facts")


def _where(note: Note) -> str:
    """ "Harbour Gazette, gazette.example": of a file its name, where the outlet has another one."""
    place = web_address(note.source) or PurePath(note.source).name
    return note.outlet if place == note.outlet else f"{note.outlet}, {place}"


def _marks(notes: Sequence[int]) -> str:
    return f" {''.join(f'[{number}]' for number in notes)}" if notes else ""


def _plain(pieces: Sequence[Piece]) -> str:
    return "".join(piece.text for piece in pieces).strip()
