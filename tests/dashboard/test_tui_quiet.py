"""What stays out of a reader's way: rules of the reader, tips over other words, messages of the library."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from scripted_source import ScriptedSource, dashboard, pane_text, press, screen_text, until

from tui.choices import Choices
from tui.panes import StatusLine

if TYPE_CHECKING:
    import pytest

    from claims.types import Evidence
    from store.records import Passage


class ReadByARule(ScriptedSource):
    def passage(self, evidence: Evidence) -> Passage:
        return replace(super().passage(evidence), rules=("figure: noun",))


async def test_the_rule_that_read_a_claim_stands_only_under_evidence_of_the_whole_width() -> None:
    rule = "read by the rule “figure: noun”"
    async with dashboard(ReadByARule(), size=(120, 36)) as pilot:
        assert rule not in pane_text(pilot, "evidence")
        await press(pilot, "z")
        await until(pilot, lambda: rule in pane_text(pilot, "evidence"))
        await press(pilot, "z")
        await until(pilot, lambda: rule not in pane_text(pilot, "evidence"))


async def test_ctrl_c_says_which_key_leaves_and_leaves_nothing() -> None:
    async with dashboard(ScriptedSource()) as pilot:
        await press(pilot, "ctrl+c")
        text = screen_text(pilot.app)
        assert "q quits; while you type, ^q" in text
        assert "Do you want to quit?" not in text
        assert pilot.app.is_running


async def test_no_tip_lies_over_the_words_of_a_window_that_is_too_small() -> None:
    async with dashboard(ScriptedSource(), choices=Choices(greet=True)) as pilot:
        assert "New here?" in screen_text(pilot.app)
        await pilot.resize_terminal(40, 12)
        await until(pilot, lambda: "at least 60" in screen_text(pilot.app))
        assert "New here?" not in screen_text(pilot.app)
        await pilot.resize_terminal(120, 36)
        await until(pilot, lambda: "New here?" in screen_text(pilot.app))


async def test_words_said_again_stay_as_long_as_words_said_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(StatusLine, "SECONDS", 0.5)
    async with dashboard(ScriptedSource()) as pilot:
        status = pilot.app.screen.query_one(StatusLine)
        status.say("Merged.")
        await pilot.pause(0.3)
        monkeypatch.setattr(StatusLine, "SECONDS", 60)
        status.say("Merged.")
        await pilot.pause(0.6)
        assert status.words == "Merged."


async def test_what_happens_beside_a_decision_leaves_its_answer_on_the_line() -> None:
    async with dashboard(ScriptedSource()) as pilot:
        status = pilot.app.screen.query_one(StatusLine)
        status.hold("! No answer.")
        status.say("Merged.")
        status.release()
        assert status.words == "Merged.", "the source answers again"
        status.add("The record is gone.")
        status.add("The record is gone.")
        assert status.words == "Merged. The record is gone."
        await press(pilot, "j")
        assert status.words == "Merged."
        status.hold("! No answer.")
        assert status.words == "! No answer."
