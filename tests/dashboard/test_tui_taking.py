"""Taking something out of the dashboard: copy and open."""

from __future__ import annotations

from scripted_source import (
    ScriptedSource,
    dashboard,
    press,
    screen_text,
    until,
)

from tui.dialogs import CopyScreen


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
