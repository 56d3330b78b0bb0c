"""Every change of the tally is kept, with when it came and what stood before."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest
from stored import TEXT, at, compared, dispatch, keep, new_story

from claims.comparing.compare import compare
from store.comparisons import save_comparison
from store.readings import accounts

if TYPE_CHECKING:
    from pathlib import Path

    from store.database import Database
    from store.records import Story

HISTORY = """SELECT at, until, before, printed, status FROM v_tally_history
    WHERE outcome = 'killed' AND side = 'Velmark' ORDER BY at"""


def tell(db: Database, story: Story, minute: int) -> None:
    save_comparison(db, story, compare(accounts(db, story), story.sides), now=at(minute))


def test_a_row_has_a_line_for_everything_it_said(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    keep(db, story, dispatch(1))
    tell(db, story, 1)
    keep(db, story, dispatch(1, TEXT.replace("12", "15")), minute=2)
    tell(db, story, 3)
    save_comparison(db, story, compared(), now=at(5))
    tell(db, story, 7)
    assert db.conn.execute(HISTORY).fetchall() == [
        (at(1), at(3), None, "at least 12", "claimed"),
        (at(3), at(5), "at least 12", "at least 15", "claimed"),
        (at(5), at(7), "at least 15", None, "gone"),
        (at(7), None, None, "at least 15", "claimed"),
    ]


def test_a_comparison_that_says_the_same_adds_nothing(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    keep(db, story, dispatch(1))
    for minute in (1, 2):
        tell(db, story, minute)
    save_comparison(db, story, compared(), now=at(3))
    save_comparison(db, story, compared(), now=at(4))
    (lines,) = db.conn.execute("SELECT count(*) FROM tally_history WHERE side = 'Velmark'").fetchone()
    assert lines == 2


@pytest.mark.parametrize("change", ["UPDATE tally_history SET printed = '9'", "DELETE FROM tally_history"])
def test_the_history_cannot_be_rewritten(tmp_path: Path, change: str) -> None:
    db, story = new_story(tmp_path)
    keep(db, story, dispatch(1))
    tell(db, story, 1)
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        db.conn.execute(change)
