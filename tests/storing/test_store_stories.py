"""Stories, their feeds and the rounds in which the feeds are fetched."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from stored import at, dispatch, keep, new_story

from store.articles import articles
from store.database import open_database
from store.errors import StoreError
from store.feeds import add_feed, feeds, record_feed, remove_feed
from store.rounds import finish_round, last_round, start_round
from store.stories import add_story, find_story, stories, update_story

if TYPE_CHECKING:
    from pathlib import Path

    from store.records import Story

URL = "https://tarnpost.example/feed.xml"


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Ferry off Tarn Point", "ferry-off-tarn-point"),
        ("  Überfahrt – São Tomé!  ", "uberfahrt-sao-tome"),
        ("渡船", "story"),
        ("word " * 40, "word-word-word-word-word-word-word-word-word-word-word-word"),
    ],
)
def test_a_slug_is_made_from_the_title(tmp_path: Path, title: str, slug: str) -> None:
    assert add_story(open_database(tmp_path / "wire.db"), title).slug == slug


def test_equal_titles_get_numbered_slugs(tmp_path: Path) -> None:
    db = open_database(tmp_path / "wire.db")
    assert [add_story(db, "Ferry").slug for _ in range(3)] == ["ferry", "ferry-2", "ferry-3"]


def test_a_story_comes_back_as_it_was_made(tmp_path: Path) -> None:
    db = open_database(tmp_path / "wire.db")
    made = add_story(
        db, "Ferry", slug="tarn", started="2031-05-04", sides=("Velmark", "Ostria"), match=("ferry",)
    )
    assert stories(db) == (made,)
    assert find_story(db, None) == find_story(db, "tarn") == made


def test_a_story_can_be_edited(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    edited = update_story(db, replace(story, title="The Tarn ferry", slug="tarn", sides=("Velmark",)))
    assert find_story(db) == edited
    assert (edited.title, edited.slug, edited.sides, edited.match) == (
        "The Tarn ferry",
        "tarn",
        ("Velmark",),
        ("ferry",),
    )


def test_which_story_is_meant_is_never_guessed(tmp_path: Path) -> None:
    db = open_database(tmp_path / "wire.db")
    with pytest.raises(StoreError, match=r"no story yet.*story new"):
        find_story(db)
    add_story(db, "Ferry")
    add_story(db, "Quake")
    with pytest.raises(StoreError, match=r"several stories.*--story: ferry, quake"):
        find_story(db)
    with pytest.raises(StoreError, match=r"no story 'flood'.*ferry, quake"):
        find_story(db, "flood")


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"title": "  "}, "needs a title"),
        ({"title": "Ferry", "slug": "No Slug"}, "'No Slug' is no slug"),
        ({"title": "Ferry", "slug": "../etc"}, "is no slug"),
        ({"title": "Ferry", "slug": "taken"}, "already a story 'taken'"),
        ({"title": "Ferry", "started": "last week"}, "'last week' is not a moment"),
    ],
)
def test_a_story_that_makes_no_sense_is_refused(tmp_path: Path, fields: dict[str, str], message: str) -> None:
    db = open_database(tmp_path / "wire.db")
    taken = add_story(db, "Quake", slug="taken")
    with pytest.raises(StoreError, match=message):
        add_story(db, **fields)  # type: ignore[arg-type]
    other: Story = add_story(db, "Ferry", slug="ferry")
    with pytest.raises(StoreError, match=message):
        update_story(db, replace(other, **fields))  # type: ignore[arg-type]
    assert stories(db) == (taken, other)


def test_a_feed_is_added_once(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    feed, fresh = add_feed(db, story, f" {URL} ", "The Tarn Post")
    assert (feed.url, feed.title, feed.failures, fresh) == (URL, "The Tarn Post", 0, True)
    assert add_feed(db, story, URL) == (feed, False)
    assert feeds(db, story) == (feed,)
    with pytest.raises(StoreError, match="needs a URL"):
        add_feed(db, story, " ")


def test_removing_a_feed_keeps_its_articles(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    feed, _ = add_feed(db, story, URL)
    record_feed(db, feed, status="new", now=at(0))
    keep(db, story, dispatch())
    assert remove_feed(db, story, URL)
    assert not remove_feed(db, story, URL)
    assert feeds(db, story) == ()
    assert len(articles(db, story)) == 1
    with pytest.raises(StoreError, match="no longer there"):
        record_feed(db, feed, status="new", now=at(1))


def test_a_fetch_is_remembered_for_the_next_request(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    feed, _ = add_feed(db, story, URL)
    feed = record_feed(
        db, feed, status="new", etag='"a"', last_modified="Sun", body_hash="1", title="Tarn Post", now=at(1)
    )
    assert (feed.etag, feed.last_modified, feed.body_hash, feed.title) == ('"a"', "Sun", "1", "Tarn Post")
    kept = record_feed(db, feed, status="unchanged", now=at(2))
    assert (kept.etag, kept.last_modified, kept.body_hash, kept.last_success) == ('"a"', "Sun", "1", at(2))
    fresh = record_feed(db, feed, status="new", body_hash="2", now=at(3))
    assert (fresh.etag, fresh.last_modified, fresh.body_hash, fresh.title) == (None, None, "2", "Tarn Post")


def test_failures_are_counted_until_the_feed_answers_again(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    feed, _ = add_feed(db, story, URL)
    record_feed(db, feed, status="new", etag='"a"', now=at(0))
    record_feed(db, feed, status="failed", error="HTTP 503", now=at(1))
    failing = record_feed(db, feed, status="failed", error="HTTP 503", now=at(2))
    assert (failing.failures, failing.last_error, failing.last_success, failing.etag) == (
        2,
        "HTTP 503",
        at(0),
        '"a"',
    )
    healthy = record_feed(db, feed, status="unchanged", now=at(3))
    assert (healthy.failures, healthy.last_error, healthy.last_success) == (0, None, at(3))
    history = db.conn.execute(
        "SELECT status, error, first_at, last_at, times FROM fetches ORDER BY id"
    ).fetchall()
    assert history == [
        ("new", None, at(0), at(0), 1),
        ("failed", "HTTP 503", at(1), at(2), 2),
        ("unchanged", None, at(3), at(3), 1),
    ]


def test_the_last_finished_round_tells_what_it_brought(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    assert last_round(db, story) is None
    first = start_round(db, story, at(0))
    assert last_round(db, story) is None
    finish_round(db, first, now=at(1), new=3, changed=1, problems=2)
    start_round(db, story, at(5))
    found = last_round(db, story)
    assert found
    assert (found.started, found.finished, found.new, found.changed, found.problems) == (
        at(0),
        at(1),
        3,
        1,
        2,
    )
    with pytest.raises(StoreError, match="no round number 99"):
        finish_round(db, 99, now=at(1), new=0, changed=0, problems=0)
