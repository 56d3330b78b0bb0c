"""Finding something: the filter of each pane, help by the place and by words, the palette."""

from __future__ import annotations

from dataclasses import replace

from scripted_source import (
    SNAPSHOT,
    ScriptedSource,
    dashboard,
    focused,
    pane_text,
    press,
    screen_text,
    selected,
    until,
)

from tui.help import HelpScreen


async def test_a_filter_works_as_it_is_typed_and_escape_clears_it() -> None:
    async with dashboard(ScriptedSource()) as pilot:
        await press(pilot, "3", "slash", *"reth deny")
        assert "1 of 6 match “reth deny”" in pane_text(pilot, "statements")
        assert selected(pilot, "statements") == "denial"
        assert "Pavo Reth" in pane_text(pilot, "evidence")
        await press(pilot, "enter")
        assert focused(pilot) == "statements-list"
        assert selected(pilot, "statements") == "denial"
        await press(pilot, "escape")
        assert "match" not in pane_text(pilot, "statements")
        assert selected(pilot, "statements") == "denial", "the record stays selected"


async def test_each_pane_has_its_own_filter_and_says_when_nothing_matches() -> None:
    async with dashboard(ScriptedSource()) as pilot:
        await press(pilot, "slash", *"zebra")
        assert "None of 5 matches the filter; esc clears it." in pane_text(pilot, "tally")
        assert "Ceasefire" in pane_text(pilot, "alerts")
        await press(pilot, "escape")
        assert "≥49 soldiers" in pane_text(pilot, "tally")
        assert focused(pilot) == "tally-list"


async def test_a_filter_ignores_case_and_accents_and_finds_hidden_columns() -> None:
    people = tuple(replace(each, actor="Ílse Dørn") for each in SNAPSHOT.utterances[:1])
    async with dashboard(ScriptedSource(replace(SNAPSHOT, utterances=people))) as pilot:
        await press(pilot, "3", "slash", *"ilse lantern")
        assert "1 of 1 match" in pane_text(pilot, "statements")


async def test_help_is_about_this_pane_first_is_searched_and_goes_away() -> None:
    async with dashboard(ScriptedSource(), (80, 24)) as pilot:
        await press(pilot, "2", "question_mark")
        assert isinstance(pilot.app.screen, HelpScreen)
        assert "Here: Diverging claims" in screen_text(pilot.app)
        await press(pilot, *(["pagedown"] * 20))
        assert "Rows" in screen_text(pilot.app)
        await press(pilot, *"take decision")
        assert "Take the last desk decision back" in screen_text(pilot.app)
        assert "Acknowledge" not in screen_text(pilot.app)
        await press(pilot, "escape", "escape")
        assert focused(pilot) == "alerts-list"


async def test_the_palette_finds_a_command_by_its_words() -> None:
    source = ScriptedSource()
    async with dashboard(source) as pilot:
        await press(pilot, "2", "ctrl+p")
        await press(pilot, *"acknowledge")
        await pilot.pause(0.3)
        await press(pilot, "enter")
        await until(pilot, lambda: source.decisions == [(2, "acknowledge", "")])


async def test_the_palette_puts_words_before_look_alikes() -> None:
    async with dashboard(ScriptedSource()) as pilot:
        await press(pilot, "2", "ctrl+p", *"mute")
        await until(pilot, lambda: "Mute the alert" in screen_text(pilot.app))
        assert "count no more" not in screen_text(pilot.app)


async def test_the_colours_are_chosen_from_the_palette() -> None:
    async with dashboard(ScriptedSource()) as pilot:
        await press(pilot, "ctrl+p", *"colours")
        await until(pilot, lambda: "Choose the colours" in screen_text(pilot.app))
        await pilot.pause(0.3)
        await press(pilot, "enter")
        await press(pilot, *"blind")
        await until(pilot, lambda: "wirewatch-colour-blind" in screen_text(pilot.app))
        await pilot.pause(0.3)
        await press(pilot, "enter")
        await until(pilot, lambda: pilot.app.theme == "wirewatch-colour-blind")
