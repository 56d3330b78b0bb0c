"""Editors write down what they know about alerts, rows, articles and the story."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from stored import TEXT, at, dispatch, divergence, keep, new_story, passage, sync

from store.desk import annotate, desk_log, notes, undo
from store.errors import StoreError
from store.views import alerts, snapshot

if TYPE_CHECKING:
    from pathlib import Path

    from store.database import Database
    from store.records import Story


@pytest.fixture
def desk(tmp_path: Path) -> tuple[Database, Story]:
    db, story = new_story(tmp_path)
    saved = keep(db, story, dispatch())
    sync(db, story, divergence("toll", "12 / 15", passage(dispatch(), saved.article, "At least 12 sailors")))
    return db, story


@pytest.mark.parametrize("about", [("alert", 1), ("article", 1), ("story",)])
def test_a_note_stands_until_it_is_taken_back(
    desk: tuple[Database, Story], about: tuple[str | int | None, ...]
) -> None:
    db, story = desk
    note = annotate(db, story, " Called the harbour office. ", about=about, who="Mo", now=at(2))
    assert (note.subject, note.text, note.who, note.at) == (about, "Called the harbour office.", "Mo", at(2))
    assert notes(db, story) == snapshot(db, story).notes == (note,)
    undo(db, story, who="Ana", now=at(3))
    assert notes(db, story) == ()
    assert notes(db, story, as_of=at(2)) == (note,)
    assert [entry.action for entry in desk_log(db, story)] == ["note", "undo"]


def test_a_note_changes_no_state(desk: tuple[Database, Story]) -> None:
    db, story = desk
    before = alerts(db, story)
    annotate(db, story, TEXT, about=("alert", 1), who="Mo", now=at(2))
    assert alerts(db, story) == before


@pytest.mark.parametrize(
    ("text", "about", "message"),
    [
        (" ", ("story",), "A note needs words"),
        ("seen", ("alert", 9), "no alert 9"),
        ("seen", ("cell", "a|b|c||"), "no cell"),
        ("seen", ("moon", 1), "Nothing can be noted"),
    ],
)
def test_a_note_about_nothing_is_one_message(
    desk: tuple[Database, Story], text: str, about: tuple[str | int | None, ...], message: str
) -> None:
    db, story = desk
    with pytest.raises(StoreError, match=message):
        annotate(db, story, text, about=about, who="Mo", now=at(2))
    assert desk_log(db, story) == ()
