"""What comes while the reader reads: counted, marked, never pushed under the cursor; and a view that holds still."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from scripted_source import (
    ALERTS,
    SNAPSHOT,
    UTTERANCES,
    ScriptedSource,
    dashboard,
    head_line,
    pane_text,
    press,
    screen_text,
    selected,
    until,
)

from tui.changes import changes

if TYPE_CHECKING:
    from store.records import Snapshot


def two_more(snapshot: Snapshot) -> Snapshot:
    """Two statements come in above the others."""
    new = tuple(replace(UTTERANCES[3], key=f"new-{number}") for number in range(2))
    return replace(snapshot, utterances=(*new, *snapshot.utterances))


async def test_new_rows_are_counted_and_marked_until_the_reader_has_stood_on_them() -> None:
    source = ScriptedSource()
    async with dashboard(source) as pilot:
        await press(pilot, "3", "j")
        assert "new" not in pane_text(pilot, "statements").split("\n")[0]
        source.change(two_more)
        await until(pilot, lambda: "3 Actor statements · 2 new" in pane_text(pilot, "statements"))
        assert selected(pilot, "statements") == "final", "nothing is pushed under the cursor"
        await press(pilot, "n")
        assert selected(pilot, "statements") == "new-0"
        assert "· 1 new" in pane_text(pilot, "statements")
        assert pane_text(pilot, "statements").count("+ Wed 14 May") == 1
        await press(pilot, "n", "n")
        assert selected(pilot, "statements") == "new-1"
        assert "Nothing new here." in screen_text(pilot.app)
        assert "+ Wed" not in pane_text(pilot, "statements")


async def test_new_rows_of_another_pane_are_counted_there_and_all_seen_at_once() -> None:
    source = ScriptedSource()
    async with dashboard(source) as pilot:
        alert = replace(ALERTS[0], id=9, key="late|9", summary="A late one")
        source.change(lambda old: replace(old, alerts=(*old.alerts, alert)))
        await until(pilot, lambda: "2 Diverging claims · 1 new" in pane_text(pilot, "alerts"))
        await press(pilot, "2", "N")
        assert "new" not in pane_text(pilot, "alerts").split("\n")[0]


async def test_space_holds_the_view_counts_what_waits_and_lets_it_come() -> None:
    source = ScriptedSource()
    async with dashboard(source) as pilot:
        await press(pilot, "space")
        assert "PAUSED · 0 changes waiting" in head_line(pilot)
        source.change(two_more)
        await until(pilot, lambda: "PAUSED · 2 changes waiting" in head_line(pilot))
        source.change(lambda old: replace(old, cells=old.cells[1:]))
        await until(pilot, lambda: "PAUSED · 3 changes waiting" in head_line(pilot))
        assert "≥49 soldiers" in pane_text(pilot, "tally")
        await press(pilot, "space")
        assert "live · fetched" in head_line(pilot)
        assert "≥49 soldiers" not in pane_text(pilot, "tally")
        assert "· 2 new" in pane_text(pilot, "statements")


async def test_a_decision_shows_while_everything_else_waits() -> None:
    source = ScriptedSource()
    async with dashboard(source) as pilot:
        await press(pilot, "space")
        source.change(two_more)
        await until(pilot, lambda: "PAUSED · 2 changes" in head_line(pilot))
        await press(pilot, "2", "a")
        await until(pilot, lambda: "ack · Ceasefire" in pane_text(pilot, "alerts"))
        assert "new" not in pane_text(pilot, "statements").split("\n")[0]
        await press(pilot, "u")
        await until(pilot, lambda: "ack · Ceasefire" not in pane_text(pilot, "alerts"))
        await press(pilot, "space")
        assert "· 2 new" in pane_text(pilot, "statements")


async def test_sorting_goes_round_the_columns_and_turns() -> None:
    async with dashboard(ScriptedSource()) as pilot:
        await press(pilot, "3", "S")
        assert "sort it by a column first" in screen_text(pilot.app)
        await press(pilot, "s", "s")
        assert "Sorted by Actor, the smallest on top." in screen_text(pilot.app)
        assert "Actor ▲" in pane_text(pilot, "statements")
        await press(pilot, "S", "g")
        assert "Actor ▼" in pane_text(pilot, "statements")
        assert selected(pilot, "statements") in ("losses", "denial")
        await press(pilot, *("s" * 5))
        assert "In its own order again." in screen_text(pilot.app)
        assert "▲" not in pane_text(pilot, "statements")


def test_changes_are_what_came_went_or_says_something_else() -> None:
    assert changes(SNAPSHOT, SNAPSHOT) == 0
    assert changes(SNAPSHOT, two_more(SNAPSHOT)) == 2
    assert changes(two_more(SNAPSHOT), SNAPSHOT) == 2
    other = replace(SNAPSHOT, cells=(replace(SNAPSHOT.cells[0], printed="at least 50"), *SNAPSHOT.cells[1:]))
    assert changes(SNAPSHOT, other) == 1
