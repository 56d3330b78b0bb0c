"""Going to a record from elsewhere: the palette, a link of the command line, the place of the last session."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from tui.filters import Query, fold
from tui.links import find_passage, not_found, place_of
from tui.list_actions import ListActions
from tui.rows import NAMES, PANES
from tui.wording import counted, joined

if TYPE_CHECKING:
    from collections.abc import Iterator

    from store.records import Snapshot
    from tui.rows import PaneName

MOST_FOUND: Final = 8
"""Records of one kind that the palette offers."""


@dataclass(frozen=True, slots=True)
class Target:
    """Something to go to: in words, as an action of the screen or the application, and what the action is given."""

    words: str
    action: str
    given: tuple[str, ...]


class Going(ListActions):
    """The dashboard's ways to a record."""

    @abstractmethod
    def _turn_to(self, pane: PaneName) -> None:
        """Go to a list at once: the next key is already meant for it."""

    @abstractmethod
    def _show_selected(self) -> None:
        """Show the selected record."""

    @abstractmethod
    def _show_passage(self, step: int, *, reveal: bool) -> None:
        """Show another passage of the record on show."""

    def go_to(self, pane: PaneName, row: str, column: str | None = None) -> None:
        """Go to a row; a filter that hides it is cleared."""
        part = self._panes[pane]
        if part.list.rows.find(row) is None:
            self._filter(pane, "")
        part.list.select(row, column)
        self._turn_to(pane)
        self._show_selected()

    def go_to_actor(self, name: str) -> None:
        """Leave only the statements of one actor in their list."""
        quoted = name.replace('"', " ")
        self._filter("statements", f'actor:"{quoted}"')
        self._turn_to("statements")
        self._show_selected()

    def _filter(self, pane: PaneName, words: str) -> None:
        part = self._panes[pane]
        part.filter.value = words
        part.filter.display = bool(words)
        part.look(replace(part.view, filter=words))

    def _begin_at(self, snapshot: Snapshot, passage: str, *, wanted: bool) -> None:
        """Put a passage on show where the selected record stands on it; one that is `wanted` with any that does."""
        if wanted:
            found = find_passage(passage, snapshot)
            if found is None:
                self._say(not_found(passage))
                return
            self.go_to(*found)
        step = place_of(passage, self._shown.evidence) if passage and self._shown else None
        if step is not None:
            self._show_passage(step, reveal=False)

    def targets(self, wanted: str) -> Iterator[Target]:
        """Figures, alerts, statements, actors and articles that hold all these words, a few of each kind."""
        words = tuple(fold(wanted).split())
        snapshot = self._snapshot
        if not words or snapshot is None:
            return
        for pane in PANES:
            table = self._panes[pane].table
            for place in list(table.matching(Query(words)))[:MOST_FOUND] if table else ():
                row = table.row(place, flat=True)  # type: ignore[union-attr]
                if row.key is not None:
                    line = joined(*(cell.plain for cell in row.cells))
                    yield Target(f"{NAMES[pane]}: {line}", "go_to", (pane, row.key))
        said: dict[str, int] = {}
        for each in snapshot.utterances:
            said[each.actor] = said.get(each.actor, 0) + 1
        names = [name for name in said if all(word in fold(name) for word in words)]
        for name in names[:MOST_FOUND]:
            yield Target(f"Actor: {name} · {counted(said[name], 'statement')}", "go_to_actor", (name,))
        told = ((str(one.id), joined(one.title or one.source, one.outlet or "")) for one in snapshot.articles)
        found = [pair for pair in told if all(word in fold(pair[1]) for word in words)]
        for number, title in found[:MOST_FOUND]:
            yield Target(f"Article: {title}", "page", ("articles", number))
