"""A figure with what befell those it counts, and what a page has told before a sentence."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.quantities import Quantity
    from claims.reading.people.victim_walk import VictimPhrase


_HURT = ("injured", "killed or injured", "shot")


@dataclass(slots=True, eq=False, repr=False)
class Figure:
    """A counted group with its outcome.  `whole` is the figure it is a part of."""

    quantity: Quantity
    phrase: VictimPhrase
    outcome: str
    trigger: int
    rule: str
    part: bool = False
    whole: Figure | None = None


NOT_BACK = ("captured", "trapped", "missing")
"""Outcomes of those who may still come back."""
_NEVER = 1 << 16
"""Sentences since shots on a page that has told of none: more than any page has before it is cut."""


@dataclass(slots=True, eq=False, repr=False)
class Earlier:
    """What a page has told before a sentence: the last figure and the dead of the sentence just before (`faded` is that of
    the sentence before one without figures, which speaks of nobody else), the last dead,
    the last whole, the tolls, the last of each outcome, whether it has counted hurt, how many sentences ago it told of shots, whether the
    sentence just before asked how many, and the scenes that the whole page is about."""

    last: Figure | None = None
    faded: Figure | None = None
    last_dead: Figure | None = None
    dead: Figure | None = None
    whole: Figure | None = None
    hurt: bool = False
    since_shots: int = _NEVER
    tolls: dict[int, Figure] = field(default_factory=dict)
    befell: dict[str, Figure] = field(default_factory=dict)
    asked: bool = False
    scenes: frozenset[str] = frozenset()

    def take(self, figures: Sequence[Figure], spoken_of: str | None = None, *, asked: bool = False) -> None:
        """Take in the figures of the next sentence; without any nothing was told just before, but for those it speaks of:
        `spoken_of` is the outcome of "The injured were taken to hospital"; `asked` tells whether it asked "How many have died?"."""
        self.asked = asked
        self.faded = None if figures or spoken_of else self.last
        self.last = figures[-1] if figures else self.befell.get(spoken_of or "")
        self.last_dead = next((one for one in figures if one.outcome == "killed" and not one.part), None)
        for figure in figures:
            value = figure.quantity.value or 0
            self.befell[figure.outcome] = figure
            self.hurt = self.hurt or figure.outcome in _HURT
            if not figure.part and value > 1:
                self.whole = figure
                if figure.outcome == "killed":
                    self.dead = figure
            if value > 1:
                self.tolls.setdefault(value, figure)

    @property
    def victims(self) -> Figure | None:
        """The figure that "the victims" are: the dead, where the page has none the last it counted."""
        return self.dead or self.whole
