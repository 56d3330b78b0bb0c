"""The feeds of a story and their health as rows and as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui import feed_words, wording
from tui.clock import ago_words
from wirewatch.sheets import Column, Sheet

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from store.feed_health import FeedHealth
    from store.records import Feed, Story
    from wirewatch.objects import Json

HEALTH = (
    *("url", "title", "state", "failures", "last_success", "last_error", "silent_since", "new_per_day"),
    *("http_status", "seconds", "size", "interval", "due", "not_before", "retired", "moved_from"),
)
_OF_HEALTH = ("silent_since", "new_per_day")
_EMPTY = "No feed yet. `wirewatch feed add URL` adds one."


def listed(story: Story, found: Sequence[Feed], now: datetime) -> Sheet:
    """The feeds of a story with their addresses."""
    return Sheet(
        title=f"Feeds · {story.title}",
        columns=(
            Column("Feed", 4),
            Column("Title", 3),
            Column("State"),
            Column("Answered"),
            Column("Next round"),
        ),
        rows=tuple(
            (
                each.url,
                each.title or "",
                each.state,
                ago_words(each.last_success, now),
                feed_words.next_round(each, now),
            )
            for each in found
        ),
        empty=_EMPTY,
        notes=_troubles(found),
    )


def health(story: Story, found: Sequence[FeedHealth], now: datetime) -> Sheet:
    """How each feed has been doing."""
    return Sheet(
        title=f"Feeds · {story.title}",
        columns=(
            Column("Feed", 4),
            Column("State"),
            Column("Answered"),
            Column("Last news"),
            Column("New/day", right=True),
            Column("Took", right=True),
        ),
        rows=tuple(_row(each, now) for each in found),
        empty=_EMPTY,
        notes=_troubles([each.feed for each in found]),
    )


def _row(each: FeedHealth, now: datetime) -> tuple[str, ...]:
    feed = each.feed
    return (
        feed_words.name(feed),
        feed.state,
        ago_words(feed.last_success, now),
        ago_words(each.silent_since, now),
        "" if each.new_per_day is None else f"{each.new_per_day:g}",
        "" if feed.seconds is None else f"{feed.seconds:.1f} s",
    )


def _troubles(found: Sequence[Feed]) -> tuple[str, ...]:
    """What the feeds that fail failed of: whole sentences, for which no column is wide enough."""
    told = tuple(_trouble(each) for each in found if each.failures)
    return ("In trouble", *told) if told else ()


def _trouble(feed: Feed) -> str:
    return f"{feed.url}: {wording.counted(feed.failures, 'failure')} in a row, the last: {feed.last_error}"


def health_data(found: Sequence[FeedHealth]) -> list[Json]:
    """The same for other programs."""
    return [dict(_data(each)) for each in found]


def _data(each: FeedHealth) -> Iterator[tuple[str, object]]:
    for key in HEALTH:
        yield key, getattr(each if key in _OF_HEALTH else each.feed, key)
