"""The shape of a brief, and how it is read from the JSON that `wirewatch brief --format json` prints.

The command makes it out of the comparison; the dashboard, which compares nothing, reads it from the command's output.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a brief with the numbers of its notes."""

    text: str
    notes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a brief; `empty` is what it says without items."""

    title: str
    items: tuple[Item, ...]
    empty: str


@dataclass(frozen=True, slots=True)
class Note:
    """A passage behind a line: offsets are those of the stored article, `text` its words."""

    number: int
    outlet: str
    source: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Brief:
    """A story on one page."""

    title: str
    subtitle: str
    sections: tuple[Section, ...]
    notes: tuple[Note, ...]


def read_brief(text: str) -> Brief:
    """The brief from its JSON.  Raises ValueError where the text is not JSON of this shape."""
    try:
        given = json.loads(text)
        return Brief(
            given["title"],
            given["subtitle"],
            tuple(_section(each) for each in given["sections"]),
            tuple(Note(*(each[name] for name in Note.__slots__)) for each in given["notes"]),
        )
    except (KeyError, TypeError) as error:
        raise ValueError(f"not the JSON of a brief: {error}") from error


def _section(given: dict[str, Any]) -> Section:
    items = tuple(Item(each["text"], tuple(each["notes"])) for each in given["items"])
    return Section(given["title"], items, given["empty"])
