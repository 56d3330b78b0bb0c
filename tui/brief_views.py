"""The brief of a story as rows, one for each part, and as text.  Pure: a brief in, rows and pieces out."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from tui.browser import web_address
from tui.columns import Column, Row
from tui.details import Detail, Piece, lines
from tui.finding import found_words, matches
from tui.rows import Content
from tui.safe import safe_line
from tui.wording import counted, joined

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tui.brief_shape import Brief, Note, Section

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


def brief_content(brief: Brief | None, wanted: str, problem: str) -> Content:
    """The parts that hold the words of a filter, the whole first; `problem` says why there is no brief."""
    if brief is None:
        return Content("Brief", COLUMNS, (), problem)
    count = sum(len(section.items) for section in brief.sections)
    named = [(WHOLE, "The whole brief", count, ""), *(
        (str(place), section.title, len(section.items), " ".join(item.text for item in section.items))
        for place, section in enumerate(brief.sections)
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
    section = next((section for place, section in enumerate(brief.sections) if str(place) == key), None)
    if section is None:
        return None
    notes = {note.number: note for note in brief.notes}
    behind = tuple(_with_notes(section, notes))
    first = next((notes[each].source for item in section.items for each in item.notes if each in notes), None)
    return Detail(section.title, behind, first, _plain(behind))


def _whole(brief: Brief) -> Iterator[Piece]:
    yield from lines(brief.title, part="lead")
    yield from lines(brief.subtitle)
    for section in brief.sections:
        yield Piece("\n")
        yield from lines(section.title, part="head")
        for item in section.items:
            yield Piece(f"• {item.text}")
            yield Piece(f"{_marks(item.notes)}\n", "facts")
        if not section.items:
            yield Piece(f"{section.empty}\n", "facts")
    if brief.notes:
        yield Piece("\n")
        yield from lines("Notes", part="head")
    for note in brief.notes:
        yield Piece(f"[{note.number}] {_where(note)}: “{note.text}”\n", "facts")


def _with_notes(section: Section, notes: dict[int, Note]) -> Iterator[Piece]:
    yield from lines(section.title, part="lead")
    for item in section.items:
        yield Piece(f"\n• {item.text}\n")
        for note in (notes[each] for each in item.notes if each in notes):
            yield Piece(f"    [{note.number}] {_where(note)}: “{note.text}”\n", "facts")
    if not section.items:
        yield Piece(f"{section.empty}\n", "facts")


def _where(note: Note) -> str:
    """ "Harbour Gazette, gazette.example": of a file its name, where the outlet has another one."""
    place = web_address(note.source) or PurePath(note.source).name
    return note.outlet if place == note.outlet else f"{note.outlet}, {place}"


def _marks(notes: Sequence[int]) -> str:
    return f" {''.join(f'[{number}]' for number in notes)}" if notes else ""


def _plain(pieces: Sequence[Piece]) -> str:
    return "".join(piece.text for piece in pieces).strip()
