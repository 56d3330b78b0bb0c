"""What the text half of a screen shows: pieces of text, each with the part it plays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from rich.text import Text

from tui.safe import safe_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rich.style import Style

Part = Literal["plain", "lead", "facts", "head", "mark", "gone", "new"]
"""Plain text, the sentence that matters, facts below it, the head of a passage, the claim in a passage, words
that an earlier version had, words that are new."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text and its part; line feeds are in the text."""

    text: str
    part: Part = "plain"


@dataclass(frozen=True, slots=True)
class Detail:
    """The selected record of a screen.

    `title` goes on the frame.  `source` is the address that can be opened, `copy` what the copy command takes.
    `step` of `steps` is on show where the record has several things to show, counted from nought.
    """

    title: str
    pieces: tuple[Piece, ...]
    source: str | None = None
    copy: str = ""
    step: int = 0
    steps: int = 1


def lines(*texts: str, part: Part = "facts") -> tuple[Piece, ...]:
    """The texts that say something, each on a line of its own."""
    return tuple(Piece(f"{text}\n", part) for text in texts if text)


def rendered(pieces: tuple[Piece, ...], styles: Mapping[Part, Style]) -> Text:
    """The pieces one after the other, each in the style of its part, never read as markup."""
    whole = Text(end="")
    for piece in pieces:
        whole.append_text(safe_text(piece.text, styles.get(piece.part, "")))
    whole.rstrip()  # an empty line at the end would be told of as one more to read
    return whole
