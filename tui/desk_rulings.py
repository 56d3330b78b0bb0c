"""The desk's further decisions: note, print a figure of its own, reject a claim, merge two actors.

What is about the material takes effect when the story is compared anew; that is done by `wirewatch compare`, in a
process of its own.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual import work

from claims.outlets import publisher
from tui.desk_actions import MAY_BE_EMPTY, DeskActions
from tui.dialogs import ask
from tui.processes import asked, compared_anew
from tui.screens.ask import AskScreen
from tui.source import SourceError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from claims.types import Cell, Evidence
    from tui.archive import Archive


class DeskRulings(DeskActions):
    """What the further keys of the desk do."""

    def action_annotate(self) -> None:
        """Write a note about the selected alert or row of the tally, else about the story."""
        about, name = self._about()
        window = AskScreen("Write a note", name, "what is to be noted", needed=True)
        self._annotate(ask(self.app, window), about, name)

    @work(group="desk")
    async def _annotate(
        self, answer: Awaitable[str | None], about: tuple[str | int | None, ...], name: str
    ) -> None:
        text = await answer
        if text:
            await self._enter(lambda archive: archive.note(about, text), f"Noted on {name}")

    def action_desk_figure(self) -> None:
        """Set the figure that the desk prints for the selected cell of the tally."""
        cell = self._cell()
        if cell is None:
            self._say(f"That works on a figure: {self._key('tally')} goes to the tally.")
            return
        hint = f"what the desk prints, for instance {cell.printed}"
        window = AskScreen("The desk prints", cell.line, hint, value=cell.printed, needed=True)
        self._set_figure(ask(self.app, window), cell)

    @work(group="desk")
    async def _set_figure(self, answer: Awaitable[str | None], cell: Cell) -> None:
        printed = await answer
        if not printed:
            return
        why = await ask(self.app, AskScreen("Why this figure", f"{printed} for: {cell.line}", MAY_BE_EMPTY))
        if why is not None:
            await self._enter(
                lambda archive: archive.set_figure(cell.key, printed, why), f"The desk prints {printed}"
            )

    def action_reject(self) -> None:
        """Let the claim on the passage on show count no more."""
        evidence = self._current
        if evidence is None:
            self._say("That works where there is a passage.")
            return
        about = f"“{evidence.text}” ({publisher(evidence.outlet, evidence.source)})"
        self._reject(ask(self.app, AskScreen("This claim does not count", about, MAY_BE_EMPTY)), evidence)

    @work(group="desk")
    async def _reject(self, answer: Awaitable[str | None], evidence: Evidence) -> None:
        why = await answer
        if why is not None:
            words = f"Does not count: “{evidence.text}”"
            await self._rule([lambda archive: archive.reject(evidence, why)], words)

    def action_merge(self) -> None:
        """Say that the speakers of the marked statements, else of the selected one, are known by another name."""
        names = self._speakers()
        if not names:
            self._say(f"That works on a statement: {self._key('statements')} goes to them.")
            return
        title = f"Who is {names[0]}?" if not names[1:] else f"Who are {' and '.join(names)}?"
        about = (
            f"One actor under several names: count them as one. "
            f"{self._key('actors')} lists all actors, and who may be one."
        )
        window = AskScreen(title, about, "the other name, as an article prints it", needed=True)
        self._merge(ask(self.app, window), names)

    @work(group="desk")
    async def _merge(self, answer: Awaitable[str | None], names: Sequence[str]) -> None:
        into = await answer
        others = [name for name in names if name != into]
        if into and others:
            decisions = [partial(_merge, name=name, into=into) for name in others]
            verb = "are" if others[1:] else "is"
            await self._rule(decisions, f"{' and '.join(others)} {verb} {into}")

    def _cell(self) -> Cell | None:
        """The figure under the cursor of the tally."""
        cells = self._snapshot.cells if self._snapshot and self._pane == "tally" else ()
        return next((each for each in cells if each.key == self._list.record), None)

    def _speakers(self) -> tuple[str, ...]:
        """Who speaks in the marked statements, else in the one under the cursor; each once."""
        said = self._snapshot.utterances if self._snapshot and self._pane == "statements" else ()
        selected = self._list.record
        chosen = self._list.marked or ({selected} if selected else set())
        return tuple(dict.fromkeys(each.actor for each in said if each.key in chosen))

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

    async def _rule(self, decisions: Sequence[Callable[[Archive], None]], words: str) -> None:
        """Enter decisions about the material and compare the story anew."""
        for decision in decisions:
            if not await self._enter(decision, words):
                return
        self._list.unmark()
        self._say(f"{words}. Comparing anew …")
        problem = await compared_anew(self.app.archive)  # type: ignore[attr-defined]
        self._say(f"! Entered, but not compared anew: {problem}" if problem else
                  f"{words} ({self._key('undo')} takes it back).")  # fmt: skip


def _merge(archive: Archive, *, name: str, into: str) -> None:
    archive.merge(name, into)
