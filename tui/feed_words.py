"""What is said of a feed, by the dashboard and by the commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.browser import web_address
from tui.clock import ahead_words

if TYPE_CHECKING:
    from datetime import datetime

    from store.records import Feed


def name(feed: Feed) -> str:
    """Its title, else its host, else its address."""
    return feed.title or web_address(feed.url) or feed.url


def state_words(feed: Feed) -> str:
    """ "ok", "! failed 3x", "? not asked", "– gone": in words, so that colour is not needed."""
    if feed.state == "retired":
        return "– gone"
    if feed.state == "failing":
        return f"! failed {feed.failures}x"
    return "ok" if feed.state == "fine" else "? not asked"


def next_round(feed: Feed, now: datetime) -> str:
    """When it is asked again: "now", "in 12 min"; "never" for a feed that is gone for good."""
    if feed.retired:
        return "never"
    return ahead_words(max(filter(None, (feed.due, feed.not_before)), default=None), now)
