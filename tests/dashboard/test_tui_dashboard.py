"""The dashboard as a reader finds it: what stands on it, moving about, the evidence, the way out."""

from __future__ import annotations

import asyncio

import pytest
from scripted_source import (
    CELLS,
    NOTHING_YET,
    ScriptedSource,
    dashboard,
    focused,
    head_line,
    pane_text,
    pane_words,
    press,
    screen_text,
    selected,
    until,
)

from tui.source import SourceError


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
        assert "wirewatch fetch --seeds FOLDER" in pane_words(pilot, "tally")
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


async def test_a_pane_takes_the_whole_width_and_escape_gives_it_back() -> None:
    async with dashboard(ScriptedSource()) as pilot:
        await press(pilot, "2")
        assert "went on in the afternoon" not in pane_text(pilot, "alerts")
        await press(pilot, "z")
        assert "Ceasefire from 09:00 / fighting went on in the afternoon" in pane_text(pilot, "alerts")
        assert "1 Casualty tally" not in screen_text(pilot.app)
        assert "The ceasefire is announced" in pane_text(pilot, "evidence")
        await press(pilot, "3")
        assert focused(pilot) == "statements-list"
        assert "2 Diverging claims" not in screen_text(pilot.app)
        await press(pilot, "enter", "escape")
        assert "1 Casualty tally" not in screen_text(pilot.app), "out of the evidence first"
        await press(pilot, "escape")
        assert "1 Casualty tally" in screen_text(pilot.app)
        assert focused(pilot) == "statements-list"
