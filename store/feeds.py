"""Feeds of a story, what the next request needs to know of them, and how they have been doing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from fetchers.redact import redact, without_secrets
from store.columns import dump, words
from store.database import reading, writing
from store.errors import StoreError
from store.moments import stored
from store.records import Feed

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from fetchers.types import Pace
    from store.database import Database
    from store.records import Story

FeedStatus = Literal["new", "unchanged", "failed"]
_COLUMNS = (
    "id, url, title, etag, last_modified, body_hash, last_success, last_error, failures, interval, due, not_before,"
    " retired, moved_from, http_status, seconds, size, categories"
)


def add_feed(
    db: Database, story: Story, url: str, title: str | None = None, categories: Sequence[str] = ()
) -> tuple[Feed, bool]:
    """The feed of that URL and whether it is new to the story; one that was retired is followed again.

    Categories are added to those it has.  Raises StoreError for an empty URL and for one that holds a key or
    password: the database keeps none.
    """
    url = url.strip()
    if not url:
        raise StoreError("A feed needs a URL", "Write it like https://example.org/feed.xml")
    if url != without_secrets(url):
        raise StoreError(
            f"{redact(url)} holds a key or password",
            f"Put that into the file of keys (docs/fetching.md) and add {without_secrets(url)}",
        )
    with writing(db) as conn:
        cursor = conn.execute(
            "INSERT INTO feeds (story, url, title) VALUES (?, ?, ?) ON CONFLICT (story, url) DO NOTHING",
            (story.id, url, title),
        )
        is_new = cursor.rowcount == 1
        (feed,) = _select(db, "WHERE story = ? AND url = ?", story.id, url)
        together = tuple(dict.fromkeys((*feed.categories, *categories)))
        if feed.retired or together != feed.categories:
            conn.execute(
                "UPDATE feeds SET retired = NULL, categories = ? WHERE id = ?", (dump(together), feed.id)
            )
            (feed,) = _select(db, "WHERE id = ?", feed.id)
        return feed, is_new


def feeds(db: Database, story: Story) -> tuple[Feed, ...]:
    """The feeds of a story, oldest first, retired ones too."""
    return _select(db, "WHERE story = ? ORDER BY id", story.id)


def has_feed(db: Database, feed: Feed) -> bool:
    """Is the feed still followed?  Others may have removed it, or it became one with another."""
    return bool(_select(db, "WHERE id = ?", feed.id))


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
    pace: Pace | None = None,
    moved_to: str | None = None,
    gone: bool = False,
    http_status: int | None = None,
    seconds: float | None = None,
    size: int | None = None,
    now: str,
) -> Feed:
    """What came of one fetch of a feed: the feed as it is afterwards.

    A failure keeps what conditional requests need.  A run of equal outcomes is one row of `fetches`.  `moved_to`
    changes the address; where the story follows that one already, the two become one.  `gone` retires the feed.
    Raises StoreError when the feed has been removed meanwhile.
    """
    at = stored(now)
    with writing(db) as conn:
        if status == "failed":
            conn.execute(
                "UPDATE feeds SET last_error = ?, failures = coalesce(?, failures + 1) WHERE id = ?",
                (error or "failed", pace.failures if pace else None, feed.id),
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
        conn.execute(
            "UPDATE feeds SET http_status = ?, seconds = ?, size = ?, retired = iif(?, ?, retired) WHERE id = ?",
            (http_status, seconds, size, gone, at, feed.id),
        )
        if pace:
            conn.execute(
                "UPDATE feeds SET interval = ?, due = ?, not_before = ? WHERE id = ?",
                (pace.interval, pace.due, pace.not_before, feed.id),
            )
        if not _select(db, "WHERE id = ?", feed.id):
            raise StoreError(
                f"The feed {feed.url} is no longer there", "It was removed; add it again if you want it"
            )
        _log(conn, feed.id, status, error, at)
        number = _move(conn, feed, moved_to) if moved_to and moved_to != feed.url else feed.id
        (after,) = _select(db, "WHERE id = ?", number)
    return after


def _move(conn: sqlite3.Connection, feed: Feed, address: str) -> int:
    """Give a feed a new address; the number of the feed that has it then."""
    there = conn.execute(
        "SELECT id FROM feeds WHERE url = ? AND story = (SELECT story FROM feeds WHERE id = ?)",
        (address, feed.id),
    ).fetchone()
    if there is None:
        conn.execute("UPDATE feeds SET url = ?, moved_from = ? WHERE id = ?", (address, feed.url, feed.id))
        return feed.id
    (other,) = there
    # What both have seen, the one that stays remembers itself.
    conn.execute("UPDATE OR IGNORE feed_entries SET feed = ? WHERE feed = ?", (other, feed.id))
    conn.execute("UPDATE fetches SET feed = ? WHERE feed = ?", (other, feed.id))
    conn.execute("UPDATE feeds SET moved_from = ? WHERE id = ?", (feed.url, other))
    conn.execute("DELETE FROM feeds WHERE id = ?", (feed.id,))
    return int(other)


def _log(conn: sqlite3.Connection, feed: int, status: FeedStatus, error: str | None, at: str) -> None:
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
    return tuple(_feed(list(row)) for row in rows)


def _feed(row: list[Any]) -> Feed:
    row[-1] = words(row[-1])
    return Feed(*row)
