"""A story as it was known at an earlier moment, as a database of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.bundle import copy_story
from store.database import reading, writing
from store.moments import until

if TYPE_CHECKING:
    from store.database import Database
    from store.records import Story
    from store.story_rows import Row

_COMPARED = frozenset({"cells", "utterances", "origins", "origin_links", "verdicts", "comparisons"})
"""What the newest comparison found; it is made anew from what was known."""
_WHEN = {
    "fetches": "first_at",
    "rounds": "finished",
    "article_versions": "first_seen",
    "alerts": "first_seen",
    "desk_log": "at",
    "alert_events": "at",
    "tally_history": "at",
    "tombstones": "pruned_at",
    "pins": "at",
    "feed_entries": "first_seen",
    "near_misses": "first_seen",
    "notices": "at",
    "briefs": "at",
}
"""The column that says when a row came to be."""
_THEN = """UPDATE alerts SET (state, severity, figure, summary, closed_by_tool, changed) = (
        SELECT e.state, e.severity, e.figure, e.summary, e.what = 'gone', e.what = 'changed' FROM alert_events e
        WHERE e.alert = alerts.id ORDER BY e.id DESC LIMIT 1),
    last_seen = min(last_seen, :moment)"""
_EVIDENCE = """UPDATE alerts SET evidence = (
    SELECT json_group_array(json(e.value)) FROM json_each(alerts.evidence) e
    WHERE e.value ->> 1 IN (SELECT id FROM article_versions))"""


def copy_as_of(db: Database, story: Story, target: Database, as_of: str) -> Story:
    """Copy a story into an empty database as it was known at a moment.

    Articles have the versions first seen by then, alerts the state they had; the panes are empty and wait for a
    comparison.  Readings are those in force now: a better reader improves the past as well.
    """
    moment = until(as_of)
    with reading(db) as conn:
        versions, articles = set(), set()
        for version, article in conn.execute(
            "SELECT v.id, v.article FROM articles a JOIN article_versions v ON v.article = a.id"
            " WHERE a.story = ? AND v.first_seen <= ?",
            (story.id, moment),
        ):
            versions.add(version)
            articles.add(article)

        def keep(table: str, row: Row) -> bool:
            when = _WHEN.get(table)
            if table in _COMPARED or (when and (row[when] is None or row[when] > moment)):
                return False
            if table == "articles":
                return row["id"] in articles
            if "version" in row and "article" not in row:
                return row["version"] in versions
            return True

        with writing(target):
            copied = copy_story(db, story, target, keep)
            target.conn.execute(_THEN, {"moment": moment})
            target.conn.execute(_EVIDENCE)
    return copied
