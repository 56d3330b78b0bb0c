"""The one way out: bounded and honest.

Every request has a total deadline, a limit on its unpacked body, a limit on redirects, and reaches only
http and https addresses on the public internet, on every hop.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Self

import httpcore
import httpx

from fetchers.addresses import BlockedAddress, PublicNetwork
from fetchers.clean import clean_line
from fetchers.inflate import BodyError, read_body
from fetchers.links import host, web_link
from fetchers.types import FetchError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

# stamina reports every retry; without a handler of its own that would end up on standard error.
logging.getLogger("stamina").addHandler(logging.NullHandler())

_PERMANENT = (301, 308)
_REDIRECTS = (301, 302, 303, 307, 308)


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

    `deadline` bounds one request with all its redirects.  `allow_private` opens the private and loopback
    addresses that are otherwise refused: for tests and for feeds inside a newsroom's own network.
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
    entries: int = 200
    allow_private: bool = False


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
    """Sends requests within the limits of its settings; an async context manager."""

    def __init__(self, settings: HttpSettings) -> None:
        self.settings = settings
        self._client = httpx.AsyncClient(
            transport=_Transport(settings),
            headers={"User-Agent": user_agent(), "Accept-Encoding": "gzip"},
            timeout=httpx.Timeout(settings.read, connect=settings.connect, pool=settings.deadline),
            follow_redirects=False,  # done here: httpx would unpack the bodies of redirects without limit
            trust_env=False,
        )
        self._all = asyncio.Semaphore(settings.connections)
        self._hosts: dict[str, asyncio.Semaphore] = {}

    async def __aenter__(self) -> Self:
        await self._client.__aenter__()
        return self

    async def __aexit__(self, *failure: object) -> None:
        await self._client.aclose()

    async def get(self, url: str, *, limit: int, headers: Mapping[str, str] | None = None) -> Response:
        """The answer to a GET, its body of at most `limit` bytes.  Raises FetchError, worded for the editor.

        Statuses are the caller's to judge.  The deadline begins when it is this request's turn: at most
        `connections` requests are under way, at most `per_host` of them to one host.
        """
        if web_link(url) is None:
            raise FetchError(clean_line(url), "only http and https addresses without a password are fetched")
        own = self._hosts.setdefault(host(url), asyncio.Semaphore(self.settings.per_host))
        async with own, self._all:
            try:
                async with asyncio.timeout(self.settings.deadline):
                    return await self._try(url, limit, dict(headers or {}))
            except TimeoutError as error:
                raise FetchError(
                    url, f"no complete answer within {self.settings.deadline:g} seconds"
                ) from error
            except (BlockedAddress, BodyError) as error:
                raise FetchError(url, clean_line(str(error))) from error
            except httpcore.TimeoutException as error:
                raise FetchError(url, "the server does not answer in time") from error
            except (httpcore.NetworkError, httpcore.ProtocolError, httpx.TransportError, OSError) as error:
                reason = clean_line(str(error)) or type(error).__name__
                raise FetchError(url, f"the connection fails ({reason}); check the address") from error
            except (httpx.InvalidURL, UnicodeError) as error:
                raise FetchError(
                    url, f"it, or where it redirects to, is no valid address ({clean_line(str(error))})"
                ) from error

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
            async with self._client.stream("GET", url, headers=headers) as answer:
                location = answer.headers.get("location")
                if answer.status_code not in _REDIRECTS or location is None:
                    body = b""
                    if answer.is_success:
                        packing = answer.headers.get("content-encoding", "")
                        body = await read_body(answer.aiter_raw(), packing, limit)
                    return Response(url, answer.status_code, answer.headers, body, moved_to)
                target = web_link(location, base=url)
                permanent = permanent and answer.status_code in _PERMANENT
            if target is None:
                where = clean_line(location)[:80]
                raise BodyError(f"it redirects to {where!r}, which is no http or https address")
            permanent = permanent and not (url.startswith("https:") and target.startswith("http:"))
            moved_to = target if permanent else moved_to
            if host(target) != host(url):
                headers = {}  # validators and credentials belong to the server that gave them
            url = target
        raise BodyError(f"it redirects more than {self.settings.redirects} times")


def make_client(settings: HttpSettings | None = None) -> Client:
    """A client within the limits, to be used with `async with`."""
    return Client(settings or HttpSettings())


class _Transport(httpx.AsyncBaseTransport):
    """httpx over a connection pool whose network is ours; errors pass through as httpcore's own."""

    def __init__(self, settings: HttpSettings) -> None:
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=httpx.create_ssl_context(),
            max_connections=settings.connections,
            max_keepalive_connections=settings.connections,
            keepalive_expiry=5.0,
            network_backend=None if settings.allow_private else PublicNetwork(),
        )

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        answer = await self._pool.handle_async_request(
            httpcore.Request(
                method=request.method,
                url=httpcore.URL(
                    scheme=request.url.raw_scheme,
                    host=request.url.raw_host,
                    port=request.url.port,
                    target=request.url.raw_path,
                ),
                headers=request.headers.raw,
                content=request.stream,
                extensions=request.extensions,
            )
        )
        return httpx.Response(
            status_code=answer.status,
            headers=answer.headers,
            stream=_Stream(answer),
            extensions=answer.extensions,
        )

    async def aclose(self) -> None:
        await self._pool.aclose()


class _Stream(httpx.AsyncByteStream):
    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._answer.aiter_stream():
            yield chunk

    async def aclose(self) -> None:
        await self._answer.aclose()
