"""Who is in the story under which names, and who may be one: merged only by the desk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Final

from textual import work

from tui.actor_views import actor_content, actor_detail, read_actors
from tui.commands import COMMANDS, first_key
from tui.dialogs import ask
from tui.processes import compared_anew, printed
from tui.screens.ask import AskScreen
from tui.screens.page import Page
from tui.source import SourceError

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from tui.actor_views import Actor
    from tui.archive import Archive
    from tui.commands import Place
    from tui.details import Detail
    from tui.rows import Content

LONGEST: Final = 120
"""Seconds that finding the actors may take."""
NAME: Final = "The list of actors"


@dataclass(frozen=True, slots=True)
class Found:
    """The actors, or why there are none."""

    actors: tuple[Actor, ...]
    problem: str = ""


class ActorsPage(Page["Found"]):
    """The actors, those that may be another one first; another process finds them."""

    heading: ClassVar[str] = "0 Actors"
    text_heading: ClassVar[str] = "Who"
    places: ClassVar[frozenset[Place]] = frozenset({"actors"})

    def on_mount(self) -> None:
        self.pane.list.show((), (), "Looking who is in the story …")

    def read(self, archive: Archive) -> Found:
        try:
            return Found(
                read_actors(
                    printed(archive.program("actor", "list", "--format", "json"), what=NAME, seconds=LONGEST)
                )
            )
        except SourceError as error:
            return Found((), error.words)
        except ValueError as error:
            return Found((), f"{NAME} cannot be read: {error}.")

    def content(self, data: Found, wanted: str) -> Content:
        return actor_content(data.actors, wanted, data.problem)

    def detail(self, data: Found, archive: Archive, key: str, step: int | None) -> Detail | None:
        actor = _named(data, key)
        merge = first_key(getattr(self.app, "commands", COMMANDS), "merge-actor")
        return actor_detail(actor, merge) if actor else None

    def action_merge(self) -> None:
        """Say who the selected actor is; what looks alike is proposed."""
        actor = _named(self.data, self.key) if self.data else None
        if actor is None:
            self.say("No actor is selected.")
            return
        proposed = "\n".join(f"? {name}: {why}" for name, why in actor.may_be)
        about = "One actor under several names: count them as one."
        window = AskScreen(
            f"Who is {actor.name}?",
            f"{about}\n{proposed}".rstrip(),
            "the other name, as an article prints it",
            value=actor.may_be[0][0] if actor.may_be else "",
            needed=True,
        )
        self._merge(ask(self.app, window), actor.name)

    @work(group="ask")
    async def _merge(self, answer: Awaitable[str | None], name: str) -> None:
        into = await answer
        if not into:
            return
        try:
            await self.ask(lambda: self._archive.merge(name, into))
        except SourceError as error:
            self.say(f"! Not entered: {error.words}")
            return
        self.say(f"{name} is {into}. Comparing anew …")
        problem = await compared_anew(self.around.archive)
        undo = first_key(getattr(self.app, "commands", COMMANDS), "undo")
        self.say(
            f"! Entered, but not compared anew: {problem}"
            if problem
            else f"{name} is {into} ({undo} takes it back)."
        )


def _named(found: Found, name: str | None) -> Actor | None:
    return next((each for each in found.actors if each.name == name), None)
