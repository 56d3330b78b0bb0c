"""Only public addresses are reached: however they are written, behind every redirect, whatever a name turns into."""

from __future__ import annotations

import socket
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import httpcore
import pytest
from feed_server import FeedServer, Reply, rss, serving

from fetchers import FeedState, HttpSettings, fetch_feeds
from fetchers import addresses as guard
from fetchers.addresses import is_public, written_address

if TYPE_CHECKING:
    from collections.abc import Iterator

SETTINGS = HttpSettings(deadline=5.0, attempts=1, gap=0.0)
FORMS = (
    "127.0.0.1", "127.1", "127.0.1", "2130706433", "0x7f000001", "0x7f.1", "0177.0.0.1", "017700000001", "0", "0.0.0.0",
    "localhost", "LOCALHOST", "localhost.", "127.0.0.1.", "１２７.0.0.1", "[::1]", "[::]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]",
    "[0:0:0:0:0:ffff:127.0.0.1]", "[::127.0.0.1]", "[64:ff9b::127.0.0.1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]",
    "169.254.169.254", "[::ffff:169.254.169.254]", "[64:ff9b::a9fe:a9fe]", "10.0.0.1", "192.168.1.1", "172.16.0.1",
    "100.64.0.1", "[fd00::1]", "[fe80::1]", "224.0.0.1", "255.255.255.255", "[ff02::1]", "[64:ff9b:1::7f00:1]",
    "[2001:0:7f00:1::]", "[fec0::1]", "[fe80::5efe:127.0.0.1]", "192.0.0.8", "192.88.99.1", "[2001:db8::1]", "[2001:2::1]", "[3fff::1]", "[5f00::1]", "[100::1]", "192.0.2.1", "198.18.0.1", "240.0.0.1",
    "0xa9fea9fe", "2852039166", "0251.0376.0251.0376", "169.16689662", "[fe80::1%25lo]", "feeds.localhost",
)  # fmt: skip


@pytest.fixture
def site() -> Iterator[FeedServer]:
    with serving() as server:
        server.replies["/feed"] = Reply(rss())
        yield server


def failure(url: str, settings: HttpSettings = SETTINGS) -> str:
    (result,) = fetch_feeds([FeedState(url)], settings=settings)
    assert result.status == "failed"
    return result.error or ""


@pytest.mark.parametrize("form", FORMS)
def test_no_form_of_a_private_address_is_reached(site: FeedServer, form: str) -> None:
    error = failure(f"http://{form}:{site.address.rpartition(':')[2]}/feed")
    assert not site.requests
    assert "not a public address" in error or "cannot be resolved" in error or "no valid address" in error


def resolve_to(monkeypatch: pytest.MonkeyPatch, *answers: str) -> list[str]:
    """Names of the test domain resolve to these addresses, one after the other; what was asked, in order."""
    asked: list[str] = []
    waiting = list(answers)
    real = socket.getaddrinfo

    def getaddrinfo(host: Any, port: Any, *rest: Any, **options: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host
        if not str(name).endswith(".example"):
            return real(host, port, *rest, **options)
        asked.append(name)
        address = waiting.pop(0) if len(waiting) > 1 else waiting[0]
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    return asked


def test_a_name_that_leads_to_a_private_address_is_not_followed(
    site: FeedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    resolve_to(monkeypatch, "127.0.0.1")
    error = failure(f"http://inside.example:{site.address.rpartition(':')[2]}/feed")
    assert "inside.example is at 127.0.0.1, which is not a public address" in error
    assert not site.requests


def test_the_connection_goes_to_the_address_that_was_checked(
    site: FeedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A name that is public when it is looked at and private when it is connected to.
    asked = resolve_to(monkeypatch, "93.184.215.14", "127.0.0.1")
    connected: list[str] = []

    async def connect(self: object, host: str, *rest: object, **options: object) -> None:
        connected.append(host)
        raise httpcore.ConnectError("no network in a test")

    monkeypatch.setattr(httpcore.AnyIOBackend, "connect_tcp", connect)
    failure(f"http://rebinding.example:{site.address.rpartition(':')[2]}/feed")
    assert connected == ["93.184.215.14"]
    assert len(asked) == 1
    assert not site.requests


def test_of_several_addresses_only_the_public_ones_are_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    real = socket.getaddrinfo

    def getaddrinfo(host: Any, port: Any, *rest: Any, **options: Any) -> Any:
        if "mixed.example" not in str(host):
            return real(host, port, *rest, **options)
        return [
            (socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))
            for address in ("10.0.0.1", "93.184.215.14", "127.0.0.1", "93.184.215.15")
        ]

    connected: list[str] = []

    async def connect(self: object, host: str, *rest: object, **options: object) -> None:
        connected.append(host)
        raise httpcore.ConnectError("no network in a test")

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    monkeypatch.setattr(httpcore.AnyIOBackend, "connect_tcp", connect)
    failure("http://mixed.example/feed")
    assert connected == ["93.184.215.14", "93.184.215.15"]


@pytest.mark.parametrize(
    "form", ["127.0.0.1", "2130706433", "0x7f.1", "localhost", "[::ffff:127.0.0.1]", "[64:ff9b::7f00:1]"]
)
@pytest.mark.parametrize("status", [301, 302, 307])
def test_no_redirect_leads_to_a_private_address(
    site: FeedServer, monkeypatch: pytest.MonkeyPatch, form: str, status: int
) -> None:
    port = site.address.rpartition(":")[2]
    site.replies["/start"] = Reply(status=status, headers=(("Location", f"http://{form}:{port}/feed"),))
    first_hop_is_public(monkeypatch)
    resolve_to(monkeypatch, "127.0.0.1")
    (result,) = fetch_feeds([FeedState(f"http://public.example:{port}/start")], settings=SETTINGS)
    assert result.status == "failed"
    assert result.moved_to is None
    assert [request.path for request in site.requests] == ["/start"]


def test_no_page_and_no_robots_txt_of_an_entry_is_asked_for_at_a_private_address(
    site: FeedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    port = site.address.rpartition(":")[2]
    site.replies["/feed"] = Reply(rss(f"<title>Dam holds</title><link>http://127.0.0.1:{port}/news</link>"))
    first_hop_is_public(monkeypatch)
    resolve_to(monkeypatch, "127.0.0.1")
    for robots in (True, False):
        site.requests.clear()
        first_hop_is_public(monkeypatch)
        settings = replace(SETTINGS, robots=robots)
        (result,) = fetch_feeds([FeedState(f"http://public.example:{port}/feed")], settings=settings)
        assert [article.text_status for article in result.articles] == ["failed"]
        assert "not a public address" in result.problems[0].message
        assert [request.path for request in site.requests] == ["/feed"]


def first_hop_is_public(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first address that is looked at is taken for public, so that what follows is all that is tested."""
    real = is_public
    first = iter([True])
    monkeypatch.setattr(guard, "is_public", lambda address: next(first, None) or real(address))


def test_every_hop_is_checked_anew(site: FeedServer, monkeypatch: pytest.MonkeyPatch) -> None:
    port = site.address.rpartition(":")[2]
    site.replies["/start"] = Reply(status=302, headers=(("Location", f"http://private.example:{port}/feed"),))
    resolve_to(monkeypatch, "127.0.0.1")
    first_hop_is_public(monkeypatch)
    error = failure(f"http://public.example:{port}/start")
    assert "private.example is at 127.0.0.1" in error
    assert [request.path for request in site.requests] == ["/start"]


@pytest.mark.parametrize(
    ("host", "written"),
    [
        ("2130706433", "127.0.0.1"),
        ("0x7f.1", "127.0.0.1"),
        ("[::1]", "::1"),
        ("feeds.localhost", "127.0.0.1"),
        ("８.8.8.8", "8.8.8.8"),
        ("gazette.example", None),
        ("1.example", None),
    ],
)
def test_an_address_is_seen_in_every_writing(host: str, written: str | None) -> None:
    found = written_address(host)
    assert (None if found is None else str(found)) == written


def test_public_addresses_stay_public() -> None:
    assert all(map(is_public, ("8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808")))
