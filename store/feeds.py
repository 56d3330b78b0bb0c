"""Feeds of a story, what conditional requests need to know of them, and how they have been doing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from store.database import reading, writing
from store.errors import StoreError
from store.moments import stored
from store.records import Feed

if TYPE_CHECKING:
    from store.database import Database
    from store.records import Story

FeedStatus = Literal["new", "unchanged", "failed"]
_COLUMNS = "id, url, title, etag, last_modified, body_hash, last_success, last_error, failures"


def add_feed(db: Database, story: Story, url: str, title: str | None = None) -> tuple[Feed, bool]:
    """The feed of that URL and whether it is new to the story.  Raises StoreError for an empty URL."""
    url = url.strip()
    if not url:
        raise StoreError("A feed needs a URL", "Write it like https://example.org/feed.xml")
    with writing(db) as conn:
        cursor = conn.execute(
            "INSERT INTO feeds (story, url, title) VALUES (?, ?, ?) ON CONFLICT (story, url) DO NOTHING",
            (story.id, url, title),
        )
        (feed,) = _select(db, "WHERE story = ? AND url = ?", story.id, url)
        return feed, cursor.rowcount == 1


def feeds(db: Database, story: Story) -> tuple[Feed, ...]:
    """The feeds of a story, oldest first."""
    return _select(db, "WHERE story = ? ORDER BY id", story.id)


def remove_feed(db: Database, story: Story, url: str) -> bool:
    """Forget a feed; its articles stay.  False when the story has no such feed."""
    with writing(db) as conn:
        removed = conn.execute("DELETE FROM feeds WHERE story = ? AND url = ?", (story.id, url.strip()))
        return removed.rowcount == 1


def record_feed(
    db: Database,
    feed: Feed,
    *,
    status: FeedStatus,
    etag: str | None = None,
    last_modified: str | None = None,
    body_hash: str | None = None,
    title: str | None = None,
    error: str | None = None,
    now: str,
) -> Feed:
    """What came of one fetch of a feed: the feed as it is afterwards.

    A failure keeps what conditional requests need.  A run of equal outcomes is one row of `fetches`.
    Raises StoreError when the feed has been removed meanwhile.
    """
    at = stored(now)
    with writing(db) as conn:
        if status == "failed":
            conn.execute(
                "UPDATE feeds SET last_error = ?, failures = failures + 1 WHERE id = ?",
                (error or "failed", feed.id),
            )
        else:
            conn.execute(
                "UPDATE feeds SET etag = coalesce(:etag, iif(:fresh, NULL, etag)),"
                " last_modified = coalesce(:last_modified, iif(:fresh, NULL, last_modified)),"
                " body_hash = coalesce(:body_hash, body_hash), title = coalesce(:title, title),"
                " last_success = :at, last_error = NULL, failures = 0 WHERE id = :id",
                {
                    "etag": etag,
                    "last_modified": last_modified,
                    "body_hash": body_hash,
                    "title": title,
                    "fresh": status == "new",
                    "at": at,
                    "id": feed.id,
                },
            )
        found = _select(db, "WHERE id = ?", feed.id)
        if not found:
            raise StoreError(
                f"The feed {feed.url} is no longer there", "It was removed; add it again if you want it"
            )
        _log(db, feed.id, status, error, at)
    return found[0]


def _log(db: Database, feed: int, status: FeedStatus, error: str | None, at: str) -> None:
    with writing(db) as conn:
        last = conn.execute(
            "SELECT id, status, error FROM fetches WHERE feed = ? ORDER BY id DESC LIMIT 1", (feed,)
        ).fetchone()
        if last and last[1:] == (status, error):
            conn.execute("UPDATE fetches SET last_at = ?, times = times + 1 WHERE id = ?", (at, last[0]))
        else:
            conn.execute(
                "INSERT INTO fetches (feed, status, error, first_at, last_at) VALUES (?, ?, ?, ?, ?)",
                (feed, status, error, at, at),
            )


def _select(db: Database, rest: str, *values: object) -> tuple[Feed, ...]:
    with reading(db) as conn:
        rows = conn.execute(f"SELECT {_COLUMNS} FROM feeds {rest}", values).fetchall()
    return tuple(Feed(*row) for row in rows)
