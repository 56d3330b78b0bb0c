"""What is remembered of feeds between rounds: entries, pace, moves, retirement, near misses."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from stored import at, keep, new_story

from fetchers.types import Article, Pace, SeenEntry
from store.errors import StoreError
from store.feed_entries import known_among, known_sources, recall_entries, remember_entries
from store.feed_health import feed_health
from store.feeds import add_feed, feeds, record_feed
from store.near_misses import forget_near_misses, keep_near_misses, near_miss, near_misses

if TYPE_CHECKING:
    from pathlib import Path

    from store.database import Database
    from store.records import Story

URL = "https://gazette.example/feed.xml"
NEW_URL = "https://gazette.example/news.xml"
DAM = SeenEntry("guid-dam", ("guid:dam", "url:gazette.example/dam"), "one", "Dam holds", 1)
QUAY = SeenEntry("guid-quay", ("guid:quay",), "two", "Quay closed")
MISS = Article("other", "https://gazette.example/other", "A quay was closed.", "Quay", text_status="summary",
               text_reason="its page is not asked for")  # fmt: skip


@pytest.fixture
def place(tmp_path: Path) -> tuple[Database, Story]:
    return new_story(tmp_path)


def test_entries_come_back_as_they_were_kept(place: tuple[Database, Story]) -> None:
    db, story = place
    feed, _ = add_feed(db, story, URL)
    other, _ = add_feed(db, story, NEW_URL)
    remember_entries(db, feed, [DAM, QUAY], now=at(0))
    assert set(recall_entries(db, feed)) == {DAM, QUAY}
    assert recall_entries(db, other) == ()


def test_an_entry_is_kept_once_in_its_newest_state(place: tuple[Database, Story]) -> None:
    db, story = place
    feed, _ = add_feed(db, story, URL)
    remember_entries(db, feed, [DAM, QUAY], now=at(0))
    later = SeenEntry(DAM.identity, (*DAM.keys, "title:dam"), "three", "Dam bursts")
    remember_entries(db, feed, [later], now=at(5))
    assert recall_entries(db, feed) == (later, QUAY)


def test_an_entry_that_left_long_ago_is_forgotten(place: tuple[Database, Story]) -> None:
    db, story = place
    feed, _ = add_feed(db, story, URL)
    remember_entries(db, feed, [DAM], now="2030-01-01T00:00:00Z")
    remember_entries(db, feed, [QUAY], now="2030-12-01T00:00:00Z")
    assert recall_entries(db, feed) == (QUAY,)


def test_the_articles_of_the_story_are_known_by_identity_and_source(place: tuple[Database, Story]) -> None:
    db, story = place
    keep(db, story, Article("guid-dam", "https://gazette.example/dam", "The dam holds."), read=False)
    assert known_sources(db, story) == (("guid-dam", "https://gazette.example/dam"),)
    assert known_among(db, story, ["guid-dam", "guid-quay"]) == {"guid-dam"}


def test_the_pace_and_the_last_answer_are_kept(place: tuple[Database, Story]) -> None:
    db, story = place
    feed, _ = add_feed(db, story, URL)
    pace = Pace(1200, at(20), at(10), 3)
    after = record_feed(
        db,
        feed,
        status="failed",
        error="HTTP 429",
        pace=pace,
        http_status=429,
        seconds=0.2,
        size=7,
        now=at(0),
    )
    assert (after.interval, after.due, after.not_before, after.failures) == (1200, at(20), at(10), 3)
    assert (after.http_status, after.seconds, after.size) == (429, 0.2, 7)


def test_a_feed_that_moved_has_its_new_address_and_keeps_its_memory(place: tuple[Database, Story]) -> None:
    db, story = place
    feed, _ = add_feed(db, story, URL)
    remember_entries(db, feed, [DAM], now=at(0))
    after = record_feed(db, feed, status="new", moved_to=NEW_URL, now=at(0))
    assert (after.id, after.url, after.moved_from) == (feed.id, NEW_URL, URL)
    assert recall_entries(db, after) == (DAM,)


def test_a_feed_that_moved_to_one_that_is_followed_becomes_one_with_it(place: tuple[Database, Story]) -> None:
    db, story = place
    old, _ = add_feed(db, story, URL)
    new, _ = add_feed(db, story, NEW_URL)
    remember_entries(db, old, [DAM, QUAY], now=at(0))
    remember_entries(db, new, [SeenEntry(DAM.identity, DAM.keys, "newer")], now=at(1))
    after = record_feed(db, old, status="unchanged", moved_to=NEW_URL, now=at(2))
    assert [feed.url for feed in feeds(db, story)] == [NEW_URL]
    assert (after.id, after.moved_from) == (new.id, URL)
    assert set(recall_entries(db, new)) == {SeenEntry(DAM.identity, DAM.keys, "newer"), QUAY}


def test_a_feed_that_is_gone_is_retired_until_it_is_added_again(place: tuple[Database, Story]) -> None:
    db, story = place
    feed, _ = add_feed(db, story, URL)
    assert record_feed(db, feed, status="failed", gone=True, now=at(0)).retired == at(0)
    again, is_new = add_feed(db, story, URL)
    assert (again.retired, is_new) == (None, False)


def test_health_tells_silence_and_news_a_day(place: tuple[Database, Story]) -> None:
    db, story = place
    feed, _ = add_feed(db, story, URL)
    add_feed(db, story, NEW_URL)
    remember_entries(db, feed, [DAM], now="2031-05-01T00:00:00Z")
    remember_entries(db, feed, [QUAY, SeenEntry("guid-pier")], now="2031-05-03T00:00:00Z")
    known, unknown = feed_health(db, story, now="2031-05-05T00:00:00Z")
    assert (known.silent_since, known.new_per_day) == ("2031-05-03T00:00:00Z", 0.5)
    assert (unknown.silent_since, unknown.new_per_day) == (None, None)


def test_near_misses_are_kept_once_and_come_back_whole(place: tuple[Database, Story]) -> None:
    db, story = place
    keep_near_misses(db, story, [(MISS, "near miss: names only quay")], now=at(0))
    keep_near_misses(db, story, [(MISS, "near miss: names only pier")], now=at(1))
    (found,) = near_misses(db, story)
    assert (found.why, found.first_seen) == ("near miss: names only pier", at(0))
    assert near_miss(db, story, found.id) == MISS
    forget_near_misses(db, story, [MISS.identity])
    with pytest.raises(StoreError, match="articles --near"):
        near_miss(db, story, found.id)
