"""One table of commands feeds bindings, key line, palette and help; nothing is declared twice."""

from __future__ import annotations

import importlib
import io
import pkgutil
import re
from collections import Counter

from rich.console import Console, RenderableType
from scripted_source import ScriptedSource, dashboard, screen_lines

import tui.screens
from tui.app import WirewatchApp
from tui.commands import COMMANDS, GROUPS, TOGETHER, bindings, clashes, command, keys_words
from tui.dashboard import Dashboard
from tui.help import help_page
from tui.palette import word_rank
from tui.panes import EvidencePane
from tui.record_list import RecordList
from tui.screens.page import Page

OWNERS = {
    "app": (WirewatchApp,),
    "screen": (Dashboard,),
    "list": (RecordList,),
    "evidence": (EvidencePane,),
    "page": tuple(
        kind
        for module in pkgutil.iter_modules(tui.screens.__path__)
        for kind in vars(importlib.import_module(f"tui.screens.{module.name}")).values()
        if isinstance(kind, type) and issubclass(kind, Page)
    ),
}


def test_every_command_has_its_action_where_the_table_says() -> None:
    for each in COMMANDS:
        action = f"action_{each.action.partition('(')[0]}"
        assert any(hasattr(owner, action) for owner in OWNERS[each.owner]), each.name
        assert each.group in GROUPS


def test_names_are_unique_and_no_key_means_two_things_in_one_place() -> None:
    assert max(Counter(each.name for each in COMMANDS).values()) == 1
    assert {owner for owners in TOGETHER for owner in owners} == {each.owner for each in COMMANDS}
    assert list(clashes(COMMANDS)) == []


def test_every_key_in_the_table_is_bound() -> None:
    for owner in OWNERS:
        bound = {binding.id for binding in bindings(owner)}  # type: ignore[arg-type,union-attr]
        wanted = {each.name for each in COMMANDS if each.owner == owner and each.keys}
        assert bound == wanted
    assert WirewatchApp.COMMAND_PALETTE_BINDING in command("palette").keys


def test_help_tells_every_command_its_keys_and_its_name_in_the_key_file() -> None:
    text = words_of(help_page())
    for each in COMMANDS:
        for words in (each.does, each.name, keys_words(each)):
            assert words in text


def words_of(page: RenderableType) -> str:
    """A help page as it is printed on a wide terminal."""
    console = Console(width=200, file=io.StringIO())
    console.print(page)
    return console.file.getvalue()  # type: ignore[attr-defined]


def test_help_puts_what_applies_here_first_and_finds_any_word() -> None:
    text = words_of(help_page(places=frozenset({"anywhere", "list", "alerts"}), title="Diverging claims"))
    here = re.split(r"(?m)^Move\s*$", text)[0]
    assert here.startswith("Here: Diverging claims")
    assert "Acknowledge the alert" in here
    assert "Next figure in the row" not in here
    found = words_of(help_page(wanted="MUTE reason"))
    assert "Mute the alert" in found
    assert "Acknowledge" not in found
    assert "Nothing here is called “zebra”." in words_of(help_page(wanted="zebra"))


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


def test_words_that_begin_a_word_rank_before_those_inside_one() -> None:
    names = ("Mute the alert, with a reason if you like", "Let the claim on the passage count no more")
    assert [word_rank("mute", name) for name in names] == [2, 0]
    assert [word_rank("ALERT mut", name) for name in names] == [2, 0]
    assert [word_rank("lert", name) for name in names] == [1, 0]
