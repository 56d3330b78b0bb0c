"""The desk answers alerts: acknowledge, mute, reopen, undo, and where the cursor goes then."""

from __future__ import annotations

from scripted_source import (
    ScriptedSource,
    dashboard,
    focused,
    pane_text,
    pane_words,
    press,
    screen_text,
    selected,
    until,
)

from tui.screens.ask import AskScreen
from tui.source import SourceError


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
        assert isinstance(pilot.app.screen, AskScreen)
        assert "why (may stay empty)" in screen_text(pilot.app)
        await press(pilot, *"known")
        assert " known " in screen_text(pilot.app), "what is typed can be read"
        await press(pilot, "enter")
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


async def test_marked_alerts_are_answered_together_and_taken_back_one_by_one() -> None:
    source = ScriptedSource()
    async with dashboard(source) as pilot:
        await press(pilot, "2", "v", "v", "v", "k", "v")
        assert "2 marked" in pane_text(pilot, "alerts"), "the third mark was taken away again"
        assert "▸" in pane_text(pilot, "alerts")
        assert pane_text(pilot, "alerts").count("●") == 2
        await press(pilot, "m")
        assert "Mute 2 alerts" in screen_text(pilot.app)
        await press(pilot, *"known", "enter")
        await until(pilot, lambda: source.decisions == [(2, "mute", "known"), (3, "mute", "known")])
        await until(
            pilot, lambda: "Muted: 2 alerts (u takes them back, one by one)." in screen_text(pilot.app)
        )
        assert "marked" not in pane_text(pilot, "alerts")
        await press(pilot, "u")
        await until(pilot, lambda: [each.state for each in source.current.alerts].count("muted") == 1)


async def test_escape_takes_the_marks_away_and_figures_cannot_be_marked() -> None:
    async with dashboard(ScriptedSource()) as pilot:
        await press(pilot, "v")
        assert "rows of the tally cannot" in screen_text(pilot.app)
        await press(pilot, "3", "v")
        assert "1 marked" in pane_text(pilot, "statements")
        await press(pilot, "escape")
        assert "marked" not in pane_text(pilot, "statements")


async def test_a_marked_alert_that_a_filter_hides_is_not_decided_on() -> None:
    source = ScriptedSource()
    async with dashboard(source) as pilot:
        await press(pilot, "2", "v", "slash", *"civilian", "enter", "a")
        await until(pilot, lambda: source.decisions == [(3, "acknowledge", "")])
