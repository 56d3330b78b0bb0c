"""From a homepage to its feeds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from feed_server import FeedServer, Reply, page, rss, serving

from fetchers import FetchError, HttpSettings, discover_feeds
from fetchers.discovery import FoundFeed, feeds_in_page

if TYPE_CHECKING:
    from collections.abc import Iterator

SETTINGS = HttpSettings(allow_private=True, attempts=1, gap=0.0)
HEAD = (
    '<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">'
    '<link rel="alternate" type="application/rss+xml; charset=utf-8" title="News &amp; more" href="/feed">'
    '<link rel="ALTERNATE" type="application/feed+json" href="feed.json">'
    '<link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/1">'
    '<link rel="alternate" hreflang="fr" href="/fr">'
    '<link rel="alternate" type="application/atom+xml" href="javascript:alert(1)">'
    '<link rel="stylesheet" type="application/rss+xml" href="/style">'
)


@pytest.fixture
def site() -> Iterator[FeedServer]:
    with serving() as server:
        yield server


def test_the_feeds_of_a_page_in_its_order_news_before_comments() -> None:
    found = feeds_in_page(page("Home", head=HEAD), "https://gazette.example/home/")
    assert found == (
        FoundFeed("https://gazette.example/feed", "News & more"),
        FoundFeed("https://gazette.example/home/feed.json", None),
        FoundFeed("https://gazette.example/comments/feed", "Comments"),
    )


def test_links_that_look_like_feeds_stand_in_for_declared_ones() -> None:
    links = '<a href="/rss">RSS</a><a href="https://other.example/rss">x</a><a href="/about">About</a><a href="/a.xml">A</a>'
    found = feeds_in_page(page("Home", after=links), "https://gazette.example/")
    assert [feed.url for feed in found] == ["https://gazette.example/rss", "https://gazette.example/a.xml"]


def test_a_base_address_counts() -> None:
    head = '<base href="https://cdn.example/x/"><link rel="alternate" type="application/rss+xml" href="feed">'
    assert (
        feeds_in_page(page("Home", head=head), "https://gazette.example/")[0].url
        == "https://cdn.example/x/feed"
    )


def test_a_homepage_is_asked_for_its_feeds(site: FeedServer) -> None:
    site.replies["/"] = Reply(page("Home", head=HEAD), content_type="text/html")
    assert discover_feeds(site.url("/"), SETTINGS)[0] == FoundFeed(site.url("/feed"), "News & more")
    assert [request.path for request in site.requests] == ["/"]


def test_a_feed_is_its_own_answer(site: FeedServer) -> None:
    site.replies["/feed"] = Reply(rss("<title>One</title>"))
    site.replies["/old"] = Reply(status=301, headers=(("Location", "/feed"),))
    expected = (FoundFeed(site.url("/feed"), "Harbour Gazette"),)
    assert discover_feeds(site.url("/feed"), SETTINGS) == expected
    assert discover_feeds(site.url("/old"), SETTINGS) == expected


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (Reply(status=404), "404"),
        (Reply(page("Home", "Nothing here."), content_type="text/html"), "names none"),
        (Reply(b"", content_type="text/html"), "names none"),
    ],
    ids=["missing", "page without feeds", "empty"],
)
def test_an_address_without_feeds_is_one_clear_error(site: FeedServer, reply: Reply, reason: str) -> None:
    site.replies["/"] = reply
    with pytest.raises(FetchError, match=reason):
        discover_feeds(site.url("/"), SETTINGS)


def test_a_private_address_is_not_looked_at(site: FeedServer) -> None:
    with pytest.raises(FetchError, match="not a public address"):
        discover_feeds(site.url("/"))
    assert not site.requests
