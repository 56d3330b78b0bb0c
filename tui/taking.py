"""Taking something out of the dashboard: to the clipboard or to the browser."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from textual import work

from tui.browser import web_address
from tui.copying import copy, pieces
from tui.dialogs import CopyScreen, ask
from tui.story_screen import StoryScreen

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from tui.commands import Command
    from tui.copying import Piece
    from tui.source import Source


class Taking(StoryScreen):
    """Copy and open."""

    def __init__(
        self,
        source: Source,
        commands: Sequence[Command],
        open_url: Callable[[str], bool],
        copy_tool: Callable[[str], str | None],
    ) -> None:
        super().__init__(source, commands)
        self._open_url = open_url
        self._copy_tool = copy_tool

    @property
    def _opening(self) -> str:
        """The command line that leads back to the passage on show, "" for none."""
        return ""

    def action_copy(self) -> None:
        found = pieces(self._shown, self._passage, self._opening) if self._shown else ()
        if not found:
            self._say("There is nothing to copy.")
            return
        self._copy(ask(self.app, CopyScreen(found)))

    @work(group="copy")
    async def _copy(self, answer: Awaitable[Piece | None]) -> None:
        piece = await answer
        if piece is not None:
            took = await asyncio.to_thread(self._copy_tool, piece.text)
            self._say(copy(piece, took, self.app.copy_to_clipboard))

    @work(group="open")
    async def action_open(self) -> None:
        evidence = self._current
        if evidence is None:
            self._say("There is no article here.")
            return
        host = web_address(evidence.source)
        if host is None:
            self._say(f"Not on the web: this passage was read from {evidence.source}")
            return
        opened = await asyncio.to_thread(self._open_url, evidence.source)
        self._say(f"Opened in the browser: {host}" if opened else f"No browser to open {evidence.source}")
