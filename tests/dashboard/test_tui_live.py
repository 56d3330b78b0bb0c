"""The dashboard follows its source without losing the reader's place, and survives its failures."""

from __future__ import annotations

import asyncio
import sqlite3
import sys
from dataclasses import replace
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from desk_story import write
from scripted_source import (
    CELLS,
    SNAPSHOT,
    ScriptedSource,
    dashboard,
    head_line,
    pane_text,
    pane_words,
    press,
    screen_text,
    selected,
    until,
)

from tui.record_list import RecordList
from tui.source import SourceError
from tui.store_source import StoreSource

if TYPE_CHECKING:
    from store.records import Snapshot


def longer(snapshot: Snapshot, count: int = 60) -> Snapshot:
    """The story with many statements."""
    more = tuple(replace(snapshot.utterances[0], key=f"said-{number:03}") for number in range(count))
    return replace(snapshot, utterances=more)


def with_earlier_statements(snapshot: Snapshot) -> Snapshot:
    earlier = tuple(replace(snapshot.utterances[0], key=f"earlier-{number}") for number in range(7))
    return replace(snapshot, utterances=earlier + snapshot.utterances)


async def test_new_rows_above_leave_cursor_and_scroll_with_their_record() -> None:
    source = ScriptedSource(longer(SNAPSHOT))
    async with dashboard(source) as pilot:
        await press(pilot, "3", "pagedown", "pagedown", "k")
        rows = pilot.app.screen.query_one("#statements-list", RecordList)
        record, line = rows.record, rows.index - rows.scroll_offset.y
        assert record is not None
        source.change(with_earlier_statements)
        await until(pilot, lambda: len(rows.rows) == 67)
        assert (rows.record, rows.index - rows.scroll_offset.y) == (record, line)


async def test_a_record_that_vanishes_hands_over_to_its_neighbour_and_says_so() -> None:
    source = ScriptedSource()
    async with dashboard(source) as pilot:
        await press(pilot, "3", "j", "j")
        assert selected(pilot, "statements") == "wells"
        source.change(lambda old: replace(old, utterances=old.utterances[:2] + old.utterances[3:]))
        await until(pilot, lambda: selected(pilot, "statements") == "truce")
        await until(pilot, lambda: "The record is gone" in screen_text(pilot.app))
        assert "Corin Vale" in pane_text(pilot, "evidence")
        await press(pilot, "j")
        assert "The record is gone" not in screen_text(pilot.app), "said until the next key"


async def test_a_record_that_a_filter_hides_is_not_called_gone() -> None:
    source = ScriptedSource()
    async with dashboard(source) as pilot:
        await press(pilot, "3", "j", "j", "slash", *"reth", "enter")
        assert selected(pilot, "statements") == "losses"
        assert "The record is gone" not in screen_text(pilot.app)
        source.change(
            lambda old: replace(
                old, utterances=tuple(each for each in old.utterances if each.key != "losses")
            )
        )
        await until(pilot, lambda: "The record is gone" in screen_text(pilot.app))


async def test_a_changed_figure_shows_at_once_and_the_passage_on_show_stays() -> None:
    source = ScriptedSource()
    async with dashboard(source) as pilot:
        await press(pilot, "right_square_bracket")
        revised = replace(
            CELLS[0], printed="at least 57", line="At least 57 Veldmark soldiers were killed, Ilse Dorn said."
        )
        source.change(lambda old: replace(old, cells=(revised, *old.cells[1:])))
        await until(pilot, lambda: "≥57 soldiers" in pane_text(pilot, "tally"))
        await until(pilot, lambda: "At least 57 Veldmark" in pane_text(pilot, "evidence"))
        await until(pilot, lambda: "2 of 2 · The Lantern" in pane_text(pilot, "evidence"))


async def test_a_filter_and_the_focus_survive_a_refresh() -> None:
    source = ScriptedSource()
    async with dashboard(source) as pilot:
        await press(pilot, "3", "slash", *"dorn")
        source.change(with_earlier_statements)
        await until(pilot, lambda: "9 of 13 match “dorn”" in pane_text(pilot, "statements"))
        await press(pilot, "x")
        assert "“dornx”" in pane_text(pilot, "statements")


async def test_a_failing_refresh_keeps_the_screen_and_tells_until_it_is_over() -> None:
    source = ScriptedSource()
    async with dashboard(source) as pilot:
        source.problem = SourceError("The database is locked", "Trying again")
        await until(pilot, lambda: "! The database is locked. Trying again." in screen_text(pilot.app))
        assert "not live" in head_line(pilot)
        assert "≥49 soldiers" in pane_text(pilot, "tally")
        source.problem = None
        await until(pilot, lambda: "live · fetched" in head_line(pilot))
        assert "locked" not in screen_text(pilot.app)


# On a real database -----------------------------------------------------------------------------------


async def test_another_process_writes_and_the_screen_shows_it_within_two_seconds(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    write(path, 1, 2)
    async with dashboard(StoreSource(path)) as pilot:
        assert "2 articles · 2 outlets" in head_line(pilot)
        await press(pilot, "j")
        norway = selected(pilot, "tally")
        assert norway is not None
        assert "Norway" in norway
        script = Path(__file__).parents[1] / "desk_story.py"
        other = await asyncio.create_subprocess_exec(sys.executable, str(script), str(path), "1", "2", "3")
        assert await other.wait() == 0
        written = monotonic()
        await until(pilot, lambda: "3 articles · 3 outlets" in head_line(pilot))
        assert monotonic() - written < 2
        assert selected(pilot, "tally") == norway
        assert "12 soldiers" in pane_words(pilot, "evidence")


async def test_a_decision_is_in_the_database_and_can_be_taken_back(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    write(path, 1, 3)
    async with dashboard(StoreSource(path)) as pilot:
        await press(pilot, "2", "a")
        await until(pilot, lambda: "Acknowledged" in screen_text(pilot.app))
        assert states(path)[0] == "acknowledged"
        await press(pilot, "u")
        await until(pilot, lambda: "Taken back" in screen_text(pilot.app))
        assert set(states(path)) == {"open"}
        await press(pilot, "m", *"old news", "enter")
        await until(pilot, lambda: "Muted" in screen_text(pilot.app))
        assert "muted" in states(path)


def states(path: Path) -> list[str]:
    """The states of the alerts, the decided ones first."""
    with sqlite3.connect(path) as conn:
        return [state for (state,) in conn.execute("SELECT state FROM alerts ORDER BY state = 'open'")]


async def test_a_database_that_does_not_exist_yet_is_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    async with dashboard(StoreSource(path)) as pilot:
        assert "There is no database at" in pane_words(pilot, "tally")
        assert "wirewatch fetch --seeds FOLDER" in pane_words(pilot, "tally")
        assert not path.exists(), "looking makes no file"
        write(path, 1)
        await until(pilot, lambda: "49 soldiers" in pane_text(pilot, "tally"))


async def test_a_file_that_is_no_database_is_told(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    path.write_text("Dear diary, " * 500)
    async with dashboard(StoreSource(path)) as pilot:
        assert "desk.db" in pane_words(pilot, "tally")
        assert "not live" in head_line(pilot)


async def test_a_database_that_is_replaced_is_opened_again(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    write(path, 1)
    async with dashboard(StoreSource(path)) as pilot:
        assert "49 soldiers" in pane_text(pilot, "tally")
        for name in ("desk.db", "desk.db-wal", "desk.db-shm"):
            tmp_path.joinpath(name).unlink(missing_ok=True)
        await until(pilot, lambda: "not live" in head_line(pilot))
        assert "49 soldiers" in pane_text(pilot, "tally")
        write(path, 2)
        await until(pilot, lambda: "12 soldiers" in pane_text(pilot, "tally"))
