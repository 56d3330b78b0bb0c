"""A pane's records as a table that is filtered and sorted without being drawn.

Rows are made when they come on screen.  What a filter and a sorting need of each record is worked out once
for a snapshot, and a letter added to a filter looks only at what matched before: a hundred thousand records
answer within a key stroke.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain
from threading import Lock
from typing import TYPE_CHECKING, Any, Final, Protocol, overload

from tui.columns import MEASURED, Row, widest
from tui.filters import Query, fold
from tui.safe import safe_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from claims.types import Cell, Utterance
    from store.records import AlertRecord
    from tui.columns import Column
    from tui.filters import Field

ARROWS: Final = {False: "▲", True: "▼"}
"""After the title of the sorted column: the smallest on top, the largest on top."""

FEW: Final = 10
"""Where each value stands so often in a column, only the values are sorted and not the records."""


@dataclass(frozen=True, slots=True)
class View:
    """How a reader looks at a pane: the text of the filter, the sorted column ("": the pane's own order)."""

    filter: str = ""
    column: str = ""
    downwards: bool = False


class Matter(Protocol):
    """What a table asks about its records; `index` counts them in the pane's own order."""

    @property
    def columns(self) -> tuple[Column, ...]: ...
    @property
    def keys(self) -> tuple[str, ...]: ...
    @property
    def grouped(self) -> bool:
        """False where no record ever stands under a heading."""

    def record(self, key: str) -> Cell | AlertRecord | Utterance | None:
        """The record of that key; in the tally that is a figure, of which a row has several."""

    def row(self, index: int, flat: bool) -> Row:
        """The record as it is drawn; `flat` where its neighbours are not those of the pane's own order."""

    def words(self, index: int) -> Iterable[str]:
        """The text of every column and of everything behind it that a filter may find."""

    def field(self, name: Field, index: int) -> Iterable[str]:
        """The values of one field of the filter's language."""

    def arrived(self, index: int) -> str:
        """When the record came in, ISO 8601 in UTC; "" where that is not known."""

    def order(self, column: str) -> Iterable[Any]:
        """What a column is sorted by, of every record in turn; things of one type that can be told smaller."""

    def group(self, index: int) -> str:
        """The heading that the record stands under, "" for none; groups are never mixed by sorting."""


class Rows(Sequence[Row]):
    """The rows of a table in some order, made when they are asked for.

    `places` are places in the table; where `ascending` says so, they are in its own order.  A heading stands as
    its text.  `records` is the number of rows without the headings.
    """

    def __init__(self, table: Table, places: Sequence[int | str], *, flat: bool, ascending: bool) -> None:
        self._table = table
        self._places = places
        self._flat = flat
        self._ascending = ascending
        self._found: dict[int | str, int] | None = None
        self._headings: list[int] | None = None

    @property
    def records(self) -> int:
        return self.records_from(0, len(self._places))

    def records_from(self, start: int, end: int) -> int:
        """How many of the rows from one place up to another are records and no headings."""
        if not self._table.matter.grouped:
            return max(end - start, 0)
        if self._headings is None:
            self._headings = [index for index, place in enumerate(self._places) if isinstance(place, str)]
        return _without(self._headings, start, end)

    def key(self, index: int) -> str | None:
        """The key of a row, None for a heading, without making the row."""
        place = self._places[index]
        return None if isinstance(place, str) else self._table.matter.keys[place]

    def find(self, key: str) -> int | None:
        """Where the row of that key is, None where it is not."""
        place = self._table.index.get(key)
        if place is None:
            return None
        if self._ascending:
            index = bisect_left(self._places, place)
            return index if index < len(self._places) and self._places[index] == place else None
        if self._found is None:
            self._found = dict(zip(self._places, range(len(self._places)), strict=True))
        return self._found.get(place)

    def widest(self) -> tuple[int, ...]:
        """The cells that the widest content of each column takes in the first rows of the table.

        In whatever order, under whatever filter: columns stand still while the reader types.
        """
        return self._table.widest(self._flat)

    def __len__(self) -> int:
        return len(self._places)

    @overload
    def __getitem__(self, index: int) -> Row: ...
    @overload
    def __getitem__(self, index: slice) -> list[Row]: ...
    def __getitem__(self, index: int | slice) -> Row | list[Row]:
        if isinstance(index, slice):
            return [self[place] for place in range(*index.indices(len(self)))]
        place = self._places[index]
        return heading(place) if isinstance(place, str) else self._table.row(place, self._flat)


class PlainRows(Sequence[Row]):
    """Rows that are made already."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._rows = rows
        self._found = {row.key: index for index, row in enumerate(rows) if row.key is not None}
        self._headings = [index for index, row in enumerate(rows) if row.key is None]

    @property
    def records(self) -> int:
        return len(self._found)

    def records_from(self, start: int, end: int) -> int:
        """How many of the rows from one place up to another are records and no headings."""
        return _without(self._headings, start, end)

    def key(self, index: int) -> str | None:
        return self._rows[index].key

    def find(self, key: str) -> int | None:
        return self._found.get(key)

    def widest(self) -> tuple[int, ...]:
        """The cells that the widest content of each column takes in the first rows."""
        return widest(self._rows[:MEASURED])

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, index: int) -> Row: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Row]: ...
    def __getitem__(self, index: int | slice) -> Row | Sequence[Row]:
        return self._rows[index]


def _without(headings: Sequence[int], start: int, end: int) -> int:
    """How many places from one up to another are no headings, whose places come in order."""
    return max(end - start, 0) - max(bisect_left(headings, end) - bisect_left(headings, start), 0)


def neighbours(rows: Rows | PlainRows, index: int) -> Iterator[str]:
    """The keys to try in turn for the cursor: its own row, those after it, those before it."""
    for place in chain(range(index, len(rows)), range(index - 1, -1, -1)):
        key = rows.key(place)
        if key is not None:
            yield key


class Table:
    """The records of one pane in one snapshot."""

    def __init__(self, matter: Matter, note: str = "") -> None:
        self.matter = matter
        self.note = note
        self.index = {key: place for place, key in enumerate(matter.keys)}
        self._rows: dict[tuple[int, bool], Row] = {}
        self._widest: dict[bool, tuple[int, ...]] = {}
        self._hay: list[str] | None = None
        self._warming = Lock()
        self._fields: dict[Field, list[str]] = {}
        self._orders: dict[str, list[int]] = {}
        self._last: tuple[Query, Sequence[int]] = (Query(), range(len(matter.keys)))

    def __len__(self) -> int:
        return len(self.matter.keys)

    def row(self, index: int, flat: bool = False) -> Row:
        """The record at a place, made once."""
        flat = flat and self.matter.grouped
        found = self._rows.get((index, flat))
        if found is None:
            found = self._rows[index, flat] = self.matter.row(index, flat)
        return found

    def warm(self) -> None:
        """Work out what a filter needs, ahead of the first one; may run in another thread."""
        with self._warming:  # a letter that comes meanwhile waits for the rest, it does not begin anew
            if self._hay is None:
                self._hay = [fold("\n".join(self.matter.words(index))) for index in range(len(self))]

    def widest(self, flat: bool) -> tuple[int, ...]:
        """The cells that the widest content of each column takes in the first records, measured once."""
        if flat not in self._widest:
            self._widest[flat] = widest([self.row(index, flat) for index in range(min(MEASURED, len(self)))])
        return self._widest[flat]

    def matching(self, query: Query) -> Sequence[int]:
        """The places of the records that a filter lets through, in the pane's own order."""
        before, found = self._last
        if not _narrows(before, query):
            found = range(len(self))
        if query.words:
            self.warm()
            hay = self._hay or []
            for word in query.words:
                found = [index for index in found if word in hay[index]]
        for field, values in query.fields:
            column = self._column(field)
            found = [index for index in found if any(value in column[index] for value in values)]
        if query.since:
            found = [index for index in found if self.matter.arrived(index) >= query.since]
        self._last = (query, found)
        return found

    def rows(self, query: Query, view: View) -> Rows:
        """The rows under a filter in the order of a view, with the headings of their groups."""
        found = self.matching(query)
        sorted_by = view.column in {each.name for each in self.matter.columns}
        if sorted_by:
            order = self._order(view.column)
            found = order if len(found) == len(order) else list(filter(set(found).__contains__, order))
            if view.downwards:
                found = found[::-1]
        places = self._grouped(found) if self.matter.grouped else found
        ascending = not sorted_by and not self.matter.grouped
        return Rows(self, places, flat=bool(query or view.column), ascending=ascending)

    def columns(self, view: View) -> tuple[Column, ...]:
        """The columns, the sorted one with an arrow after its title."""
        return tuple(
            replace(each, title=f"{each.title} {ARROWS[view.downwards]}")
            if each.name == view.column
            else each
            for each in self.matter.columns
        )

    def _column(self, field: Field) -> list[str]:
        if field not in self._fields:
            self._fields[field] = [
                fold("\n".join(self.matter.field(field, index))) for index in range(len(self))
            ]
        return self._fields[field]

    def _order(self, column: str) -> list[int]:
        """The places in the order of a column; those that are equal stay in the pane's own order."""
        if column not in self._orders:
            keys = list(self.matter.order(column))
            self._orders[column] = _ordered(keys)
        return self._orders[column]

    def _grouped(self, found: Sequence[int]) -> Sequence[int | str]:
        """With the heading of each group before its records; those that stand under none come first."""
        groups: dict[str, list[int | str]] = {}
        for index in found:
            groups.setdefault(self.matter.group(index), []).append(index)
        places: list[int | str] = groups.pop("", [])
        for title, members in groups.items():
            places += [title, *members]
        return places


def _narrows(before: Query, query: Query) -> bool:
    """True where everything that matches `query` has matched `before`: words were only added or lengthened."""
    if before.fields != query.fields or before.since != query.since:
        return not before
    return all(any(old in new for new in query.words) for old in before.words)


def _ordered(keys: Sequence[Any]) -> list[int]:
    """The places of the keys, the smallest first; equal ones stay as they stand."""
    different = set(keys)
    if len(different) > len(keys) // FEW:
        return sorted(range(len(keys)), key=keys.__getitem__)
    places: dict[Any, list[int]] = {key: [] for key in sorted(different)}
    for place, key in enumerate(keys):
        places[key].append(place)
    return list(chain.from_iterable(places.values()))


def heading(title: str) -> Row:
    """A row that only names what stands below it."""
    return Row(None, (safe_line(f"── {title} ──"),))
