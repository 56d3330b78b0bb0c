"""Letting old articles go: what may go, what must stay, and what is left of those that went.

An article stays while it is pinned, while an alert stands on it, in whatever state, or while the tally does.  Of one
that goes a tombstone stays: it is not fetched again unless its text changes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from store.database import reading, writing
from store.errors import StoreError
from store.moments import stored

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection

    from store.database import Database
    from store.records import Story

_OLD = """SELECT a.id FROM articles a WHERE a.story = :story AND :before >
    (SELECT max(first_seen) FROM article_versions WHERE article = a.id)"""
_STOOD_ON = """SELECT DISTINCT e.value ->> 0 FROM {table} t, json_each(t.evidence) e WHERE t.story = :story"""
_DECIDED_ON = """SELECT s.value FROM desk_log l, json_each(l.subject) s WHERE l.story = :story
    AND l.subject ->> 0 IN ('claim', 'origin', 'article') AND s.key IN (1, 2) AND s.type = 'integer'"""


@dataclass(frozen=True, slots=True)
class Pruning:
    """What a pruning takes and leaves: numbers of articles.

    `goes` are let go; of the other articles that are old enough, `pinned` are pinned and `stood_on` carry an alert,
    the tally or a decision of the desk.
    """

    goes: tuple[int, ...]
    pinned: tuple[int, ...]
    stood_on: tuple[int, ...]


def plan(db: Database, story: Story, *, before: str, tally_too: bool = False) -> Pruning:
    """What `prune` would do to the articles that last changed before a moment.

    With `tally_too` the tally holds nothing back; its counts shrink when the story is compared anew.
    Raises StoreError for what is no moment.
    """
    with reading(db) as conn:
        return _plan(conn, story, stored(before), tally_too)


def prune(db: Database, story: Story, *, before: str, why: str, now: str, tally_too: bool = False) -> Pruning:
    """Let the articles go that `plan` names, all versions of them, and leave a tombstone for each.

    The panes are emptied with them: the story must be compared anew before they are shown.  Raises StoreError for
    what is no moment.
    """
    at, limit = stored(now), stored(before)
    with writing(db) as conn:
        planned = _plan(conn, story, limit, tally_too)
        if planned.goes:
            _bury(conn, planned.goes, why.strip(), at)
            for pane in ("cells", "utterances", "verdicts", "comparisons"):
                conn.execute(f"DELETE FROM {pane} WHERE story = ?", (story.id,))
    return planned


def pin(db: Database, story: Story, article: int, *, who: str, why: str, now: str) -> None:
    """Keep an article from every pruning.  Raises StoreError when the story has no such article."""
    at = stored(now)
    if not who.strip():
        raise StoreError("A pin needs a name", "Say who pins it")
    with writing(db) as conn:
        _must_have(conn, story, article)
        conn.execute(
            "INSERT INTO pins (article, at, who, why) VALUES (?, ?, ?, ?) ON CONFLICT (article) DO NOTHING",
            (article, at, who.strip(), why.strip()),
        )


def unpin(db: Database, story: Story, article: int) -> bool:
    """Take a pin away; False when there was none.  Raises StoreError when the story has no such article."""
    with writing(db) as conn:
        _must_have(conn, story, article)
        return conn.execute("DELETE FROM pins WHERE article = ?", (article,)).rowcount == 1


def _plan(conn: sqlite3.Connection, story: Story, before: str, tally_too: bool) -> Pruning:
    arguments = {"story": story.id, "before": before}
    old = [article for (article,) in conn.execute(_OLD, arguments)]
    pinned = {article for (article,) in conn.execute("SELECT article FROM pins")}
    stood_on: set[int] = set()
    for query in (
        _STOOD_ON.format(table="alerts"),
        _DECIDED_ON,
        *(() if tally_too else (_STOOD_ON.format(table="cells"),)),
    ):
        stood_on |= {article for (article,) in conn.execute(query, {"story": story.id})}
    return Pruning(
        goes=tuple(article for article in old if article not in pinned and article not in stood_on),
        pinned=tuple(article for article in old if article in pinned),
        stood_on=tuple(article for article in old if article in stood_on and article not in pinned),
    )


def _bury(conn: sqlite3.Connection, articles: Collection[int], why: str, at: str) -> None:
    listed = [(article,) for article in articles]
    conn.executemany(
        """INSERT INTO tombstones (story, identity, source, outlet, title, published, first_seen, last_changed, versions,
            sha256, pruned_at, why)
        SELECT a.story, a.identity, a.source, v.outlet, v.title, v.published,
            (SELECT min(first_seen) FROM article_versions WHERE article = a.id), v.first_seen,
            (SELECT count(*) FROM article_versions WHERE article = a.id), v.sha256, ?2, ?3
        FROM articles a JOIN article_versions v ON v.id = (SELECT max(id) FROM article_versions WHERE article = a.id)
        WHERE a.id = ?1""",
        [(article, at, why) for (article,) in listed],
    )
    conn.executemany("DELETE FROM articles WHERE id = ?", listed)


def _must_have(conn: sqlite3.Connection, story: Story, article: int) -> None:
    if not conn.execute("SELECT 1 FROM articles WHERE id = ? AND story = ?", (article, story.id)).fetchone():
        raise StoreError(
            f"There is no article number {article} in this story", "Look at `wirewatch articles --json`"
        )
