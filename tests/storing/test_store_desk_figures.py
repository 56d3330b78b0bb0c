"""The desk prints a figure of its own for a row of the tally: kept, dated, taken back, never lost."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from stored import TEXT, at, dispatch, keep, new_story

from claims.comparing.compare import compare
from store.comparisons import save_comparison
from store.desk import clear_desk_figure, desk_figures, desk_log, set_desk_figure, undo
from store.desk_figures import by_cell
from store.errors import StoreError
from store.readings import accounts
from store.views import cells, snapshot

if TYPE_CHECKING:
    from pathlib import Path

    from store.database import Database
    from store.records import Story


def compare_now(db: Database, story: Story, minute: int) -> None:
    save_comparison(db, story, compare(accounts(db, story), story.sides), now=at(minute))


@pytest.fixture
def desk(tmp_path: Path) -> tuple[Database, Story]:
    db, story = new_story(tmp_path)
    keep(db, story, dispatch())
    compare_now(db, story, 1)
    return db, story


def dead(db: Database, story: Story) -> str:
    """The key of the row of Velmark's dead."""
    return next(cell.key for cell in cells(db, story) if cell.side == "Velmark")


def test_a_desk_figure_stands_with_who_when_and_why(desk: tuple[Database, Story]) -> None:
    db, story = desk
    figure = set_desk_figure(
        db, story, dead(db, story), " at least  12 ", who="Mo", why="two calls", now=at(2)
    )
    assert (figure.printed, figure.who, figure.at, figure.why) == ("at least 12", "Mo", at(2), "two calls")
    assert desk_figures(db, story) == snapshot(db, story).desk_figures == (figure,)
    (entry,) = desk_log(db, story)
    assert (entry.action, entry.after, entry.summary) == (
        "figure",
        "at least 12",
        "Velmark · killed · sailors",
    )


def test_a_desk_figure_says_when_the_tally_has_moved_on(desk: tuple[Database, Story]) -> None:
    db, story = desk
    key = dead(db, story)
    figure = set_desk_figure(db, story, key, "12", who="Mo", why="", now=at(2))
    (cell,) = (cell for cell in cells(db, story) if cell.key == key)
    assert not figure.is_overtaken(cell)
    keep(db, story, dispatch(1, TEXT.replace("12", "15")), minute=3)
    compare_now(db, story, 3)
    (cell,) = (cell for cell in cells(db, story) if cell.key == key)
    (figure,) = desk_figures(db, story)
    assert figure.printed == "12"
    assert figure.is_overtaken(cell)


def test_a_later_figure_replaces_an_earlier_one_and_undo_brings_it_back(
    desk: tuple[Database, Story],
) -> None:
    db, story = desk
    key = dead(db, story)
    set_desk_figure(db, story, key, "12", who="Mo", why="", now=at(2))
    set_desk_figure(db, story, key, "13", who="Ana", why="", now=at(3))
    assert [each.printed for each in desk_figures(db, story)] == ["13"]
    undo(db, story, who="Mo", now=at(4))
    assert [each.printed for each in desk_figures(db, story)] == ["12"]
    clear_desk_figure(db, story, key, who="Mo", why="as claimed", now=at(5))
    assert desk_figures(db, story) == ()
    undo(db, story, who="Mo", now=at(6))
    assert [each.printed for each in desk_figures(db, story)] == ["12"]
    assert [each.printed for minute in range(1, 7) for each in desk_figures(db, story, as_of=at(minute))] == [
        *("12", "13", "12"),
        "12",
    ]


def test_the_same_figure_twice_is_one_entry(desk: tuple[Database, Story]) -> None:
    db, story = desk
    key = dead(db, story)
    first = set_desk_figure(db, story, key, "12", who="Mo", why="", now=at(2))
    assert set_desk_figure(db, story, key, "12", who="Mo", why="", now=at(3)) == first
    assert clear_desk_figure(db, story, "no|such|row||", who="Mo", why="", now=at(4)) is None
    assert len(desk_log(db, story)) == 1


@pytest.mark.parametrize(
    ("key", "printed", "who", "message"),
    [
        (None, "  ", "Mo", "holds no number"),
        (None, "banana", "Mo", "“banana” holds no number"),
        (None, "12", " ", "needs a name"),
        ("moon", "12", "Mo", "no row 'moon'"),
    ],
)
def test_what_cannot_be_printed_is_one_message(
    desk: tuple[Database, Story], key: str | None, printed: str, who: str, message: str
) -> None:
    db, story = desk
    with pytest.raises(StoreError, match=message):
        set_desk_figure(db, story, key or dead(db, story), printed, who=who, why="", now=at(2))


def test_a_figure_follows_its_row_when_the_noun_of_the_row_changes(desk: tuple[Database, Story]) -> None:
    db, story = desk
    key = dead(db, story)
    figure = set_desk_figure(db, story, key, "12", who="Mo", why="", now=at(2))
    rows = tuple(replace(cell, category="seamen") if cell.key == key else cell for cell in cells(db, story))
    assert by_cell([figure], rows) == {rows[0].key: figure}
    assert rows[0].key != key
    doubled = (*rows, replace(rows[0], category="passengers"))
    assert by_cell([figure], doubled) == {}
