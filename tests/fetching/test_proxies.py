"""The proxies of the environment: used as they are named, refused with one message when they cannot be."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from command_line import run
from feed_server import FeedServer, Reply, rss, serving

from fetchers import FeedState, FetchError, HttpSettings, fetch_feeds
from fetchers.network import proxy_for

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SETTINGS = HttpSettings(deadline=5.0, attempts=1, gap=0.0, pages=False)
FEED = "http://gazette.example/feed"


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def site() -> Iterator[FeedServer]:
    with serving() as server:
        yield server


def test_the_proxy_of_the_environment_is_used_and_written_private_addresses_still_refused(
    site: FeedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", site.address)
    site.replies[FEED] = Reply(rss("<title>One</title>"))
    (result,) = fetch_feeds([FeedState(FEED)], settings=SETTINGS)
    assert [article.title for article in result.articles] == ["One"]
    assert [request.path for request in site.requests] == [FEED]
    (refused,) = fetch_feeds([FeedState("http://169.254.169.254/latest/meta-data")], settings=SETTINGS)
    assert "not a public address" in (refused.error or "")
    assert len(site.requests) == 1


@pytest.mark.parametrize(
    "form",
    [
        "10.0.0.1",
        "2852039166",
        "0xa9fea9fe",
        "[::ffff:10.0.0.1]",
        "[64:ff9b::a00:1]",
        "[fd00::1]",
    ],
)
def test_no_proxy_is_asked_for_what_is_written_as_a_private_address(
    site: FeedServer, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    monkeypatch.setenv("http_proxy", site.address)
    (result,) = fetch_feeds([FeedState(f"http://{form}/feed")], settings=SETTINGS)
    assert "not a public address" in (result.error or "")
    assert not site.requests


def test_hosts_that_no_proxy_names_and_other_schemes_go_without(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://proxy.example:3128")
    monkeypatch.setenv("no_proxy", "direct.example")
    assert proxy_for("http", "gazette.example") == "http://proxy.example:3128"
    assert proxy_for("http", "direct.example") is None
    assert proxy_for("https", "gazette.example") is None


@pytest.mark.parametrize(
    ("proxy", "reason"),
    [
        (
            "ftp://desk:opensesame@proxy.example",
            "ftp is no kind of proxy that is known; use one of http, https, socks5",
        ),
        ("socks4://desk:opensesame@proxy.example", "socks4 is no kind of proxy that is known"),
        (
            "socks5://desk:opensesame@proxy.example",
            "socksio is not installed; it comes with the extra 'socks'",
        ),
        (
            "socks5h://desk:opensesame@proxy.example",
            "socksio is not installed; it comes with the extra 'socks'",
        ),
    ],
)
def test_a_proxy_that_cannot_be_used_is_one_message_without_its_password(
    proxy: str, reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fetchers.network.find_spec", lambda module: None)
    monkeypatch.setenv("ALL_PROXY", proxy)
    with pytest.raises(FetchError, match=reason) as caught:
        fetch_feeds([FeedState(FEED), FeedState("https://post.example/feed")], settings=SETTINGS)
    assert "opensesame" not in str(caught.value)


def test_a_feed_that_needs_no_proxy_is_fetched_beside_one_that_has_none_to_use(
    site: FeedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "ftp://proxy.example")
    site.replies["/feed"] = Reply(rss("<title>One</title>"))
    here, away = fetch_feeds(
        [FeedState(site.url("/feed")), FeedState(FEED)], settings=replace(SETTINGS, allow_private=True)
    )
    assert here.status == "new"
    assert "the proxy ftp://proxy.example of the environment cannot be used" in (away.error or "")


def test_a_round_without_a_usable_proxy_ends_with_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fetchers.network.find_spec", lambda module: None)
    monkeypatch.setenv("ALL_PROXY", "socks5://proxy.example")
    db = tmp_path / "story.db"
    run("story", "new", "Velmora", "--db", db)
    run("feed", "add", "--unchecked", FEED, "https://post.example/feed", "--db", db)
    ran = run("fetch", "--db", db)
    assert ran.code == 3
    assert ran.err.count("extra 'socks'") == 1
    assert run("feed", "check", "--db", db).code == 0, "the feeds are not to blame"
