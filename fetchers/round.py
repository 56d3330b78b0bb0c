"""A round over many feeds at once, for callers that know nothing of asyncio."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from fetchers.feeds import FeedResult, FeedState, Known, fetch_feed
from fetchers.http import HttpSettings, make_client

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def fetch_feeds(
    states: Sequence[FeedState],
    known: Known = lambda identity: False,
    on_result: Callable[[FeedResult], None] = lambda result: None,
    settings: HttpSettings | None = None,
) -> tuple[FeedResult, ...]:
    """Fetch the feeds side by side; the results in the order of `states`.

    `known` tells of an entry's identity whether its article is stored already, so that its page is not
    asked for again.  `on_result` is called with each result as it comes, in this thread, one at a time; what
    it raises ends the round.  A feed that fails is a result, never an exception.
    """
    try:
        return asyncio.run(_fetch_feeds(states, known, on_result, settings))
    except ExceptionGroup as group:  # callers wait for their own exception, not for asyncio's wrapping
        raise group.exceptions[0] from group


async def _fetch_feeds(
    states: Sequence[FeedState],
    known: Known,
    on_result: Callable[[FeedResult], None],
    settings: HttpSettings | None,
) -> tuple[FeedResult, ...]:
    async with make_client(settings) as client, asyncio.TaskGroup() as group:

        async def one(state: FeedState) -> FeedResult:
            result = await fetch_feed(client, state, known)
            on_result(result)
            return result

        tasks = [group.create_task(one(state)) for state in states]
    return tuple(task.result() for task in tasks)
