"""The palette's search: commands that have the typed words, then records that have them, then look-alike commands."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from textual.command import Hit, Provider
from textual.system_commands import SystemCommandsProvider

from tui.filters import fold
from tui.going import Going
from tui.safe import safe_line
from tui.wording import cut

if TYPE_CHECKING:
    from textual.command import Hits


COMMAND: Final = 1000.0
RECORD: Final = 500.0
"""Scores of a hit; those of look-alikes are far below."""
LONGEST: Final = 160
"""Characters of a record; the palette cuts them to its width."""


def word_rank(query: str, name: str) -> int:
    """2 where every word of the query begins a word of the name, 1 where it stands somewhere in it, else 0."""
    wanted, words = fold(query).split(), fold(name).split()
    if all(any(word.startswith(each) for word in words) for each in wanted):
        return 2
    return int(all(any(each in word for word in words) for each in wanted))


class CommandsByWords(SystemCommandsProvider):
    """The commands of the table, found by their words."""

    async def search(self, query: str) -> Hits:
        matcher = self.matcher(query)
        ranked = [
            (word_rank(query, name), name, told, call)
            for name, told, call, *_ in self.app.get_system_commands(self.screen)
        ]
        if not any(rank for rank, *_ in ranked):
            async for hit in super().search(query):
                yield hit
            return
        for rank, name, told, call in ranked:
            if rank:
                yield Hit(COMMAND * rank, matcher.highlight(name), call, help=told)


class RecordsByWords(Provider):
    """Figures, alerts, statements, actors and articles of the story on show."""

    async def search(self, query: str) -> Hits:
        screen = self.screen
        if not isinstance(screen, Going):
            return
        for target in screen.targets(query):
            owner = self.app if hasattr(self.app, f"action_{target.action}") else screen
            name = f"action_{target.action}" if owner is self.app else target.action
            words = cut(target.words, LONGEST)
            # A Text, never a str: Textual reads markup in a str.
            yield Hit(RECORD, safe_line(words), partial(getattr(owner, name), *target.given), text=words)
