"""The colours of wirewatch.  No state is ever told by colour alone: words and signs say it first."""

from __future__ import annotations

from typing import Final

from textual.theme import Theme

DARK: Final = Theme(
    name="wirewatch-dark",
    primary="#7aa2c8",
    secondary="#9aa7b4",
    accent="#e0b050",
    warning="#e0b050",
    error="#e88a70",
    success="#8fb573",
    foreground="#d7dce2",
    background="#15191e",
    surface="#15191e",
    panel="#232a32",
    dark=True,
)
LIGHT: Final = Theme(
    name="wirewatch-light",
    primary="#1f5a8c",
    secondary="#56616c",
    accent="#8a5a00",
    warning="#8a5a00",
    error="#a8321a",
    success="#3c6b1f",
    foreground="#1c2126",
    background="#f7f5f0",
    surface="#f7f5f0",
    panel="#e6e2d8",
    dark=False,
)
COLOUR_BLIND: Final = Theme(
    # Blue against orange and yellow of Okabe and Ito's palette: told apart with every kind of colour blindness.
    name="wirewatch-colour-blind",
    primary="#56b4e9",
    secondary="#b3bcc6",
    accent="#f0e442",
    warning="#f0e442",
    error="#e69f00",
    success="#56b4e9",
    foreground="#e6eaee",
    background="#101418",
    surface="#101418",
    panel="#222a33",
    dark=True,
)
TERMINAL: Final = "ansi-dark"
"""The terminal's own sixteen colours; under NO_COLOR it writes none at all."""
OWN: Final = (DARK, LIGHT, COLOUR_BLIND)
TURN: Final = (*(theme.name for theme in OWN), TERMINAL)
"""In this order the key for the next colours goes round."""


def next_theme(name: str) -> str:
    """The colours after these."""
    return TURN[(TURN.index(name) + 1) % len(TURN)] if name in TURN else TURN[0]
