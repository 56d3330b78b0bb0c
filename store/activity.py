"""What happened, newest first: rounds, what feeds answered, what became of alerts, and how much waits where."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from store.database import reading

if TYPE_CHECKING:
    from claims.types import Severity
    from store.database import Database
    from store.records import AlertState, Story

MOST = 500
"""Rows of each kind that are read back; older ones stay in the database."""


@dataclass(frozen=True, slots=True)
class RoundRun:
    """One fetch round; `finished` is None while it runs, and for ever where it was cut off."""

    id: int
    started: str
    finished: str | None
    new: int
    changed: int
    problems: int


@dataclass(frozen=True, slots=True)
class FetchRun:
    """A run of equal answers of one feed: `times` in a row from `first_at` to `last_at`."""

    id: int
    feed: int
    status: str
    error: str | None
    first_at: str
    last_at: str
    times: int


@dataclass(frozen=True, slots=True)
class AlertEvent:
    """What became of an alert by itself: opened, updated, changed, gone or returned.

    Decisions of the desk are in `store.desk.desk_log`.
    """

    id: int
    alert: int
    at: str
    what: str
    state: AlertState
    severity: Severity
    figure: str
    summary: str


@dataclass(frozen=True, slots=True)
class StoryBrief:
    """A story and how many of its alerts nobody has answered."""

    slug: str
    title: str
    open_alerts: int


def round_runs(db: Database, story: Story, *, most: int = MOST) -> tuple[RoundRun, ...]:
    """The rounds of a story, newest first."""
    with reading(db) as conn:
        rows = conn.execute(
            "SELECT id, started, finished, new_articles, changed_articles, problems FROM rounds"
            " WHERE story = ? ORDER BY id DESC LIMIT ?",
            (story.id, most),
        ).fetchall()
    return tuple(RoundRun(*row) for row in rows)


def fetch_runs(db: Database, story: Story, *, most: int = MOST) -> tuple[FetchRun, ...]:
    """What the feeds of a story answered, newest first."""
    with reading(db) as conn:
        rows = conn.execute(
            "SELECT r.id, r.feed, r.status, r.error, r.first_at, r.last_at, r.times FROM feeds f"
            " JOIN fetches r ON r.feed = f.id WHERE f.story = ? ORDER BY r.last_at DESC, r.id DESC LIMIT ?",
            (story.id, most),
        ).fetchall()
    return tuple(FetchRun(*row) for row in rows)


def alert_events(db: Database, story: Story, *, most: int = MOST) -> tuple[AlertEvent, ...]:
    """What became of the alerts of a story without the desk, newest first."""
    with reading(db) as conn:
        rows = conn.execute(
            "SELECT e.id, e.alert, e.at, e.what, e.state, e.severity, e.figure, e.summary FROM alerts a"
            " JOIN alert_events e ON e.alert = a.id WHERE a.story = ? AND e.decision IS NULL"
            " ORDER BY e.id DESC LIMIT ?",
            (story.id, most),
        ).fetchall()
    return tuple(AlertEvent(*row) for row in rows)


def story_briefs(db: Database) -> tuple[StoryBrief, ...]:
    """All stories, oldest first, with what waits in each."""
    with reading(db) as conn:
        rows = conn.execute(
            "SELECT s.slug, s.title, (SELECT count(*) FROM alerts WHERE story = s.id AND state = 'open')"
            " FROM stories s ORDER BY s.id"
        ).fetchall()
    return tuple(StoryBrief(*row) for row in rows)
