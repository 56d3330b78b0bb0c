"""Keys of the reader's own: read from a file, refused by name where they are wrong, heard and shown everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from scripted_source import (
    CELLS,
    ScriptedSource,
    dashboard,
    press,
    screen_lines,
    screen_text,
    selected,
    until,
)

from tui.commands import COMMANDS
from tui.keymap import KeymapError, bound, read_keymap, with_keys

if TYPE_CHECKING:
    from pathlib import Path


def written(folder: Path, text: str) -> Path:
    path = folder / "wirewatch.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_no_file_and_an_empty_one_change_nothing(tmp_path: Path) -> None:
    assert read_keymap(tmp_path / "none.toml") == COMMANDS
    assert read_keymap(written(tmp_path, "")) == COMMANDS
    assert bound(COMMANDS) == {}


def test_a_command_takes_one_key_or_several_as_they_are_printed_or_by_name(tmp_path: Path) -> None:
    table = read_keymap(
        written(
            tmp_path, '[keys]\nacknowledge = "$"\ndown = ["down", "^n", "f5"]\nmute = "space"\npause = "f6"'
        )
    )
    assert bound(table) == {
        "acknowledge": "dollar_sign",
        "down": "down,ctrl+n,f5",
        "mute": "space",
        "pause": "f6",
    }


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('[keys]\nacknowlege = "x"', "there is no command “acknowlege”; did you mean acknowledge?"),
        ('[keys]\nzzz = "x"', "there is no command “zzz”; help (?) lists the names"),
        ('[keys]\nquit = "pgdown"', "quit: “pgdown” is no key; did you mean pagedown?"),
        ('[keys]\nquit = "ctrl+"', "quit: “ctrl+” is no key"),
        ('[keys]\nquit = ""', "quit: “” is no key"),
        ("[keys]\nquit = []", "quit wants a key or a list of keys"),
        ("[keys]\nquit = 5", "quit wants a key or a list of keys"),
        ('[keys]\nmute = "a"', "“a” would mean both acknowledge and mute"),
        ('[keys]\ndown = "y"', "“y” would mean both copy and down"),
        ('keys = "x"', "write [keys] on a line of its own"),
        ('[colours]\nred = "x"', "there is no table “colours”"),
        ("[keys\n", "is not TOML"),
    ],
)
def test_what_is_wrong_is_named_with_the_file_and_a_way_out(tmp_path: Path, text: str, words: str) -> None:
    path = written(tmp_path, text)
    with pytest.raises(KeymapError) as caught:
        read_keymap(path)
    assert words in str(caught.value)
    assert str(path) in str(caught.value)


def test_two_commands_may_change_places(tmp_path: Path) -> None:
    table = read_keymap(written(tmp_path, '[keys]\nacknowledge = "m"\nmute = "a"'))
    assert {each.name: each.keys for each in table if each.name in ("acknowledge", "mute")} == {
        "acknowledge": ("m",),
        "mute": ("a",),
    }


async def test_own_keys_work_and_stand_in_key_line_help_palette_and_messages() -> None:
    source = ScriptedSource()
    commands = with_keys(
        {"acknowledge": ("x", "f5"), "resolve": ("X",), "undo": ("f8",), "down": ("n",), "next-new": ("f7",)}
    )
    async with dashboard(source, commands=commands) as pilot:
        await press(pilot, "n")
        assert selected(pilot, "tally") == CELLS[1].key
        await press(pilot, "2", "a")
        assert source.decisions == [], "the old key does nothing any more"
        await press(pilot, "x")
        await until(pilot, lambda: "Acknowledged (f8 takes it back)" in screen_text(pilot.app))
        await press(pilot, "f5")
        await until(pilot, lambda: len(source.decisions) == 2)
        assert "x ack" in screen_lines(pilot.app)[-1]
        titles = {each.title: each.help for each in pilot.app.get_system_commands(pilot.app.screen)}
        assert titles["Acknowledge the alert"] == "x f5"
        await press(pilot, "question_mark", *"acknowledge")
        assert "x f5" in screen_text(pilot.app)
