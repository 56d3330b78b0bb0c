"""Which network addresses may be reached: public ones only, decided at the moment of connecting.

A check of the name before the request would be too early: the name can resolve to something else a moment
later, and each redirect brings a new one.  So the name is resolved here, and the connection goes to the
very address that was checked.
"""

from __future__ import annotations

import asyncio
import socket
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from typing import TYPE_CHECKING
from unicodedata import normalize

import httpcore

if TYPE_CHECKING:
    from collections.abc import Iterable

# Prefixes that carry an IPv4 address inside: the gateway would reach that one.
_NAT64 = IPv6Network("64:ff9b::/96")
# What Python of some versions takes for public.
_REFUSED = (
    IPv4Network("192.0.0.0/24"),  # reserved for protocols
    IPv4Network("192.88.99.0/24"),  # the relays of 6to4
    IPv6Network("2001::/23"),  # reserved for protocols: Teredo, benchmarks, ORCHID
    IPv6Network("2001:db8::/32"),  # examples
    IPv6Network("3fff::/20"),  # examples
    IPv6Network("5f00::/16"),  # segment routing inside a network
    IPv6Network("100::/64"),  # what is thrown away
    IPv6Network("64:ff9b:1::/48"),  # NAT64 inside one's own network
    IPv6Network("fec0::/10"),  # the site-local addresses of old
    IPv6Network("::/96"),  # IPv4 addresses written the abandoned way
)


class BlockedAddress(Exception):
    """A host resolves to addresses that are not public ones."""

    def __init__(self, host: str, addresses: Iterable[str]) -> None:
        super().__init__(
            f"{host} is at {', '.join(addresses)}, which is not a public address;"
            " set WIREWATCH_ALLOW_PRIVATE=1 to allow addresses on this machine or network"
        )


def is_public(address: str) -> bool:
    """True for an address on the public internet, also when it is written inside an IPv6 address."""
    try:
        found = ip_address(address)
    except ValueError:
        return False
    if isinstance(found, IPv6Address):
        inner = _embedded(found)
        found = found if inner is None else inner
    if any(found in network for network in _REFUSED):
        return False
    return found.is_global and not found.is_multicast


def _embedded(address: IPv6Address) -> IPv4Address | None:
    if address in _NAT64:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour


def written_address(host: str) -> IPv4Address | IPv6Address | None:
    """The address that a host is if it is one and no name, however it is written (decimal, octal, hexadecimal).

    `localhost` and the names below it are the loopback address.
    """
    name = normalize("NFKC", host).strip("[]").rstrip(".").lower()
    if name == "localhost" or name.endswith(".localhost"):
        return IPv4Address("127.0.0.1")
    try:
        return ip_address(name)
    except ValueError:
        pass
    try:
        return IPv4Address(socket.inet_aton(name)) if name[:1].isdecimal() else None
    except (OSError, UnicodeError):
        return None


class PublicNetwork(httpcore.AsyncNetworkBackend):
    """A network that opens connections to public addresses only; raises BlockedAddress for others."""

    def __init__(self) -> None:
        self._network = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - the signature is httpcore's
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        addresses = await _resolve(host, port)
        public = [address for address in addresses if is_public(address)]
        if not public:
            raise BlockedAddress(host, addresses)
        failure: Exception = httpcore.ConnectError(f"{host} has no address")
        for address in public:
            try:
                return await self._network.connect_tcp(
                    address,
                    port,
                    timeout=None if timeout is None else timeout / len(public),
                    local_address=local_address,
                    socket_options=socket_options,
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
        raise failure

    async def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,  # noqa: ASYNC109 - the signature is httpcore's
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        raise BlockedAddress(path, ["a local socket"])

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


async def _resolve(host: str, port: int) -> list[str]:
    """The addresses of a host, each once, in the order in which they should be tried."""
    loop = asyncio.get_running_loop()
    try:
        found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise httpcore.ConnectError(f"the name {host} cannot be resolved ({error})") from error
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))
