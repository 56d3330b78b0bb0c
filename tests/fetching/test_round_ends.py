"""A round that is told to stop ends with what ended it, and asyncio has nothing to add."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING, NoReturn

from fetchers import fetch_feeds
from fetchers.types import FeedState

if TYPE_CHECKING:
    import pytest

    from fetchers.types import FeedResult


def stop(result: FeedResult) -> NoReturn:
    """As a signal does that arrives in the middle of a feed."""
    raise SystemExit(0)


def test_an_end_asked_for_is_not_complained_of(caplog: pytest.LogCaptureFixture) -> None:
    ended: type[BaseException] | None = None
    try:
        fetch_feeds(
            [FeedState("ftp://feeds.invalid/news"), FeedState("ftp://papers.invalid/news")], on_result=stop
        )
    except SystemExit as told:
        ended = type(told)
    gc.collect()  # a task complains when nothing holds it any more
    assert (ended, caplog.text) == (SystemExit, "")
