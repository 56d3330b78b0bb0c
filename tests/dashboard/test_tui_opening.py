"""How the dashboard is opened: at a passage, read-only, for a newcomer; and what it says when news comes in."""

from __future__ import annotations

import shlex
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from command_line import run
from desk_story import write
from kept_story import kept, write_story
from scripted_source import (
    ALERTS,
    CELLS,
    UTTERANCES,
    ScriptedSource,
    dashboard,
    focused,
    head_line,
    pane_text,
    press,
    screen_lines,
    screen_text,
    selected,
    until,
)

from tui.choices import ONLY_SHOWS, Choices
from tui.links import find_passage, opening_command, passage_link
from tui.places import LastPlace, Memory

if TYPE_CHECKING:
    from pathlib import Path

SECOND = CELLS[0].evidence[1]
STORY = "/desk/wire $1.db#issel"


def test_a_passage_is_a_word_that_leads_back_to_it() -> None:
    source = ScriptedSource()
    assert passage_link(SECOND) == f"2:{SECOND.start}-{SECOND.end}"
    assert find_passage(passage_link(SECOND), source.current) == ("tally", "current|Veldmark||", "killed")
    truce = UTTERANCES[3].evidence[0]
    assert find_passage(passage_link(truce), source.current) == ("alerts", "status|2", None)
    assert find_passage("9:1-2", source.current) is None
    words = shlex.split(opening_command(STORY, SECOND))
    assert words == [
        "wirewatch",
        "--db",
        "/desk/wire $1.db",
        "--story",
        "issel",
        "watch",
        "--at",
        passage_link(SECOND),
    ]
    assert opening_command("", SECOND) == opening_command(STORY, None) == ""


async def test_the_dashboard_opens_at_a_passage_whatever_was_on_show_last(tmp_path: Path) -> None:
    memory = Memory(tmp_path / "dashboard.json")
    memory.remember(STORY, LastPlace("statements"))
    choices = Choices(at=passage_link(ALERTS[1].evidence[1]))
    async with dashboard(ScriptedSource(), memory=memory, story=STORY, choices=choices) as pilot:
        await until(pilot, lambda: "2 of 2 · Plainview Echo" in pane_text(pilot, "evidence"))
        assert selected(pilot, "alerts") == "status|2"
        assert focused(pilot) == "alerts-list"
        await press(pilot, "y", "l")
        await until(pilot, lambda: pilot.app.clipboard.endswith(f"watch --at {choices.at}"))


async def test_a_passage_that_no_record_stands_on_is_told() -> None:
    async with dashboard(ScriptedSource(), choices=Choices(at="9:1-2", greet=True)) as pilot:
        assert "No record of this story stands on the passage 9:1-2 now." in screen_text(pilot.app)


async def test_the_passage_on_show_is_there_again_in_the_next_session(tmp_path: Path) -> None:
    file = tmp_path / "dashboard.json"
    async with dashboard(ScriptedSource(), memory=Memory(file), story=STORY) as pilot:
        await press(pilot, "right_square_bracket")
        assert "2 of 2 · The Lantern" in pane_text(pilot, "evidence")
    async with dashboard(ScriptedSource(), memory=Memory(file), story=STORY) as pilot:
        await until(pilot, lambda: "2 of 2 · The Lantern" in pane_text(pilot, "evidence"))


async def test_read_only_refuses_every_decision_with_the_reason_and_shows_all_the_rest() -> None:
    source = ScriptedSource()
    async with dashboard(source, choices=Choices(read_only=True)) as pilot:
        assert "READ-ONLY" in head_line(pilot)
        await press(pilot, "2")
        for key in ("a", "m", "x", "r", "u", "e", "D", "F"):
            await press(pilot, key)
            assert ONLY_SHOWS in screen_text(pilot.app), key
            pilot.app.screen._status.say("")  # type: ignore[attr-defined]
        assert "a ack" not in screen_lines(pilot.app)[-1]
        await press(pilot, "ctrl+p", *"acknowledge")
        await pilot.pause(0.3)
        await press(pilot, "enter")
        assert source.decisions == []
        await press(pilot, "right_square_bracket", "slash", *"civilian", "enter")
        assert "1 of 5 match" in pane_text(pilot, "alerts")


async def test_read_only_holds_on_the_further_screens(tmp_path: Path) -> None:
    async with kept(write_story(tmp_path), choices=Choices(read_only=True)) as pilot:
        await press(pilot, "7")
        await until(pilot, lambda: "7 Sources" in screen_text(pilot.app))
        assert "READ-ONLY" in head_line(pilot)
        await press(pilot, "G", "c")
        assert ONLY_SHOWS in screen_text(pilot.app)


async def test_a_newcomer_is_told_the_first_keys_once(tmp_path: Path) -> None:
    file = tmp_path / "dashboard.json"
    async with dashboard(ScriptedSource(), memory=Memory(file), choices=Choices(greet=True)) as pilot:
        assert "New here?" in screen_text(pilot.app)
    async with dashboard(ScriptedSource(), memory=Memory(file), choices=Choices(greet=True)) as pilot:
        assert "New here?" not in screen_text(pilot.app)


async def test_a_high_alert_that_comes_in_is_told_and_rings_once_where_that_is_wanted() -> None:
    rung: list[None] = []
    source = ScriptedSource()
    async with dashboard(source, choices=Choices(bell=True)) as pilot:
        pilot.app.bell = lambda: rung.append(None)  # type: ignore[method-assign]
        source.change(lambda now: replace(now, alerts=(*now.alerts, replace(ALERTS[0], id=6, key="x|6"))))
        await until(pilot, lambda: "? MED" in pane_text(pilot, "alerts"))
        assert "New:" not in screen_text(pilot.app), "only high ones are told"
        new = replace(ALERTS[1], id=7, key="x|7", summary="Bridge [held] / lost")
        source.change(lambda now: replace(now, alerts=(*now.alerts, new)))
        await until(pilot, lambda: "New: ≠ HIGH  Bridge [held] / lost" in screen_text(pilot.app))
        both = tuple(replace(new, id=number, key=f"x|{number}") for number in (8, 9))
        source.change(lambda now: replace(now, alerts=(*now.alerts, *both)))
        await until(pilot, lambda: "… and 1 more" in screen_text(pilot.app))
        assert len(rung) == 1, "not twice in a short time"


@pytest.mark.parametrize("given", ["3", "3:1", "a:1-2", "3:1-2;x"])
def test_a_passage_that_is_none_is_told_before_anything_is_drawn(tmp_path: Path, given: str) -> None:
    write(tmp_path / "story.db", 1)
    ran = run("watch", "--at", given, "--db", tmp_path / "story.db")
    assert ran.code == 2
    assert "3:120-145" in ran.err
