"""The palette leads to records as well: figures, alerts, statements, actors, articles; and what a fast typist gets."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from kept_story import kept, write_story
from scripted_source import (
    SNAPSHOT,
    UTTERANCES,
    ScriptedSource,
    dashboard,
    focused,
    pane_text,
    press,
    screen_text,
    selected,
    until,
)
from test_tui_pages import settle

from tui.screens.page import Page

if TYPE_CHECKING:
    from pathlib import Path

    from textual.pilot import Pilot


async def choose(pilot: Pilot[None], words: str, seen: str) -> None:
    """Type into the palette, wait for an offer and take the first one."""
    await press(pilot, "ctrl+p", *("space" if char == " " else char for char in words))
    await until(pilot, lambda: seen in screen_text(pilot.app))
    await pilot.pause(0.3)
    await press(pilot, "enter")


async def test_the_palette_goes_to_a_record_of_any_pane_and_clears_the_filter_that_hides_it() -> None:
    async with dashboard(ScriptedSource()) as pilot:
        await press(pilot, "2", "slash", *"zebra", "enter")
        await choose(pilot, "civilian targets accused", "Diverging claims: ≠ HIGH · Civilian")
        await until(pilot, lambda: selected(pilot, "alerts") == "denial|3")
        assert focused(pilot) == "alerts-list"
        assert "Civilian targets: accused / denied" in pane_text(pilot, "evidence")


async def test_the_palette_leaves_the_statements_of_one_actor() -> None:
    async with dashboard(ScriptedSource()) as pilot:
        await press(pilot, "ctrl+p", *"reth")
        await until(pilot, lambda: "Actor: Pavo Reth · 2 statements" in screen_text(pilot.app))
        pilot.app.pop_screen()
        pilot.app.screen.go_to_actor("Pavo Reth")  # type: ignore[attr-defined]
        await until(pilot, lambda: '2 of 6 match “actor:"Pavo Reth"”' in pane_text(pilot, "statements"))


async def test_markup_in_a_record_is_shown_in_the_palette_as_it_stands() -> None:
    hostile = replace(UTTERANCES[0], actor="[red]Zorn[/] \x1b[2J [/x]")
    async with dashboard(ScriptedSource(replace(SNAPSHOT, utterances=(hostile,)))) as pilot:
        await press(pilot, "ctrl+p", *"zorn")
        await until(pilot, lambda: "Actor: [red]Zorn[/] \ufffd[2J [/x]" in screen_text(pilot.app))


async def test_the_palette_opens_an_article(tmp_path: Path) -> None:
    async with kept(write_story(tmp_path)) as pilot:
        await choose(pilot, "toll ferry rises", "Article: Toll of the ferry rises")
        await until(pilot, lambda: isinstance(pilot.app.screen, Page) and pilot.app.screen.data is not None)
        await settle(pilot)
        assert pilot.app.screen.shown.title.startswith("Paper 2") or "Toll of the ferry" in screen_text(
            pilot.app
        )  # type: ignore[attr-defined]
        assert pilot.app.screen.key == "2"  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("keys", "pane", "row"),
    [("2j", "alerts", "denial|3"), ("3jj", "statements", "wells"), ("2j1", "alerts", "denial|3")],
)
async def test_keys_typed_ahead_go_to_the_pane_they_were_meant_for(keys: str, pane: str, row: str) -> None:
    async with dashboard(ScriptedSource()) as pilot:
        type_at_once(pilot, keys)
        await until(pilot, lambda: selected(pilot, pane) == row)


async def test_letters_typed_ahead_into_a_filter_or_a_question_decide_nothing() -> None:
    source = ScriptedSource()
    async with dashboard(source) as pilot:
        await press(pilot, "2")
        type_at_once(pilot, "/civilian")
        await until(pilot, lambda: "1 of 5 match “civilian”" in pane_text(pilot, "alerts"))
        await press(pilot, "escape")
        type_at_once(pilot, "maxau")
        await until(pilot, lambda: "Mute this alert" in screen_text(pilot.app))
        await pilot.pause(0.2)
        assert source.decisions == []


def type_at_once(pilot: Pilot[None], keys: str) -> None:
    """Keys that arrive together, as over a slow line."""
    from textual import events

    names = {"/": "slash"}
    for char in keys:
        pilot.app.post_message(events.Key(names.get(char, char), char))
