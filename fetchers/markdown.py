"""Markdown to plain text, and the front matter that may stand above it."""

from __future__ import annotations

import re
import tomllib
from itertools import pairwise
from typing import TYPE_CHECKING

from fetchers.markup import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown_it.token import Token

_FENCE = re.compile(r"\A(---|\+\+\+)[ \t]*\n(.*?)^\1[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_ENTRY = re.compile(r"([A-Za-z][\w -]*?)[ \t]*:(?:[ \t]+(.*))?")
_ITEM = re.compile(r"[ \t]*-[ \t]+(.*)")


class BadFrontMatter(ValueError):
    """The lines between the fences are not what the fences promise."""


def front_matter(text: str) -> tuple[dict[str, object], str]:
    """What is written between `---` (simple `key: value` lines) or `+++` (TOML), and the text below it.

    Keys are in lower case.  In `---` front matter a value may be quoted, a list in brackets, or a list of
    `- item` lines; nested tables are not read.  Raises BadFrontMatter.
    """
    fence = _FENCE.match(text)
    if fence is None:
        return {}, text
    rest = text[fence.end() :].lstrip("\n")
    if fence[1] == "+++":
        try:
            return {key.lower(): value for key, value in tomllib.loads(fence[2]).items()}, rest
        except (tomllib.TOMLDecodeError, RecursionError) as error:
            raise BadFrontMatter(f"the front matter between +++ is not valid TOML: {error}") from error
    return _simple(fence[2]), rest


def first_heading(text: str) -> str | None:
    """The text of the first heading of the top level, or None."""
    tokens = _tokens(text)
    for token, inline in pairwise(tokens):
        if token.type == "heading_open" and token.tag == "h1":
            return _inline(inline) or None
    return None


def plain_text(text: str) -> str:
    """The text without its markup: a blank line between blocks, one line for each table row.

    Link targets, image addresses and raw HTML tags are left out; brackets that are no link stay.
    """
    return "\n\n".join(block for block in _blocks(_tokens(text)) if block.strip())


def _tokens(text: str) -> list[Token]:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark").enable("table").parse(text)


def _blocks(tokens: list[Token]) -> Iterator[str]:
    cells: list[str] | None = None
    for token in tokens:
        if token.type == "tr_open":
            cells = []
        elif token.type == "tr_close" and cells is not None:
            yield " | ".join(cells)
            cells = None
        elif token.type == "inline":
            if cells is None:
                yield _inline(token)
            else:
                cells.append(_inline(token))
        elif token.type in ("fence", "code_block"):
            yield token.content.strip("\n")
        elif token.type == "html_block":
            yield plain(token.content)


def _inline(token: Token) -> str:
    pieces = []
    for child in token.children or ():
        if child.type in ("text", "code_inline", "text_special"):
            pieces.append(child.content)
        elif child.type == "softbreak":
            pieces.append(" ")
        elif child.type == "hardbreak":
            pieces.append("\n")
        elif child.type == "image":
            pieces.append(_inline(child))
    return "".join(pieces).strip()


def _simple(block: str) -> dict[str, object]:
    found: dict[str, object] = {}
    key = ""
    for line in block.split("\n"):
        entry, item = _ENTRY.fullmatch(line.rstrip()), _ITEM.fullmatch(line.rstrip())
        if entry is not None:
            key = entry[1].strip().lower()
            found[key] = _value(entry[2] or "")
        elif item is not None and key:
            earlier = found[key]
            found[key] = [*(earlier if isinstance(earlier, list) else []), _unquoted(item[1])]
    return found


def _value(written: str) -> object:
    written = written.strip()
    if written.startswith("[") and written.endswith("]"):
        return [_unquoted(item) for item in written[1:-1].split(",") if item.strip()]
    return None if written in ("", "null", "~") else _unquoted(written)


def _unquoted(written: str) -> str:
    written = written.strip()
    if len(written) >= 2 and written[0] == written[-1] and written[0] in "\"'":
        return written[1:-1]
    return written
