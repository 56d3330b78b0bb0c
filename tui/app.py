"""The dashboard as a program: one screen, the palette, the help, and a clean end."""

from __future__ import annotations

import os
import sys
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual.app import App, SystemCommand
from textual.theme import Theme
from textual.worker import WorkerFailed

from tui.browser import open_in_browser
from tui.commands import COMMANDS, bindings, command, keys_words
from tui.dashboard import POLL_SECONDS, Dashboard
from tui.dialogs import HelpScreen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from textual.binding import BindingType
    from textual.screen import Screen

    from tui.source import Source

CALM = Theme(
    name="wirewatch",
    primary="#7aa2c8",
    secondary="#9aa7b4",
    accent="#e0b050",
    warning="#e0b050",
    error="#e07a5f",
    success="#8fb573",
    foreground="#d7dce2",
    background="#15191e",
    surface="#15191e",
    panel="#232a32",
    dark=True,
)


class WirewatchApp(App[None]):
    """The dashboard on one source.

    `now` gives the present moment in the reader's time zone, `open_url` hands an address to a browser,
    `poll` is the time in seconds between two looks at the source.
    """

    TITLE = "wirewatch"
    CSS_PATH = "wirewatch.tcss"
    BINDINGS: ClassVar[list[BindingType]] = bindings("app")
    COMMAND_PALETTE_BINDING = command("palette").keys[0]

    def __init__(
        self,
        source: Source,
        *,
        now: Callable[[], datetime] | None = None,
        open_url: Callable[[str], bool] = open_in_browser,
        poll: float = POLL_SECONDS,
    ) -> None:
        super().__init__(
            ansi_color=True if os.environ.get("NO_COLOR") else None
        )  # else it is greys, not none
        self._dashboard = partial(
            Dashboard, source, now=now or (lambda: datetime.now().astimezone()), open_url=open_url, poll=poll
        )

    def get_default_screen(self) -> Screen[None]:
        return self._dashboard()

    def on_mount(self) -> None:
        self.register_theme(CALM)
        self.theme = "ansi-dark" if self.no_color else CALM.name

    def action_help(self) -> None:
        self.push_screen(HelpScreen())

    @property
    def failure(self) -> BaseException | None:
        """What ended the dashboard, None where the reader did."""
        error = self._exception
        return error.error if isinstance(error, WorkerFailed) else error

    def _fatal_error(self) -> None:
        """Leave the screen without Textual's own report: it prints local variables, article text included."""
        self._close_messages_no_wait()

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """The palette: every command of the table that is worth finding by its words."""
        for each in COMMANDS:
            if each.palette:
                call = partial(self.run_action, each.action, self if each.owner == "app" else screen)
                yield SystemCommand(each.does, keys_words(each), call)


def run(path: Path, slug: str | None = None) -> int:
    """Show the story `slug` (None: the only one) of the database at `path` until the reader quits.

    Returns the exit code; raises what ended it where that was a defect, with the terminal restored.
    Needs a terminal: without one the command line prints the panes instead.
    """
    from tui.store_source import StoreSource

    if not sys.stdout.isatty():
        print("The dashboard needs a terminal; `wirewatch tally` prints the figures.", file=sys.stderr)
        return 2
    app = WirewatchApp(StoreSource(path, slug))
    app.run()
    if app.failure is not None:
        raise app.failure
    return app.return_code or 0
