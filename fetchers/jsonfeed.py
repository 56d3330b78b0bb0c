"""JSON Feed, versions 1 and 1.1, to entries."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from fetchers.clean import clean_or_none
from fetchers.dates import iso_moment
from fetchers.entries import Entry, NotAFeed, ParsedFeed, gathered, language_of, make_entry
from fetchers.markup import plain

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

_VERSION = "jsonfeed.org/version/"


def parse_json_feed(body: bytes, url: str, latest: datetime) -> ParsedFeed:
    """The entries of a JSON feed that came from `url`; dates after `latest` are left out.  Raises NotAFeed."""
    try:
        found = json.loads(body.decode("utf-8-sig"), strict=False)
    except (ValueError, RecursionError) as error:
        raise NotAFeed("it is not a feed (it begins like JSON but is not valid JSON)") from error
    if not isinstance(found, dict) or _VERSION not in str(found.get("version"))[:100]:
        raise NotAFeed("it is not a feed (it is JSON, but does not say that it is a JSON feed)")
    items = found.get("items")
    if not isinstance(items, list):
        raise NotAFeed("it is a JSON feed without a list of items")
    authors = _authors(found)
    return ParsedFeed(
        title=clean_or_none(found.get("title")),
        language=language_of(found.get("language")),
        entries=gathered(_entry(item, url, authors, latest) for item in items if isinstance(item, dict)),
    )


def _entry(item: Mapping[str, object], url: str, authors: str | None, latest: datetime) -> Entry:
    written = item.get("id")
    texts = [plain(text) for key in ("content_html", "summary") if isinstance(text := item.get(key), str)]
    if isinstance(text := item.get("content_text"), str):
        texts.append(text)
    return make_entry(
        # Some write numbers as ids; True would be a number too.
        guid=str(written) if isinstance(written, int | float) and not isinstance(written, bool) else written,
        link=item.get("url") or item.get("external_url"),
        title=clean_or_none(item.get("title")),
        text=max(texts, key=len, default=""),
        url=url,
        byline=_authors(item) or authors,
        published=iso_moment(item.get("date_published"), latest=latest),
        updated=iso_moment(item.get("date_modified"), latest=latest),
    )


def _authors(holder: Mapping[str, object]) -> str | None:
    """Names of authors on one line: a list since version 1.1, one object before."""
    listed = holder.get("authors")
    people = listed if isinstance(listed, list) else [holder.get("author")]
    names = [clean_or_none(person.get("name")) for person in people if isinstance(person, dict)]
    return ", ".join(filter(None, names)) or None
