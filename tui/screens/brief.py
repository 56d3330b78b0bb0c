"""The story on one page as it would be printed, part by part, every line with its passages."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Final

from textual import work

from tui.brief_shape import read_brief
from tui.brief_views import FORMATS, brief_content, brief_detail
from tui.dialogs import ask
from tui.processes import printed
from tui.screens.ask import AskScreen
from tui.screens.page import Page
from tui.source import SourceError
from tui.when import HINT, moment_of

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from tui.archive import Archive
    from tui.brief_shape import Brief
    from tui.commands import Place
    from tui.details import Detail
    from tui.rows import Content
    from tui.screens.page import Surroundings

LONGEST: Final = 120
"""Seconds that putting a brief together may take."""
NAME: Final = "The brief"
SAVE_HINT: Final = f"a file: {' '.join(FORMATS)} say how it is written"


@dataclass(frozen=True, slots=True)
class Made:
    """A brief, or why there is none."""

    brief: Brief | None
    problem: str = ""


class BriefPage(Page["Made"]):
    """The parts of the brief, the whole first; another process puts it together anew after every change."""

    heading: ClassVar[str] = "Brief"
    text_heading: ClassVar[str] = "To take along"
    places: ClassVar[frozenset[Place]] = frozenset({"brief"})

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around)
        self._since: tuple[str, ...] = ()
        self._asked: tuple[str, ...] = ()

    def on_mount(self) -> None:
        self.pane.list.show((), (), "Putting the brief together …")

    def read(self, archive: Archive) -> Made:
        self._asked = self._since
        try:
            command = archive.program("brief", "--format", "json", *self._asked)
            return Made(read_brief(printed(command, what=NAME, seconds=LONGEST)))
        except SourceError as error:
            return Made(None, error.words)
        except ValueError as error:
            return Made(None, f"{NAME} cannot be read: {error}.")

    def content(self, data: Made, wanted: str) -> Content:
        return brief_content(data.brief, wanted, data.problem)

    def detail(self, data: Made, archive: Archive, key: str, step: int | None) -> Detail | None:
        return brief_detail(data.brief, key) if data.brief else None

    def action_since(self) -> None:
        """Ask for a moment, and tell what changed from then on."""
        window = AskScreen("What changed since?", "A part of the brief; empty leaves it out.", HINT)
        self._tell_since(ask(self.app, window))

    @work(group="ask")
    async def _tell_since(self, answer: Awaitable[str | None]) -> None:
        words = await answer
        if words is None:
            return
        at = moment_of(words, self.around.now()) if words else None
        if words and at is None:
            self.say(f"“{words}” is not a moment. Write it like {HINT}")
            return
        self._since = ("--since", at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")) if at else ()
        self.say("Putting the brief together …")
        self.read_anew()

    def action_save(self) -> None:
        """Ask for a file and write the brief into it; a file that is there already is never written over."""
        about = "The whole brief with its notes, as it stands now."
        self._save_as(ask(self.app, AskScreen("Save the brief", about, SAVE_HINT, needed=True)))

    @work(group="ask")
    async def _save_as(self, answer: Awaitable[str | None]) -> None:
        name = await answer
        if name:
            self.say(await asyncio.to_thread(self._save, name))

    def _save(self, name: str) -> str:
        """Write the file; what to say about it."""
        path = Path(name).expanduser()
        output = FORMATS.get(path.suffix.lower())
        if output is None:
            return f"“{path.name}” does not say how: end it with one of {' '.join(FORMATS)}"
        archive = self.around.archive()
        try:
            command = archive.program("brief", "--format", output, *self._since)
            text = printed(command, what=NAME, seconds=LONGEST)
            with path.open("x", encoding="utf-8") as file:
                file.write(text)
        except SourceError as error:
            return f"! Not saved: {error.words}"
        except FileExistsError:
            return f"! Not saved, choose another name: there is a file {path} already."
        except OSError as error:
            return f"! Not saved: {path}: {error.strerror}."
        finally:
            archive.close()
        return f"Saved the brief in {path.absolute()}."
