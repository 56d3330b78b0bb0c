"""Decisions of the desk are logged with who, when and why; nothing is rewritten, an undo is an entry too."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest
from stored import at, dispatch, divergence, keep, new_story, passage, sync

from store.database import data_version
from store.desk import decide, desk_log, undo
from store.errors import StoreError
from store.views import alerts

if TYPE_CHECKING:
    from pathlib import Path

    from claims.types import Divergence
    from store.database import Database
    from store.records import AlertRecord, DeskAction, Story


@pytest.fixture
def desk(tmp_path: Path) -> tuple[Database, Story, Divergence]:
    """A story with one open alert and its divergence."""
    db, story = new_story(tmp_path)
    saved = keep(db, story, dispatch())
    matter = divergence("toll", "12 / 15", passage(dispatch(), saved.article, "At least 12 sailors"))
    sync(db, story, matter)
    return db, story, matter


def only(db: Database, story: Story) -> AlertRecord:
    (alert,) = alerts(db, story)
    return alert


@pytest.mark.parametrize(
    ("action", "state"), [("acknowledge", "acknowledged"), ("mute", "muted"), ("resolve", "resolved")]
)
def test_a_decision_changes_the_alert_and_is_logged(
    desk: tuple[Database, Story, Divergence], action: DeskAction, state: str
) -> None:
    db, story, _ = desk
    decided = decide(db, 1, action, who="Mo Ferrin", why="both are stale", now=at(7))
    assert decided.state == only(db, story).state == state
    (entry,) = desk_log(db, story)
    assert (entry.who, entry.at, entry.why, entry.action) == ("Mo Ferrin", at(7), "both are stale", action)
    assert (entry.before, entry.after, entry.alert, entry.summary) == ("open", state, 1, "toll")


def test_the_same_decision_twice_is_one_entry(desk: tuple[Database, Story, Divergence]) -> None:
    db, story, _ = desk
    decide(db, 1, "mute", who="Mo", why="", now=at(1))
    before = data_version(db)
    assert decide(db, 1, "mute", who="Mo", why="", now=at(2)).state == "muted"
    assert data_version(db) == before
    assert len(desk_log(db, story)) == 1


def test_a_decision_can_be_reopened(desk: tuple[Database, Story, Divergence]) -> None:
    db, story, _ = desk
    decide(db, 1, "resolve", who="Mo", why="", now=at(1))
    assert decide(db, 1, "reopen", who="Ana", why="not settled", now=at(2)).state == "open"
    assert [entry.action for entry in desk_log(db, story)] == ["resolve", "reopen"]


def test_undo_takes_back_one_decision_after_the_other(desk: tuple[Database, Story, Divergence]) -> None:
    db, story, _ = desk
    decide(db, 1, "acknowledge", who="Mo", why="", now=at(1))
    decide(db, 1, "mute", who="Mo", why="", now=at(2))
    first = undo(db, story, who="Ana", now=at(3))
    assert first
    assert (first.action, first.undoes, first.before, first.after) == ("undo", 2, "muted", "acknowledged")
    assert only(db, story).state == "acknowledged"
    second = undo(db, story, who="Ana", now=at(4))
    assert second
    assert second.undoes == 1
    assert only(db, story).state == "open"
    assert undo(db, story, who="Ana", now=at(5)) is None
    assert [entry.action for entry in desk_log(db, story)] == ["acknowledge", "mute", "undo", "undo"]


def test_undo_brings_the_mark_of_a_changed_figure_back(desk: tuple[Database, Story, Divergence]) -> None:
    db, story, matter = desk
    decide(db, 1, "mute", who="Mo", why="", now=at(1))
    sync(db, story, divergence("toll", "12 / 18", *matter.evidence), minute=2)
    decide(db, 1, "acknowledge", who="Mo", why="", now=at(3))
    undo(db, story, who="Mo", now=at(4))
    assert (only(db, story).state, only(db, story).changed) == ("open", True)


def test_undo_does_not_silence_what_has_changed_meanwhile(desk: tuple[Database, Story, Divergence]) -> None:
    db, story, matter = desk
    decide(db, 1, "mute", who="Mo", why="", now=at(1))
    decide(db, 1, "reopen", who="Mo", why="", now=at(2))
    decide(db, 1, "acknowledge", who="Mo", why="", now=at(3))
    sync(db, story, divergence("toll", "12 / 18", *matter.evidence), minute=4)
    entry = undo(db, story, who="Mo", now=at(5))
    assert entry
    assert "moved on" in entry.why
    assert (entry.before, entry.after) == ("open", "open")
    assert (only(db, story).state, only(db, story).changed) == ("open", True)


def test_an_alert_whose_matter_is_gone_is_not_decided_about(desk: tuple[Database, Story, Divergence]) -> None:
    db, story, _ = desk
    sync(db, story, minute=1)
    with pytest.raises(StoreError, match="Alert 1 is closed: the accounts no longer part on it"):
        decide(db, 1, "reopen", who="Mo", why="", now=at(2))
    assert desk_log(db, story) == ()


def test_an_unknown_alert_is_one_clear_error(desk: tuple[Database, Story, Divergence]) -> None:
    db, _, _ = desk
    with pytest.raises(StoreError, match="no alert number 99"):
        decide(db, 99, "mute", who="Mo", why="", now=at(1))


def test_an_unknown_decision_names_the_known_ones(desk: tuple[Database, Story, Divergence]) -> None:
    db, _, _ = desk
    with pytest.raises(
        StoreError, match=r"'shred' is no decision\. Decide one of: acknowledge, mute, resolve, reopen"
    ):
        decide(db, 1, "shred", who="Mo", why="", now=at(1))  # type: ignore[arg-type]


def test_nobody_decides_nothing(desk: tuple[Database, Story, Divergence]) -> None:
    db, story, _ = desk
    with pytest.raises(StoreError, match="needs a name"):
        decide(db, 1, "mute", who=" ", why="", now=at(1))
    with pytest.raises(StoreError, match="needs a name"):
        undo(db, story, who="", now=at(1))


@pytest.mark.parametrize("table", ["desk_log", "alert_events"])
@pytest.mark.parametrize("sql", ["DELETE FROM {}", "UPDATE {} SET at = '2000-01-01T00:00:00Z'"])
def test_what_happened_cannot_be_rewritten(
    desk: tuple[Database, Story, Divergence], table: str, sql: str
) -> None:
    db, _, _ = desk
    decide(db, 1, "mute", who="Mo", why="", now=at(1))
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        db.conn.execute(sql.format(table))
