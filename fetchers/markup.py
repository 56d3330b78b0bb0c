"""HTML to lines of plain text, without judging which of them are the article."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

_UNSEEN = frozenset(
    {"head", "script", "style", "template", "noscript", "svg", "math", "iframe", "object", "embed", "canvas"}
    | {"audio", "video", "select", "textarea"}
)
_BLOCKS = frozenset(
    {"address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details", "div"}
    | {"dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6"}
    | {"header", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "option", "p", "pre", "section"}
    | {"summary", "table", "tbody", "tfoot", "thead", "tr", "ul"}
)
_CELLS = frozenset({"td", "th"})
_AROUND = frozenset({"nav", "aside", "footer", "form", "button", "dialog", "menu"})
_WHITE_SPACE = re.compile(r"[ \t\r\n\f\v]+")  # no-break spaces are part of the text
_LOOKS_LIKE_MARKUP = re.compile(r"<[a-zA-Z/!][^<>]*>|&(?:#\d+|#x[0-9a-fA-F]+|[a-zA-Z]+\d*);")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a rendered page.

    `heading` is the level 1 to 6, 0 for other text; `around` is True inside elements that the page
    itself declares to be no part of the main text (navigation, asides, footers, forms).
    """

    text: str
    heading: int = 0
    around: bool = False


def parse(html: str) -> HtmlElement | None:
    """The tree of a page or fragment; None where there is nothing in it."""
    from lxml import etree
    from lxml import html as lxml_html

    parser = lxml_html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    try:
        return lxml_html.document_fromstring(html.encode("utf-8", "replace"), parser=parser)
    except etree.XMLSyntaxError as error:
        if error.code == etree.ErrorTypes.ERR_NO_MEMORY:
            raise MemoryError from error
        return None
    except (etree.ParserError, AssertionError):
        return None


def lines(tree: HtmlElement) -> list[Line]:
    """The visible text of a tree in document order, one line for each block; empty ones are left out."""
    return list(_lines(tree))


def plain(html: str) -> str:
    """The text of an HTML fragment such as a feed's summary, its blocks as paragraphs.

    Text without tags and character references is returned as it is.
    """
    if not _LOOKS_LIKE_MARKUP.search(html):
        return html.strip()
    tree = parse(html)
    return "" if tree is None else "\n\n".join(line.text for line in lines(tree))


def _lines(tree: HtmlElement) -> Iterator[Line]:
    from lxml import etree

    pieces: list[str] = []
    heading = around = 0
    skipped = None

    def flush() -> Iterator[Line]:
        text = _WHITE_SPACE.sub(" ", "".join(pieces)).strip(" ")
        pieces.clear()
        if text and not text.isspace():
            yield Line(text, heading, around > 0)

    walk = etree.iterwalk(tree, events=("start", "end"))
    for event, element in walk:
        tag = element.tag
        if event == "start":
            if tag in _UNSEEN or element.get("hidden") is not None:
                walk.skip_subtree()
                skipped = element
                continue
            if tag in _BLOCKS:
                yield from flush()
            elif tag in _CELLS:
                pieces.append(" ")
            if tag in _AROUND:
                yield from flush()
                around += 1
            if tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
                heading = int(tag[1])
            pieces.append(element.text or "")
        elif skipped is not None and element is skipped:
            skipped = None
            pieces.append(element.tail or "")
        else:
            if tag in _BLOCKS or tag in _AROUND:
                yield from flush()
            if tag in _AROUND:
                around -= 1
            if tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
                heading = 0
            if element is not tree:
                pieces.append(element.tail or "")
    yield from flush()
