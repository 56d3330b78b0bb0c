"""Connections: direct ones to public addresses only, or through the proxy that the environment names.

The guard decides on the address that a connection goes to.  Through a proxy that is the proxy's own, and only the
proxy resolves names; then hosts that are written as addresses are still refused when they are not public, and what
names may lead to is for the proxy to decide.
"""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from urllib.request import getproxies_environment, proxy_bypass

import httpcore
import httpx

from fetchers.addresses import BlockedAddress, PublicNetwork, is_public, written_address
from fetchers.links import host
from fetchers.redact import redact
from fetchers.types import FetchError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable

_KEPT = 10  # idle connections: the pool looks at every one of them with every request
_SOCKS = ("socks5", "socks5h")
_KINDS = ("http", "https", *_SOCKS)


def proxy_for(scheme: str, place: str) -> str | None:
    """The proxy that the environment names for a host (`https_proxy`, `all_proxy`, `no_proxy`), or None."""
    proxies = getproxies_environment()
    found = proxies.get(scheme) or proxies.get("all")
    address = written_address(place)
    if not found or (address is not None and address.is_loopback) or proxy_bypass(place):
        return None
    return found if "://" in found else f"http://{found}"


class Transport(httpx.AsyncBaseTransport):
    """httpx over connection pools whose network is ours; errors pass through as httpcore's own."""

    def __init__(self, connections: int, *, allow_private: bool) -> None:
        self._connections = connections
        self._allow_private = allow_private
        self._tls = httpx.create_ssl_context()
        self._pools: dict[str | None, httpcore.AsyncConnectionPool] = {}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        proxy = proxy_for(request.url.scheme, request.url.host)
        if proxy is not None and not self._allow_private:
            _refuse_written(request.url.host)
        answer = await self._pool(proxy).handle_async_request(
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

    def check_proxies(self, urls: Iterable[str]) -> None:
        """Raises FetchError when none of these addresses can be asked, for want of a proxy that can be used.

        One message instead of the same for every feed.
        """
        failures = []
        for url in urls:
            try:
                self._pool(proxy_for(urlsplit(url).scheme, host(url)))
            except FetchError as error:
                failures.append(error)
            else:
                return
        if failures:
            raise failures[0]

    def _pool(self, proxy: str | None) -> httpcore.AsyncConnectionPool:
        if proxy not in self._pools:
            self._pools[proxy] = self._open(proxy)
        return self._pools[proxy]

    def _open(self, proxy: str | None) -> httpcore.AsyncConnectionPool:
        if proxy is None:
            return httpcore.AsyncConnectionPool(
                ssl_context=self._tls,
                max_connections=self._connections,
                max_keepalive_connections=_KEPT,
                keepalive_expiry=5.0,
                network_backend=None if self._allow_private else PublicNetwork(),
            )
        try:
            return httpcore.AsyncConnectionPool(
                proxy=_proxy(httpx.URL(proxy)),
                ssl_context=self._tls,
                max_connections=self._connections,
                keepalive_expiry=5.0,
            )
        except (httpx.InvalidURL, ValueError) as error:
            shown = redact(proxy)
            raise FetchError(
                shown, f"the proxy {shown} of the environment cannot be used: {error}"
            ) from error

    async def aclose(self) -> None:
        for pool in self._pools.values():
            await pool.aclose()


def _proxy(url: httpx.URL) -> httpcore.Proxy:
    if url.scheme not in _KINDS:
        raise ValueError(f"{url.scheme} is no kind of proxy that is known; use one of {', '.join(_KINDS)}")
    if url.scheme in _SOCKS and find_spec("socksio") is None:
        raise ValueError("socksio is not installed; it comes with the extra 'socks'")
    target = httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=b"/")
    auth = (url.username, url.password) if url.username or url.password else None
    return httpcore.Proxy(target, auth=auth)


def _refuse_written(place: str) -> None:
    address = written_address(place)
    if address is not None and not is_public(str(address)):
        raise BlockedAddress(place, [str(address)])


class _Stream(httpx.AsyncByteStream):
    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._answer.aiter_stream():
            yield chunk

    async def aclose(self) -> None:
        await self._answer.aclose()
