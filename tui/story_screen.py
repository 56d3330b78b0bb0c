"""What every part of the dashboard's screen may lean on: the source in its own thread and what is selected."""

from __future__ import annotations

import asyncio
from abc import abstractmethod
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

from textual.screen import Screen

from tui.commands import first_key

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from claims.types import Evidence
    from store.records import Passage, Snapshot
    from tui.commands import Command
    from tui.exhibits import Exhibit
    from tui.record_list import RecordList
    from tui.rows import PaneName
    from tui.source import Source

T = TypeVar("T")


async def answered(screen: Screen[None], thread: ThreadPoolExecutor, question: Callable[[], T]) -> T:
    """The answer to a question that is asked in a thread.

    Raises what the question raises; an answer that comes after the screen has gone ends who waits for it.
    """
    answer = await asyncio.get_running_loop().run_in_executor(thread, question)
    if not (screen.is_attached and screen.app.is_running):
        raise asyncio.CancelledError
    return answer


class StoryScreen(Screen[None]):
    """A screen on one source, which is only ever called from a thread of its own, in order."""

    def __init__(self, source: Source, commands: Sequence[Command]) -> None:
        super().__init__()
        self._source = source
        self._commands = commands
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="source")
        self._snapshot: Snapshot | None = None
        self._pane: PaneName = "tally"
        self._shown: Exhibit | None = None
        self._passage: Passage | None = None

    def on_unmount(self) -> None:
        self._thread.submit(self._source.close)
        self._thread.shutdown(wait=False)

    async def _ask(self, question: Callable[[], T]) -> T:
        """The answer of the source, from its own thread.  Raises what the source raises."""
        return await answered(self, self._thread, question)

    def _key(self, name: str) -> str:
        """The key of a command, to be named in a message."""
        return first_key(self._commands, name)

    @property
    @abstractmethod
    def _list(self) -> RecordList:
        """The list whose record is on show."""

    @property
    @abstractmethod
    def _current(self) -> Evidence | None:
        """The piece of evidence on show."""

    @abstractmethod
    def _answered(self, snapshot: Snapshot) -> None:
        """Show the story after a decision of the desk."""

    @abstractmethod
    def _say(self, words: str) -> None:
        """Say something that passes, on the status line."""
