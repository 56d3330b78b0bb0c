"""Colours and the last place are kept between sessions; a file that is damaged costs no more than that."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from scripted_source import ScriptedSource, dashboard, pane_text, press, screen_text, selected, until

from tui.places import LastPlace, Memory, PanePlace
from tui.themes import TURN

if TYPE_CHECKING:
    from pathlib import Path

PLACE = LastPlace("alerts", {"alerts": PanePlace("dorn [sic]", "kind", True, "status|2", "")})


def test_what_was_remembered_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "state" / "dashboard.json"
    memory = Memory(path)
    assert (memory.theme, memory.place("issel"), memory.problem) == (None, None, "")
    memory.remember("issel", PLACE)
    memory.choose_theme("wirewatch-light")
    again = Memory(path)
    assert (again.theme, again.place("issel"), again.problem) == ("wirewatch-light", PLACE, "")
    assert again.place("other") is None
    assert [each.name for each in path.parent.iterdir()] == ["dashboard.json"], "nothing is left lying about"


def test_only_the_last_places_are_kept(tmp_path: Path) -> None:
    memory = Memory(tmp_path / "dashboard.json")
    for number in range(60):
        memory.remember(str(number), PLACE)
    again = Memory(tmp_path / "dashboard.json")
    assert again.place("9") is None
    assert again.place("10") == PLACE


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "5", '{"theme": 5}', '{"theme": null, "places": []}', '{"theme": null, "places": {"a": 1}}',
     '{"theme": null, "places": {"a": {"pane": "x", "panes": {"tally": {"row": 5}}}}}',
     '{"theme": null, "places": {"a": {"pane": "x", "panes": {"tally": {"colour": "x"}}}}}', "[" * 100_000,
     '"' + "x" * 1_100_000 + '"'],
)  # fmt: skip
def test_a_damaged_file_is_told_and_written_anew(tmp_path: Path, text: str) -> None:
    path = tmp_path / "dashboard.json"
    path.write_text(text)
    memory = Memory(path)
    assert str(path) in memory.problem
    memory.remember("issel", PLACE)
    assert Memory(path).place("issel") == PLACE


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("not a folder")
    memory = Memory(tmp_path / "state" / "dashboard.json")
    memory.remember("issel", PLACE)
    assert "cannot be kept in" in memory.problem


async def test_the_dashboard_opens_where_it_was_left(tmp_path: Path) -> None:
    path = tmp_path / "dashboard.json"
    async with dashboard(ScriptedSource(), memory=Memory(path), story="db#issel") as pilot:
        await press(pilot, "j", "l", "3", "s", "s", "S", "slash", *"side:ostrane", "enter", "j")
        left = selected(pilot, "statements")
        assert left in ("denial", "losses")
    async with dashboard(ScriptedSource(), memory=Memory(path), story="db#issel") as pilot:
        assert pilot.app.focused is not None
        assert pilot.app.focused.id == "statements-list"
        assert "2 of 6 match “side:ostrane”" in pane_text(pilot, "statements")
        assert "Actor ▼" in pane_text(pilot, "statements")
        assert selected(pilot, "statements") == left
        assert "Pavo Reth" in pane_text(pilot, "evidence")
        tally = selected(pilot, "tally")
        assert tally is not None
        assert "injured" in tally
    async with dashboard(ScriptedSource(), memory=Memory(path), story="db#other") as pilot:
        assert pilot.app.focused is not None
        assert pilot.app.focused.id == "tally-list"


async def test_chosen_colours_stay_chosen(tmp_path: Path) -> None:
    path = tmp_path / "dashboard.json"
    async with dashboard(ScriptedSource(), memory=Memory(path)) as pilot:
        assert pilot.app.theme == TURN[0]
        for expected in (*TURN[1:], *TURN[:2]):
            await press(pilot, "T")
            assert pilot.app.theme == expected
            assert "≠ HIGH" in screen_text(pilot.app)
    async with dashboard(ScriptedSource(), memory=Memory(path)) as pilot:
        assert pilot.app.theme == TURN[1]


async def test_colours_that_no_longer_exist_are_not_missed(tmp_path: Path) -> None:
    Memory(tmp_path / "dashboard.json").choose_theme("mauve")
    async with dashboard(ScriptedSource(), memory=Memory(tmp_path / "dashboard.json")) as pilot:
        assert pilot.app.theme == TURN[0]


async def test_a_damaged_memory_is_told_on_the_screen(tmp_path: Path) -> None:
    path = tmp_path / "dashboard.json"
    path.write_text("{")
    async with dashboard(ScriptedSource(), memory=Memory(path)) as pilot:
        await until(pilot, lambda: "The last place could not be read" in screen_text(pilot.app))
