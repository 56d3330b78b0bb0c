"""The dashboard under an editor's hands: move, find, read the evidence, decide, leave."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from scripted_source import (
    CELLS,
    NOTHING_YET,
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

from tui.dialogs import CopyScreen, ReasonScreen
from tui.help import HelpScreen
from tui.source import SourceError

if TYPE_CHECKING:
    from textual.pilot import Pilot


def focused(pilot: Pilot[None]) -> str | None:
    return pilot.app.focused.id if pilot.app.focused else None


# What is there ----------------------------------------------------------------------------------------


async def test_the_first_look_says_what_to_print_who_says_so_and_where_they_part() -> None:
    async with dashboard(ScriptedSource()) as pilot:
        head = head_line(pilot)
        assert "Veldmark–Ostrane clashes on the Issel" in head
        assert "3 articles · 3 outlets · 2 origins" in head
        assert "live · fetched 09:12" in head
        tally = pane_text(pilot, "tally")
        for words in (
            "≥49 soldiers",
            "about 100 = ",
            "Ilse Dorn",
            "  Brackwater",
            "Background, not counted above: 2024",
        ):
            assert words in tally
        assert tally.index("about 100") < tally.index("Background") < tally.index("6,500 people")
        assert "≠ HIGH  Ceasefire from 09:00" in pane_text(pilot, "alerts")
        assert "Ilse Dorn (Veldmark, PM)" in pane_text(pilot, "statements")
        evidence = pane_text(pilot, "evidence")
        assert "At least 49 Veldmark soldiers were killed, Prime Minister Ilse Dorn said." in evidence
        assert "1 claimant · 1 origin · 2 outlets" in evidence
        assert "1 of 2 · North Quay Post, from Corvo Wire · 13 May 2031" in evidence
        assert "“It is not the final figure,” [the minister] added." in pane_words(pilot, "evidence")


async def test_an_empty_story_says_what_to_run() -> None:
    async with dashboard(ScriptedSource(NOTHING_YET)) as pilot:
        assert "wirewatch fetch --seeds DIR" in pane_words(pilot, "tally")
        assert "not fetched yet" in head_line(pilot)
        await press(pilot, "j", "enter", "y", "o", "a", "right_square_bracket", "escape")
        assert pilot.app.is_running


async def test_no_story_at_all_is_told_and_picked_up_when_it_comes() -> None:
    source = ScriptedSource()
    source.problem = SourceError("There is no story yet", "Run `wirewatch story new TITLE`")
    async with dashboard(source) as pilot:
        assert "Run `wirewatch story new TITLE`." in pane_words(pilot, "tally")
        assert "not live" in head_line(pilot)
        source.problem = None
        await until(pilot, lambda: "≥49 soldiers" in screen_text(pilot.app))
        assert "live · fetched" in head_line(pilot)


@pytest.mark.parametrize("size", [(59, 30), (80, 17), (20, 5)])
async def test_too_small_a_window_says_so(size: tuple[int, int]) -> None:
    async with dashboard_of_any_size(size) as pilot:
        assert "at least 60 columns and 18" in " ".join(screen_text(pilot.app).split())


def dashboard_of_any_size(size: tuple[int, int]):  # type: ignore[no-untyped-def]
    from scripted_source import NOW

    from tui.app import WirewatchApp

    return WirewatchApp(ScriptedSource(), now=lambda: NOW, poll=0.2).run_test(size=size)


@pytest.mark.parametrize("size", [(60, 18), (80, 24), (100, 24), (120, 36), (180, 50), (250, 70)])
async def test_every_pane_is_on_the_screen_at_every_size(size: tuple[int, int]) -> None:
    async with dashboard(ScriptedSource(), size) as pilot:
        text = screen_text(pilot.app)
        for words in ("1 Casualty tally", "2 Diverging claims", "3 Actor statements", "4 Evidence", "≥49 soldiers",
                      "≠ HIGH", "Ilse Dorn (", "PRINT", "? help", "q quit"):  # fmt: skip
            assert words in text


# Moving -----------------------------------------------------------------------------------------------


async def test_the_tally_is_walked_by_figure() -> None:
    async with dashboard(ScriptedSource()) as pilot:
        assert selected(pilot, "tally") == CELLS[0].key
        await press(pilot, "j")
        assert selected(pilot, "tally") == CELLS[1].key
        await press(pilot, "l")
        assert selected(pilot, "tally") == CELLS[2].key
        assert "43 people were injured" in pane_text(pilot, "evidence")
        await press(pilot, "up")
        assert "No account says how many were injured here." in pane_text(pilot, "evidence")
        await press(pilot, "h", "G")
        assert selected(pilot, "tally") == CELLS[5].key, "the heading of the background is stepped over"
        await press(pilot, "k")
        assert selected(pilot, "tally") == CELLS[4].key
        await press(pilot, "g")
        assert selected(pilot, "tally") == CELLS[0].key


async def test_panes_by_number_and_by_tab() -> None:
    async with dashboard(ScriptedSource()) as pilot:
        seen = [focused(pilot)]
        for _ in range(4):
            await press(pilot, "tab")
            seen.append(focused(pilot))
        assert seen == ["tally-list", "alerts-list", "statements-list", "evidence", "tally-list"]
        await press(pilot, "shift+tab")
        assert focused(pilot) == "evidence"
        for key, pane in (
            ("3", "statements-list"),
            ("2", "alerts-list"),
            ("1", "tally-list"),
            ("4", "evidence"),
        ):
            await press(pilot, key)
            assert focused(pilot) == pane


async def test_a_click_selects_and_a_second_one_opens_the_evidence() -> None:
    async with dashboard(ScriptedSource()) as pilot:
        await pilot.click("#alerts-list", offset=(20, 3))
        await until(pilot, lambda: "? MED" in pane_text(pilot, "evidence"))
        assert selected(pilot, "alerts") == "missing_figure|1"
        await pilot.click("#alerts-list", offset=(20, 3), times=2)
        await until(pilot, lambda: focused(pilot) == "evidence")


# Evidence ---------------------------------------------------------------------------------------------


async def test_any_figure_to_its_sentence_in_one_key_and_back_in_one() -> None:
    async with dashboard(ScriptedSource()) as pilot:
        await press(pilot, "j", "j")
        before = selected(pilot, "tally")
        await press(pilot, "enter")
        assert focused(pilot) == "evidence"
        assert "50 soldiers of Ostrane" in pane_text(pilot, "evidence")
        await press(pilot, "escape")
        assert (focused(pilot), selected(pilot, "tally")) == ("tally-list", before)


async def test_stepping_through_the_passages_stops_at_both_ends() -> None:
    async with dashboard(ScriptedSource()) as pilot:
        await press(pilot, "right_square_bracket")
        assert "2 of 2 · The Lantern, from Corvo Wire · 14 May 2031 06:10 UTC" in pane_text(pilot, "evidence")
        await press(pilot, "right_square_bracket")
        assert "That was the last of 2 passages." in screen_text(pilot.app)
        await press(pilot, "left_square_bracket")
        assert "1 of 2" in pane_text(pilot, "evidence")


async def test_the_claim_is_marked_inside_its_paragraph() -> None:
    async with dashboard(ScriptedSource()) as pilot:
        strips = pilot.app.screen._compositor.render_strips()
        marked = [
            segment.text
            for strip in strips
            for segment in strip
            if segment.style and segment.style.bold and segment.text == "at least 49 soldiers"
        ]
        assert marked == ["at least 49 soldiers"]


async def test_a_passage_that_cannot_be_read_leaves_the_record_on_show() -> None:
    source = ScriptedSource()
    async with dashboard(source) as pilot:
        source.passage = _no_passage  # type: ignore[method-assign]
        await press(pilot, "j")
        evidence = pane_text(pilot, "evidence")
        assert "Four Veldmark soldiers in Brackwater" in evidence
        assert "The article was pruned. Fetch it again." in evidence


def _no_passage(_: object) -> None:
    raise SourceError("The article was pruned", "Fetch it again")


# Finding ----------------------------------------------------------------------------------------------


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


# The desk ---------------------------------------------------------------------------------------------


async def test_acknowledge_undo_and_reopen() -> None:
    source = ScriptedSource()
    async with dashboard(source) as pilot:
        await press(pilot, "2", "a")
        await until(pilot, lambda: "Acknowledged (u takes it back): Ceasefire" in screen_text(pilot.app))
        assert source.decisions == [(2, "acknowledge", "")]
        assert "≠ HIGH  ack · Ceasefire" in pane_text(pilot, "alerts")
        await press(pilot, "u")
        await until(pilot, lambda: "Taken back" in screen_text(pilot.app))
        assert source.current.alerts[1].state == "open"
        assert selected(pilot, "alerts") == "status|2", "back on the alert that waits again"
        await press(pilot, "a")
        await until(pilot, lambda: selected(pilot, "alerts") == "denial|3")
        await press(pilot, "j", "r")
        await until(pilot, lambda: len(source.decisions) == 3)
        assert source.decisions[-1] == (2, "reopen", "")
        assert selected(pilot, "alerts") == "status|2"


async def test_a_list_of_open_alerts_is_worked_off_from_the_top_and_none_is_skipped() -> None:
    source = ScriptedSource()
    async with dashboard(source) as pilot:
        await press(pilot, "2")
        for count, expected in enumerate(("status|2", "denial|3", "missing_figure|1", "category|4"), 1):
            assert selected(pilot, "alerts") == expected
            await press(pilot, "a")
            await until(pilot, lambda count=count: len(source.decisions) == count)
            await until(pilot, lambda before=expected: selected(pilot, "alerts") != before)
        assert selected(pilot, "alerts") == "single_origin|5"
        assert "One claimant behind 49" in pane_words(pilot, "evidence")
        await press(pilot, "a")
        await until(pilot, lambda: "all answered" in pane_text(pilot, "alerts"))
        assert selected(pilot, "alerts") == "single_origin|5", "nothing waits: the cursor stays on its record"
        assert [number for number, _, _ in source.decisions] == [2, 3, 1, 4, 5]


async def test_after_the_last_open_alert_below_the_cursor_goes_to_the_nearest_above() -> None:
    source = ScriptedSource()
    async with dashboard(source) as pilot:
        await press(pilot, "2", "G", "a")
        await until(pilot, lambda: selected(pilot, "alerts") == "category|4")


async def test_who_has_moved_on_before_the_answer_comes_is_not_moved() -> None:
    source = ScriptedSource()
    async with dashboard(source) as pilot:
        await press(pilot, "2")
        await pilot.press("a", "G")
        await until(pilot, lambda: len(source.decisions) == 1)
        await until(pilot, lambda: "ack · Ceasefire" in pane_text(pilot, "alerts"))
        assert selected(pilot, "alerts") == "single_origin|5"


async def test_mute_asks_for_a_reason_that_may_stay_empty() -> None:
    source = ScriptedSource()
    async with dashboard(source) as pilot:
        await press(pilot, "2", "m")
        assert isinstance(pilot.app.screen, ReasonScreen)
        await press(pilot, *"known", "enter")
        await until(pilot, lambda: source.decisions == [(2, "mute", "known")])
        await press(pilot, "g", "m", "enter")
        await until(pilot, lambda: source.decisions[1:] == [(3, "mute", "")])
        assert "≠ HIGH  muted · Ceasefire" in pane_text(pilot, "alerts")
        await press(pilot, "g", "m", "escape")
        assert len(source.decisions) == 2, "escape leaves the alert as it is"


async def test_a_decision_away_from_the_alerts_says_where_they_are() -> None:
    source = ScriptedSource()
    async with dashboard(source) as pilot:
        await press(pilot, "a")
        assert "2 goes to the diverging claims" in screen_text(pilot.app)
        assert source.decisions == []


async def test_an_alert_is_answered_from_its_evidence_too() -> None:
    source = ScriptedSource()
    async with dashboard(source) as pilot:
        await press(pilot, "2", "enter", "a")
        await until(pilot, lambda: source.decisions == [(2, "acknowledge", "")])
        assert focused(pilot) == "evidence"


async def test_a_decision_that_cannot_be_entered_is_told() -> None:
    source = ScriptedSource()
    async with dashboard(source) as pilot:
        source.decide = _locked  # type: ignore[method-assign]
        await press(pilot, "2", "a")
        await until(
            pilot, lambda: "Not entered: The database is locked. Try again." in screen_text(pilot.app)
        )


def _locked(*_: object) -> None:
    raise SourceError("The database is locked", "Try again")


# Out of the dashboard ---------------------------------------------------------------------------------


async def test_copy_offers_the_line_to_print_the_figure_and_the_sentence_with_its_source() -> None:
    taken = {
        "y": "At least 49 Veldmark soldiers were killed, Prime Minister Ilse Dorn said.",
        "f": "≥49 soldiers",
        "s": "LOUWE — Prime Minister Ilse Dorn told the assembly that at least 49 soldiers had been killed since "
        "midnight.",
        "a": "“LOUWE — Prime Minister Ilse Dorn told the assembly that at least 49 soldiers had been killed since "
        "midnight.” (North Quay Post · 13 May 2031 · https://northquay.example/issel-dead)",
        "p": "“at least 49 soldiers” (North Quay Post · 13 May 2031 · https://northquay.example/issel-dead)",
    }
    async with dashboard(ScriptedSource()) as pilot:
        for key, words in taken.items():
            await press(pilot, "y")
            assert isinstance(pilot.app.screen, CopyScreen)
            await press(pilot, key)
            await until(pilot, lambda words=words: pilot.app.clipboard == words)
        await until(pilot, lambda: "(OSC 52, which never answers): 93 characters" in screen_text(pilot.app))
        await press(pilot, "y", "q", "escape")
        assert pilot.app.is_running, "a key that is not in the menu does nothing"
        assert pilot.app.clipboard == taken["p"]


async def test_copy_names_the_program_that_has_it() -> None:
    had: list[str] = []

    def tool(words: str) -> str:
        had.append(words)
        return "wl-copy"

    async with dashboard(ScriptedSource(), copy_tool=tool) as pilot:
        await press(pilot, "y", "f")
        await until(pilot, lambda: "Copied the figure with wl-copy, and sent it" in screen_text(pilot.app))
        assert had == ["≥49 soldiers"]


async def test_only_web_addresses_are_opened() -> None:
    opened: list[str] = []

    def browser(url: str) -> bool:
        opened.append(url)
        return True

    async with dashboard(ScriptedSource(), open_url=browser) as pilot:
        await press(pilot, "o")
        await until(pilot, lambda: "Opened in the browser: northquay.example" in screen_text(pilot.app))
        await press(pilot, "2", "right_square_bracket", "o")
        await until(pilot, lambda: "Not on the web" in screen_text(pilot.app))
        assert opened == ["https://northquay.example/issel-dead"]


async def test_help_is_about_this_pane_first_is_searched_and_goes_away() -> None:
    async with dashboard(ScriptedSource(), (80, 24)) as pilot:
        await press(pilot, "2", "question_mark")
        assert isinstance(pilot.app.screen, HelpScreen)
        assert "Here: Diverging claims" in screen_text(pilot.app)
        await press(pilot, *(["pagedown"] * 15))
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


@pytest.mark.parametrize("key", ["q", "ctrl+q"])
async def test_quit_closes_the_source(key: str) -> None:
    source = ScriptedSource()
    async with dashboard(source) as pilot:
        await pilot.press(key)
        await pilot.pause(0.1)
        assert not pilot.app.is_running
    for _ in range(50):
        if not source.closed:
            await asyncio.sleep(0.02)
    assert source.closed
    assert pilot.app.return_code == 0
