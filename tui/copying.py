"""What can be copied of a record, and the ways to the clipboard."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from claims.outlets import publisher
from tui.browser import web_address
from tui.exhibits import passage_copy
from tui.safe import clean
from tui.wording import counted, joined, when_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from store.records import Passage
    from tui.exhibits import Exhibit

MOST_COPIED: Final = 74_994
"""Bytes; many terminals drop a longer OSC 52 message as a whole."""
TOOL_SECONDS: Final = 2

_TOOLS: Final = (
    ("pbcopy", (), ""),
    ("wl-copy", (), "WAYLAND_DISPLAY"),
    ("xclip", ("-selection", "clipboard"), "DISPLAY"),
    ("xsel", ("--clipboard", "--input"), "DISPLAY"),
    ("clip.exe", (), ""),
    ("tmux", ("load-buffer", "-w", "-"), "TMUX"),
)
"""Programs that write the desktop's clipboard or tmux's buffer, which hands it on where it may; their arguments, the variable without which they cannot."""
_END: Final = re.compile(r"[.!?…][”’\"')\]]*(?=\s)")
_MARKDOWN: Final = re.compile(r"[\\`*_{}\[\]<>#|~]|^(?:[-+]|\d+[.)])(?=\s)")
_SHORT: Final = re.compile(
    r"(?:\b[A-Z]|\b(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Maj|Capt|Lt|Sgt|Gov|Sen|Rep|Pres|No|vs))\.$"
)


@dataclass(frozen=True, slots=True)
class Piece:
    """Something to copy: the key that takes it in the menu, what it is, its text."""

    key: str
    name: str
    text: str


def pieces(shown: Exhibit, passage: Passage | None, opening: str = "") -> tuple[Piece, ...]:
    """What can be copied of a record and the passage on show, without what they lack; steering characters gone.

    `opening` is the command line that leads back to the passage.
    """
    found = [Piece("y", "line to print" if shown.tag == "PRINT" else "record", shown.copy)]
    found.append(Piece("f", "figure", shown.figure))
    if passage is not None:
        sentence = sentence_around(passage.text, passage.start, passage.end)
        where = joined(
            publisher(passage.outlet, passage.source), when_words(passage.published), passage.source
        )
        found += [
            Piece("s", "sentence", sentence),
            Piece("a", "sentence with its source", f"“{sentence}” ({where})"),
            Piece("p", "passage with its source", passage_copy(passage)),
            Piece("m", "record as Markdown", markdown(shown.copy, sentence, passage)),
        ]
    found.append(Piece("l", "command that opens this passage", opening))
    return tuple(Piece(each.key, each.name, clean(each.text)) for each in found if each.text.strip())


def markdown(claim: str, sentence: str, passage: Passage) -> str:
    """A claim with its sentence and a link to the article, as Markdown; nothing of an article is read as Markdown."""
    outlet, date = publisher(passage.outlet, passage.source), when_words(passage.published)
    source = passage.source if web_address(passage.source) else ""
    name = (
        f"[{_escaped(outlet)}](<{source}>)" if source else joined(_escaped(outlet), _escaped(passage.source))
    )
    return f"**{_escaped(claim)}**\n\n> {_escaped(sentence)}\n>\n> — {name}, {_escaped(date)}\n"


def _escaped(text: str) -> str:
    return _MARKDOWN.sub(r"\\\g<0>", " ".join(text.split()))


def sentence_around(text: str, start: int, end: int) -> str:
    """The sentence or sentences of a paragraph that `text[start:end]` stands in."""
    first = 0
    for found in _END.finditer(text, 0, max(start, 0)):
        if found.end() < start and not _SHORT.search(text, 0, found.end()):
            first = found.end()
    last = len(text)
    for found in _END.finditer(text, max(end - 1, 0)):
        if not _SHORT.search(text, 0, found.end()):
            last = found.end()
            break
    return text[first:last].strip()


def system_copy(words: str) -> str | None:
    """Hand `words` to the desktop's clipboard; the name of the program that took them, None where none did."""
    for name, arguments, needed in _TOOLS:
        if needed and not os.environ.get(needed):
            continue
        program = shutil.which(name)
        if program is None:
            continue
        try:
            done = subprocess.run(
                [program, *arguments],
                input=words.encode("utf-8", "replace"),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=TOOL_SECONDS,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired):
            continue
        if done.returncode == 0:
            return name
    return None


def copy(piece: Piece, took: str | None, send: Callable[[str], None]) -> str:
    """Send a piece to the terminal too; what can honestly be said about it.

    `took` names the program that has it already, `send` writes OSC 52, which no terminal answers.
    """
    size = len(piece.text.encode("utf-8", "replace"))
    amount = counted(len(piece.text), "character")
    if size <= MOST_COPIED:
        send(piece.text)
        if took:
            return f"Copied the {piece.name} with {took}, and sent it to the terminal (OSC 52): {amount}."
        return f"Sent the {piece.name} to the terminal's clipboard (OSC 52, which never answers): {amount}."
    if took:
        return f"Copied the {piece.name} with {took}: {amount}."
    return f"Too long to copy: {size:,} bytes, terminals take {MOST_COPIED:,}."
