"""What the desk decides from the dashboard beyond alerts: notes, figures of its own, claims, actors, origins."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from kept_story import kept, write_story
from scripted_source import ScriptedSource, dashboard, pane_text, press, screen_text, until
from test_tui_pages import settle, show

from store.database import close, open_database
from store.desk import desk_log, rulings
from store.stories import find_story

if TYPE_CHECKING:
    from pathlib import Path

    from store.records import DeskEntry


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return write_story(tmp_path)


def last_entry(path: Path) -> DeskEntry:
    db = open_database(path)
    entry = desk_log(db, find_story(db))[-1]
    close(db)
    return entry


async def test_an_alert_is_resolved_with_a_reason(path: Path) -> None:
    async with kept(path) as pilot:
        await press(pilot, "2", "x", *"told twice", "enter")
        await until(pilot, lambda: "Resolved" in screen_text(pilot.app))
        assert "resolved" in pane_text(pilot, "alerts")
    entry = last_entry(path)
    assert (entry.action, entry.why) == ("resolve", "told twice")


async def test_a_note_stands_with_what_it_is_about_and_can_be_taken_back(path: Path) -> None:
    async with kept(path) as pilot:
        await press(pilot, "e", "enter")
        assert "Write a note" in screen_text(pilot.app), "an empty note is none"
        await press(pilot, *"call [red]Rell[/]", "enter")
        await until(pilot, lambda: "call [red]Rell[/]" in pane_text(pilot, "evidence"))
        await press(pilot, "u")
        await until(pilot, lambda: "call [red]Rell[/]" not in pane_text(pilot, "evidence"))
    assert last_entry(path).action == "undo"


async def test_the_figure_of_the_desk_stands_in_the_tally_with_who_and_why(path: Path) -> None:
    async with kept(path) as pilot:
        await press(pilot, "f")
        await press(pilot, "ctrl+u", *"14", "enter")
        await press(pilot, *"own count", "enter")
        await until(pilot, lambda: "[desk: 14]" in pane_text(pilot, "tally"))
        assert "the desk prints 14" in pane_text(pilot, "evidence")
        assert "own count" in pane_text(pilot, "evidence")


async def test_a_figure_without_a_number_is_not_entered(path: Path) -> None:
    before = last_entry(path)
    async with kept(path) as pilot:
        await press(pilot, "f")
        await press(pilot, "ctrl+u", *"banana", "enter")
        await press(pilot, "enter")
        await until(pilot, lambda: "holds no number" in screen_text(pilot.app))
    assert last_entry(path) == before


async def test_going_back_from_a_question_decides_nothing(path: Path) -> None:
    before = last_entry(path)
    async with kept(path) as pilot:
        for keys in (("e",), ("f",), ("D",), ("2", "x")):
            await press(pilot, *keys, "escape")
        await press(pilot, "1", "f", "enter", "escape")
    assert last_entry(path) == before


async def test_what_works_only_elsewhere_says_where(path: Path) -> None:
    async with kept(path) as pilot:
        await press(pilot, "2", "f")
        assert "goes to the tally" in screen_text(pilot.app)
        await press(pilot, "M")
        assert "That works on a statement" in screen_text(pilot.app)


async def test_a_rejected_claim_is_left_out_of_the_tally(path: Path) -> None:
    async with kept(path) as pilot:
        assert "≥15" in pane_text(pilot, "tally")
        assert "1 of 2" in pane_text(pilot, "evidence")
        await press(pilot, "D", *"misread", "enter")
        await until(pilot, lambda: "Does not count" in screen_text(pilot.app))
        await until(pilot, lambda: "takes it back" in screen_text(pilot.app), 40)
    db = open_database(path)
    assert len(rulings(db, find_story(db)).rejected) == 1
    close(db)


async def test_a_link_is_cut_and_the_two_count_as_two_sources(path: Path) -> None:
    async with kept(path) as pilot:
        await show(pilot, "sources")
        assert "2 outlets · 1 origin" in screen_text(pilot.app)
        await press(pilot, "c")
        assert "That works on a link" in screen_text(pilot.app)
        await press(pilot, "G")
        await settle(pilot)
        await press(pilot, "c", *"both were there", "enter")
        await until(pilot, lambda: "2 outlets · 2 origins" in screen_text(pilot.app), 40)
    entry = last_entry(path)
    assert (entry.action, entry.why) == ("cut", "both were there")


async def test_without_an_archive_a_decision_says_that_it_was_not_entered() -> None:
    async with dashboard(ScriptedSource()) as pilot:
        await press(pilot, "e", *"note", "enter")
        assert "Not entered" in screen_text(pilot.app)
