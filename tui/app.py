"""The dashboard as a program: its screen, the palette, the help, the colours, and a clean end."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, ClassVar, Final

from textual.actions import parse
from textual.app import SystemCommand
from textual.widgets import Input
from textual.worker import WorkerFailed

from tui.browser import open_in_browser
from tui.choices import AS_USUAL, ONLY_SHOWS
from tui.commands import COMMANDS as TABLE
from tui.commands import bindings, command, key_words, keys_words, without_labels
from tui.copying import system_copy
from tui.dashboard import POLL_SECONDS, Dashboard
from tui.places import Memory
from tui.screens.stories import Stories
from tui.style_sheet import SteadyStylesheet
from tui.themes import DARK, OWN, TERMINAL, next_theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from textual import events
    from textual.actions import ActionParseResult
    from textual.binding import BindingType
    from textual.command import Provider
    from textual.dom import DOMNode
    from textual.driver import Driver
    from textual.screen import Screen

    from tui.archive import Archive
    from tui.choices import Choices
    from tui.commands import Command
    from tui.source import Source

SETTLED: Final = 2.0
"""Seconds after the start, when everything that stays is there."""
LOOKED_AFTER: Final = 1.0
"""Seconds after which is looked whether the terminal is still there."""
HUNG_UP: Final = 129
"""The exit code of a dashboard whose terminal is gone, as that of one that SIGHUP ends."""


def collect_again() -> None:
    """Look for garbage from now on, but never among what the start has made: that stays to the end."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


def _commands() -> type[Provider]:
    from tui.palette import CommandsByWords  # after the first picture

    return CommandsByWords


def _records() -> type[Provider]:
    from tui.palette import RecordsByWords

    return RecordsByWords


class WirewatchApp(Stories):
    """The dashboard on one source.

    `now` gives the present moment in the reader's time zone, `open_url` hands an address to a browser, `copy_tool`
    words to the desktop's clipboard, `poll` is the time in seconds between two looks at the source.  `memory` keeps
    colours and places, `story` names the story in it; `commands` is the command table with the reader's keys.
    `archive` opens the archive of a story by its slug (None: the one on show), for the further screens and the other
    stories; without it there are none.  `choices` are those of the command line, `driver` draws where Textual's own is not wanted.
    """

    TITLE = "wirewatch"
    CSS_PATH = "wirewatch.tcss"
    BINDINGS: ClassVar[list[BindingType]] = bindings("app")
    COMMAND_PALETTE_BINDING = command("palette").keys[0]
    COMMANDS: ClassVar[set[type[Provider] | Callable[[], type[Provider]]]] = {_commands, _records}

    def __init__(
        self,
        source: Source,
        *,
        now: Callable[[], datetime] | None = None,
        open_url: Callable[[str], bool] = open_in_browser,
        copy_tool: Callable[[str], str | None] = system_copy,
        poll: float = POLL_SECONDS,
        memory: Memory | None = None,
        story: str = "",
        commands: tuple[Command, ...] = TABLE,
        archive: Callable[[str | None], Archive] | None = None,
        choices: Choices = AS_USUAL,
        driver: type[Driver] | None = None,
    ) -> None:
        super().__init__(
            driver_class=driver,
            ansi_color=True if os.environ.get("NO_COLOR") else None,  # else it is greys, not none
        )
        self.memory = memory or Memory(None)
        self.choices = choices
        self.commands = without_labels(commands) if choices.read_only else commands
        self._refused = {parse(each.action)[1] for each in commands if each.writes and choices.read_only}
        self._choose_colours()
        clock = now or (lambda: datetime.now().astimezone())
        self._source = source
        self._story = story
        self._dashboard = partial(
            Dashboard,
            now=clock,
            open_url=open_url,
            copy_tool=copy_tool,
            poll=poll,
            memory=self.memory,
            commands=self.commands,
        )
        self.begin_stories(archive, now=clock, open_url=open_url, copy_tool=copy_tool, poll=poll)

    def get_default_screen(self) -> Screen[None]:
        return self._dashboard(self._source, story=self._story, choices=self.choices)

    def dashboard(self, source: Source, slug: str) -> Screen[None]:
        choices = replace(self.choices, at="", greet=False)
        return self._dashboard(source, story=f"{self._story.rpartition('#')[0]}#{slug}", choices=choices)

    def _choose_colours(self) -> None:
        """The colours of the last session, before anything is drawn in others."""
        for theme in OWN:
            self.register_theme(theme)
        chosen = self.memory.theme
        if self.no_color:
            self.theme = TERMINAL
        else:
            self.theme = chosen if chosen in self.available_themes else DARK.name
        self.stylesheet = SteadyStylesheet(self.get_css_variables())

    def on_mount(self) -> None:
        if not self.no_color:
            self.theme_changed_signal.subscribe(self, lambda theme: self.memory.choose_theme(theme.name))
        if self.commands is not TABLE:
            from tui.keymap import bound

            self.set_keymap(bound(self.commands))
        self._leave_on_signals()
        self.set_timer(SETTLED, collect_again)

    def _leave_on_signals(self) -> None:
        """A terminal that goes away, or a `kill`, ends the dashboard as its own key does: everything is kept."""
        loop = asyncio.get_running_loop()
        for name in ("SIGHUP", "SIGTERM"):
            number = getattr(signal, name, None)
            if number is not None:
                try:
                    loop.add_signal_handler(number, partial(self.exit, return_code=128 + number))
                except (NotImplementedError, RuntimeError, ValueError):
                    break  # Windows, or not the main thread: the default has to do
        # Only the leader of a session hears of it; under `make` or a script that stays, nobody tells the dashboard.
        if not self.is_headless and os.isatty(0):
            self.set_interval(LOOKED_AFTER, self._leave_without_terminal)

    def _leave_without_terminal(self) -> None:
        if not os.isatty(0):
            self.exit(return_code=HUNG_UP)

    def on_key(self, event: events.Key) -> None:
        """A letter on its way while an input line took over belongs into it."""
        if isinstance(self.focused, Input) and event.is_printable and event.character:
            event.prevent_default()
            self.focused.insert_text_at_cursor(event.character)

    async def run_action(
        self,
        action: str | ActionParseResult,
        default_namespace: DOMNode | None = None,
        namespaces: Mapping[str, DOMNode] | None = None,
    ) -> bool:
        """Do what a key or the palette asks for, but nothing that writes where the dashboard only shows."""
        name = (parse(action) if isinstance(action, str) else action)[1]
        if name in self._refused:
            self.tell(ONLY_SHOWS)
            return True
        return await super().run_action(action, default_namespace, namespaces)

    def action_help_quit(self) -> None:
        """Ctrl-c ends nothing: it may be meant for words that are selected.  It says which keys leave."""
        keys = [key_words(key) for key in next(each for each in self.commands if each.name == "quit").keys]
        also = f"; while you type, {keys[-1]}" if keys[1:] else ""
        self.tell(f"{keys[0]} quits{also}" if keys else "ctrl+p has quit")

    def action_next_theme(self) -> None:
        if not self.no_color:
            self.theme = next_theme(self.theme)

    def action_help(self) -> None:
        from tui.help import Helpable, HelpScreen

        screen = self.screen
        if isinstance(screen, Helpable):
            self.push_screen(HelpScreen(self.commands, screen.places, screen.place_title))
        else:
            self.push_screen(HelpScreen(self.commands))

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
        for each in self.commands:
            if each.palette:
                call = partial(self.run_action, each.action, self if each.owner == "app" else screen)
                yield SystemCommand(each.does, keys_words(each), call)
