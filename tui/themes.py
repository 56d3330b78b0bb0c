"""The colours of wirewatch as Textual wants them, and in which order a key goes round them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from textual.theme import Theme

from tui.colours import OWN_COLOURS, USUAL

if TYPE_CHECKING:
    from tui.colours import Colours


def _theme(name: str, colours: Colours) -> Theme:
    return Theme(
        name=name,
        primary=colours.primary,
        secondary=colours.secondary,
        accent=colours.accent,
        warning=colours.accent,
        error=colours.error,
        success=colours.success,
        foreground=colours.foreground,
        background=colours.background,
        surface=colours.background,
        panel=colours.panel,
        dark=colours.dark,
    )


OWN: Final = tuple(_theme(name, colours) for name, colours in OWN_COLOURS.items())
DARK: Final = next(theme for theme in OWN if theme.name == USUAL)
TERMINAL: Final = "ansi-dark"
"""The terminal's own sixteen colours; under NO_COLOR it writes none at all."""
TURN: Final = (*(theme.name for theme in OWN), TERMINAL)
"""In this order the key for the next colours goes round."""


def next_theme(name: str) -> str:
    """The colours after these."""
    return TURN[(TURN.index(name) + 1) % len(TURN)] if name in TURN else TURN[0]
