"""The feeds of a story as rows, and the answers of one feed as text.  Pure: records in, rows and pieces out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tui.clock import ago_words, clock_words
from tui.columns import Column, Row
from tui.details import Detail, Piece, lines
from tui.feed_words import name, next_round, state_words
from tui.finding import found_words, matches
from tui.rows import Content
from tui.safe import safe_line
from tui.wording import counted, joined

if TYPE_CHECKING:
    from datetime import datetime

    from store.records import Feed
    from tui.archive import FeedHealth

EMPTY: Final = "This story has no feed. In a terminal: `wirewatch feed add URL`."
COLUMNS: Final = (
    Column("state", "State", 8, 14),
    Column("name", "Feed", 16, 60, grows=True),
    Column("success", "Last answer", 11, 14, 1),
    Column("next", "Next round", 10, 12, 3),
    Column("error", "Last failure", 12, 60, 2),
)
ANSWERS: Final[dict[str, str]] = {"new": "something new", "unchanged": "unchanged", "failed": "failed"}


def feed_content(health: FeedHealth, wanted: str, now: datetime) -> Content:
    """The feeds that match a filter, those that fail longest first, those that are gone last."""
    ordered = sorted(health.feeds, key=_trouble)
    rows = tuple(
        Row(
            str(feed.id),
            (
                safe_line(state_words(feed)),
                safe_line(name(feed)),
                safe_line(ago_words(feed.last_success, now)),
                safe_line(next_round(feed, now)),
                safe_line(feed.last_error or ""),
            ),
            style="medium" if feed.state == "failing" else "",
        )
        for feed in ordered
        if matches(wanted, state_words(feed), feed.title or "", feed.url, feed.last_error or "")
    )
    followed = [feed for feed in health.feeds if not feed.retired]
    failing = sum(feed.state == "failing" for feed in followed)
    gone = len(health.feeds) - len(followed)
    note = joined(
        f"{failing} of {counted(len(followed), 'feed')} failing"
        if failing
        else "all answer"
        if followed
        else "",
        f"{gone:,} gone" if gone else "",
    )
    empty = found_words(wanted, len(health.feeds)) or EMPTY
    return Content(joined("8 Feeds", note if health.feeds else ""), COLUMNS, rows, empty)


def feed_detail(health: FeedHealth, key: str, now: datetime) -> Detail | None:
    """One feed with the run of its answers, newest first."""
    feed = next((each for each in health.feeds if str(each.id) == key), None)
    if feed is None:
        return None
    runs = tuple(run for run in health.runs if run.feed == feed.id)
    told = (
        f"{clock_words(run.last_at, now):<16}  {ANSWERS.get(run.status, run.status)}"
        + (f", {run.times} times since {clock_words(run.first_at, now)}" if run.times > 1 else "")
        + (f": {run.error}" if run.error else "")
        for run in runs
    )
    heard = f"last answer {ago_words(feed.last_success, now)}"
    retired = f"gone for good since {clock_words(feed.retired, now)}" if feed.retired else ""
    ahead = "" if feed.retired else f"next round {next_round(feed, now)}"
    moved = f"It was at {feed.moved_from} before." if feed.moved_from else ""
    pieces = (
        *lines(name(feed), part="lead"),
        *lines(feed.url, joined(state_words(feed), heard, retired, ahead), moved),
        *lines(feed.last_error or "", part="mark"),
        Piece("\n"),
        *lines("Answers, newest first" if runs else "It has not been asked yet.", part="head"),
        *lines(*told, part="plain"),
    )
    return Detail(name(feed), pieces, feed.url, feed.url)


def _trouble(feed: Feed) -> tuple[bool, int, str, int]:
    return bool(feed.retired), -feed.failures, feed.last_success or "", feed.id
