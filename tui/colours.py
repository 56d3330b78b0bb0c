"""The colours of wirewatch, as plain figures.  No state is ever told by colour alone: words and signs say it first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Colours:
    """Each as "#rrggbb"; `dark` where light letters stand on a dark ground."""

    primary: str
    secondary: str
    accent: str
    error: str
    success: str
    foreground: str
    background: str
    panel: str
    dark: bool = True


USUAL: Final = "wirewatch-dark"
OWN_COLOURS: Final = {
    USUAL: Colours(
        primary="#7aa2c8",
        secondary="#9aa7b4",
        accent="#e0b050",
        error="#e88a70",
        success="#8fb573",
        foreground="#d7dce2",
        background="#15191e",
        panel="#232a32",
    ),
    "wirewatch-light": Colours(
        primary="#1f5a8c",
        secondary="#56616c",
        accent="#8a5a00",
        error="#a8321a",
        success="#3c6b1f",
        foreground="#1c2126",
        background="#f7f5f0",
        panel="#e6e2d8",
        dark=False,
    ),
    # Blue against orange and yellow of Okabe and Ito's palette: told apart with every kind of colour blindness.
    "wirewatch-colour-blind": Colours(
        primary="#56b4e9",
        secondary="#b3bcc6",
        accent="#f0e442",
        error="#e69f00",
        success="#56b4e9",
        foreground="#e6eaee",
        background="#101418",
        panel="#222a33",
    ),
}
"""By the name that is remembered."""
