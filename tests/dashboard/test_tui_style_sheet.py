"""Styles are parsed once, and still follow the theme and what screens bring along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scripted_source import ScriptedSource, dashboard
from textual.screen import Screen
from textual.widgets import Static

from tui.style_sheet import SteadyStylesheet

if TYPE_CHECKING:
    import pytest
    from textual.app import ComposeResult


class Framed(Screen[None]):
    """A screen with styles of its own."""

    CSS = "Framed #note { background: $error; height: 3; }"

    def compose(self) -> ComposeResult:
        yield Static("note", id="note")


async def test_the_dashboard_parses_its_style_sheet_once(monkeypatch: pytest.MonkeyPatch) -> None:
    parsed: list[str] = []
    original = SteadyStylesheet._parse_rules

    def counting(self: SteadyStylesheet, css: str, *rest: object, **named: object) -> object:
        if "EvidencePane >" in css and not _kept(self, css, named):
            parsed.append(css)
        return original(self, css, *rest, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(SteadyStylesheet, "_parse_rules", counting)
    async with dashboard(ScriptedSource()):
        assert len(parsed) == 1


def _kept(sheet: SteadyStylesheet, css: str, named: dict[str, object]) -> bool:
    key = (css, named["read_from"], named["is_default_rules"], named["tie_breaker"], named["scope"])
    return key in sheet._parse_cache


async def test_another_theme_colours_everything_anew() -> None:
    async with dashboard(ScriptedSource()) as pilot:
        head = pilot.app.screen.query_one("#head")
        before = head.styles.background
        pilot.app.theme = "wirewatch-light"
        await pilot.pause()
        assert head.styles.background != before
        pilot.app.theme = "wirewatch-dark"
        await pilot.pause()
        assert head.styles.background == before


async def test_the_styles_of_a_screen_that_is_opened_later_are_heard() -> None:
    async with dashboard(ScriptedSource()) as pilot:
        await pilot.app.push_screen(Framed())
        await pilot.pause()
        note = pilot.app.screen.query_one("#note")
        assert note.size.height == 3
        assert note.styles.background.r > note.styles.background.b, "the theme's own red"
