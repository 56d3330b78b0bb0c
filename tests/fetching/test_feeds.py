"""A round over feeds: what is new, what is unchanged, what fails, and that one never stops another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from feed_server import FeedServer, Reply, Request, page, rss, serving

from fetchers import Article, FeedResult, FeedState, HttpSettings, SeenEntry, fetch_feeds

if TYPE_CHECKING:
    from collections.abc import Iterator

SETTINGS = HttpSettings(allow_private=True, deadline=5.0, attempts=1, gap=0.0)
PARAGRAPHS = (
    "At least 12 people were killed when the dam above Lorvik broke on Monday, the governor of the province said.",
    "Rescue teams from the neighbouring valley reached the town in the night and took 40 people to hospital.",
    "The ministry of public works had called the dam sound in a report that it published in the spring.",
)


@pytest.fixture
def site() -> Iterator[FeedServer]:
    with serving() as server:
        yield server


def item(site: FeedServer, number: int = 1, **changes: str) -> str:
    parts = {
        "title": f"<title>Dam breaks above Lorvik {number}</title>",
        "link": f"<link>{site.url(f'/news/{number}')}</link>",
        "guid": f'<guid isPermaLink="false">tag:gazette.example,2031:{number}</guid>',
        "date": "<pubDate>Mon, 03 Mar 2025 08:00:00 +0200</pubDate>",
        "text": "<description>&lt;p&gt;The dam &lt;b&gt;broke&lt;/b&gt; on Monday.&lt;/p&gt;</description>",
    }
    return "".join((parts | changes).values())


def fetch(site: FeedServer, path: str = "/feed", settings: HttpSettings = SETTINGS) -> FeedResult:
    (result,) = fetch_feeds([FeedState(site.url(path))], settings=settings)
    return result


def only(result: FeedResult) -> Article:
    assert (result.status, result.error) == ("new", None)
    (article,) = result.articles
    return article


def test_an_entry_becomes_an_article_with_the_full_text_of_its_page(site: FeedServer) -> None:
    site.replies["/feed"] = Reply(rss(item(site)), headers=(("ETag", '"a1"'), ("Last-Modified", "yesterday")))
    site.replies["/news/1"] = Reply(page("Dam breaks above Lorvik 1", *PARAGRAPHS), content_type="text/html")
    result = fetch(site)
    article = only(result)
    assert article.text.split("\n\n") == ["Dam breaks above Lorvik 1", *PARAGRAPHS]
    assert article.identity == "tag:gazette.example,2031:1"
    assert article.source == site.url("/news/1")
    assert article.outlet == "Harbour Gazette"
    assert article.published == "2025-03-03T06:00:00Z"
    assert article.language == "en"
    assert article.text_status == "full"
    assert (result.title, result.etag, result.last_modified) == ("Harbour Gazette", '"a1"', "yesterday")


def test_the_feeds_own_text_stands_in_for_a_page_that_fails(site: FeedServer) -> None:
    site.replies["/feed"] = Reply(rss(item(site)))
    result = fetch(site)
    article = only(result)
    assert article.text == "Dam breaks above Lorvik 1\n\nThe dam broke on Monday."
    assert article.text_status == "summary"
    (problem,) = result.problems
    assert problem.source == site.url("/news/1")
    assert "404 Not Found" in problem.message


def test_without_page_and_summary_the_headline_is_all(site: FeedServer) -> None:
    site.replies["/feed"] = Reply(rss(item(site, text="")))
    article = only(fetch(site))
    assert (article.text, article.text_status) == ("Dam breaks above Lorvik 1", "failed")


def test_the_next_request_carries_what_the_server_gave(site: FeedServer) -> None:
    def answer(request: Request) -> Reply:
        if request.headers.get("if-none-match") == '"a1"':
            return Reply(status=304)
        return Reply(
            rss(item(site)), headers=(("ETag", '"a1"'), ("Last-Modified", "Mon, 03 Mar 2025 06:00:00 GMT"))
        )

    site.replies["/feed"] = answer
    first = fetch(site)
    state = FeedState(first.url, first.etag, first.last_modified, first.body_hash)
    (second,) = fetch_feeds([state], settings=SETTINGS)
    assert (second.status, second.articles) == ("unchanged", ())
    assert (second.etag, second.last_modified, second.body_hash) == (
        first.etag,
        first.last_modified,
        first.body_hash,
    )
    assert site.asked("/feed")[1].headers["if-modified-since"] == "Mon, 03 Mar 2025 06:00:00 GMT"


def test_a_body_with_the_same_hash_is_unchanged_even_without_an_etag(site: FeedServer) -> None:
    site.replies["/feed"] = Reply(rss(item(site)))
    first = fetch(site)
    (second,) = fetch_feeds([FeedState(first.url, body_hash=first.body_hash)], settings=SETTINGS)
    assert second.status == "unchanged"
    assert second.body_hash == first.body_hash
    assert len(site.asked("/news/1")) == 1


def test_a_server_may_send_only_the_new_entries(site: FeedServer) -> None:
    site.replies["/feed"] = lambda request: Reply(
        rss(item(site)), status=226 if request.headers["a-im"] == "feed" else 500
    )
    assert only(fetch(site)).title == "Dam breaks above Lorvik 1"


def test_pages_of_known_entries_are_not_asked_for_again(site: FeedServer) -> None:
    site.replies["/feed"] = Reply(rss(item(site, 1), item(site, 2)))
    (result,) = fetch_feeds(
        [FeedState(site.url("/feed"))],
        recall=lambda state: [SeenEntry("tag:gazette.example,2031:1")],
        settings=SETTINGS,
    )
    assert [article.identity for article in result.articles] == ["tag:gazette.example,2031:2"]
    assert not site.asked("/news/1")


@pytest.mark.parametrize(
    ("status", "advice"),
    [
        (404, "check the address"),
        (410, "remove the feed"),
        (500, "the fault is the server's"),
    ],
)
def test_a_refusal_is_one_clear_error_and_the_round_goes_on(
    site: FeedServer, status: int, advice: str
) -> None:
    site.replies["/broken"] = Reply(status=status)
    site.replies["/feed"] = Reply(rss(item(site)))
    seen: list[FeedResult] = []
    states = [FeedState(site.url("/broken"), etag='"kept"'), FeedState(site.url("/feed"))]
    failed, fine = fetch_feeds(states, on_result=seen.append, settings=SETTINGS)
    assert failed.status == "failed"
    assert failed.error is not None
    assert str(status) in failed.error
    assert advice in failed.error
    assert failed.etag == '"kept"'
    assert fine.status == "new"
    assert {result.url for result in seen} == {state.url for state in states}


def test_what_a_caller_raises_comes_out_as_it_is(site: FeedServer) -> None:
    site.replies["/feed"] = Reply(rss())

    def full(result: FeedResult) -> None:
        raise RuntimeError("disk full")

    with pytest.raises(RuntimeError, match="disk full"):
        fetch_feeds([FeedState(site.url("/feed"))], on_result=full, settings=SETTINGS)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"<!DOCTYPE html><html><body>Welcome</body></html>", "a web page, not a feed"),
        (b"", "empty"),
        (b"{}", "not a feed"),
        (b"/etc/hostname", "not a feed"),
    ],
)
def test_what_is_no_feed_is_said_to_be_none(site: FeedServer, body: bytes, reason: str) -> None:
    site.replies["/feed"] = Reply(body)
    result = fetch(site)
    assert result.status == "failed"
    assert reason in (result.error or "")


def test_a_broken_feed_keeps_its_good_entries(site: FeedServer) -> None:
    site.replies["/feed"] = Reply(rss(item(site)).replace(b"</channel></rss>", b"<item><title>Ha & lf"))
    assert fetch(site).articles[0].title == "Dam breaks above Lorvik 1"


@pytest.mark.parametrize("link", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x"])
def test_links_that_are_not_web_addresses_are_dropped(site: FeedServer, link: str) -> None:
    site.replies["/feed"] = Reply(rss(item(site, link=f"<link>{link}</link>")))
    article = only(fetch(site))
    assert article.source == site.url("/feed")
    assert article.text_status == "summary"


def test_an_entry_without_id_is_known_by_its_address_and_a_bare_id_by_its_host(site: FeedServer) -> None:
    site.replies["/feed"] = Reply(
        rss(item(site, 1, guid=""), item(site, 2, guid='<guid isPermaLink="false">77</guid>'))
    )
    assert [article.identity for article in fetch(site).articles] == [site.url("/news/1"), "127.0.0.1#77"]


def test_entries_that_share_an_id_are_told_apart_by_their_addresses(site: FeedServer) -> None:
    same = "<guid>same</guid>"
    site.replies["/feed"] = Reply(
        rss(item(site, 1, guid=same), item(site, 2, guid=same), item(site, 2, guid=same))
    )
    assert [article.identity for article in fetch(site).articles] == [
        site.url("/news/1"),
        site.url("/news/2"),
    ]


def test_text_from_feeds_is_cleaned(site: FeedServer) -> None:
    broken = "<title><![CDATA[Dam \x1b[31mbreaks]]></title>"
    site.replies["/feed"] = Reply(rss(item(site, title=broken)))
    article = only(fetch(site))
    assert "\x1b" not in article.text
    assert article.title == "Dam \ufffd[31mbreaks"


def test_brackets_and_markup_characters_in_a_title_stay(site: FeedServer) -> None:
    site.replies["/feed"] = Reply(
        rss(item(site, title="<title>Toll [so far] &amp;lt; 5 &amp;amp; rising</title>"))
    )
    assert only(fetch(site)).title == "Toll [so far] < 5 & rising"


def test_the_paper_that_a_feed_of_many_prints_behind_a_headline_is_its_outlet(site: FeedServer) -> None:
    signed = item(
        site,
        title="<title>Dam breaks - two hurt - Harbour Post</title>",
        source='<source url="https://post.example">Harbour Post</source>',
    )
    site.replies["/feed"] = Reply(rss(signed))
    article = only(fetch(site))
    assert (article.title, article.outlet) == ("Dam breaks - two hurt", "Harbour Post")


def test_an_atom_feed_is_read_too(site: FeedServer) -> None:
    site.replies["/feed"] = Reply(
        b'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Radio Tarn</title><entry>'
        b"<id>urn:uuid:1</id><title>Digue rompue</title><updated>2025-03-03T08:00:00Z</updated>"
        b'<author><name>Mira Dolen</name></author><content type="html">&lt;p&gt;Un.&lt;/p&gt;&lt;p&gt;Deux.&lt;/p&gt;'
        b"</content></entry></feed>",
        content_type="application/atom+xml",
    )
    article = only(fetch(site))
    assert article.text == "Digue rompue\n\nUn.\n\nDeux."
    assert (article.identity, article.byline, article.outlet) == ("urn:uuid:1", "Mira Dolen", "Radio Tarn")


def test_a_date_that_cannot_be_is_none(site: FeedServer) -> None:
    site.replies["/feed"] = Reply(
        rss(
            item(site, 1, date="<pubDate>0000-00-00</pubDate>"),
            item(site, 2, date="<pubDate>Mon, 03 Mar 2199 08:00:00 GMT</pubDate>"),
            item(site, 3, date="<pubDate>Mon, 03 Mar 2025 08:00:00 CEST</pubDate>"),
        )
    )
    assert [article.published for article in fetch(site).articles] == [None, None, "2025-03-03T06:00:00Z"]


def test_a_permanent_move_is_told_and_a_temporary_one_is_not(site: FeedServer) -> None:
    site.replies["/feed"] = Reply(rss(item(site)))
    site.replies["/old"] = Reply(status=301, headers=(("Location", "/feed"),))
    site.replies["/elsewhere"] = Reply(status=302, headers=(("Location", "/feed"),))
    assert fetch(site, "/old").moved_to == site.url("/feed")
    assert fetch(site, "/elsewhere").moved_to is None


def test_the_feed_is_asked_for_under_our_own_name(site: FeedServer) -> None:
    site.replies["/feed"] = Reply(rss())
    assert fetch(site).status == "new"
    (request,) = site.asked("/feed")
    assert request.headers["user-agent"].startswith("wirewatch/")
    assert request.headers["accept-encoding"] == "gzip"


def test_no_more_entries_than_the_limit_are_read_and_it_says_so(site: FeedServer) -> None:
    site.replies["/feed"] = Reply(rss(*(item(site, number, link="") for number in range(5))))
    result = fetch(site, settings=HttpSettings(allow_private=True, entries=3))
    assert len(result.articles) == 3
    assert "2 entries" in result.problems[0].message
