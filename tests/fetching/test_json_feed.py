"""JSON Feed, both versions, over a real socket; what only looks like one is said to be none."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from feed_server import FeedServer, Reply, serving

from fetchers import FeedResult, FeedState, HttpSettings, fetch_feeds

if TYPE_CHECKING:
    from collections.abc import Iterator

SETTINGS = HttpSettings(allow_private=True, attempts=1, gap=0.0, pages=False)


@pytest.fixture
def site() -> Iterator[FeedServer]:
    with serving() as server:
        yield server


def fetch(site: FeedServer, document: object, prefix: bytes = b"") -> FeedResult:
    body = document if isinstance(document, bytes) else json.dumps(document).encode()
    site.replies["/feed"] = Reply(prefix + body, content_type="application/feed+json")
    (result,) = fetch_feeds([FeedState(site.url("/feed"))], settings=SETTINGS)
    return result


def document(*items: object, **about: object) -> dict[str, object]:
    version = "https://jsonfeed.org/version/1.1"
    return {"version": version, "title": "Radio Tarn", "items": list(items), **about}


def test_an_item_becomes_an_article(site: FeedServer) -> None:
    item = {
        "id": "tag:tarn.example,2031:1",
        "url": "/news/1",
        "title": "Dam \u001b[31mbreaks",
        "content_html": "<p>One.</p><p>Two &amp; three.</p>",
        "date_published": "2025-03-03T08:00:00+02:00",
        "authors": [{"name": "Mira Dolen"}, {"name": "Jo Ferrin"}],
    }
    result = fetch(site, document(item, language="en-GB"))
    (article,) = result.articles
    assert article.identity == "tag:tarn.example,2031:1"
    assert article.source == site.url("/news/1")
    assert article.title == "Dam \ufffd[31mbreaks"
    assert article.text.endswith("One.\n\nTwo & three.")
    assert (article.byline, article.published, article.language) == (
        "Mira Dolen, Jo Ferrin",
        "2025-03-03T06:00:00Z",
        "en",
    )
    assert (result.title, article.outlet) == ("Radio Tarn", "Radio Tarn")


def test_version_1_and_a_byte_order_mark_are_read(site: FeedServer) -> None:
    item = {"id": 7, "content_text": "Toll < 5 & rising", "author": {"name": "Mira Dolen"}}
    old = document(item) | {"version": "https://jsonfeed.org/version/1"}
    (article,) = fetch(site, old, b"\xef\xbb\xbf").articles
    assert (article.identity, article.text, article.byline) == (
        "127.0.0.1#7",
        "Toll < 5 & rising",
        "Mira Dolen",
    )


@pytest.mark.parametrize("link", ["javascript:alert(1)", "file:///etc/passwd", 5, None])
def test_links_that_are_not_web_addresses_are_dropped(site: FeedServer, link: object) -> None:
    (article,) = fetch(site, document({"id": "1", "url": link, "title": "Dam"})).articles
    assert article.source == site.url("/feed")


def test_items_that_are_no_objects_are_passed_over(site: FeedServer) -> None:
    result = fetch(site, document("x", 1, None, {"id": "1", "title": {"a": 1}, "content_text": "Said."}))
    assert [article.text for article in result.articles] == ["Said."]


@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b'{"a": 1}',
        b'{"version": "https://jsonfeed.org/version/1", "items": 5}',
        b"{" + b'"a":[' * 100_000,
        b'{"version": ' + b"9" * 10_000 + b"}",
        b'{"version": "\xff"}',
    ],
    ids=["cut", "other", "no list", "deep", "number", "bytes"],
)
def test_what_is_no_feed_is_said_to_be_none(site: FeedServer, body: bytes) -> None:
    result = fetch(site, body)
    assert result.status == "failed"
    assert "it is" in (result.error or "")
