"""The health of feeds as rows and as JSON.  Addresses stand here without what must not be read over a shoulder."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fetchers.redact import redact
from tui import wording
from wirewatch.sheets import Column, Sheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from store.feed_health import FeedHealth
    from store.records import Feed, Story
    from wirewatch.objects import Json

HEALTH = (
    *("url", "title", "state", "failures", "last_success", "last_error", "silent_since", "new_per_day"),
    *("http_status", "seconds", "size", "interval", "due", "not_before", "moved_from"),
)


def shown(feed: Feed) -> Feed:
    """A feed as it may be printed."""
    return replace(
        feed, url=redact(feed.url), moved_from=None if feed.moved_from is None else redact(feed.moved_from)
    )


def state(feed: Feed) -> str:
    """retired, new (never asked), failing or fine."""
    if feed.retired:
        return "retired"
    if feed.failures:
        return "failing"
    return "fine" if feed.last_success else "new"


def health(story: Story, found: Sequence[FeedHealth]) -> Sheet:
    """How each feed has been doing."""
    return Sheet(
        title=f"Feeds · {story.title}",
        columns=(
            Column("Feed", 4),
            Column("State"),
            Column("Last success", 2),
            Column("Silent since", 2),
            Column("New/day", right=True),
            Column("Answers in", right=True),
            Column("Trouble", 3),
        ),
        rows=tuple(_row(each) for each in found),
        empty="No feed yet. `wirewatch feed add URL` adds one.",
    )


def _row(each: FeedHealth) -> tuple[str, ...]:
    feed = shown(each.feed)
    trouble = f"{wording.counted(feed.failures, 'failure')}: {feed.last_error}" if feed.failures else ""
    return (
        feed.url,
        state(feed),
        wording.when_words(feed.last_success) if feed.last_success else "never",
        wording.when_words(each.silent_since) if each.silent_since else "",
        "" if each.new_per_day is None else f"{each.new_per_day:g}",
        "" if feed.seconds is None else f"{feed.seconds:.1f} s",
        trouble,
    )


def health_data(found: Sequence[FeedHealth]) -> list[Json]:
    """The same for other programs."""
    return [_data(each, shown(each.feed)) for each in found]


def _data(each: FeedHealth, feed: Feed) -> Json:
    more = {
        "state": state(feed),
        "silent_since": each.silent_since,
        "new_per_day": each.new_per_day,
    }
    return {key: more[key] if key in more else getattr(feed, key) for key in HEALTH}
