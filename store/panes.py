"""The rows of the panes: cells, utterances, origin links and verdicts as table rows, and back."""

from __future__ import annotations

from dataclasses import dataclass, fields
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from claims.types import Cell, Divergence, Evidence, OriginLink, Utterance, Verdict
from store.columns import dump, numbers, words
from store.evidence import Passages, passages

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from store.evidence import Versions

    Sources = Mapping[int, tuple[str, str | None]]

Thing = TypeVar("Thing", Cell, Utterance, OriginLink, Divergence)

_DECODERS: dict[str, Callable[[Any], object]] = {
    "claimants": words,
    "origins": words,
    "outlets": words,
    "articles": numbers,
    "whole": bool,
}


@dataclass(frozen=True, slots=True)
class Shape(Generic[Thing]):
    """How things of one type stand in a table: a column for each field in its order, after `extra` properties.

    `decoders` say at which places of a thing something other than the column's value belongs, `evidence` where its
    evidence stands.
    """

    thing: type[Thing]
    extra: tuple[str, ...]
    columns: tuple[str, ...]
    decoders: tuple[tuple[int, Callable[[Any], object]], ...]
    evidence: int

    def row(self, thing: Thing, versions: Versions) -> tuple[object, ...]:
        """The columns of a thing.  Raises StoreError for evidence that stands in no version."""
        return tuple(_column(value, versions) for value in attrgetter(*self.columns)(thing))

    def make(self, row: Sequence[Any], known: Sources) -> Thing:
        """The thing that a row stands for; `known` names the source and outlet of each article."""
        values = list(row[len(self.extra) :])
        for place, decode in self.decoders:
            values[place] = decode(values[place])
        values[self.evidence] = passages(values[self.evidence], known)
        return self.thing(*values)


def _shape(thing: type[Thing], extra: tuple[str, ...] = ()) -> Shape[Thing]:
    names: list[str] = [field.name for field in fields(thing)]
    decoders = tuple((place, _DECODERS[name]) for place, name in enumerate(names) if name in _DECODERS)
    return Shape(thing, extra, (*extra, *names), decoders, names.index("evidence"))


CELLS = _shape(Cell, extra=("key",))
UTTERANCES = _shape(Utterance)
LINKS = _shape(OriginLink)
DIVERGENCES = _shape(Divergence)
VERDICT_COLUMNS = ("step", "verdict", "reason", "evidence")


def verdict_row(verdict: Verdict, versions: Versions) -> tuple[object, ...]:
    """A verdict with its two passages as evidence."""
    evidence = versions.dump((verdict.first, verdict.second))
    return (verdict.step, verdict.verdict, verdict.reason, evidence)


def verdict(row: Sequence[Any], known: Sources) -> Verdict:
    """The reverse of `verdict_row`."""
    step, said, reason, evidence = row
    first, second = passages(evidence, known)
    return Verdict(step, said, reason, first, second)


def _column(value: object, versions: Versions) -> object:
    if not isinstance(value, tuple | Passages):
        return value
    if value and isinstance(value[0], Evidence):
        return versions.dump(value)
    return dump(value)
