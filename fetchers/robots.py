"""robots.txt: which article pages a site lets programs read, and how fast."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from fetchers.decode import NotText, decode
from fetchers.types import FetchError

if TYPE_CHECKING:
    from protego import Protego

    from fetchers.http import Client

OUR_NAME = "wirewatch"
_LIMIT = 512_000
_MAX_DELAY = 10.0


@dataclass(frozen=True, slots=True)
class Permission:
    """May an address be read, and with how many seconds between two requests; `reason` says why not."""

    allowed: bool
    delay: float = 0.0
    reason: str = ""
    passing: bool = False


class Robots:
    """The rules of every site that a round comes to, each fetched once."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._sites: dict[str, asyncio.Task[Protego | Permission]] = {}

    async def permission(self, url: str) -> Permission:
        """What the site of an address says of it."""
        parts = urlsplit(url)
        site = f"{parts.scheme}://{parts.netloc}".lower()
        task = self._sites.get(site)
        if task is None:
            task = self._sites[site] = asyncio.create_task(self._rules(site))
        rules = await asyncio.shield(task)
        return rules if isinstance(rules, Permission) else judge(rules, url)

    async def _rules(self, site: str) -> Protego | Permission:
        """The rules of a site; without any everything is allowed, with a broken server nothing (RFC 9309)."""
        address = f"{site}/robots.txt"
        try:
            answer = await self._client.get(address, limit=_LIMIT, headers={"Accept": "text/plain"})
        except FetchError as error:
            return Permission(False, reason=f"its robots.txt cannot be read ({error.message})", passing=True)
        if answer.status == 429 or answer.status >= 500:
            return Permission(False, reason=f"its robots.txt is answered with {answer.status}", passing=True)
        if answer.status != 200:
            return Permission(True)
        return parse_robots(answer.body)


def parse_robots(body: bytes) -> Protego:
    """The rules of a robots.txt; what is no text holds none."""
    from protego import Protego

    try:
        text = decode(body)
    except NotText:
        text = ""
    return Protego.parse(text)


def judge(rules: Protego, url: str) -> Permission:
    """What rules say of an address."""
    if not rules.can_fetch(url, OUR_NAME):
        return Permission(False, reason="the site's robots.txt keeps programs from this page")
    return Permission(True, min(rules.crawl_delay(OUR_NAME) or 0.0, _MAX_DELAY))
