"""What was told and which briefs were handed out is remembered, once, and goes where the story goes."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest
from keep_schema import write
from stored import at, new_story

from store.as_of import copy_as_of
from store.briefs import last_brief, note_brief
from store.database import open_database
from store.errors import StoreError
from store.health import examine
from store.notices import note_told, note_untold, notice_addresses, told_notices
from store.records import Notice, NoticeAddress
from store.stories import find_story, remove_story

if TYPE_CHECKING:
    from pathlib import Path

ALERT = Notice("alert", "numeric|1", "12 / 15", None, "HIGH · 12 / 15")


def test_what_was_told_is_noted_once_for_each_address(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    note_told(db, story, "desk", [ALERT], now=at(0))
    note_told(db, story, "desk", [ALERT], now=at(5))
    note_told(db, story, "night", [ALERT], now=at(5))
    assert told_notices(db, story) == {"desk": (ALERT,), "night": (ALERT,)}
    assert db.conn.execute("SELECT address, at FROM notices ORDER BY id").fetchall() == [
        ("desk", at(0)),
        ("night", at(5)),
    ]


def test_failures_are_counted_until_a_success(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    note_untold(db, story, "desk", "the service did not take it")
    note_untold(db, story, "desk", "timed out")
    assert notice_addresses(db, story) == {"desk": NoticeAddress("desk", None, "timed out", 2)}
    assert [each.level for each in examine(db) if each.what == "notices"] == ["note"]
    note_told(db, story, "desk", [], now=at(3))
    assert notice_addresses(db, story) == {"desk": NoticeAddress("desk", at(3), None, 0)}
    assert [each.level for each in examine(db) if each.what == "notices"] == ["fine"]


@pytest.mark.parametrize(
    "notice", [Notice("figure", "row", "12", None, "words"), Notice("figure", "row", "12", 77, "words")]
)
def test_a_figure_needs_the_decision_it_comes_from(tmp_path: Path, notice: Notice) -> None:
    db, story = new_story(tmp_path)
    with pytest.raises(sqlite3.IntegrityError):
        note_told(db, story, "desk", [notice], now=at(0))
    assert told_notices(db, story) == {}


def test_the_last_brief_is_the_newest_one_of_the_moment(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    assert last_brief(db, story) is None
    note_brief(db, story, who="Mo", now=at(1))
    note_brief(db, story, who="Ann", now=at(9))
    assert last_brief(db, story) == at(9)
    assert last_brief(db, story, as_of=at(8)) == at(1)
    assert last_brief(db, story, as_of=at(0)) is None
    with pytest.raises(StoreError):
        note_brief(db, story, who=" ", now=at(9))


def test_a_story_goes_with_its_briefs(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    note_brief(db, story, who="Mo", now=at(1))
    note_untold(db, story, "desk", "timed out")
    remove_story(db, story)
    for table in ("briefs", "notice_addresses"):
        assert db.conn.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)


def test_an_earlier_moment_knows_only_what_was_told_by_then(tmp_path: Path) -> None:
    db = open_database(write(tmp_path))
    story = find_story(db)
    assert len(told_notices(db, story)["desk"]) == 2
    for moment, told, brief in ((at(8), {}, None), (at(9), told_notices(db, story), at(9))):
        then = open_database(tmp_path / f"{moment[14:16]}.db")
        copied = copy_as_of(db, story, then, moment)
        assert told_notices(then, copied) == told
        assert last_brief(then, copied) == brief
