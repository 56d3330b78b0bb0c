"""What the key line says, before it is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len

from tui.commands import key_words

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from tui.commands import Command, Place

GAP = "  "


def line_keys(
    commands: Sequence[Command], places: Collection[Place], width: int
) -> tuple[tuple[str, str], ...]:
    """Key and label of what applies in these places, as many as fit; leaving stands last and always."""
    shown = [each for each in commands if each.label and each.keys and each.place in places]
    shown.sort(key=lambda each: each.name == "quit")
    words = [(each.sign or key_words(each.keys[0]), each.label) for each in shown]
    while len(words) > 2 and line_width(words) > width:
        words.pop(-2)
    return tuple(words)


def line_width(words: Sequence[tuple[str, str]]) -> int:
    """The cells that keys and labels take with a blank between the two and a gap to the next."""
    return sum(cell_len(key) + cell_len(label) + 1 + len(GAP) for key, label in words) - len(GAP)
