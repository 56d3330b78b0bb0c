"""Which feeds a round asks."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from fetchers.pacing import is_allowed, is_due
from fetchers.types import Pace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from store.records import Feed


def pace_of(feed: Feed) -> Pace | None:
    """When a feed may and should be asked; None before its first round."""
    if feed.interval is None:
        return None
    return Pace(feed.interval, feed.due, feed.not_before, feed.failures)


def feeds_to_ask(followed: Sequence[Feed], *, only_due: bool, now: str) -> tuple[Feed, ...]:
    """The feeds that a round asks: none that are retired or whose server wants rest; with `only_due` those whose
    time has come."""
    moment = datetime.fromisoformat(now)
    asks = is_due if only_due else is_allowed
    return tuple(feed for feed in followed if feed.retired is None and asks(pace_of(feed), moment))
