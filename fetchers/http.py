"""The one way out: bounded and honest.

Every request has a total deadline, a limit on its unpacked body, a limit on redirects, and reaches only
http and https addresses on the public internet, on every hop.
"""

from __future__ import annotations

import asyncio
import logging
import os
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from http import HTTPStatus
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Self
from urllib.parse import urlsplit

import httpcore
import httpx

from fetchers.addresses import BlockedAddress, written_address
from fetchers.clean import clean_line
from fetchers.inflate import BodyError, read_body
from fetchers.links import host, web_link
from fetchers.network import Transport
from fetchers.pacing import not_before, stamp
from fetchers.pool import Limits
from fetchers.redact import redact, without_secrets
from fetchers.secrets import read_secrets
from fetchers.types import FetchError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

# stamina reports every retry; without a handler of its own that would end up on standard error.
logging.getLogger("stamina").addHandler(logging.NullHandler())

_GAP = 0.2
_PERMANENT = (301, 308)
_REDIRECTS = (301, 302, 303, 307, 308)
_HINTS = {
    401: "it asks for a password",
    402: "it asks for a subscription",
    403: "it refuses us; ask the publisher",
    404: "check the address",
    410: "it is gone for good; remove the feed",
    429: "it asks for fewer requests; fetch less often",
    503: "it is overloaded; it is tried again next round",
}


@cache
def user_agent() -> str:
    """What we call ourselves to servers."""
    try:
        return f"wirewatch/{version('wirewatch')} (news feed reader)"
    except PackageNotFoundError:  # run from a source tree that was never installed
        return "wirewatch (news feed reader)"


@dataclass(frozen=True, slots=True)
class HttpSettings:
    """Limits of every request: seconds for times, bytes after unpacking for sizes.

    `deadline` bounds one request with all its redirects.  `gap` is the time between the beginnings of two requests
    to one host; None is a fifth of a second for the hosts of others and nothing for this machine.  `entries` of a
    feed are read, the first ones; without `pages` no article page is asked for, and without `robots` those that a
    site keeps programs from are asked for too.  `secrets` is a file of headers and keys (see `fetchers.secrets`).
    `allow_private` opens the private and loopback addresses that are otherwise refused: for tests and for feeds
    inside a newsroom's own network.
    """

    connect: float = 10.0
    read: float = 15.0
    deadline: float = 30.0
    feed_limit: int = 10_000_000
    page_limit: int = 5_000_000
    redirects: int = 5
    attempts: int = 2
    connections: int = 40
    per_host: int = 2
    gap: float | None = None
    entries: int = 200
    pages: bool = True
    robots: bool = True
    secrets: Path | None = None
    allow_private: bool = False
    parser: Limits = field(default_factory=Limits)


@dataclass(frozen=True, slots=True)
class Response:
    """An answer that was read to its end.  `moved_to` is the new address when only permanent redirects
    led there; `body` is empty for anything but a success."""

    url: str
    status: int
    headers: Mapping[str, str]
    body: bytes
    moved_to: str | None


class Client:
    """Sends requests within the limits of its settings; an async context manager.

    Raises FetchError for a file of secrets that cannot be used.
    """

    def __init__(self, settings: HttpSettings) -> None:
        self.settings = settings
        self._secrets = read_secrets(settings.secrets, os.environ)
        self._transport = Transport(settings.connections, allow_private=settings.allow_private)
        self._client = httpx.AsyncClient(
            transport=self._transport,
            headers={"User-Agent": user_agent(), "Accept-Encoding": "gzip"},
            timeout=httpx.Timeout(settings.read, connect=settings.connect, pool=settings.deadline),
            follow_redirects=False,  # done here: httpx would unpack the bodies of redirects without limit
            trust_env=False,  # the transport knows of proxies, and nothing else is to be trusted
        )
        self._all = asyncio.Semaphore(settings.connections)
        self._hosts: dict[str, _Host] = {}

    async def __aenter__(self) -> Self:
        await self._client.__aenter__()
        return self

    async def __aexit__(self, *failure: object) -> None:
        await self._client.aclose()

    def check_proxies(self, urls: Iterable[str]) -> None:
        """Raises FetchError when no proxy of the environment can be used that these addresses need."""
        self._transport.check_proxies(urls)

    async def get(
        self, url: str, *, limit: int, headers: Mapping[str, str] | None = None, gap: float = 0.0
    ) -> Response:
        """The answer to a GET, its body of at most `limit` bytes.  Raises FetchError, worded for the editor.

        Statuses are the caller's to judge.  The deadline begins when it is this request's turn: at most
        `connections` requests are under way, at most `per_host` of them to one host, and they begin there at
        least `gap` seconds apart.  A host that asked to be left alone is left alone.
        """
        if web_link(url) is None:
            raise FetchError(
                redact(clean_line(url)), "only http and https addresses without a password are fetched"
            )
        own = self._host(url)
        async with own.turns:
            await own.wait(max(gap, own.gap))
            async with self._all:
                return await self._within_deadline(url, limit, dict(headers or {}))

    async def _within_deadline(self, url: str, limit: int, headers: dict[str, str]) -> Response:
        passing = True
        try:
            async with asyncio.timeout(self.settings.deadline):
                return await self._try(url, limit, headers)
        except TimeoutError:
            reason = f"no complete answer within {self.settings.deadline:g} seconds"
        except (BlockedAddress, BodyError) as error:
            reason, passing = str(error), False
        except httpcore.TimeoutException:
            reason = "the server does not answer in time"
        except (
            httpcore.NetworkError,
            httpcore.ProtocolError,
            httpcore.ProxyError,
            httpx.TransportError,
            OSError,
        ) as error:
            reason = (
                f"the connection fails ({clean_line(str(error)) or type(error).__name__}); check the address"
            )
        except (httpx.InvalidURL, UnicodeError) as error:
            reason, passing = f"it, or where it redirects to, is no valid address ({error})", False
        raise FetchError(redact(url), self._secrets.redact(clean_line(reason)), passing=passing)

    async def _try(self, url: str, limit: int, headers: dict[str, str]) -> Response:
        """A connection that fails at once is tried again; what is slow is left to the next round."""
        import stamina

        again = stamina.AsyncRetryingCaller(
            attempts=self.settings.attempts, timeout=None, wait_initial=0.2, wait_max=1.0
        ).on((httpcore.NetworkError, httpcore.RemoteProtocolError))
        return await again(self._follow, url, limit, headers)

    async def _follow(self, url: str, limit: int, headers: dict[str, str]) -> Response:
        moved_to = None
        permanent = True
        for _ in range(self.settings.redirects + 1):
            self._host(url).check(url)
            asked = headers | self._secrets.headers(url)
            async with self._client.stream("GET", self._secrets.address(url), headers=asked) as answer:
                location = answer.headers.get("location")
                if answer.status_code not in _REDIRECTS or location is None:
                    body = b""
                    if answer.is_success:
                        packing = answer.headers.get("content-encoding", "")
                        body = self._secrets.blot(await read_body(answer.aiter_raw(), packing, limit))
                    self._host(url).listen(answer.status_code, answer.headers)
                    return Response(url, answer.status_code, answer.headers, body, moved_to)
                target = web_link(location, base=url)
                permanent = permanent and answer.status_code in _PERMANENT
            if target is None:
                where = clean_line(location)[:80]
                raise BodyError(f"it redirects to {where!r}, which is no http or https address")
            target = self._secrets.without(target)
            # An address is given up neither for one that anybody can read along nor for one that holds a key.
            permanent = permanent and not (url.startswith("https:") and target.startswith("http:"))
            permanent = permanent and target == without_secrets(target)
            moved_to = target if permanent else moved_to
            if host(target) != host(url):
                headers = {}  # validators belong to the server that gave them
            url = target
        raise BodyError(f"it redirects more than {self.settings.redirects} times")

    def _host(self, url: str) -> _Host:
        place = urlsplit(url).netloc.lower()
        if place not in self._hosts:
            self._hosts[place] = _Host(asyncio.Semaphore(self.settings.per_host), self._gap(host(url)))
        return self._hosts[place]

    def _gap(self, name: str) -> float:
        """Seconds between two requests to a host that names none itself."""
        if self.settings.gap is not None:
            return self.settings.gap
        address = written_address(name)
        return 0.0 if address is not None and address.is_loopback else _GAP


def make_client(settings: HttpSettings | None = None) -> Client:
    """A client within the limits, to be used with `async with`."""
    return Client(settings or HttpSettings())


def refusal(status: int) -> str:
    """What a status other than success says, and what to do about it."""
    try:
        said = f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        said = str(status)
    hint = _HINTS.get(status) or ("the fault is the server's" if status >= 500 else "check the address")
    return f"the server answers {said}; {hint}"


@dataclass(slots=True)
class _Host:
    """How one host is to be treated: by turns, with a gap between two, and not before the moment it named."""

    turns: asyncio.Semaphore
    gap: float
    next_turn: float = 0.0
    closed_until: datetime | None = None

    async def wait(self, gap: float) -> None:
        """Sleep until a request may begin that leaves `gap` seconds to the next."""
        now = asyncio.get_running_loop().time()
        turn = max(now, self.next_turn)
        self.next_turn = turn + gap
        await asyncio.sleep(turn - now)

    def listen(self, status: int, headers: Mapping[str, str]) -> None:
        """Take note of a wish to be left alone."""
        self.closed_until = not_before(status, headers, datetime.now(UTC)) or self.closed_until

    def check(self, url: str) -> None:
        """Raises FetchError while the host wants to be left alone."""
        if self.closed_until is not None and datetime.now(UTC) < self.closed_until:
            until = stamp(self.closed_until)
            raise FetchError(redact(url), f"its server asks to be left alone until {until}", passing=True)
