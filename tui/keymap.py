"""The keys of the reader's own: a `[keys]` table in TOML over the command table.

    [keys]
    acknowledge = "x"
    down = ["j", "down", "ctrl+n"]

A name is a command's, a key is written as on the screen (`?`, `[`, `^p`) or by its name (`question_mark`,
`ctrl+p`, `f2`).  What is not named keeps its keys.
"""

from __future__ import annotations

import difflib
import re
import tomllib
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from textual.keys import _character_to_key

from tui.commands import COMMANDS, clashes, key_words

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from tui.commands import Command

_NAMED: Final = {"space", "enter", "escape", "tab", "backspace", "delete", "insert", "home", "end", "pageup",
                 "pagedown", "up", "down", "left", "right", *(f"f{number}" for number in range(1, 25))}  # fmt: skip
_CHARACTERS: Final = {_character_to_key(chr(code)) for code in range(33, 127)}
_MODIFIED: Final = re.compile(r"(?:(?:ctrl|shift|alt|super|meta|hyper)\+)+(?P<key>.+)")


class KeymapError(Exception):
    """What is wrong in a keymap file: where, what, and what to do."""


def read_keymap(path: Path) -> tuple[Command, ...]:
    """The command table with the keys of a file; as it stands where there is no file.

    Raises KeymapError for a file that cannot be read, a name that is no command's, a word that is no key,
    and a key that would mean two things in one place.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return COMMANDS
    except (OSError, UnicodeDecodeError) as error:
        raise KeymapError(f"{path} cannot be read: {error}") from error
    try:
        given = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise KeymapError(f"{path} is not TOML: {error}") from error
    try:
        return with_keys(_key_table(given))
    except KeymapError as error:
        raise KeymapError(f"{path}: {error}") from error


def with_keys(keys: Mapping[str, tuple[str, ...]]) -> tuple[Command, ...]:
    """The command table with these keys by command name.  Raises KeymapError as `read_keymap` does."""
    names = [each.name for each in COMMANDS]
    for name in keys:
        if name not in names:
            near = difflib.get_close_matches(name, names, n=2)
            meant = f"; did you mean {' or '.join(near)}?" if near else "; help (?) lists the names"
            raise KeymapError(f"there is no command “{name}”{meant}")
    table = tuple(
        replace(each, keys=keys[each.name], sign="") if each.name in keys else each for each in COMMANDS
    )
    for key, first, second in clashes(table):
        raise KeymapError(
            f"“{key_words(key)}” would mean both {first} and {second}; give one of them another key"
        )
    return table


def bound(table: tuple[Command, ...]) -> dict[str, str]:
    """The keys that differ from the command table, as Textual's keymap wants them."""
    usual = {each.name: each.keys for each in COMMANDS}
    return {each.name: ",".join(each.keys) for each in table if each.keys != usual[each.name]}


def _key_table(given: dict[str, Any]) -> dict[str, tuple[str, ...]]:
    unknown = [name for name in given if name != "keys"]
    if unknown:
        raise KeymapError(f"there is no table “{unknown[0]}”; keys stand in [keys]")
    table = given.get("keys", {})
    if not isinstance(table, dict):
        raise KeymapError("keys must be a table: write [keys] on a line of its own")
    return {name: _keys(name, value) for name, value in table.items()}


def _keys(name: str, value: object) -> tuple[str, ...]:
    words = [value] if isinstance(value, str) else value
    if not isinstance(words, list) or not words or not all(isinstance(word, str) for word in words):
        raise KeymapError(f'{name} wants a key or a list of keys, such as {name} = ["x", "f5"]')
    return tuple(dict.fromkeys(key_name(name, word) for word in words))


def key_name(command: str, word: str) -> str:
    """A key as Textual spells it.  Raises KeymapError for a word that is no key."""
    spelled = re.sub(r"^\^(?=.)", "ctrl+", word)
    modified = _MODIFIED.fullmatch(spelled)
    last = modified["key"] if modified else spelled
    if len(last) == 1 and last.isprintable() and not last.isspace():
        name = _character_to_key(last)
        return f"{spelled[:-1]}{name}" if modified else name
    if last in _NAMED or last in _CHARACTERS:
        return spelled
    near = difflib.get_close_matches(last, _NAMED, n=1)
    meant = f"; did you mean {near[0]}?" if near else "; write it as x, f5, ctrl+x, space or pagedown"
    raise KeymapError(f"{command}: “{word}” is no key{meant}")
