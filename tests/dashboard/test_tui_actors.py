"""The actors of a story in the dashboard: who may be one is proposed, and merged only by the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from command_line import run, write
from kept_story import kept
from scripted_source import pane_text, press, screen_text, selected, until
from test_tui_pages import settle, show

from tui.actor_views import read_actors

if TYPE_CHECKING:
    from pathlib import Path

REPORT = """Weirs of the Issel

The dam had held for a week. Tolan denied that she had been warned. Mira Tolan accused the farmers of neglect. Bram Tolan accused the
miners of greed.

The Weir Board said 12 farmers were killed when the weir broke.
"""


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "weirs.db"
    assert run("fetch", "--seeds", write(tmp_path / "seeds", weirs=REPORT), "--db", path).code == 0
    return path


def test_the_listing_proposes_who_may_be_one_with_the_reason(story: Path) -> None:
    found = {each["actor"]: each for each in run("actor", "list", "--json", "--db", story).json}
    assert found["Tolan"]["may_be"] == [
        {"actor": name, "why": f"{name} one of several who bear the surname"}
        for name in ("Bram Tolan", "Mira Tolan")
    ]
    assert found["Mira Tolan"]["may_be"] == []
    assert "Bram Tolan?; Mira Tolan?" in run("actor", "list", "--db", story).out
    assert run("actor", "split", "Tolan", "--db", story).code == 0
    found = {each["actor"]: each for each in run("actor", "list", "--json", "--db", story).json}
    assert found["Tolan"]["may_be"] == [], "whom the desk has split is not proposed again"


async def test_a_proposal_is_taken_with_two_keys_and_taken_back_with_one(story: Path) -> None:
    async with kept(story) as pilot:
        await show(pilot, "actors")
        text = screen_text(pilot.app)
        assert "1 may be another one" in text
        assert "? Bram Tolan" in text
        assert "one of several who bear the surname" in text
        await press(pilot, "M")
        assert "Who is Tolan?" in screen_text(pilot.app)
        await press(pilot, "enter")
        await until(pilot, lambda: "may be another one" not in screen_text(pilot.app), 60)
        await until(pilot, lambda: "Tolan is Bram Tolan (u takes it back)" in screen_text(pilot.app), 60)
        await press(pilot, "slash", *"bram", "enter")
        await settle(pilot)
        printed = screen_text(pilot.app).partition("Printed as")[2]
        assert "Bram Tolan" in printed
        assert "│ Tolan " in printed, "under both names"
        await press(pilot, "u")
        await until(pilot, lambda: "Taken back" in screen_text(pilot.app), 60)
        await until(pilot, lambda: "1 may be another one" in screen_text(pilot.app), 60)


async def test_the_speakers_of_marked_statements_are_merged_and_undo_compares_anew(story: Path) -> None:
    async with kept(story) as pilot:
        await press(pilot, "3", "slash", *"warned", "enter")
        assert "Tolan" in pane_text(pilot, "statements")
        assert "Mira" not in pane_text(pilot, "statements")
        await press(pilot, "v", "M")
        assert "Who is Tolan?" in screen_text(pilot.app)
        await press(pilot, *"Mira Tolan", "enter")
        await until(pilot, lambda: "takes it back" in screen_text(pilot.app), 60)
        await until(pilot, lambda: "Mira Tolan" in pane_text(pilot, "statements"), 60)
        await press(pilot, "u")
        await until(pilot, lambda: "Mira" not in pane_text(pilot, "statements"), 60)
        assert selected(pilot, "statements")


@pytest.mark.parametrize("text", ["", "5", "[{}]", '[{"actor": "x"}]'])
def test_what_is_no_list_of_actors_is_an_error_of_its_own(text: str) -> None:
    with pytest.raises(ValueError, match=r"not the JSON|Expecting value"):
        read_actors(text)
