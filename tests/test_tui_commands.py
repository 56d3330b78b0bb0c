"""One table of commands feeds bindings, key line, palette and help; nothing is declared twice."""

from __future__ import annotations

from collections import Counter

from scripted_source import ScriptedSource, dashboard, screen_lines

from tui.app import WirewatchApp
from tui.commands import COMMANDS, GROUPS, bindings, command
from tui.dashboard import Dashboard
from tui.dialogs import help_text
from tui.panes import EvidencePane
from tui.record_list import RecordList

OWNERS = {"app": WirewatchApp, "screen": Dashboard, "list": RecordList, "evidence": EvidencePane}


def test_every_command_has_its_action_where_the_table_says() -> None:
    for each in COMMANDS:
        assert hasattr(OWNERS[each.owner], f"action_{each.action.partition('(')[0]}"), each.name
        assert each.group in GROUPS


def test_names_are_unique_and_no_key_means_two_things_in_one_place() -> None:
    assert max(Counter(each.name for each in COMMANDS).values()) == 1
    everywhere = [key for each in COMMANDS if each.owner in ("app", "screen") for key in each.keys]
    for owner in ("list", "evidence"):
        keys = everywhere + [key for each in COMMANDS if each.owner == owner for key in each.keys]
        assert max(Counter(keys).values()) == 1, owner


def test_every_key_in_the_table_is_bound() -> None:
    for owner in OWNERS:
        bound = {binding.id for binding in bindings(owner)}  # type: ignore[arg-type,union-attr]
        wanted = {each.name for each in COMMANDS if each.owner == owner and each.keys} - {"palette"}
        assert bound == wanted
    assert WirewatchApp.COMMAND_PALETTE_BINDING in command("palette").keys


def test_help_tells_every_command_that_has_a_key() -> None:
    text = help_text().plain
    for each in COMMANDS:
        assert (each.does in text) == bool(each.keys)


async def test_the_palette_offers_the_table_and_nothing_else() -> None:
    async with dashboard(ScriptedSource()) as pilot:
        offered = [each.title for each in pilot.app.get_system_commands(pilot.app.screen)]
        assert offered == [each.does for each in COMMANDS if each.palette]


async def test_the_key_line_shows_what_applies_here_and_always_the_way_out() -> None:
    async with dashboard(ScriptedSource()) as pilot:
        assert "a ack" not in screen_lines(pilot.app)[-1]
        await pilot.press("2")
        await pilot.pause()
        assert "a ack  m mute" in screen_lines(pilot.app)[-1]
    async with dashboard(ScriptedSource(), (60, 18)) as pilot:
        line = screen_lines(pilot.app)[-1]
        assert line.strip().startswith("? help")
        assert line.strip().endswith("q quit")
