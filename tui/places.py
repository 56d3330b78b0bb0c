"""Where a reader was in a story, and how that is kept from one session to the next.

One JSON file holds the chosen colours and the last places of the stories looked at last.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

MOST_PLACES: Final = 50
LONGEST: Final = 1_000_000
"""Bytes; a longer file was not written by this program."""


@dataclass(frozen=True, slots=True)
class PanePlace:
    """How one list stood: its filter, its order, the row and the column under the cursor."""

    filter: str = ""
    column: str = ""
    downwards: bool = False
    row: str = ""
    stop: str = ""


@dataclass(frozen=True, slots=True)
class LastPlace:
    """Where the reader was: the pane in use, how each list stood, and the passage on show (see `tui.links`)."""

    pane: str = "tally"
    panes: Mapping[str, PanePlace] = field(default_factory=dict)
    passage: str = ""


class Memory:
    """What is remembered between sessions, in the file at `path` (None: nothing is).

    A file that cannot be read or written costs the memory, never the session: `problem` says so.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self.problem = ""
        self._theme: str | None = None
        self._places: dict[str, LastPlace] = {}
        self._read()

    @property
    def theme(self) -> str | None:
        """The name of the chosen colours, None for none."""
        return self._theme

    def choose_theme(self, name: str) -> None:
        if name != self._theme:
            self._theme = name
            self._write()

    @property
    def empty(self) -> bool:
        """True where no session has left anything behind."""
        return not self._places and not self.problem

    def place(self, story: str) -> LastPlace | None:
        """Where the reader last was in a story; `story` names it together with its database."""
        return self._places.get(story)

    def remember(self, story: str, place: LastPlace) -> None:
        self._places.pop(story, None)
        self._places[story] = place
        for old in list(self._places)[:-MOST_PLACES]:
            del self._places[old]
        self._write()

    def _read(self) -> None:
        if self._path is None:
            return
        try:
            if self._path.stat().st_size > LONGEST:
                raise ValueError("too long")
            given = json.loads(self._path.read_text(encoding="utf-8"))
            self._theme = given["theme"] if isinstance(given["theme"], str) else None
            self._places = {str(story): _place(place) for story, place in given["places"].items()}
        except FileNotFoundError:
            return
        except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
            self.problem = f"The last place could not be read from {self._path}; it will be written anew."

    def _write(self) -> None:
        if self._path is None:
            return
        places = {story: asdict(place) for story, place in self._places.items()}
        words = json.dumps({"theme": self._theme, "places": places}, indent=1, ensure_ascii=True)
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            _replace(self._path, words)
        except OSError as error:
            self.problem = f"Colours and last place cannot be kept in {self._path}: {error.strerror}."


def _replace(path: Path, words: str) -> None:
    """Write a file whole or not at all."""
    import tempfile  # slow to load, and the first picture keeps nothing

    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(words)
        os.replace(name, path)
    except BaseException:
        os.unlink(name)
        raise


def _place(given: Any) -> LastPlace:
    """A place from JSON.  Raises TypeError, KeyError or AttributeError where it is none."""
    panes = {str(pane): PanePlace(**_checked(place)) for pane, place in given["panes"].items()}
    return LastPlace(str(given["pane"]), panes, str(given.get("passage", "")))


def _checked(place: dict[str, Any]) -> dict[str, Any]:
    for name, value in place.items():
        if type(value) is not (bool if name == "downwards" else str):
            raise TypeError(f"{name} is {value!r}")
    return place
