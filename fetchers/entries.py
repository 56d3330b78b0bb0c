"""The bytes of a feed to entries: what each one is, where it leads, and what the feed itself says of it."""

from __future__ import annotations

import io
import re
from collections import Counter
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING

from fetchers.clean import clean_line, clean_or_none, clean_text
from fetchers.dates import iso_moment
from fetchers.links import host, web_link
from fetchers.markup import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_GLOBAL_ID = re.compile(r"[a-z][a-z0-9+.-]*:\S+", re.IGNORECASE)
_AHEAD = timedelta(days=2)  # a clock may be wrong by as much; later dates are mistakes


class NotAFeed(ValueError):
    """The bytes are no feed that can be read."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a feed.  `link` is an http(s) address or None; `text` is the feed's own text, plain."""

    identity: str
    link: str | None
    title: str | None
    outlet: str | None
    byline: str | None
    published: str | None
    text: str


@dataclass(frozen=True, slots=True)
class ParsedFeed:
    """A feed's title and language, and its entries in the feed's order, each identity once."""

    title: str | None
    language: str | None
    entries: tuple[Entry, ...]


def parse_feed(body: bytes, url: str, content_type: str = "", *, now: datetime | None = None) -> ParsedFeed:
    """The entries of an RSS, RDF or Atom feed that came from `url`.  Raises NotAFeed.

    Faulty XML is read as far as it goes: many real feeds are faulty.  `now` bounds plausible dates.
    """
    import feedparser

    latest = (now or datetime.now(UTC)) + _AHEAD
    headers = {"content-location": url} | ({"content-type": content_type} if content_type else {})
    try:
        # Never the bytes themselves: feedparser would open a file or an address of that name.
        found = feedparser.parse(
            io.BytesIO(body), response_headers=headers, sanitize_html=False, resolve_relative_uris=False
        )
    except Exception as error:  # what a hostile document makes a parser raise cannot be listed
        raise NotAFeed(f"the feed cannot be parsed ({type(error).__name__})") from error
    if not found.entries and not found.get("version"):
        raise NotAFeed(_why(found, body))
    entries = [_entry(dict(entry), url, latest) for entry in found.entries]
    return ParsedFeed(
        title=_title(dict(found.feed)),
        language=_language(dict(found.feed)),
        entries=tuple(_told_apart(entry for entry in entries if entry.title or entry.text)),
    )


def _why(found: Mapping[str, object], body: bytes) -> str:
    if not body.strip():
        return "the answer is empty"
    start = body.lstrip()[:200].lower()
    if start.startswith((b"<!doctype html", b"<html")):
        return "it is a web page, not a feed; give the address of its RSS or Atom feed"
    reason = clean_line(str(found.get("bozo_exception") or ""))[:120]
    return "it is not a feed" + (f" ({reason})" if reason else "")


def _entry(entry: Mapping[str, object], url: str, latest: datetime) -> Entry:
    title = _title(entry)
    text = _text(entry)
    guid = clean_or_none(entry.get("id"))
    link = web_link(entry.get("link"), base=url) or web_link(guid)
    source = entry.get("source")
    return Entry(
        identity=_identity(guid, link, title, text, url),
        link=link,
        title=title,
        outlet=_title(source) if isinstance(source, dict) else None,
        byline=clean_or_none(entry.get("author")),
        published=_published(entry, latest),
        text=text,
    )


def _identity(guid: str | None, link: str | None, title: str | None, text: str, url: str) -> str:
    """What names the entry for ever: its own id, else its address, else its words.

    A bare id such as "1234" says something on its own host only, so the host is put in front.
    """
    if guid:
        return guid if _GLOBAL_ID.fullmatch(guid) else f"{host(url)}#{guid}"
    return link or f"{host(url)}#{sha256((title or text).encode()).hexdigest()[:20]}"


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
    first = Counter[str]()
    kept = []
    for entry in apart:
        if not first[entry.identity]:
            kept.append(entry)
        first[entry.identity] += 1
    return kept


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
    return clean_text(max(texts, key=len, default="")).strip()


def _published(entry: Mapping[str, object], latest: datetime) -> str | None:
    """The printed date in our own reading, which keeps days days and distrusts zone names; else the parser's."""
    for key in ("published", "created", "updated"):
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


def _language(feed: Mapping[str, object]) -> str | None:
    found = re.match(r"[A-Za-z]{2,3}", clean_or_none(feed.get("language")) or "")
    return found[0].lower() if found else None
