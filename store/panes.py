"""The rows of the panes: cells, utterances, origin links and verdicts as table rows, and back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from operator import attrgetter
from typing import Any, Generic, TypeVar

from claims.types import Cell, Divergence, Evidence, OriginLink, Utterance, Verdict
from store.columns import dump, numbers, words
from store.evidence import passages

Sources = Mapping[int, tuple[str, str | None]]
Row = tuple[Any, ...]
Encode = Callable[[Iterable[Evidence]], str]
"""Passages as a column; raises StoreError for evidence that stands in no version."""

Thing = TypeVar("Thing", Cell, Utterance, OriginLink, Divergence)

_DECODERS: dict[str, Callable[[Any], object]] = {
    "claimants": words,
    "origins": words,
    "outlets": words,
    "articles": numbers,
    "whole": bool,
}
_LISTS = frozenset({"claimants", "origins", "outlets", "articles"})


@dataclass(frozen=True, slots=True)
class Shape(Generic[Thing]):
    """How things of one type stand in a table: a column for each field in its order, after `extra` properties.

    `decoders` say at which places of a thing something other than the column's value belongs, `evidence` where its
    evidence stands.  `lists` are the places of the columns that hold plain lists.
    """

    thing: type[Thing]
    extra: tuple[str, ...]
    columns: tuple[str, ...]
    decoders: tuple[tuple[int, Callable[[Any], object]], ...]
    evidence: int
    lists: tuple[int, ...]

    def row(self, thing: Thing, encode: Encode) -> Row:
        """The columns of a thing.  Raises StoreError for evidence that stands in no version."""
        values = list(attrgetter(*self.columns)(thing))
        for place in self.lists:
            values[place] = dump(values[place])
        values[len(self.extra) + self.evidence] = encode(thing.evidence)
        return tuple(values)

    def make(self, row: Sequence[Any], known: Sources) -> Thing:
        """The thing that a row stands for; `known` names the source and outlet of each article."""
        values = list(row[len(self.extra) :])
        for place, decode in self.decoders:
            values[place] = decode(values[place])
        values[self.evidence] = passages(values[self.evidence], known)
        return self.thing(*values)


def _shape(thing: type[Thing], extra: tuple[str, ...] = ()) -> Shape[Thing]:
    names: list[str] = [field.name for field in fields(thing)]
    columns = (*extra, *names)
    return Shape(
        thing,
        extra,
        columns,
        decoders=tuple((place, _DECODERS[name]) for place, name in enumerate(names) if name in _DECODERS),
        evidence=names.index("evidence"),
        lists=tuple(place for place, name in enumerate(columns) if name in _LISTS),
    )


CELLS = _shape(Cell, extra=("key",))
UTTERANCES = _shape(Utterance)
LINKS = _shape(OriginLink)
DIVERGENCES = _shape(Divergence)
VERDICT_COLUMNS = ("step", "verdict", "reason", "evidence")


def verdict_row(verdict: Verdict, encode: Encode) -> Row:
    """A verdict with its two passages as evidence."""
    return verdict.step, verdict.verdict, verdict.reason, encode((verdict.first, verdict.second))


def verdict(row: Sequence[Any], known: Sources) -> Verdict:
    """The reverse of `verdict_row`."""
    step, said, reason, evidence = row
    first, second = passages(evidence, known)
    return Verdict(step, said, reason, first, second)
