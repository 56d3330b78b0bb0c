"""Untrusted text made harmless at the boundary, one character for one.

Replaced characters become U+FFFD, so an alteration is seen, and no character is ever removed or added,
so every offset into the text stays valid.
"""

from __future__ import annotations

import re

_REPLACEMENT = "\ufffd"

_REPLACED = (
    (0x00, 0x1F),  # C0 controls: escape sequences start here
    (0x7F, 0x9F),  # DEL and the C1 controls: 8-bit escape sequences
    (0x202A, 0x202E),  # bidirectional embeddings and overrides: they can turn 12 into 21 on screen
    (0x2066, 0x2069),  # bidirectional isolates
    (0xD800, 0xDFFF),  # lone surrogates: no database and no terminal takes them
    (0xFEFF, 0xFEFF),  # a byte order mark inside a text
    (0xE0000, 0xE007F),  # tags: invisible letters
)

# Joiners (emoji, Persian, Indic scripts) and no-break spaces stay: they are part of the writing.
_TABLE: dict[int, str] = {
    code: _REPLACEMENT for first, last in _REPLACED for code in range(first, last + 1)
} | {
    ord("\n"): "\n",
    ord("\t"): " ",
    0x2028: "\n",  # line and paragraph separator: a line break by another name
    0x2029: "\n",
}

_WHITE_SPACE = re.compile(r"\s+")


def clean_text(text: str) -> str:
    """The text without control, escape, bidi-override and tag characters; same length, same offsets.

    Line ends become newlines: the carriage return of a CR LF pair turns into a space before the newline,
    a lone one into a newline.  A tab turns into a space.  Cleaning twice changes nothing.
    """
    if "\r" in text:
        text = text.replace("\r\n", " \n").replace("\r", "\n")
    return text.translate(_TABLE)


def clean_line(text: str) -> str:
    """A title, name or message on one line: cleaned, white space folded, ends trimmed.  May be shorter."""
    return _WHITE_SPACE.sub(" ", clean_text(text)).strip()


def clean_or_none(text: object) -> str | None:
    """`clean_line` of a string; None for anything else and for one that has nothing left."""
    return (clean_line(text) or None) if isinstance(text, str) else None
