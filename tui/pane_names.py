"""The panes by name."""

from __future__ import annotations

from typing import Final, Literal

PaneName = Literal["tally", "statements", "alerts"]
PANES: Final[tuple[PaneName, ...]] = ("tally", "alerts", "statements")
"""In the order of their numbers and of the tab key."""
NAMES: Final[dict[PaneName, str]] = {
    "tally": "Casualty tally",
    "alerts": "Diverging claims",
    "statements": "Actor statements",
}
EVIDENCE: Final = "4 Evidence"


def pane_name(pane: PaneName) -> str:
    """ "1 Casualty tally"."""
    return f"{PANES.index(pane) + 1} {NAMES[pane]}"
