"""Text files that are read as they stand, without a database: offsets are those of the decoded file."""

from __future__ import annotations

import sys
from pathlib import Path

from claims.reading.layout.layout import lay_out
from claims.types import Document
from fetchers.clean import clean_text
from fetchers.decode import decode
from wirewatch.errors import say

STANDARD_INPUT = "-"


def decoded(name: str) -> str:
    """The text of a file, line ends and byte order mark as they stand, so that offsets are those of Python.

    Raises NotText for what is no text, OSError for what cannot be read.
    """
    data = sys.stdin.buffer.read() if name == STANDARD_INPUT else Path(name).read_bytes()
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        text = decode(data)
        say(
            f"wirewatch: {name} is not UTF-8 (byte {error.start}): its encoding was guessed, check the offsets"
        )
        return text


def laid_out(text: str) -> Document:
    """A decoded text as a document; every character keeps its place."""
    # The mark is no part of the first word; a space in its place keeps every offset.
    text = clean_text(" " + text[1:] if text.startswith("\ufeff") else text)
    layout = lay_out(text)
    return Document(text, title=layout.title, published=layout.published, parts=layout.parts)
