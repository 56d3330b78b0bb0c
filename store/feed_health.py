"""How the feeds of a story are: when they last worked, when they last had news, and how much of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from store.database import reading
from store.feeds import feeds
from store.moments import stored

if TYPE_CHECKING:
    from store.database import Database
    from store.records import Feed, Story

WINDOW = timedelta(days=7)
"""How far back news are counted."""


@dataclass(frozen=True, slots=True)
class FeedHealth:
    """One feed.  `silent_since` is when its newest entry was first seen; `new_per_day` counts entries of the last
    week, without those that were there when it was first fetched; None before a day of watching."""

    feed: Feed
    silent_since: str | None
    new_per_day: float | None


def feed_health(db: Database, story: Story, *, now: str) -> tuple[FeedHealth, ...]:
    """Every feed of a story, oldest first.  Raises StoreError for what is no moment."""
    here = datetime.fromisoformat(stored(now))
    since = stored((here - WINDOW).isoformat())
    with reading(db) as conn:
        rows = conn.execute(
            """SELECT f.id, min(e.first_seen), max(e.first_seen),
                sum(e.first_seen > :since AND e.first_seen >
                    (SELECT min(first_seen) FROM feed_entries WHERE feed = f.id))
            FROM feeds f JOIN feed_entries e ON e.feed = f.id WHERE f.story = :story GROUP BY f.id""",
            {"since": since, "story": story.id},
        ).fetchall()
        found = feeds(db, story)
    counted = {number: rest for number, *rest in rows}
    return tuple(_health(feed, counted.get(feed.id), here) for feed in found)


def _health(feed: Feed, seen: list[object] | None, here: datetime) -> FeedHealth:
    if seen is None:
        return FeedHealth(feed, None, None)
    first, last, new = seen
    watched = min(here - datetime.fromisoformat(str(first)), WINDOW) / timedelta(days=1)
    return FeedHealth(feed, str(last), round(int(str(new)) / watched, 1) if watched >= 1 else None)
