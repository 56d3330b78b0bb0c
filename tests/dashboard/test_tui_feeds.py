"""The feeds on the dashboard: how each is, when it is asked next, and which are gone for good."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from store.records import Feed
from tui.archive import FeedHealth
from tui.clock import ahead_words
from tui.feed_views import feed_content, feed_detail

NOW = datetime(2031, 5, 4, 12, 0, tzinfo=UTC)
FINE = Feed(
    id=1,
    url="https://gazette.example/rss",
    title="Gazette",
    etag=None,
    last_modified=None,
    body_hash=None,
    last_success="2031-05-04T11:50:00Z",
    last_error=None,
    failures=0,
    due="2031-05-04T12:20:00Z",
)
FAILING = replace(FINE, id=2, title="Post", failures=2, last_error="the server answers 404 Not Found")
GONE = replace(FAILING, id=3, title="Old Paper", failures=5, retired="2031-05-02T08:00:00Z")
RESTING = replace(FINE, id=4, title="Busy", due="2031-05-04T12:05:00Z", not_before="2031-05-04T18:00:00Z")
NEW = replace(FINE, id=5, title=None, last_success=None, due=None)


def rows(*feeds: Feed) -> list[list[str]]:
    return [[cell.plain for cell in row.cells] for row in feed_content(FeedHealth(feeds, ()), "", NOW).rows]


def test_every_feed_says_how_it_is_and_when_it_is_asked_next() -> None:
    found = {name: (state, ahead) for state, name, _, ahead, _ in rows(FINE, FAILING, GONE, RESTING, NEW)}
    assert found == {
        "Gazette": ("ok", "in 21 min"),
        "Post": ("! failed 2x", "in 21 min"),
        "Old Paper": ("– gone", "never"),
        "Busy": ("ok", "in 6 h"),
        "gazette.example": ("? not asked", "now"),
    }


def test_what_fails_stands_first_and_what_is_gone_last() -> None:
    names = [name for _, name, *_ in rows(GONE, FINE, FAILING)]
    assert names == ["Post", "Gazette", "Old Paper"]


@pytest.mark.parametrize(
    ("feeds", "note"),
    [
        ((FINE, FAILING, GONE), "1 of 2 feeds failing · 1 gone"),
        ((FINE, GONE), "all answer · 1 gone"),
        ((GONE,), "8 Feeds · 1 gone"),
        ((FINE, NEW), "all answer"),
    ],
)
def test_a_feed_that_is_gone_is_not_counted_as_failing(feeds: tuple[Feed, ...], note: str) -> None:
    assert feed_content(FeedHealth(feeds, ()), "", NOW).title.endswith(note)


def test_one_feed_tells_where_it_was_and_since_when_it_is_gone() -> None:
    moved = replace(GONE, moved_from="https://old.example/rss")
    detail = feed_detail(FeedHealth((moved,), ()), "3", NOW)
    assert detail is not None
    text = "".join(piece.text for piece in detail.pieces)
    assert "gone for good since 2 May 08:00" in text
    assert "It was at https://old.example/rss before." in text
    assert "next round" not in text


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (None, "now"),
        ("2031-05-04T11:59:59Z", "now"),
        ("2031-05-04T12:00:30Z", "in 1 min"),
        ("2031-05-04T13:30:00Z", "in 1 h"),
        ("2031-05-09T12:00:00Z", "in 5 days"),
        ("no moment", "no moment"),
    ],
)
def test_a_moment_ahead_is_told_in_words(moment: str | None, words: str) -> None:
    assert ahead_words(moment, NOW) == words
