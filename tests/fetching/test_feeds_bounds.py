"""Hostile or broken servers: every request is bounded, and what goes wrong is one clear error."""

from __future__ import annotations

import gzip
import socket
import subprocess
import sys
import threading
import time
import tracemalloc
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from feed_server import FeedServer, Reply, rss, serving

from fetchers import FeedResult, FeedState, HttpSettings, fetch_feeds
from fetchers.addresses import is_public

if TYPE_CHECKING:
    from collections.abc import Iterator

SETTINGS = HttpSettings(allow_private=True, deadline=5.0, attempts=1, gap=0.0, feed_limit=100_000)


@pytest.fixture
def site() -> Iterator[FeedServer]:
    with serving() as server:
        yield server


def failure(url: str, settings: HttpSettings = SETTINGS) -> str:
    (result,) = fetch_feeds([FeedState(url)], settings=settings)
    assert result.status == "failed"
    assert result.error is not None
    return result.error


def test_a_dripping_server_is_left_at_the_deadline(site: FeedServer) -> None:
    site.replies["/drip"] = Reply(pieces=(b"<",) * 200, pause=0.1)
    began = time.monotonic()
    assert "within 0.4 seconds" in failure(site.url("/drip"), replace(SETTINGS, deadline=0.4))
    assert time.monotonic() - began < 15, "all of it would take twenty seconds"


def test_a_silent_server_is_left_after_the_read_timeout(site: FeedServer) -> None:
    site.replies["/silent"] = Reply(pieces=(b"<rss>", b"</rss>"), pause=3.0)
    assert "does not answer in time" in failure(site.url("/silent"), replace(SETTINGS, read=0.2))


def test_a_body_over_the_limit_is_refused(site: FeedServer) -> None:
    site.replies["/large"] = Reply(rss("<title>" + "x" * 200_000 + "</title>"))
    assert "larger than 100,000 bytes" in failure(site.url("/large"))


def test_a_gzip_body_is_unpacked(site: FeedServer) -> None:
    packed = gzip.compress(rss("<title>One</title>")[:90]) + gzip.compress(rss("<title>One</title>")[90:])
    site.replies["/feed"] = Reply(packed + b"\0\0", headers=(("Content-Encoding", "gzip"),))
    (result,) = fetch_feeds([FeedState(site.url("/feed"))], settings=SETTINGS)
    assert [article.title for article in result.articles] == ["One"]


def test_a_gzip_bomb_is_unpacked_no_further_than_the_limit(site: FeedServer) -> None:
    bomb = gzip.compress(b"\0" * 50_000_000)
    site.replies["/bomb"] = Reply(bomb, headers=(("Content-Encoding", "gzip"),))
    tracemalloc.start()
    try:
        error = failure(site.url("/bomb"))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert "larger than 100,000 bytes" in error
    assert peak < 20_000_000


@pytest.mark.parametrize("packing", ["br", "gzip, gzip", "zstd"])
def test_packings_that_were_not_asked_for_are_refused(site: FeedServer, packing: str) -> None:
    site.replies["/feed"] = Reply(b"x" * 100, headers=(("Content-Encoding", packing),))
    assert "not asked for" in failure(site.url("/feed"))


def test_a_bomb_in_the_body_of_a_redirect_is_never_unpacked(site: FeedServer) -> None:
    bomb = gzip.compress(b"\0" * 50_000_000)
    headers = (("Content-Encoding", "gzip"), ("Location", "/feed"))
    site.replies["/old"] = Reply(bomb, status=302, headers=headers)
    site.replies["/feed"] = Reply(rss("<title>One</title>"))
    (result,) = fetch_feeds([FeedState(site.url("/old"))], settings=SETTINGS)
    assert result.status == "new"


@pytest.mark.parametrize(
    ("body", "reason"),
    [(gzip.compress(rss() * 50)[:-12], "breaks off"), (b"not gzip at all", "damaged")],
    ids=["cut off", "not gzip"],
)
def test_damaged_packing_is_said_to_be_damaged(site: FeedServer, body: bytes, reason: str) -> None:
    site.replies["/feed"] = Reply(body, headers=(("Content-Encoding", "gzip"),))
    assert reason in failure(site.url("/feed"))


def test_a_body_that_breaks_off_is_an_error(site: FeedServer) -> None:
    site.replies["/half"] = Reply(rss(), length=100_000)
    assert "connection fails" in failure(site.url("/half"))


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://gazette.example/feed"])
def test_a_redirect_out_of_the_web_is_refused(site: FeedServer, target: str) -> None:
    site.replies["/feed"] = Reply(status=302, headers=(("Location", target),))
    error = failure(site.url("/feed"))
    assert "no http or https address" in error
    assert target in error


@pytest.mark.parametrize("target", ["javascript:alert(1)", "http://[half/", "http://gazette.example:port/"])
def test_a_redirect_to_nonsense_is_refused(site: FeedServer, target: str) -> None:
    site.replies["/feed"] = Reply(status=302, headers=(("Location", target),))
    assert "address" in failure(site.url("/feed"))
    assert len(site.requests) == 1


def test_a_redirect_loop_ends(site: FeedServer) -> None:
    site.replies["/loop"] = Reply(status=301, headers=(("Location", "/loop"),))
    assert "more than 5 times" in failure(site.url("/loop"))
    assert len(site.requests) == 6


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "ftp://gazette.example/", "gazette.example", "http://a:b@c.example/"]
)
def test_only_web_addresses_are_fetched(url: str) -> None:
    assert "only http and https" in failure(url)


def test_headers_without_end_are_an_error(site: FeedServer) -> None:
    site.replies["/feed"] = Reply(rss(), headers=(("X-Filler", "y" * 200_000),))
    assert "connection fails" in failure(site.url("/feed"))


def test_headers_that_never_end_are_an_error() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:

        def pour() -> None:
            connection, _ = server.accept()
            with connection, suppress(OSError):
                connection.sendall(b"HTTP/1.1 200 OK\r\n")
                while True:
                    connection.sendall(b"X-Filler: " + b"y" * 1000 + b"\r\n")

        pouring = threading.Thread(target=pour, daemon=True)
        pouring.start()
        assert "connection fails" in failure(f"http://127.0.0.1:{server.getsockname()[1]}/feed")
        pouring.join(5)
        assert not pouring.is_alive()


@pytest.mark.parametrize(
    ("encoding", "declared", "content_type"),
    [
        ("utf-8", "utf-8", "application/rss+xml; charset=iso-8859-1"),
        ("iso-8859-1", "iso-8859-1", "text/xml; charset=utf-8"),
        ("windows-1251", "windows-1251", "application/rss+xml"),
        ("koi8-r", "windows-1251", "application/rss+xml; charset=koi8-r"),
        ("utf-16", "utf-16", "application/rss+xml"),
        ("utf-8", "martian", "application/rss+xml; charset=martian"),
    ],
)
def test_a_wrong_charset_is_the_right_text_or_a_clear_error(
    site: FeedServer, encoding: str, declared: str, content_type: str
) -> None:
    title = "Плотина" if encoding in ("windows-1251", "koi8-r") else "Lörvik"
    body = rss(f"<title>{title}</title>").decode().replace('encoding="utf-8"', f'encoding="{declared}"')
    site.replies["/feed"] = Reply(body.encode(encoding), content_type=content_type)
    (result,) = fetch_feeds([FeedState(site.url("/feed"))], settings=SETTINGS)
    assert [article.title for article in result.articles] == [title]


def test_a_port_where_nobody_listens_is_an_error() -> None:
    with socket.socket() as reserved:
        reserved.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{reserved.getsockname()[1]}/feed"
        assert "connection fails" in failure(url)


def test_a_connection_that_breaks_once_is_tried_again(site: FeedServer) -> None:
    answers = iter([Reply(rss(), length=100_000), Reply(rss("<title>One</title>"))])
    site.replies["/feed"] = lambda request: next(answers)
    (result,) = fetch_feeds([FeedState(site.url("/feed"))], settings=replace(SETTINGS, attempts=2))
    assert result.status == "new"


def test_a_retry_is_silent(site: FeedServer) -> None:
    answers = iter([Reply(rss(), length=100_000), Reply(rss())])
    site.replies["/feed"] = lambda request: next(answers)
    code = (
        "import sys; from fetchers import *;"
        "print(fetch_feeds([FeedState(sys.argv[1])], settings=HttpSettings(allow_private=True))[0].status)"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, site.url("/feed")], capture_output=True, text=True, check=True
    )
    assert (run.stdout, run.stderr) == ("new\n", "")
    assert len(site.requests) == 2


def test_private_addresses_are_refused_unless_allowed(site: FeedServer) -> None:
    site.replies["/feed"] = Reply(rss())
    port = site.address.rpartition(":")[2]
    for host in (
        "127.0.0.1",
        "localhost",
        "2130706433",
        "0x7f000001",
        "[::ffff:127.0.0.1]",
        "127.1",
        "0.0.0.0",
    ):
        assert "not a public address" in failure(
            f"http://{host}:{port}/feed", replace(SETTINGS, allow_private=False)
        )
    assert not site.requests


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("8.8.8.8", True),
        ("2606:4700::1111", True),
        ("::ffff:8.8.8.8", True),
        ("64:ff9b::808:808", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("224.0.0.1", False),
        ("::1", False),
        ("::127.0.0.1", False),
        ("::ffff:10.0.0.1", False),
        ("64:ff9b::7f00:1", False),
        ("64:ff9b:1::1", False),
        ("2002:7f00:1::", False),
        ("fe80::1%eth0", False),
        ("fec0::1", False),
        ("not an address", False),
    ],
)
def test_which_addresses_are_public(address: str, public: bool) -> None:
    assert is_public(address) is public


def test_one_hostile_feed_among_many_costs_the_others_nothing(site: FeedServer) -> None:
    site.replies["/drip"] = Reply(pieces=(b"<",) * 200, pause=0.1)
    for number in range(10):
        site.replies[f"/{number}"] = Reply(rss(f"<title>News {number}</title>"))
    states = [FeedState(site.url("/drip")), *(FeedState(site.url(f"/{number}")) for number in range(10))]
    results: list[FeedResult] = []
    fetch_feeds(states, on_result=results.append, settings=replace(SETTINGS, deadline=4.0))
    assert sorted(result.status for result in results) == ["failed"] + ["new"] * 10
    assert results[-1].status == "failed"
