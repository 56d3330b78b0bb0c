"""The panes as a comparison has them: things of the story with the rows that they are in their tables.

A story of thousands of articles has tens of thousands of rows, and a new article is a matter of some dozens.  So who
saves one comparison after the other keeps a `Shown`: what stands as it stood is neither written out as a row again nor
looked up in its article.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, Any

from store import panes
from store.columns import dump
from store.evidence import Versions, Written

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from claims.types import Comparison, Evidence, Verdict
    from store.panes import Encode, Row
    from store.records import Story

CELLS = "cells"
ALERTS = "alerts"
"""The pane that is brought in step alert by alert; of the others those rows are written that are otherwise."""


@dataclass(frozen=True, slots=True)
class Pane:
    """What a pane shows of a comparison and how it stands in its table; `columns` stand there after `story`.

    `things` are in reading order, which is that of the table's row ids.  A row is known again by the columns `key`, a
    thing by its `mark`.  `evidence` are the passages that a thing stands on.
    """

    table: str
    columns: tuple[str, ...]
    key: tuple[str, ...]
    things: Callable[[Comparison], Iterable[Any]]
    mark: Callable[[Any], object]
    row: Callable[[Any, Encode], Row]
    evidence: Callable[[Any], Iterable[Evidence]]

    def name(self) -> Callable[[Row], object]:
        """What tells which row it is."""
        return itemgetter(*map(self.columns.index, self.key))


@dataclass(frozen=True, slots=True)
class Line:
    """A thing with its row; `digest` stands for the row."""

    thing: Any
    row: Row
    digest: bytes


@dataclass(frozen=True, slots=True)
class Filled:
    """A pane with its lines; `fingerprint` stands for all rows in their order."""

    pane: Pane
    lines: tuple[Line, ...]
    fingerprint: str

    @property
    def rows(self) -> list[Row]:
        return [line.row for line in self.lines]


def _origins(comparison: Comparison) -> list[tuple[int, str]]:
    return sorted(comparison.origins.items())


def _origin(origin: tuple[int, str], encode: Encode) -> Row:
    return origin


def _none(thing: object) -> tuple[Evidence, ...]:
    return ()


def _passages(verdict: Verdict) -> tuple[Evidence, ...]:
    return verdict.first, verdict.second


_KEY: Callable[[Any], object] = attrgetter("key")
_EVIDENCE: Callable[[Any], Iterable[Evidence]] = attrgetter("evidence")
_LINK = ("article", "other", "how")
PANES = (
    Pane(CELLS, panes.CELLS.columns, ("key",), attrgetter("cells"), _KEY, panes.CELLS.row, _EVIDENCE),
    Pane(
        "utterances",
        panes.UTTERANCES.columns,
        ("key",),
        attrgetter("utterances"),
        _KEY,
        panes.UTTERANCES.row,
        _EVIDENCE,
    ),
    Pane("origins", ("article", "label"), ("article",), _origins, itemgetter(0), _origin, _none),
    Pane(
        "origin_links",
        panes.LINKS.columns,
        _LINK,
        attrgetter("links"),
        attrgetter(*_LINK),
        panes.LINKS.row,
        _EVIDENCE,
    ),
    Pane("verdicts", panes.VERDICT_COLUMNS, ("evidence",), attrgetter("verdicts"), id, panes.verdict_row, _passages),
    Pane(
        ALERTS,
        panes.DIVERGENCES.columns,
        ("key",),
        attrgetter("divergences"),
        _KEY,
        panes.DIVERGENCES.row,
        _EVIDENCE,
    ),
)  # fmt: skip


class Shown:
    """The panes of one story as they were saved last, for whoever saves them again and again.

    The database is asked whether it still shows them.  Without this, or where another process has saved others, they
    are read back.
    """

    def __init__(self) -> None:
        self.panes: dict[str, Filled] = {}
        self.written = Written()

    def fill(self, conn: sqlite3.Connection, story: Story, comparison: Comparison) -> tuple[Filled, ...]:
        """The panes of a comparison.  Raises StoreError when evidence does not stand in its article."""
        moved = self.written.look(conn, story.id)
        encode = partial(self.written.column, versions=Versions(conn))
        return tuple(self._fill(pane, comparison, moved, encode) for pane in PANES)

    def _fill(self, pane: Pane, comparison: Comparison, moved: Collection[int], encode: Encode) -> Filled:
        before = self.panes[pane.table].lines if pane.table in self.panes else ()
        if moved:
            before = tuple(line for line in before if not _stands_on(pane, line, moved))
        lines = tuple(_lines(pane, pane.things(comparison), before, encode))
        return Filled(pane, lines, sha256(b"".join([line.digest for line in lines])).hexdigest())


def _stands_on(pane: Pane, line: Line, articles: Collection[int]) -> bool:
    return any(passage.article in articles for passage in pane.evidence(line.thing))


def _lines(pane: Pane, things: Iterable[Any], before: Sequence[Line], encode: Encode) -> Iterator[Line]:
    """The lines of things, those of before where a thing is the same.  Most of them stand where they stood."""
    known: dict[object, Line] = {}
    for place, thing in enumerate(things):
        line = before[place] if place < len(before) else None
        if line is None or line.thing is not thing:
            if before and not known:
                known = {pane.mark(each.thing): each for each in before}
            line = known.get(pane.mark(thing))
        if line is None or (line.thing is not thing and line.thing != thing):
            row = pane.row(thing, encode)
            line = Line(thing, row, sha256(dump(row).encode()).digest())
        yield line
