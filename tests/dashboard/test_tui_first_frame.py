"""The frame that is on the terminal before the dashboard is loaded, and the terminal's way there and back."""

from __future__ import annotations

import re
import subprocess
import sys
from threading import Event
from typing import TYPE_CHECKING

import pytest
from scripted_source import NOW, ScriptedSource, screen_lines

from tui.app import WirewatchApp
from tui.choices import Choices
from tui.colours import OWN_COLOURS
from tui.commands import COMMANDS, without_labels
from tui.first_frame import LOADING, frame_lines, painted

if TYPE_CHECKING:
    from collections.abc import Sequence

SIZES = [
    (60, 18),
    (80, 24),
    (81, 25),
    (99, 33),
    (100, 30),
    (120, 36),
    (143, 41),
    (180, 50),
    (200, 60),
    (251, 71),
]


class Silent(ScriptedSource):
    """A source that does not answer before it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.let_go = Event()

    def version(self) -> object:
        self.let_go.wait(20)
        return super().version()


def words(lines: Sequence[Sequence[tuple[str, str]]]) -> list[str]:
    return ["".join(text for text, _ in line) for line in lines]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_it_is_what_the_dashboard_shows_before_the_story(size: tuple[int, int]) -> None:
    source = Silent()
    app = WirewatchApp(source, now=lambda: NOW, poll=5)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        assert words(frame_lines(*size, COMMANDS)) == screen_lines(app)
        source.let_go.set()


async def test_a_dashboard_that_only_shows_has_its_own_frame() -> None:
    source = Silent()
    app = WirewatchApp(source, now=lambda: NOW, poll=5, choices=Choices(read_only=True))
    async with app.run_test(size=(120, 36)) as pilot:
        await pilot.pause()
        lines = frame_lines(120, 36, without_labels(COMMANDS), f"READ-ONLY   {LOADING}")
        assert words(lines) == screen_lines(app)
        source.let_go.set()


def test_every_line_is_as_wide_as_the_screen() -> None:
    for width in range(60, 260, 7):
        assert {len(line) for line in words(frame_lines(width, 30, COMMANDS))} == {width}


@pytest.mark.parametrize("size", [(59, 40), (120, 17), (0, 0)])
def test_a_screen_that_is_too_small_gets_none(size: tuple[int, int]) -> None:
    assert not painted(frame_lines(*size, COMMANDS), None)


def test_without_colours_it_says_the_same() -> None:
    lines = frame_lines(120, 36, COMMANDS)
    plain = painted(lines, None)
    assert "38;2" not in plain
    assert "48;2" not in plain
    shown = re.sub(r"\x1b\[[\d;]*[mH]", "", plain)
    assert shown == "".join(words(lines))
    for colours in OWN_COLOURS.values():
        assert "38;2;" in painted(lines, colours)


def test_it_is_drawn_without_the_libraries_of_the_dashboard() -> None:
    code = "import sys, tui.start, tui.taking_over, tui.first_frame; print(*sys.modules)"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    assert not {"textual", "sqlite3", "asyncio"} & set(ended.stdout.split())
