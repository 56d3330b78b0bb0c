"""From a homepage to its feeds."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fetchers.clean import clean_or_none
from fetchers.decode import declared_for_html, decode
from fetchers.links import host, web_link
from fetchers.markup import parse
from fetchers.types import FetchError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

    from fetchers.http import HttpSettings

_TYPES = (
    "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json",
    "application/x-rss+xml", "application/json", "application/xml", "text/xml", "text/rss+xml",
)  # fmt: skip
_VAGUE = ("application/json", "application/xml", "text/xml")  # also used for what is no feed
_LOOKS_LIKE_A_FEED = re.compile(
    r"(?:^|[/._-])(?:rss|atom|feeds?|rdf)(?:[/._-]|$)|\.(?:rss|atom|rdf|xml)$", re.I
)
_NOT_THE_NEWS = re.compile(r"comment|wp-json|oembed|opensearch", re.I)
_MOST = 50


@dataclass(frozen=True, slots=True)
class FoundFeed:
    """A feed as a page names it, or as it names itself."""

    url: str
    title: str | None = None


def discover_feeds(url: str, settings: HttpSettings | None = None) -> tuple[FoundFeed, ...]:
    """The feeds behind an address: itself if it is one, else those that its page names, the likeliest first.

    They are named, not fetched.  An address without a scheme is taken for https.  Raises FetchError, also for
    a page that names no feed.
    """
    return asyncio.run(_discover(url if "://" in url else f"https://{url}", settings))


def feeds_in_page(body: bytes, url: str, content_type: str = "") -> tuple[FoundFeed, ...]:
    """The feeds that a page names in its head, else those that its links look like; of news before comments."""
    tree = parse(decode(body, declared_for_html(body, content_type)))
    if tree is None:
        return ()
    base = next((web_link(tag.get("href"), base=url) for tag in tree.iter("base")), None) or url
    found = list(_declared(tree, base)) or list(_linked(tree, base))
    named: dict[str, FoundFeed] = {}
    for feed in found:
        named.setdefault(feed.url, feed)
    return tuple(sorted(named.values(), key=_is_aside))[:_MOST]


async def _discover(url: str, settings: HttpSettings | None) -> tuple[FoundFeed, ...]:
    from http import HTTPStatus

    from fetchers.http import make_client, refusal
    from fetchers.pool import ParserRefused, Pool

    with Pool() as pool:
        async with make_client(settings) as client:
            answer = await client.get(url, limit=client.settings.feed_limit, headers={"Accept": "*/*"})
        if answer.status != HTTPStatus.OK:
            raise FetchError(url, refusal(answer.status))
        content_type = answer.headers.get("content-type", "")
        address = answer.moved_to or url
        try:
            feed = await pool.feed(answer.body, answer.url, content_type)
        except ParserRefused as error:
            reason = str(error)
        else:
            return (FoundFeed(address, feed["title"]),)
        try:
            listed = await pool.feeds_of_page(answer.body, answer.url, content_type)
        except ParserRefused:
            raise FetchError(url, reason) from None
    if not listed:
        raise FetchError(url, "it is no feed and names none; give the address of its RSS, Atom or JSON feed")
    return tuple(FoundFeed(**each) for each in listed)


def _declared(tree: HtmlElement, base: str) -> Iterator[FoundFeed]:
    for link in tree.iter("link"):
        kind = (link.get("type") or "").split(";")[0].strip().lower()
        relations = (link.get("rel") or "").lower().split()
        if kind not in _TYPES or not {"alternate", "feed"} & set(relations):
            continue
        address = web_link(link.get("href"), base=base)
        if address and not (kind in _VAGUE and _NOT_THE_NEWS.search(address)):
            yield FoundFeed(address, clean_or_none(link.get("title")))


def _linked(tree: HtmlElement, base: str) -> Iterator[FoundFeed]:
    for link in tree.iter("a"):
        address = web_link(link.get("href"), base=base)
        if (
            address
            and host(address).endswith(host(base))
            and _LOOKS_LIKE_A_FEED.search(address.split("?")[0])
        ):
            yield FoundFeed(address, clean_or_none(" ".join(link.itertext())))


def _is_aside(feed: FoundFeed) -> bool:
    return bool(_NOT_THE_NEWS.search(f"{feed.url} {feed.title or ''}"))
