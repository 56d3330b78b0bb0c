"""One feed, fetched: asked conditionally, parsed only when its body changed, with the pages of its entries."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from http import HTTPStatus
from typing import TYPE_CHECKING, Literal

from fetchers.clean import clean_or_none
from fetchers.decode import NotText, declared_in_html, decode
from fetchers.entries import Entry, NotAFeed, ParsedFeed, parse_feed
from fetchers.pages import NoArticle, Page, read_page, with_headline
from fetchers.types import Article, FetchError, Problem

if TYPE_CHECKING:
    from fetchers.http import Client, Response

Known = Callable[[str], bool]

_ACCEPT_FEED = "application/rss+xml, application/atom+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5"
_ACCEPT_PAGE = "text/html, application/xhtml+xml;q=0.9, */*;q=0.1"
_HINTS = {
    401: "it asks for a password",
    403: "it refuses us; ask the publisher",
    404: "check the address",
    410: "it is gone for good; remove the feed",
    429: "it asks for fewer requests; fetch less often",
    503: "it is overloaded; it is tried again next round",
}


@dataclass(frozen=True, slots=True)
class FeedState:
    """What is remembered of a feed between rounds, as the server gave it and never interpreted."""

    url: str
    etag: str | None = None
    last_modified: str | None = None
    body_hash: str | None = None


@dataclass(frozen=True, slots=True)
class FeedResult:
    """What came of one feed.

    "new": the body changed, `articles` are the entries that were not known; "unchanged": nothing to do;
    "failed": `error` says why.  `etag`, `last_modified` and `body_hash` are what to remember, also when
    nothing changed or the fetch failed.  `moved_to` is the feed's new permanent address.  `problems` are
    pages that could not be read, whose articles carry the feed's own text instead.
    """

    url: str
    status: Literal["new", "unchanged", "failed"]
    articles: tuple[Article, ...] = ()
    title: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    body_hash: str | None = None
    error: str | None = None
    moved_to: str | None = None
    problems: tuple[Problem, ...] = ()


async def fetch_feed(client: Client, state: FeedState, known: Known = lambda identity: False) -> FeedResult:
    """Fetch one feed and the pages of the entries whose identity is not `known`.  Never raises FetchError."""
    try:
        answer = await client.get(state.url, limit=client.settings.feed_limit, headers=_asking(state))
        if answer.status == HTTPStatus.NOT_MODIFIED:
            return _unchanged(state, answer)
        if answer.status not in (HTTPStatus.OK, HTTPStatus.IM_USED):  # the latter: only the new entries
            raise FetchError(state.url, _refusal(answer.status))
        digest = sha256(answer.body).hexdigest()
        if digest == state.body_hash:
            return _unchanged(state, answer)
        content_type = answer.headers.get("content-type", "")
        # In a thread: a large feed takes a second, in which other downloads must not starve.
        feed = await asyncio.to_thread(parse_feed, answer.body, answer.url, content_type)
    except FetchError as error:
        return _failed(state, error.message)
    except NotAFeed as error:
        return _failed(state, str(error))
    fresh = [entry for entry in feed.entries[: client.settings.entries] if not known(entry.identity)]
    got = await asyncio.gather(*(_article(client, feed, entry, answer.url) for entry in fresh))
    problems = [problem for _, problem in got if problem]
    left = len(feed.entries) - client.settings.entries
    if left > 0:
        problems.append(Problem(state.url, f"its last {left} entries were left out; only the first are read"))
    return FeedResult(
        url=state.url,
        status="new",
        articles=tuple(article for article, _ in got),
        title=feed.title,
        etag=answer.headers.get("etag"),
        last_modified=answer.headers.get("last-modified"),
        body_hash=digest,
        moved_to=answer.moved_to,
        problems=tuple(problems),
    )


def _asking(state: FeedState) -> dict[str, str]:
    headers = {"Accept": _ACCEPT_FEED, "A-IM": "feed"}
    if state.etag:
        headers["If-None-Match"] = state.etag
    if state.last_modified:
        headers["If-Modified-Since"] = state.last_modified
    return headers


def _unchanged(state: FeedState, answer: Response) -> FeedResult:
    return FeedResult(
        url=state.url,
        status="unchanged",
        etag=answer.headers.get("etag", state.etag),
        last_modified=answer.headers.get("last-modified", state.last_modified),
        body_hash=state.body_hash,
        moved_to=answer.moved_to,
    )


def _failed(state: FeedState, error: str) -> FeedResult:
    return FeedResult(
        url=state.url,
        status="failed",
        etag=state.etag,
        last_modified=state.last_modified,
        body_hash=state.body_hash,
        error=error,
    )


def _refusal(status: int) -> str:
    try:
        said = f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        said = str(status)
    hint = _HINTS.get(status) or ("the fault is the server's" if status >= 500 else "check the address")
    return f"the server answers {said}; {hint}"


async def _article(
    client: Client, feed: ParsedFeed, entry: Entry, feed_url: str
) -> tuple[Article, Problem | None]:
    """The article of an entry: with the text of its page, or else with the feed's own text and the reason."""
    if entry.link is None:
        return _from_feed(feed, entry, feed_url), None
    try:
        page, address = await _page(client, entry.link)
    except FetchError as error:
        return _from_feed(feed, entry, entry.link), error.problem
    if page.body <= len(entry.text):
        return _from_feed(feed, entry, address, page), None
    title = entry.title or page.title
    article = Article(
        identity=entry.identity,
        source=address,
        text=with_headline(title, page.text),
        title=title,
        outlet=entry.outlet or page.outlet or feed.title,
        byline=entry.byline or page.byline,
        published=entry.published or page.published,
        language=page.language or feed.language,
    )
    return article, None


def _from_feed(feed: ParsedFeed, entry: Entry, source: str, page: Page | None = None) -> Article:
    return Article(
        identity=entry.identity,
        source=source,
        text=with_headline(entry.title, entry.text),
        title=entry.title,
        outlet=entry.outlet or (page.outlet if page else None) or feed.title,
        byline=entry.byline,
        published=entry.published or (page.published if page else None),
        language=feed.language,
        text_status="summary" if entry.text else "failed",
    )


async def _page(client: Client, link: str) -> tuple[Page, str]:
    """The article page and the address where it was in the end.  Raises FetchError."""
    answer = await client.get(link, limit=client.settings.page_limit, headers={"Accept": _ACCEPT_PAGE})
    if answer.status != HTTPStatus.OK:
        raise FetchError(link, _refusal(answer.status))
    content_type = answer.headers.get("content-type", "text/html").lower()
    if not any(kind in content_type for kind in ("html", "xml", "text/plain")):
        kind = clean_or_none(content_type) or "nothing"
        raise FetchError(link, f"it is {kind[:60]}, not a web page")
    page = await asyncio.to_thread(_read, answer, content_type)
    return page, answer.url


def _read(answer: Response, content_type: str) -> Page:
    _, _, charset = content_type.partition("charset=")
    declared = charset.split(";")[0].strip("\"' ") or declared_in_html(answer.body)
    try:
        html = decode(answer.body, declared or None)
    except NotText as error:
        raise FetchError(answer.url, f"the page is no text: {error}") from error
    try:
        return read_page(html, answer.url)
    except NoArticle as error:
        raise FetchError(answer.url, str(error)) from error
