"""A guest's manners: what servers ask of us is remembered, obeyed and told of."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from feed_server import FeedServer, Reply, Request, page, rss, serving

from fetchers import FeedResult, FeedState, HttpSettings, SeenEntry, fetch_feeds
from fetchers.http import make_client
from fetchers.types import Pace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SETTINGS = HttpSettings(allow_private=True, deadline=10.0, attempts=1, gap=0.0)
PARAGRAPHS = (
    "The dam above Lorvik broke on Monday, the governor of the province told reporters at noon.",
    "Rescue teams from the neighbouring valley reached the town in the night and took 40 people away.",
    "The ministry of public works had called the dam sound in a report that came out in the spring.",
)


@pytest.fixture
def site() -> Iterator[FeedServer]:
    with serving() as server:
        yield server


def item(site: FeedServer, number: int, text: str = "Said.") -> str:
    return (
        f"<title>Dam {number}</title><link>{site.url(f'/news/{number}')}</link><guid>tag:g.example,2031:{number}</guid>"
        f"<description>{text}</description>"
    )


def story(site: FeedServer, *numbers: int) -> None:
    site.replies["/feed"] = Reply(rss(*(item(site, number) for number in numbers)))
    for number in numbers:
        site.replies[f"/news/{number}"] = Reply(page(f"Dam {number}", *PARAGRAPHS), content_type="text/html")


def fetch(site: FeedServer, path: str = "/feed", settings: HttpSettings = SETTINGS) -> FeedResult:
    (result,) = fetch_feeds([FeedState(site.url(path))], settings=settings)
    return result


def in_(seconds: float) -> str:
    return (datetime.now(UTC) + timedelta(seconds=seconds)).isoformat()


@pytest.mark.parametrize("status", [429, 503])
def test_retry_after_is_handed_on_as_a_moment(site: FeedServer, status: int) -> None:
    site.replies["/feed"] = Reply(status=status, headers=(("Retry-After", "3600"),))
    result = fetch(site)
    assert result.status == "failed"
    assert result.http_status == status
    assert result.pace is not None
    assert result.pace.not_before is not None
    assert in_(3500) < result.pace.not_before < in_(3700)
    assert result.pace.due == result.pace.not_before
    assert result.pace.failures == 1


def test_a_host_that_asks_for_rest_is_not_asked_again_in_the_round(site: FeedServer) -> None:
    site.replies["/busy"] = Reply(status=429, headers=(("Retry-After", "3600"),))
    story(site, 1)
    settings = replace(SETTINGS, per_host=1)
    busy, other = fetch_feeds([FeedState(site.url("/busy")), FeedState(site.url("/feed"))], settings=settings)
    assert busy.http_status == 429
    assert other.status == "failed"
    assert "asks to be left alone until" in (other.error or "")
    assert [request.path for request in site.requests] == ["/busy"]


def test_failures_in_a_row_are_counted_from_round_to_round(site: FeedServer) -> None:
    (result,) = fetch_feeds([FeedState(site.url("/feed"), pace=Pace(600, failures=2))], settings=SETTINGS)
    assert result.pace is not None
    assert result.pace.failures == 3


def test_a_feed_that_is_gone_says_so(site: FeedServer) -> None:
    site.replies["/feed"] = Reply(status=410)
    assert fetch(site).gone
    site.replies["/feed"] = Reply(status=404)
    assert not fetch(site).gone


def test_a_chain_of_permanent_moves_ends_at_the_new_address(site: FeedServer) -> None:
    story(site, 1)
    site.replies["/oldest"] = Reply(status=301, headers=(("Location", "/old"),))
    site.replies["/old"] = Reply(status=308, headers=(("Location", "/feed"),))
    assert fetch(site, "/oldest").moved_to == site.url("/feed")


def test_a_move_behind_a_detour_counts_only_up_to_the_detour(site: FeedServer) -> None:
    story(site, 1)
    site.replies["/oldest"] = Reply(status=301, headers=(("Location", "/old"),))
    site.replies["/old"] = Reply(status=302, headers=(("Location", "/feed"),))
    assert fetch(site, "/oldest").moved_to == site.url("/old")


def test_an_address_that_moved_to_what_is_no_feed_has_not_moved(site: FeedServer) -> None:
    site.replies["/old"] = Reply(status=301, headers=(("Location", "/home"),))
    site.replies["/home"] = Reply(page("Buy this name", "For sale."), content_type="text/html")
    result = fetch(site, "/old")
    assert (result.status, result.moved_to) == ("failed", None)


def test_requests_to_one_host_begin_a_gap_apart(site: FeedServer) -> None:
    moments: list[float] = []

    def answer(request: Request) -> Reply:
        moments.append(time.monotonic())
        return Reply(rss())

    states = []
    for number in range(4):
        site.replies[f"/{number}"] = answer
        states.append(FeedState(site.url(f"/{number}")))
    # Measured from our side: a server that is slow to look at its first visitor sees the others come closer together.
    began = time.monotonic()
    fetch_feeds(states, settings=replace(SETTINGS, gap=0.3))
    assert max(moments) - began > 0.8


@pytest.mark.parametrize(
    ("url", "seconds"),
    [
        ("https://gazette.example/feed", 0.2),
        ("http://10.0.0.3/feed", 0.2),
        ("http://127.0.0.1:1200/feed", 0.0),
        ("http://localhost:1200/feed", 0.0),
        ("http://[::1]/feed", 0.0),
    ],
)
def test_the_hosts_of_others_are_left_time_and_this_machine_needs_none(url: str, seconds: float) -> None:
    assert make_client()._host(url).gap == seconds
    assert make_client(HttpSettings(gap=1.0))._host(url).gap == 1.0


def test_a_page_that_robots_txt_forbids_is_not_asked_for(site: FeedServer) -> None:
    story(site, 1, 2)
    site.replies["/robots.txt"] = Reply(b"User-agent: *\nDisallow: /news/1\n", content_type="text/plain")
    first, second = fetch(site).articles
    assert not site.asked("/news/1")
    assert (first.text_status, second.text_status) == ("summary", "full")
    assert "robots.txt" in (first.text_reason or "")
    assert len(site.asked("/robots.txt")) == 1


def test_rules_for_us_by_name_come_before_those_for_all(site: FeedServer) -> None:
    story(site, 1)
    rules = b"User-agent: *\nDisallow: /\n\nUser-agent: wirewatch\nAllow: /\n"
    site.replies["/robots.txt"] = Reply(rules, content_type="text/plain")
    assert fetch(site).articles[0].text_status == "full"


def test_robots_txt_can_be_set_aside(site: FeedServer) -> None:
    story(site, 1)
    site.replies["/robots.txt"] = Reply(b"User-agent: *\nDisallow: /\n", content_type="text/plain")
    assert fetch(site, settings=replace(SETTINGS, robots=False)).articles[0].text_status == "full"
    assert not site.asked("/robots.txt")


def test_while_robots_txt_cannot_be_read_no_page_is_and_it_is_tried_again(site: FeedServer) -> None:
    story(site, 1)
    site.replies["/robots.txt"] = Reply(status=500)
    before = fetch(site)
    assert before.articles[0].text_status == "summary"
    assert not site.asked("/news/1")
    del site.replies["/robots.txt"]
    (after,) = fetch_feeds([FeedState(site.url("/feed"))], lambda state: before.entries, settings=SETTINGS)
    assert after.articles[0].text_status == "full"


def test_a_crawl_delay_is_kept(site: FeedServer) -> None:
    story(site, 1, 2, 3)
    rules = b"User-agent: *\nCrawl-delay: 0.4\n"
    site.replies["/robots.txt"] = Reply(rules, content_type="text/plain")
    began = time.monotonic()
    assert [article.text_status for article in fetch(site).articles] == ["full"] * 3
    assert time.monotonic() - began > 0.8


def test_a_known_entry_that_is_worded_differently_comes_out_again_under_its_identity(
    site: FeedServer,
) -> None:
    story(site, 1, 2)
    before = fetch(site)
    site.replies["/feed"] = Reply(rss(item(site, 1, "Corrected: nobody was hurt."), item(site, 2)))
    site.requests.clear()
    (after,) = fetch_feeds([FeedState(site.url("/feed"))], lambda state: before.entries, settings=SETTINGS)
    assert [article.identity for article in after.articles] == ["tag:g.example,2031:1"]
    assert len(after.entries) == 2
    assert not site.asked("/news/2")
    (third,) = fetch_feeds([FeedState(site.url("/feed"))], lambda state: after.entries, settings=SETTINGS)
    assert third.articles == ()


def test_a_page_that_keeps_failing_is_given_up_after_a_few_rounds(site: FeedServer) -> None:
    story(site, 1)
    site.replies["/news/1"] = Reply(status=500)
    entries: tuple[SeenEntry, ...] = ()
    for _ in range(6):
        (result,) = fetch_feeds(
            [FeedState(site.url("/feed"))], lambda state, known=entries: known, settings=SETTINGS
        )
        entries = result.entries
    assert len(site.asked("/news/1")) == 3


def test_two_feeds_with_one_article_bring_it_once(site: FeedServer) -> None:
    story(site, 1)
    other = (
        item(site, 1)
        .replace("tag:g.example,2031:1", "tag:g.example,2031:one")
        .replace("news/1", "news/1?utm_source=b")
    )
    site.replies["/other"] = Reply(rss(other))
    results = fetch_feeds([FeedState(site.url("/feed")), FeedState(site.url("/other"))], settings=SETTINGS)
    assert sum(len(result.articles) for result in results) == 1
    assert results[0].entries[0].identity == results[1].entries[0].identity


def test_secret_headers_and_fields_go_to_their_host_and_nowhere_else(
    site: FeedServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "secrets.toml"
    file.write_text(
        f'["{site.url("/")}"]\nheaders = {{ X-Key = "opensesame" }}\nquery = {{ token = "hush" }}\n'
    )
    file.chmod(0o600)
    with serving() as elsewhere:
        story(site, 1)
        site.replies["/feed?token=hush"] = Reply(
            status=301, headers=(("Location", elsewhere.url("/feed?token=hush")),)
        )
        elsewhere.replies["/feed?token=hush"] = Reply(rss())
        elsewhere.replies["/feed"] = Reply(status=500)
        result = fetch(site, settings=replace(SETTINGS, secrets=file))
        assert site.requests[0].headers["x-key"] == "opensesame"
        assert site.requests[0].path == "/feed?token=hush"
        assert "x-key" not in elsewhere.requests[0].headers
    assert "hush" not in repr(result)


def test_secrets_in_the_environment_are_for_the_host_in_their_name(
    site: FeedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    from fetchers.secrets import read_secrets

    secrets = read_secrets(
        None, {"WIREWATCH_HEADERS_WIRE_EXAMPLE": "Authorization: Bearer opensesame\nX-A: b"}
    )
    assert secrets.headers("https://wire.example/feed") == {"Authorization": "Bearer opensesame", "X-A": "b"}
    assert secrets.headers("https://wire.example.evil.example/feed") == {}
    assert secrets.headers("http://wire.example/feed") == {}
    assert "opensesame" not in repr(secrets)
    assert secrets.redact("refused: Bearer opensesame") == "refused: …"
