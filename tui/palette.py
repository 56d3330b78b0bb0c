"""The palette's search: a command that has the typed words comes first, look-alikes only where none has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.command import Hit
from textual.system_commands import SystemCommandsProvider

from tui.filters import fold

if TYPE_CHECKING:
    from textual.command import Hits


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
                yield Hit(rank, matcher.highlight(name), call, help=told)
