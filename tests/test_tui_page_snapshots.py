"""Pictures of the further screens at three sizes, on an invented story with a frozen clock.

After a wanted change of looks: `python -m pytest tests/test_tui_page_snapshots.py --snapshot-update`, then look at them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

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
SCREENS = [name for name in KEYS if name != "as-of"]


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_story(tmp_path_factory.mktemp("story"))


def app(path: Path) -> WirewatchApp:
    return WirewatchApp(
        StoreSource(path), now=lambda: NOW, poll=0.2, archive=lambda slug: StoreArchive(path, slug)
    )


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
@pytest.mark.parametrize("name", SCREENS)
def test_a_screen(snap_compare: Compare, story: Path, name: str, size: tuple[int, int]) -> None:
    assert snap_compare(app(story), terminal_size=size, run_before=opened(name))


def test_a_link_between_two_articles(snap_compare: Compare, story: Path) -> None:
    assert snap_compare(app(story), terminal_size=(120, 36), run_before=opened("sources", "j", "j", "j"))


def test_the_figure_by_publication(snap_compare: Compare, story: Path) -> None:
    assert snap_compare(app(story), terminal_size=(120, 36), run_before=opened("timeline", "p"))


def test_the_log_filtered(snap_compare: Compare, story: Path) -> None:
    keys = ("slash", *"round")
    assert snap_compare(app(story), terminal_size=(80, 24), run_before=opened("activity", *keys))
