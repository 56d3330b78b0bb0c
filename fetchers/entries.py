"""The bytes of a feed to entries: what each one is, where it leads, and what the feed itself says of it."""

from __future__ import annotations

import io
import re
from collections import Counter
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from xml.sax import SAXException

from fetchers.clean import clean_line, clean_or_none, clean_text
from fetchers.dates import iso_moment
from fetchers.identity import Named, fingerprint, name
from fetchers.links import web_link
from fetchers.markup import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_MOST = 10_000  # characters of a name of any kind: more is an attack or an accident
_BEFORE_OUTLET = ("-", "–", "—", "|")  # what stands between a headline and its outlet
_AHEAD = timedelta(days=2)  # a clock may be wrong by as much; later dates are mistakes


class NotAFeed(ValueError):
    """The bytes are no feed that can be read."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a feed.

    `identity` names it when it is first seen, `keys` are all its names (see `fetchers.identity`).  `link` is an
    http(s) address or None; `text` is the feed's own text, plain; `updated` its last change, as ISO 8601.
    """

    identity: str
    keys: tuple[str, ...]
    link: str | None
    title: str | None
    outlet: str | None
    byline: str | None
    published: str | None
    updated: str | None
    text: str

    @property
    def named(self) -> Named:
        """What recognising it in a later round needs."""
        said = fingerprint(self.title, self.text, self.updated)
        return Named(self.identity, self.keys, said, self.title)


@dataclass(frozen=True, slots=True)
class ParsedFeed:
    """A feed's title and language, and its entries in the feed's order, each identity once.

    `ttl` are the minutes for which the feed asks to be left alone, None where it does not ask.
    """

    title: str | None
    language: str | None
    entries: tuple[Entry, ...]
    ttl: int | None = None


def parse_feed(body: bytes, url: str, content_type: str = "", *, now: datetime | None = None) -> ParsedFeed:
    """The entries of an RSS, RDF, Atom or JSON feed that came from `url`.  Raises NotAFeed.

    Faulty XML is read as far as it goes: many real feeds are faulty.  `now` bounds plausible dates.
    """
    latest = (now or datetime.now(UTC)) + _AHEAD
    if body.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        from fetchers.jsonfeed import parse_json_feed

        return parse_json_feed(body, url, latest)
    import feedparser

    headers = {"content-location": url} | ({"content-type": content_type} if content_type else {})
    try:
        # Never the bytes themselves: feedparser would open a file or an address of that name.
        found = feedparser.parse(
            io.BytesIO(body), response_headers=headers, sanitize_html=False, resolve_relative_uris=False
        )
    except MemoryError:
        raise
    except Exception as error:  # what a hostile document makes a parser raise cannot be listed
        raise NotAFeed(f"the feed cannot be parsed ({type(error).__name__})") from error
    if not found.entries and not found.get("version"):
        raise NotAFeed(_why(found, body))
    broken = found.get("bozo_exception")
    if not found.entries and isinstance(broken, SAXException):
        raise NotAFeed(f"it is damaged before its first entry ({clean_line(str(broken))[:120]})")
    about = dict(found.feed)
    return ParsedFeed(
        title=_title(about),
        language=language_of(about.get("language")),
        entries=gathered(_entry(dict(entry), url, latest) for entry in found.entries),
        ttl=_minutes(about.get("ttl")),
    )


def make_entry(
    *,
    guid: object,
    link: object,
    title: str | None,
    text: str,
    url: str,
    outlet: str | None = None,
    byline: str | None = None,
    published: str | None = None,
    updated: str | None = None,
) -> Entry:
    """An entry of the feed at `url` from what any kind of feed says of it; `text` is plain and cleaned here."""
    text = clean_text(text).strip()
    own = clean_or_none(guid)
    own = own[:_MOST] if own else None
    address = web_link(link, base=url) or web_link(own)
    identity, keys = name(own, address, title, text, published, url)
    return Entry(identity, keys, address, title, outlet, byline, published, updated, text)


def gathered(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Entries that say something, told apart.

    A moment of change that most of them share is that of the feed, not theirs.
    """
    kept = _told_apart(entry for entry in entries if entry.title or entry.text)
    moments = Counter(entry.updated for entry in kept)
    (often, times), *_ = moments.most_common(1) or [(None, 0)]
    if times > max(3, len(kept) // 2):
        kept = [replace(entry, updated=None) if entry.updated == often else entry for entry in kept]
    return tuple(kept)


def language_of(written: object) -> str | None:
    """The language code that a feed's language tag begins with, or None."""
    found = re.match(r"[A-Za-z]{2,3}(?![A-Za-z])", clean_or_none(written) or "")
    return found[0].lower() if found else None


def _minutes(written: object) -> int | None:
    return int(written) if isinstance(written, str) and written.isdecimal() and len(written) < 6 else None


def _why(found: Mapping[str, object], body: bytes) -> str:
    if not body.strip():
        return "the answer is empty"
    start = body.lstrip()[:200].lower()
    if start.startswith((b"<!doctype html", b"<html")):
        return "it is a web page, not a feed; give the address of its RSS or Atom feed"
    reason = clean_line(str(found.get("bozo_exception") or ""))[:120]
    return "it is not a feed" + (f" ({reason})" if reason else "")


def _entry(entry: Mapping[str, object], url: str, latest: datetime) -> Entry:
    source = entry.get("source")
    outlet = _title(source) if isinstance(source, dict) else None
    return make_entry(
        guid=entry.get("id"),
        link=entry.get("link"),
        title=_without_outlet(_title(entry), outlet),
        text=_text(entry),
        url=url,
        outlet=outlet,
        byline=clean_or_none(entry.get("author")),
        published=_moment(entry, ("published", "created", "updated"), latest),
        updated=_moment(entry, ("updated",), latest),
    )


def _without_outlet(title: str | None, outlet: str | None) -> str | None:
    """The headline alone where a feed of many papers prints "headline - paper" and names the paper as its source."""
    for dash in _BEFORE_OUTLET if title and outlet else ():
        bare = title.removesuffix(f" {dash} {outlet}").strip() if title else ""
        if bare and bare != title:
            return bare
    return title


def _told_apart(entries: Iterable[Entry]) -> list[Entry]:
    """Entries that share an id but lead to different pages are different; true repetitions count once."""
    listed = list(entries)
    links: dict[str, set[str | None]] = {}
    for entry in listed:
        links.setdefault(entry.identity, set()).add(entry.link)
    apart = [
        replace(entry, identity=entry.link) if entry.link and len(links[entry.identity]) > 1 else entry
        for entry in listed
    ]
    first: dict[str, Entry] = {}
    for entry in apart:
        first.setdefault(entry.identity, entry)
    return list(first.values())


def _title(holder: Mapping[str, object]) -> str | None:
    detail = holder.get("title_detail")
    written = holder.get("title")
    if isinstance(written, str) and isinstance(detail, dict) and detail.get("type") != "text/plain":
        written = plain(written)
    return clean_or_none(written)


def _text(entry: Mapping[str, object]) -> str:
    """The longest of the texts that the feed gives of the entry."""
    given = [entry.get("summary_detail")]
    content = entry.get("content")
    given += content if isinstance(content, list) else []
    texts = [
        detail["value"] if detail.get("type") == "text/plain" else plain(detail["value"])
        for detail in given
        if isinstance(detail, dict) and isinstance(detail.get("value"), str)
    ]
    return max(texts, key=len, default="")


def _moment(entry: Mapping[str, object], keys: tuple[str, ...], latest: datetime) -> str | None:
    """The printed date in our own reading, which keeps days days and distrusts zone names; else the parser's."""
    for key in keys:
        printed = iso_moment(entry.get(key), latest=latest)
        if printed:
            return printed
        parsed = entry.get(f"{key}_parsed")
        if isinstance(parsed, tuple):
            try:
                moment = datetime(*parsed[:6]).replace(tzinfo=UTC)
            except (ValueError, TypeError):
                continue
            if found := iso_moment(moment, latest=latest):
                return found
    return None
