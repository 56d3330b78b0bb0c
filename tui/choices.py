"""How a dashboard is opened, beyond which story."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Choices:
    """`read_only` decides, fetches and saves nothing, for a screen on the wall; `mouse` False leaves the mouse to the
    terminal; `bell` rings when a new high alert comes in; `at` is the passage to begin with, as `tui.links` writes it;
    `greet` tells a newcomer the first keys."""

    read_only: bool = False
    mouse: bool = True
    bell: bool = False
    at: str = ""
    greet: bool = False


AS_USUAL = Choices()
GREETING = "New here? tab goes from pane to pane, ⏎ to the sentence behind a figure, ? shows every key."
READ_ONLY = "READ-ONLY"
"""In the head line."""
ONLY_SHOWS = "This dashboard only shows: it was opened with --read-only."
