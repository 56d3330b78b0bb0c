"""Pictures of the further screens at three sizes, on an invented story with a frozen clock.

After a wanted change of looks: `python -m pytest tests/dashboard/test_tui_page_snapshots.py --snapshot-update`, then look at them.
"""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING, ClassVar

import pytest
from kept_story import write_story
from scripted_source import NOW, head_line, until
from test_tui_pages import KEYS, settle, show

from tui.app import WirewatchApp
from tui.store_archive import StoreArchive
from tui.store_source import StoreSource

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from textual.pilot import Pilot

    Compare = Callable[..., bool]

SIZES = [(80, 24), (120, 36), (200, 60)]
STEPS = {"as-of": ("j",), "brief": ("j",)}
"""Keys that lead to something that does not tell the moment of the test."""


class Kept(StoreArchive):
    """An archive whose other processes print again what they have printed once."""

    printed: ClassVar[dict[tuple[str, ...], Path]] = {}

    def program(self, *arguments: str) -> tuple[str, ...]:
        return self._again(super().program(*arguments))

    def earlier_program(self, at: str) -> tuple[str, ...]:
        return self._again(super().earlier_program(at))

    def _again(self, command: tuple[str, ...]) -> tuple[str, ...]:
        file = self.printed.get(command)
        if file is None:
            file = self.printed[command] = self._path.parent / f"printed-{len(self.printed)}"
            file.write_bytes(subprocess.run(command, capture_output=True, check=True).stdout)
        return ("cat", str(file))


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_story(tmp_path_factory.mktemp("story"))


def app(path: Path) -> WirewatchApp:
    return WirewatchApp(StoreSource(path), now=lambda: NOW, poll=0.2, archive=lambda slug: Kept(path, slug))


def opened(name: str, *keys: str) -> Callable[[Pilot[None]], Awaitable[None]]:
    """Open a screen, then press these keys."""

    async def run(pilot: Pilot[None]) -> None:
        await until(pilot, lambda: "live" in head_line(pilot))
        await show(pilot, name)
        for key in keys:
            await pilot.press(key)
            await settle(pilot)

    return run


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("name", KEYS)
def test_a_screen(snap_compare: Compare, story: Path, name: str, size: tuple[int, int]) -> None:
    assert snap_compare(app(story), terminal_size=size, run_before=opened(name, *STEPS.get(name, ())))


def test_a_link_between_two_articles(snap_compare: Compare, story: Path) -> None:
    assert snap_compare(app(story), terminal_size=(120, 36), run_before=opened("sources", "j", "j", "j"))


def test_the_figure_by_publication(snap_compare: Compare, story: Path) -> None:
    assert snap_compare(app(story), terminal_size=(120, 36), run_before=opened("timeline", "p"))


def test_the_log_filtered(snap_compare: Compare, story: Path) -> None:
    keys = ("slash", *"round")
    assert snap_compare(app(story), terminal_size=(80, 24), run_before=opened("activity", *keys))
