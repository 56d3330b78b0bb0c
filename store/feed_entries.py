"""The entries of feeds as they were last time, so that a round can tell new, changed and same apart."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from fetchers.types import SeenEntry
from store.columns import dump, words
from store.database import reading, writing
from store.moments import stored

if TYPE_CHECKING:
    from collections.abc import Iterable

    from store.database import Database
    from store.records import Feed, Story

FORGOTTEN_AFTER = timedelta(days=180)
"""An entry that left its feed so long ago is forgotten; its article is still known by its address."""


def recall_entries(db: Database, feed: Feed) -> tuple[SeenEntry, ...]:
    """The entries that a feed is known to have held, the latest first."""
    with reading(db) as conn:
        rows = conn.execute(
            "SELECT identity, keys, fingerprint, title, tries FROM feed_entries WHERE feed = ?"
            " ORDER BY last_seen DESC, id DESC",
            (feed.id,),
        ).fetchall()
    return tuple(SeenEntry(identity, words(keys), *rest) for identity, keys, *rest in rows)


def known_sources(db: Database, story: Story) -> tuple[tuple[str, str], ...]:
    """Identity and source of every article of a story, of those that were pruned too."""
    with reading(db) as conn:
        rows = conn.execute(
            "SELECT identity, source FROM articles WHERE story = ?1"
            " UNION ALL SELECT identity, source FROM tombstones WHERE story = ?1",
            (story.id,),
        ).fetchall()
    return tuple((identity, source) for identity, source in rows)


def known_among(db: Database, story: Story, identities: Iterable[str]) -> frozenset[str]:
    """Those of these identities that are of articles of the story, pruned ones left out."""
    with reading(db) as conn:
        rows = conn.execute(
            "SELECT a.identity FROM json_each(?) w CROSS JOIN articles a ON a.story = ? AND a.identity = w.value",
            (json.dumps(list(identities)), story.id),
        ).fetchall()
    return frozenset(identity for (identity,) in rows)


def forget_passed_over(db: Database, story: Story) -> None:
    """Let the next round look again at what was passed over: what belongs to the story has changed."""
    with writing(db) as conn:
        conn.execute(
            "DELETE FROM feed_entries WHERE feed IN (SELECT id FROM feeds WHERE story = ?1)"
            " AND identity NOT IN (SELECT identity FROM articles WHERE story = ?1)",
            (story.id,),
        )
        conn.execute(
            "UPDATE feeds SET etag = NULL, last_modified = NULL, body_hash = NULL, due = NULL WHERE story = ?",
            (story.id,),
        )


def remember_entries(db: Database, feed: Feed, entries: Iterable[SeenEntry], *, now: str) -> None:
    """Keep all entries that a feed holds now; nothing to do without any."""
    at = stored(now)
    rows = [
        (feed.id, each.identity, dump(each.keys), each.fingerprint, each.title, each.tries, at)
        for each in entries
    ]
    if not rows:
        return
    long_ago = stored((datetime.fromisoformat(at) - FORGOTTEN_AFTER).isoformat())
    with writing(db) as conn:
        conn.executemany(
            "INSERT INTO feed_entries (feed, identity, keys, fingerprint, title, tries, first_seen, last_seen)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7) ON CONFLICT (feed, identity) DO UPDATE SET"
            " keys = excluded.keys, fingerprint = excluded.fingerprint, title = excluded.title,"
            " tries = excluded.tries, last_seen = excluded.last_seen",
            rows,
        )
        conn.execute("DELETE FROM feed_entries WHERE feed = ? AND last_seen < ?", (feed.id, long_ago))
