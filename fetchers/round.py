"""A round over many feeds at once, for callers that know nothing of asyncio."""

from __future__ import annotations

import asyncio
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from fetchers.articles import Pages
from fetchers.feeds import fetch_feed, nothing
from fetchers.http import HttpSettings, make_client
from fetchers.pool import Pool
from fetchers.robots import Robots

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from fetchers.feeds import Claimed, Recall
    from fetchers.types import FeedResult, FeedState, SiteRules


def fetch_feeds(
    states: Sequence[FeedState],
    recall: Recall = nothing,
    on_result: Callable[[FeedResult], None] = lambda result: None,
    settings: HttpSettings | None = None,
    sites: Mapping[str, SiteRules] = MappingProxyType({}),
) -> tuple[FeedResult, ...]:
    """Fetch the feeds side by side; the results in the order of `states`.

    `recall` gives the remembered entries of a feed: those it held last time, then what else the story holds, so
    that only what is new or worded differently comes out.  It is asked only for feeds whose body changed.
    `on_result` is called with each result as it comes.  Both are called in this thread, one at a time; what they
    raise ends the round.  `sites` are rules by host.  A feed that fails is a result, never an exception.
    Raises FetchError for a file of secrets, and for a proxy of the environment, that cannot be used.
    """
    try:
        return asyncio.run(_fetch_feeds(states, recall, on_result, settings or HttpSettings(), sites))
    except ExceptionGroup as group:  # callers wait for their own exception, not for asyncio's wrapping
        raise group.exceptions[0] from group


async def _fetch_feeds(
    states: Sequence[FeedState],
    recall: Recall,
    on_result: Callable[[FeedResult], None],
    settings: HttpSettings,
    sites: Mapping[str, SiteRules],
) -> tuple[FeedResult, ...]:
    asyncio.get_running_loop().set_exception_handler(_end_quietly)
    claimed: Claimed = {}
    with Pool(settings.parser) as pool:
        async with make_client(settings) as client, asyncio.TaskGroup() as group:
            client.check_proxies(state.url for state in states)
            pages = Pages(client, pool, Robots(client), sites)

            async def one(state: FeedState) -> FeedResult:
                result = await fetch_feed(pages, state, recall, claimed)
                on_result(result)
                return result

            tasks = [group.create_task(one(state)) for state in states]
    return tuple(task.result() for task in tasks)


def _end_quietly(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """Complain as usual, but not of an end asked for: it reaches the caller, while asyncio would print it as well."""
    if not isinstance(context.get("exception"), SystemExit):
        loop.default_exception_handler(context)
