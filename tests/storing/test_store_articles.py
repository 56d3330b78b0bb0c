"""Articles are kept in versions: new, changed or the same, and the same writes nothing."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from stored import LAYOUTER, READER, TEXT, at, dispatch, keep, layout, new_story

from claims.types import Part
from store.articles import articles, known_identities, save_article, save_articles, unread
from store.database import data_version
from store.errors import StoreError

if TYPE_CHECKING:
    from pathlib import Path


def test_an_article_is_new_then_the_same_then_changed(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    first = keep(db, story, dispatch())
    again = keep(db, story, dispatch(), minute=5)
    changed = keep(db, story, dispatch(text=TEXT.replace("12", "15")), minute=9)
    assert [first.outcome, again.outcome, changed.outcome] == ["new", "same", "changed"]
    assert first.article == again.article == changed.article
    assert first.version == again.version < changed.version


def test_saving_unchanged_articles_again_writes_nothing(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    batch = [dispatch(number) for number in range(1, 20)]
    save_articles(db, story, batch, LAYOUTER, now=at(0))
    before = data_version(db)
    assert {saved.outcome for saved in save_articles(db, story, batch, LAYOUTER, now=at(5))} == {"same"}
    assert data_version(db) == before


@pytest.mark.parametrize(
    "change",
    [
        {"title": "Ferry sinks"},
        {"outlet": "The Tarn Post"},
        {"byline": "By Mo Ferrin"},
        {"credits": ("Northern Wire",)},
        {"published": "2031-05-04"},
    ],
)
def test_whatever_an_article_prints_of_itself_makes_a_version(
    tmp_path: Path, change: dict[str, object]
) -> None:
    db, story = new_story(tmp_path)
    keep(db, story, dispatch())
    assert keep(db, story, replace(dispatch(), **change), minute=1).outcome == "changed"  # type: ignore[arg-type]
    (record,) = articles(db, story)
    ((name, value),) = change.items()
    assert getattr(record, name) == value
    assert getattr(articles(db, story, as_of=at(0))[0], name) != value


def test_a_text_that_goes_back_to_an_earlier_one_is_a_version_too(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    for minute, toll in enumerate(("12", "15", "12")):
        keep(db, story, dispatch(text=TEXT.replace("12", toll)), minute=minute)
    (record,) = articles(db, story)
    assert (record.versions, record.first_seen, record.last_changed) == (3, at(0), at(2))


def test_an_article_that_moved_keeps_its_version_and_shows_where_it_is(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    keep(db, story, dispatch())
    moved = replace(dispatch(), source="https://archive.example/ferry")
    assert keep(db, story, moved, minute=1).outcome == "same"
    assert articles(db, story)[0].source == "https://archive.example/ferry"


def test_another_layout_of_the_same_text_is_no_version_but_is_read_again(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    keep(db, story, dispatch())
    assert unread(db, story, READER) == ()
    saved = save_article(db, story, dispatch(), (Part("body", 0, len(TEXT)),), now=at(1))
    assert saved.outcome == "same"
    (waiting,) = unread(db, story, READER)
    assert waiting.document.parts == (Part("body", 0, len(TEXT)),)


def test_every_version_waits_for_every_new_reader(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    first = keep(db, story, dispatch(), read=False)
    second = keep(db, story, dispatch(text=TEXT.replace("12", "15")), minute=1)
    assert [each.version for each in unread(db, story, READER)] == [first.version]
    assert [each.version for each in unread(db, story, "another")] == [first.version, second.version]
    (waiting,) = unread(db, story, READER)
    assert (waiting.document.text, waiting.document.title) == (TEXT, "Ferry sinks off Tarn Point")
    assert waiting.document.parts == layout(TEXT)
    assert waiting.source == dispatch().source


def test_stories_do_not_share_articles(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    other = replace(story, id=new_story(tmp_path)[1].id)
    keep(db, story, dispatch())
    assert keep(db, other, dispatch()).outcome == "new"
    assert known_identities(db, story) == known_identities(db, other) == {"guid-1"}
    assert len(articles(db, story)) == 1


@pytest.mark.parametrize("broken", ["A\0text", "A \ud800 text"])
def test_a_text_that_cannot_be_stored_whole_is_refused(tmp_path: Path, broken: str) -> None:
    db, story = new_story(tmp_path)
    with pytest.raises(StoreError, match=r"Cannot store the article https://paper1\.example/ferry.*Clean"):
        save_article(db, story, dispatch(text=broken), (), now=at(0))
    assert articles(db, story) == ()


def test_parts_outside_the_text_are_refused(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    with pytest.raises(StoreError, match="body at 0-5000 is outside the text"):
        save_article(db, story, dispatch(), (Part("body", 0, 5000),), now=at(0))


def test_a_batch_is_saved_whole_or_not_at_all(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    with pytest.raises(StoreError):
        save_articles(db, story, [dispatch(1), dispatch(2, "bad \0")], LAYOUTER, now=at(0))
    assert articles(db, story) == ()


def test_an_article_twice_in_a_batch_is_one_article(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    saved = save_articles(db, story, [dispatch(), dispatch()], LAYOUTER, now=at(0))
    assert [each.outcome for each in saved] == ["new", "same"]


def test_a_version_cannot_be_edited_even_by_hand(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    keep(db, story, dispatch())
    with pytest.raises(sqlite3.IntegrityError, match="versions of articles are not edited"):
        db.conn.execute("UPDATE article_versions SET text = 'Nothing happened'")


def test_a_moment_that_is_none_is_refused(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    with pytest.raises(StoreError, match="'yesterday' is not a moment"):
        save_article(db, story, dispatch(), (), now="yesterday")


def test_moments_are_kept_in_utc(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    save_article(db, story, dispatch(), (), now="2031-05-04T12:00:00.250+04:00")
    assert articles(db, story)[0].first_seen == at(0)
