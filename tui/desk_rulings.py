"""The desk's further decisions: resolve, note, print a figure of its own, reject a claim, merge two actors.

What is about the material takes effect when the story is compared anew; that is done by `wirewatch compare`, in a
process of its own.
"""

from __future__ import annotations

import asyncio
import subprocess
from typing import TYPE_CHECKING, Final, TypeVar

from textual import work

from claims.outlets import publisher
from tui.desk_actions import DeskActions
from tui.screens.ask import AskScreen
from tui.source import SourceError

if TYPE_CHECKING:
    from collections.abc import Callable

    from claims.types import Cell, Utterance
    from tui.archive import Archive

T = TypeVar("T")

MAY_BE_EMPTY: Final = "why (may stay empty)"
COMPARE_SECONDS: Final = 300


async def asked(archive: Callable[[], Archive], question: Callable[[Archive], T]) -> T:
    """One answer of an archive that is opened for it, away from the screen's loop.  Raises SourceError."""

    def ask() -> T:
        opened = archive()
        try:
            return question(opened)
        finally:
            opened.close()

    return await asyncio.to_thread(ask)


async def compared_anew(archive: Callable[[], Archive]) -> str:
    """Compare the story anew in another process: "" where that went well, else what it said."""

    def compare() -> str:
        opened = archive()
        try:
            command = opened.program("compare")
        finally:
            opened.close()
        ended = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8", timeout=COMPARE_SECONDS
        )
        said = ended.stderr.strip().splitlines()
        return "" if not ended.returncode else said[0] if said else f"it ended with code {ended.returncode}"

    try:
        return await asyncio.to_thread(compare)
    except (OSError, subprocess.TimeoutExpired) as error:
        return str(error)


class DeskRulings(DeskActions):
    """What the further keys of the desk do."""

    @work(group="desk")
    async def action_resolve(self) -> None:
        """Close the selected alert as settled."""
        alert = self._alert()
        if alert is None:
            return
        why = await self.app.push_screen_wait(AskScreen("Resolve this alert", alert.summary, MAY_BE_EMPTY))
        if why is not None:
            self._decide(alert, "resolve", why)

    @work(group="desk")
    async def action_annotate(self) -> None:
        """Write a note about the selected alert or row of the tally, else about the story."""
        about, name = self._about()
        text = await self.app.push_screen_wait(
            AskScreen("Write a note", name, "what is to be noted", needed=True)
        )
        if text:
            await self._enter(lambda archive: archive.note(about, text), f"Noted on {name}")

    @work(group="desk")
    async def action_desk_figure(self) -> None:
        """Set the figure that the desk prints for the selected cell of the tally."""
        cell = self._cell()
        if cell is None:
            self._say(f"That works on a figure: {self._key('tally')} goes to the tally.")
            return
        hint = f"what the desk prints, for instance {cell.printed}"
        printed = await self.app.push_screen_wait(
            AskScreen("The desk prints", cell.line, hint, value=cell.printed, needed=True)
        )
        if not printed:
            return
        why = await self.app.push_screen_wait(
            AskScreen("Why this figure", f"{printed} for: {cell.line}", MAY_BE_EMPTY)
        )
        if why is not None:
            await self._enter(
                lambda archive: archive.set_figure(cell.key, printed, why), f"The desk prints {printed}"
            )

    @work(group="desk")
    async def action_reject(self) -> None:
        """Let the claim on the passage on show count no more."""
        evidence = self._current
        if evidence is None:
            self._say("That works where there is a passage.")
            return
        why = await self.app.push_screen_wait(
            AskScreen(
                "This claim does not count",
                f"“{evidence.text}” ({publisher(evidence.outlet, evidence.source)})",
                MAY_BE_EMPTY,
            )
        )
        if why is not None:
            await self._rule(
                lambda archive: archive.reject(evidence, why), f"Does not count: “{evidence.text}”"
            )

    @work(group="desk")
    async def action_merge(self) -> None:
        """Say that the speaker of the selected statement is somebody known by another name."""
        said = self._utterance()
        if said is None:
            self._say(f"That works on a statement: {self._key('statements')} goes to them.")
            return
        into = await self.app.push_screen_wait(
            AskScreen(f"Who is {said.actor}?", "One actor under two names: count them as one.",
                      "the other name, as an article prints it", needed=True)
        )  # fmt: skip
        if into:
            await self._rule(lambda archive: archive.merge(said.actor, into), f"{said.actor} is {into}")

    def _cell(self) -> Cell | None:
        """The figure under the cursor of the tally."""
        cells = self._snapshot.cells if self._snapshot and self._pane == "tally" else ()
        return next((each for each in cells if each.key == self._list.record), None)

    def _utterance(self) -> Utterance | None:
        """The statement under the cursor."""
        said = self._snapshot.utterances if self._snapshot and self._pane == "statements" else ()
        return next((each for each in said if each.key == self._list.record), None)

    def _about(self) -> tuple[tuple[str | int | None, ...], str]:
        """What a note is about, and its name: the selected alert, the selected figure, else the story."""
        alerts = self._snapshot.alerts if self._snapshot and self._pane == "alerts" else ()
        alert = next((each for each in alerts if each.key == self._list.record), None)
        if alert is not None:
            return ("alert", alert.id), alert.summary
        cell = self._cell()
        if cell is not None:
            return ("cell", cell.key), cell.line
        return ("story",), "the story"

    async def _enter(self, decision: Callable[[Archive], None], words: str) -> bool:
        """Enter a decision and show the story after it; False where it could not be entered."""
        archive = getattr(self.app, "archive", None)
        if archive is None:
            self._say("! Not entered: this dashboard has no archive behind it.")
            return False
        try:
            await asked(archive, decision)
            self._answered(await self._ask(self._source.snapshot))
        except SourceError as error:
            self._say(f"! Not entered: {error.words}")
            return False
        self._say(f"{words} ({self._key('undo')} takes it back).")
        return True

    async def _rule(self, decision: Callable[[Archive], None], words: str) -> None:
        """Enter a decision about the material and compare the story anew."""
        if not await self._enter(decision, words):
            return
        self._say(f"{words}. Comparing anew …")
        problem = await compared_anew(self.app.archive)  # type: ignore[attr-defined]
        self._say(f"! Entered, but not compared anew: {problem}" if problem else
                  f"{words} ({self._key('undo')} takes it back).")  # fmt: skip
