"""The dashboard on a real terminal: what it writes there, and how it leaves."""

from __future__ import annotations

import os
import signal
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

import pytest
from desk_story import write
from hostile import HOSTILE, HostileSource
from real_terminal import COLOURS, on_a_terminal, steered
from scripted_source import NOW, ScriptedSource

from tui import start as program
from tui.app import HUNG_UP, WirewatchApp
from tui.files import Files
from tui.places import Memory
from tui.record_list import RecordList

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.pilot import Pilot

    from store.records import Snapshot

TOGETHER = tuple("  ".join(HOSTILE[place : place + 6]) for place in range(0, len(HOSTILE), 6))
"""All of them in few rows: a terminal is slow."""
_on_a_terminal = partial(on_a_terminal, "test_tui_terminal")
PLAIN = {"", *(str(number) for number in (*range(10), 22, 23, 24, 25, 27, 29, 39, 49))}
"""The numbers of styles that are no colours."""


def test_no_hostile_text_reaches_a_real_terminal_from_any_pane() -> None:
    ended = _on_a_terminal("hostile().run(auto_pilot=walk)", size=(140, 60), COLORTERM="truecolor")
    assert "[the minister]" in ended.wire
    assert f"walked past {len(TOGETHER)}" in ended.wire, "every one of them was on show"
    assert steered(ended) == ""


def test_a_defect_ends_in_one_line_a_log_and_a_code_on_a_clean_terminal(tmp_path: Path) -> None:
    log = tmp_path / "logs" / "dashboard.log"
    ended = _on_a_terminal(f"broken({str(log)!r})")
    assert ended.code == program.DEFECT
    _, _, after = ended.wire.rpartition("\x1b[?1049l")
    assert "the dashboard met a defect, please report it: KeyError: 'shape'" in after
    assert str(log) in after
    assert "secret words" not in ended.wire
    text = log.read_text()
    assert "KeyError" in text
    assert "test_tui_terminal.py" in text
    assert "secret words" not in text


def test_no_color_means_no_colour_and_states_stay_readable() -> None:
    ended = _on_a_terminal("calm_story().run()", b"j2q", NO_COLOR="1", COLORTERM="truecolor")
    styles = {code for found in COLOURS.findall(ended.wire) for code in found.split(";")}
    assert styles <= PLAIN
    assert "≠ HIGH" in ended.wire
    assert ended.code == 0


def test_terminal_colours_are_the_terminals_own_sixteen(tmp_path: Path) -> None:
    memory = tmp_path / "dashboard.json"
    Memory(memory).choose_theme("ansi-dark")
    ended = _on_a_terminal(f"calm_story({str(memory)!r}).run()", b"j2q", COLORTERM="truecolor")
    assert "≠ HIGH" in ended.wire
    assert not [codes for codes in COLOURS.findall(ended.wire) if "38;2;" in codes or "48;2;" in codes]


def test_the_dashboard_is_on_the_terminal_where_standard_error_is_a_file(tmp_path: Path) -> None:
    database, errors = tmp_path / "desk.db", tmp_path / "errors.txt"
    write(database, 1, 2)
    ended = _on_a_terminal(f"on_file({str(database)!r}, None)", b"jq", errors=errors)
    assert ended.code == 0
    assert "claimed" in ended.wire, "the evidence of the selected figure"
    assert "\x1b[?1049l" in ended.wire, "and the way back"
    assert errors.read_text() == ""


def test_what_went_wrong_is_told_where_standard_error_goes(tmp_path: Path) -> None:
    keys, errors = tmp_path / "wirewatch.toml", tmp_path / "errors.txt"
    keys.write_text('[keys]\nqiut = "x"\n')
    ended = _on_a_terminal(f"on_file('none.db', None, {str(keys)!r})", errors=errors)
    assert ended.code == program.USAGE
    assert "did you mean quit?" in errors.read_text()
    assert "did you mean" not in ended.wire


@pytest.mark.parametrize("name", ["SIGHUP", "SIGTERM"])
def test_hanging_up_keeps_the_place_and_leaves_cleanly(tmp_path: Path, name: str) -> None:
    database, memory = tmp_path / "desk.db", tmp_path / "dashboard.json"
    write(database, 1, 2)
    number = signal.Signals[name]
    ended = _on_a_terminal(f"on_file({str(database)!r}, {str(memory)!r})", b"j2", end=number)
    assert ended.code == 128 + number
    assert "\x1b[?1049l" in ended.wire
    assert '"pane": "alerts"' in memory.read_text()


def test_a_terminal_that_is_gone_ends_the_dashboard(tmp_path: Path) -> None:
    database, memory = tmp_path / "desk.db", tmp_path / "dashboard.json"
    write(database, 1, 2)
    ended = _on_a_terminal(f"on_file({str(database)!r}, {str(memory)!r})", b"j2", end=None)
    assert ended.code is not None, "it has ended by itself"
    assert '"pane": "alerts"' in memory.read_text()


def test_a_terminal_that_is_gone_ends_the_dashboard_of_a_program_that_stays(tmp_path: Path) -> None:
    database, memory = tmp_path / "desk.db", tmp_path / "dashboard.json"
    write(database, 1, 2)
    ended = _on_a_terminal(f"under_a_leader({str(database)!r}, {str(memory)!r})", b"j2", end=None)
    assert ended.code == HUNG_UP
    assert '"pane": "alerts"' in memory.read_text()


def test_a_wrong_key_file_is_told_on_the_terminal_as_it_was(tmp_path: Path) -> None:
    keys = tmp_path / "wirewatch.toml"
    keys.write_text('[keys]\nqiut = "x"\n')
    ended = _on_a_terminal(f"on_file('none.db', None, {str(keys)!r})")
    assert ended.code == program.USAGE
    _, _, after = ended.wire.rpartition("\x1b[?1049l")
    assert "there is no command “qiut”; did you mean quit?" in after


# Scenes: what runs in the child -----------------------------------------------------------------------


def hostile() -> WirewatchApp:
    """The dashboard with every hostile string in every list, several to a row."""
    return WirewatchApp(HostileSource(*TOGETHER), now=lambda: NOW, copy_tool=lambda _: None)


async def walk(pilot: Pilot[None]) -> None:
    """Put every record of every list on show, open every window, and leave."""
    screen = pilot.app.screen
    await _until(pilot, lambda: screen._snapshot is not None)  # type: ignore[attr-defined]
    for key, pane in (("1", "tally"), ("2", "alerts"), ("3", "statements")):
        await pilot.press(key)
        rows = screen.query_one(f"#{pane}-list", RecordList)
        for row in list(rows.rows):
            if row.key is not None and rows.select(row.key):
                shown = rows.record
                await _until(pilot, lambda shown=shown: screen._passage is not None)  # type: ignore[attr-defined,misc]
                await pilot.pause(0.01)
    await pilot.press(
        "slash", "[", "/", "]", "escape", "2", "v", "v", "m", "escape", "y", "escape", "u", "question_mark"
    )
    await pilot.press("escape", "escape", "4", "right_square_bracket", "o", "ctrl+p", *"minister")
    await pilot.pause(0.5)
    pilot.app.exit(message=f"walked past {len(rows.rows)}")


async def _until(pilot: Pilot[None], holds: Callable[[], bool]) -> None:
    end = monotonic() + 5
    while not holds() and monotonic() < end:
        await pilot.pause(0.01)


class BrokenSource(ScriptedSource):
    """A source with a defect that has an article in its hands."""

    def snapshot(self) -> Snapshot:
        text = "secret words of an article"
        raise KeyError("shape" if text else text)


def broken(log: str) -> int:
    """What `run` does, on a source with a defect."""
    program.LateSource = lambda *_: BrokenSource()  # type: ignore[assignment,misc]
    return program.run(Path("story.db"), None, Files(log=Path(log)))


def on_file(database: str, memory: str | None, keys: str | None = None) -> int:
    """What `run` does with a database and the reader's own files."""
    return program.run(
        Path(database), None, Files((keys and Path(keys)) or None, (memory and Path(memory)) or None, None)
    )


def under_a_leader(database: str, memory: str) -> int:
    """The dashboard started by a program that hears of its terminal's end and waits on, as `make` does."""
    child = os.fork()
    if not child:
        return on_file(database, memory)
    signal.signal(signal.SIGHUP, lambda *_: None)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def calm_story(memory: str | None = None) -> WirewatchApp:
    """The dashboard on the scripted story."""
    return WirewatchApp(ScriptedSource(), now=lambda: NOW, memory=Memory(Path(memory) if memory else None))
