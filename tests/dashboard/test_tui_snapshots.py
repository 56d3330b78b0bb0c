"""Pictures of the screens at 80x24, 120x36 and 200x60, on an invented story with a frozen clock.

After a wanted change of looks: `python -m pytest tests/dashboard/test_tui_snapshots.py --snapshot-update`, then look at them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from scripted_source import NOTHING_YET, NOW, ScriptedSource, calm, head_line, press, until

from tui.app import WirewatchApp
from tui.source import SourceError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from textual.pilot import Pilot

    Compare = Callable[..., bool]

SIZES = [(80, 24), (120, 36)]


def app(source: ScriptedSource) -> WirewatchApp:
    return WirewatchApp(source, now=lambda: NOW, poll=0.2)


def after(*keys: str) -> Callable[[Pilot[None]], Awaitable[None]]:
    """Wait for the first snapshot, then press these keys."""

    async def run(pilot: Pilot[None]) -> None:
        await until(pilot, lambda: "loading" not in head_line(pilot))
        await calm(pilot)
        for key in keys:
            await press(pilot, key)

    return run


@pytest.mark.parametrize("size", [*SIZES, (200, 60)], ids=lambda size: f"{size[0]}x{size[1]}")
def test_first_look(snap_compare: Compare, size: tuple[int, int]) -> None:
    assert snap_compare(app(ScriptedSource()), terminal_size=size, run_before=after())


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_an_alert_and_its_evidence(snap_compare: Compare, size: tuple[int, int]) -> None:
    keys = ("2", "j", "right_square_bracket", "enter")
    assert snap_compare(app(ScriptedSource()), terminal_size=size, run_before=after(*keys))


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_a_filtered_list(snap_compare: Compare, size: tuple[int, int]) -> None:
    assert snap_compare(app(ScriptedSource()), terminal_size=size, run_before=after("3", "slash", *"reth"))


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_an_answered_alert(snap_compare: Compare, size: tuple[int, int]) -> None:
    assert snap_compare(app(ScriptedSource()), terminal_size=size, run_before=after("2", "a"))


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_help(snap_compare: Compare, size: tuple[int, int]) -> None:
    assert snap_compare(app(ScriptedSource()), terminal_size=size, run_before=after("question_mark"))


def test_the_reason_for_muting(snap_compare: Compare) -> None:
    assert snap_compare(app(ScriptedSource()), terminal_size=(80, 24), run_before=after("2", "m"))


def test_nothing_yet(snap_compare: Compare) -> None:
    assert snap_compare(app(ScriptedSource(NOTHING_YET)), terminal_size=(80, 24), run_before=after())


def test_a_database_that_cannot_be_read(snap_compare: Compare) -> None:
    source = ScriptedSource()

    async def fail(pilot: Pilot[None]) -> None:
        await after()(pilot)
        source.problem = SourceError("The database is locked", "Trying again")
        await until(pilot, lambda: "not live" in head_line(pilot))
        await calm(pilot)

    assert snap_compare(app(source), terminal_size=(120, 36), run_before=fail)
