"""OPML: the lists of feeds that feed readers exchange, in and out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from fetchers.clean import clean_line, clean_or_none
from fetchers.files import read_regular
from fetchers.links import web_link
from fetchers.redact import redact, without_secrets
from fetchers.types import FetchError, Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

MAX_FEEDS = 10_000
_LIMIT = 20_000_000  # bytes
_MAX_NAME = 200  # characters
_BARE_AMPERSAND = re.compile(rb"&(?!#\d{1,7};|#x[0-9a-fA-F]{1,6};|(?:amp|lt|gt|quot|apos);)")


@dataclass(frozen=True, slots=True)
class OpmlFeed:
    """A feed of a list.  A category is a path of names with slashes between, such as "World/Asia"."""

    url: str
    title: str | None = None
    categories: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OpmlList:
    """The feeds of an OPML file in its order, each address once, and what had to be left out."""

    title: str | None
    feeds: tuple[OpmlFeed, ...]
    problems: tuple[Problem, ...]


def read_opml(path: Path) -> OpmlList:
    """The feeds that an OPML file lists.  Raises FetchError for what is no OPML; a bad line is a problem."""
    source = clean_line(path.as_posix())
    return parse_opml(read_regular(path, limit=_LIMIT), source)


def parse_opml(data: bytes, source: str) -> OpmlList:
    """`read_opml` of bytes; `source` is the name for problems."""
    reader, broken = _read(data, source)
    mended = _BARE_AMPERSAND.sub(b"&amp;", data) if broken else data
    if mended != data:
        reader, broken = _read(mended, source)  # the mistake that programs make when they write such files
    if broken and b"<!" not in data:
        reader = max(_recover(mended, source), reader, key=lambda found: len(found.feeds))
    if broken and not reader.feeds:
        raise FetchError(source, f"it cannot be read as OPML ({broken})")
    if not reader.is_opml:
        raise FetchError(source, "it is no OPML: it does not begin with <opml>")
    if broken:
        reader.problems.append(
            Problem(
                source, f"it is damaged ({broken}); what could be read was taken, compare it with the file"
            )
        )
    return OpmlList(
        clean_or_none("".join(reader.title)), tuple(reader.feeds.values()), tuple(reader.problems)
    )


def _read(data: bytes, source: str) -> tuple[_Reader, str]:
    """What is in the bytes as far as they can be read, and why no further; "" for to the end."""
    reader = _Reader(source)
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = reader.begin
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.characters
    parser.EntityDeclHandler = reader.entity
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, ValueError, LookupError) as error:  # the latter: an unknown encoding
        return reader, clean_line(str(error))
    return reader, ""


def _recover(data: bytes, source: str) -> _Reader:
    """What a lenient parser makes of damaged bytes that declare nothing of their own."""
    from lxml import etree

    reader = _Reader(source)
    parser = etree.XMLParser(target=_Target(reader), recover=True, resolve_entities=False, no_network=True)
    try:
        etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError):
        return reader  # with what it met until then
    return reader


class _Target:
    """A reader as lxml wants to call it."""

    def __init__(self, reader: _Reader) -> None:
        self.start = reader.begin
        self.end = reader.end
        self.data = reader.characters

    def close(self) -> None:
        """Nothing is left to do."""


def write_opml(title: str, feeds: Iterable[OpmlFeed]) -> str:
    """The OPML document of a list of feeds.  Reading it again gives the same feeds.

    A feed stands in the folders of its first category, for readers that know no others; `category` holds all.
    """
    grouped: dict[str, list[OpmlFeed]] = {}
    for feed in feeds:
        grouped.setdefault(feed.categories[0] if feed.categories else "", []).append(feed)
    return "\n".join(_lines(title, grouped)) + "\n"


def _lines(title: str, grouped: dict[str, list[OpmlFeed]]) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield '<opml version="2.0">'
    yield f"  <head><title>{escape(clean_line(title))}</title></head>"
    yield "  <body>"
    for category, listed in grouped.items():
        folders = [name for name in category.split("/") if name]
        for depth, folder in enumerate(folders):
            yield f"{'  ' * (2 + depth)}<outline text={quoteattr(folder)}>"
        for feed in listed:
            yield "  " * (2 + len(folders)) + _outline(feed)
        for depth in reversed(range(len(folders))):
            yield f"{'  ' * (2 + depth)}</outline>"
    yield "  </body>"
    yield "</opml>"


def _outline(feed: OpmlFeed) -> str:
    name = quoteattr(feed.title or feed.url)
    title = f" title={name}" if feed.title else ""
    categories = ",".join("/" + category for category in feed.categories)
    category = f" category={quoteattr(categories)}" if categories else ""
    return f'<outline type="rss" text={name}{title} xmlUrl={quoteattr(feed.url)}{category}/>'


class _Reader:
    """What the parser met so far.  Nothing here calls itself: a file may nest as deep as it likes."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.is_opml = False
        self.title: list[str] = []
        self.feeds: dict[str, OpmlFeed] = {}
        self.problems: list[Problem] = []
        self._in_title = False
        self._folders: list[str | None] = []
        self._full = False

    def begin(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition(":")[2].lower()
        self.is_opml = self.is_opml or name == "opml"
        self._in_title = name == "title"
        if name != "outline":
            return
        about = {key.lower(): value for key, value in attributes.items()}
        title = clean_or_none(about.get("title")) or clean_or_none(about.get("text"))
        address = about.get("xmlurl")
        if address is None and about.get("type", "").lower() in _FEED_TYPES:
            address = about.get("url")
        if address is not None:
            self._add(address, title, about.get("category", ""))
        self._folders.append(None if address is not None else (title or "").replace("/", "-")[:_MAX_NAME])

    def end(self, tag: str) -> None:
        self._in_title = False
        if tag.rpartition(":")[2].lower() == "outline" and self._folders:
            self._folders.pop()

    def characters(self, text: str) -> None:
        if self._in_title:
            self.title.append(text[:_MAX_NAME])

    def entity(self, *declared: object) -> None:
        raise FetchError(self.source, "it declares entities of its own, which lists of feeds have no use for")

    def _left_out(self, address: str, reason: str) -> None:
        shown = redact(clean_line(address))[:80]
        self.problems.append(Problem(self.source, f"{shown!r} {reason}; left out"))

    def _add(self, address: str, title: str | None, written: str) -> None:
        url = web_link(address)
        bare = web_link(without_secrets(address.strip()))
        if bare is not None and bare != url:
            self._left_out(address, f"holds a key or password; put that into the file of keys and add {bare}")
            return
        if url is None:
            self._left_out(address, "is no http or https address")
            return
        categories = [path] if (path := "/".join(filter(None, self._folders[:8]))) else []
        categories += [
            each for part in written.split(",") if (each := clean_line(part).strip("/")[:_MAX_NAME])
        ]
        known = self.feeds.get(url)
        if known is not None:
            categories = [*known.categories, *categories]
            title = known.title or title
        elif len(self.feeds) >= MAX_FEEDS:
            if not self._full:
                self.problems.append(
                    Problem(self.source, f"it lists more than {MAX_FEEDS:,} feeds; the rest was left out")
                )
            self._full = True
            return
        # A title that only repeats the address is none.
        named = None if title is None or title == url else title[: 2 * _MAX_NAME]
        self.feeds[url] = OpmlFeed(url, named, tuple(dict.fromkeys(categories)))


_FEED_TYPES = ("rss", "atom", "rdf", "feed")
