"""The article of a feed's entry: from its page where that can be read, else from the feed, and why."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING

from fetchers.clean import clean_or_none
from fetchers.http import refusal
from fetchers.links import host
from fetchers.pages import Page, with_headline
from fetchers.pool import ParserRefused
from fetchers.redact import redact, without_secrets
from fetchers.sites import rules_for
from fetchers.types import Article, FetchError, Problem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fetchers.entries import Entry, ParsedFeed
    from fetchers.http import Client
    from fetchers.pool import Pool
    from fetchers.robots import Robots
    from fetchers.types import SiteRules, TextStatus

STUB = 200
"""Characters below which the paragraphs of a page are no article."""

CUT = 1_500
"""Characters from which a text is long enough to be an article, also where a page is for subscribers."""

_ACCEPT_PAGE = "text/html, application/xhtml+xml;q=0.9, */*;q=0.1"


@dataclass(frozen=True, slots=True)
class Pages:
    """All that a page is asked for and read with."""

    client: Client
    pool: Pool
    robots: Robots
    sites: Mapping[str, SiteRules]


@dataclass(frozen=True, slots=True)
class Made:
    """An article, what went wrong with its page, and whether that may pass."""

    article: Article
    problem: Problem | None = None
    passing: bool = False


async def make_article(pages: Pages, feed: ParsedFeed, entry: Entry, identity: str, feed_url: str) -> Made:
    """The article of an entry, under the identity that it has with us."""
    rules = rules_for(pages.sites, entry.link or feed_url)
    if entry.link is None:
        reason = "the feed names no page of it"
        return Made(_of_feed(feed, entry, identity, without_secrets(feed_url), rules, reason))
    if not (pages.client.settings.pages and rules.pages):
        return Made(_of_feed(feed, entry, identity, entry.link, rules, "its page is not asked for"))
    try:
        page, address = await _read(pages, entry.link, rules)
    except FetchError as error:
        article = _of_feed(feed, entry, identity, entry.link, rules, error.message)
        return Made(article, error.problem, error.passing)
    source = _canonical(page.url, address)
    if page.body <= len(entry.text):
        reason = "the feed has more of it than the page"
        return Made(_of_feed(feed, entry, identity, source, rules, reason, page))
    title = entry.title or page.title
    status, why = judge(page.body, for_subscribers=page.for_subscribers, rules=rules)
    return Made(
        Article(
            identity=identity,
            source=source,
            text=with_headline(title, page.text),
            title=title,
            outlet=rules.name or entry.outlet or page.outlet or feed.title,
            byline=entry.byline or page.byline,
            published=entry.published or page.published,
            language=rules.language or page.language or feed.language,
            text_status=status,
            text_reason=why,
        )
    )


def judge(length: int, *, for_subscribers: bool, rules: SiteRules) -> tuple[TextStatus, str | None]:
    """How much of an article a page's `length` characters are, and why it is not all of it."""
    if length < CUT and rules.paywall:
        return "paywall", "the site shows only the beginning to those who do not pay"
    if length < CUT and for_subscribers:
        return "paywall", "the page says that it is not free, and its text is short"
    if length < STUB:
        return "stub", f"the page has only {length} characters of text"
    return "full", None


def _of_feed(
    feed: ParsedFeed,
    entry: Entry,
    identity: str,
    source: str,
    rules: SiteRules,
    reason: str,
    page: Page | None = None,
) -> Article:
    """An article with the feed's own text: all of it where the feed has an article's length of it."""
    whole = len(entry.text) >= CUT and not rules.paywall
    status: TextStatus = "full" if whole else "summary" if entry.text else "failed"
    if status == "summary" and page is not None and (page.for_subscribers or rules.paywall):
        status, reason = "paywall", "the page says that it is not free, and shows no more than the feed"
    return Article(
        identity=identity,
        source=source,
        text=with_headline(entry.title, entry.text),
        title=entry.title,
        outlet=rules.name or entry.outlet or (page.outlet if page else None) or feed.title,
        byline=entry.byline,
        published=entry.published or (page.published if page else None),
        language=rules.language or feed.language,
        text_status=status,
        text_reason=None if whole else reason,
    )


def _canonical(named: str | None, address: str) -> str:
    """The address that a page calls its own, if it is one of the same site."""
    if named is None:
        return address
    own, here = (host(each).removeprefix("www.") for each in (named, address))
    same_site = own == here or here.removeprefix("amp.").removeprefix("m.") == own
    as_safe = address.startswith("http:") or not named.startswith("http:")
    return named if same_site and as_safe else address


async def _read(pages: Pages, link: str, rules: SiteRules) -> tuple[Page, str]:
    """The article page and the address where it can be read.  Raises FetchError."""
    settings = pages.client.settings
    gap = 0.0
    if settings.robots:
        permission = await pages.robots.permission(link)
        if not permission.allowed:
            raise FetchError(redact(link), permission.reason, passing=permission.passing)
        gap = permission.delay
    answer = await pages.client.get(
        link, limit=settings.page_limit, headers={"Accept": _ACCEPT_PAGE}, gap=gap
    )
    if answer.status != HTTPStatus.OK:
        passing = answer.status == HTTPStatus.TOO_MANY_REQUESTS or answer.status >= 500
        raise FetchError(redact(link), refusal(answer.status), passing=passing)
    content_type = answer.headers.get("content-type", "text/html").lower()
    if not any(kind in content_type for kind in ("html", "xml", "text/plain")):
        kind = clean_or_none(content_type) or "nothing"
        raise FetchError(redact(link), f"it is {kind[:60]}, not a web page")
    # A site may lead to an address for one reader and one visit; the feed's own is for everybody.
    address = answer.url if answer.url == without_secrets(answer.url) else link
    try:
        found = await pages.pool.page(answer.body, address, content_type, rules)
    except ParserRefused as error:
        raise FetchError(redact(link), str(error)) from error
    return Page(**found), address
