"""The one place where scraped text becomes something that can be printed on a terminal.

Nothing in this room writes article text to the screen by any other way.  Text is data: there is no markup,
square brackets are shown as they stand, and a character that could steer the terminal or reorder its
neighbours is shown as U+FFFD, one for one, so that offsets stay valid and tampering stays visible.

This module must not import textual: the plain twins use it without a dashboard.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rich.text import Text

if TYPE_CHECKING:
    from rich.style import Style

REPLACEMENT: Final = "\ufffd"

_BREAKS: Final = "\n\t"
_STEERING: Final = (
    range(0x20),  # C0: escape, bell, backspace, carriage return …
    range(0x7F, 0xA0),  # delete and C1
    range(0x061C, 0x061D),  # Arabic letter mark
    range(0x2028, 0x202F),  # line and paragraph separators, bidi embeddings and overrides
    range(0x2066, 0x206A),  # bidi isolates
    range(0xD800, 0xE000),  # lone surrogates: no encoder takes them
    range(0xFEFF, 0xFF00),  # byte order mark
    range(0xFFF9, 0xFFFC),  # interlinear annotation
    range(0xE0000, 0xE0080),  # tags: invisible text
)
_TABLE: Final[dict[int, str]] = {
    **{code: REPLACEMENT for codes in _STEERING for code in codes if chr(code) not in _BREAKS},
    ord("\t"): " ",
}
_LINE_TABLE: Final[dict[int, str]] = {**_TABLE, ord("\n"): " "}


def clean(text: str) -> str:
    """`text` with steering characters shown as U+FFFD and tabs as spaces; line feeds stay.

    The result has exactly the length of `text`, so offsets into one are offsets into the other.
    """
    return text.translate(_TABLE)


def clean_line(text: str) -> str:
    """The same on one line: line feeds become spaces.  Length is kept."""
    return text.translate(_LINE_TABLE)


def safe_text(text: str, style: str | Style = "") -> Text:
    """A renderable of any text, paragraphs kept, never read as markup."""
    return Text(clean(text), style=style, end="")


def safe_line(text: str, style: str | Style = "") -> Text:
    """A renderable of any text on one line, never read as markup, never wrapped."""
    return Text(clean_line(text), style=style, end="", no_wrap=True)


def marked_text(text: str, start: int, end: int, mark: str | Style, style: str | Style = "") -> Text:
    """`safe_text` with the characters from `start` up to `end` in the style `mark`.

    Offsets outside the text are cut to it; an empty or turned stretch marks nothing.
    """
    result = safe_text(text, style)
    first, last = max(start, 0), min(end, len(text))
    if first < last:
        result.stylize(mark, first, last)
    return result
