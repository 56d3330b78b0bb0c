"""What a fetcher hands on: articles, and problems that did not stop the round."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

TextStatus = Literal["full", "summary", "stub", "paywall", "failed"]
FeedStatus = Literal["new", "unchanged", "failed"]


@dataclass(frozen=True, slots=True)
class Article:
    """One article as fetched, before anyone reads it.

    `identity` is what stays the same when the text changes (feed entry id, canonical URL, file path
    relative to its folder); `source` is the URL or file path that an editor can open.  `text` is the
    whole text, cleaned, headline first and page furniture included.  `published` is ISO 8601, UTC
    where the document gives a zone, a bare date where it gives only a day; None where it gives none.
    `text_status` is how much of the article `text` is, `text_reason` why it is not all of it.
    `furniture_from` is where in `text` the menus, comments and footers begin that stood around the article:
    everything from there on is furniture, a line each.
    """

    identity: str
    source: str
    text: str
    title: str | None = None
    outlet: str | None = None
    byline: str | None = None
    credits: tuple[str, ...] = ()
    published: str | None = None
    language: str | None = None
    text_status: TextStatus = "full"
    text_reason: str | None = None
    furniture_from: int | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that could not be fetched or read: where, what, and what to do about it."""

    source: str
    message: str


@dataclass(frozen=True, slots=True)
class SeenEntry:
    """An entry of a feed as it was last time: what a round must know to tell new, changed and same apart.

    `identity` is that of its article.  `keys` are all names it went by, strongest first (see
    `fetchers.identity`).  `fingerprint` stands for what the feed said of it; None where only the article is
    remembered, which then counts as the same.  `tries` counts the times its page failed in a way that may
    pass; 0 when there is nothing left to try.
    """

    identity: str
    keys: tuple[str, ...] = ()
    fingerprint: str | None = None
    title: str | None = None
    tries: int = 0


@dataclass(frozen=True, slots=True)
class Pace:
    """When a feed may and should be asked again.  Moments are ISO 8601, UTC; `interval` is in seconds.

    `due` is the next moment that suits us, `not_before` the moment before which its server does not want to
    hear from us (Retry-After), None where it set none.  `failures` counts the failed rounds in a row.
    """

    interval: int
    due: str | None = None
    not_before: str | None = None
    failures: int = 0


@dataclass(frozen=True, slots=True)
class FeedState:
    """What is remembered of a feed between rounds; validators as the server gave them, never interpreted."""

    url: str
    etag: str | None = None
    last_modified: str | None = None
    body_hash: str | None = None
    pace: Pace | None = None


@dataclass(frozen=True, slots=True)
class FeedResult:
    """What came of one feed.

    "new": the body changed, `articles` are the entries that are new or that the feed now words differently;
    "unchanged": nothing to do; "failed": `error` says why.  `etag`, `last_modified`, `body_hash`, `pace` and
    `entries` are what to remember; `entries` are all that the body holds, and empty unless the status is "new".
    `moved_to` is the feed's new permanent address, `gone` means that it has none any more (410): retire it.
    `problems` are pages that could not be read, whose articles carry the feed's own text instead.
    `http_status` is the last answer's, None without one; `seconds` how long the feed itself took, `size` the
    bytes of its body.
    """

    url: str
    status: FeedStatus
    articles: tuple[Article, ...] = ()
    title: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    body_hash: str | None = None
    error: str | None = None
    moved_to: str | None = None
    problems: tuple[Problem, ...] = ()
    entries: tuple[SeenEntry, ...] = ()
    pace: Pace | None = None
    gone: bool = False
    http_status: int | None = None
    seconds: float = 0.0
    size: int = 0


@dataclass(frozen=True, slots=True)
class SiteRules:
    """What an editor knows better about one site than the site says itself; None leaves it to the page.

    `pages` False keeps to the feed's own text; `paywall` marks every short text as cut; `article` is an XPath
    to the element with the article; `drop` are XPaths to elements that are no part of it.
    """

    name: str | None = None
    language: str | None = None
    pages: bool = True
    paywall: bool = False
    article: str | None = None
    drop: tuple[str, ...] = ()


class FetchError(Exception):
    """Something outside could not be fetched or read; `message` says what and what to do about it.

    `passing` is True where the same request may well succeed later.
    """

    def __init__(self, source: str, message: str, *, passing: bool = False) -> None:
        super().__init__(f"{source}: {message}")
        self.source = source
        self.message = message
        self.passing = passing

    @property
    def problem(self) -> Problem:
        """The same as a problem that does not stop the round."""
        return Problem(self.source, self.message)
