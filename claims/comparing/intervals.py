"""What a printed figure allows: whole-number intervals, open ends included.

"Nearly 50" allows 45 to 50, "about 50" 45 to 55, "dozens" anything from a dozen to under two hundred.  An
interval is for comparing only; what is printed and stored are the bounds of the wording itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claims.types import Casualty

NEARLY = 0.9
"""The lowest share of the number that "nearly" and "about" still allow."""
ABOUT = 1.1
"""The highest share of the number that "about" still allows."""
VAGUE = {24: (12, 199), 40: (20, 399), 200: (100, 1_999), 2_000: (1_000, 19_999)}
"""What dozens, scores, hundreds and thousands allow, keyed by their lower bound in the contract.  Casualty
recorders differ over these words; the widest usage stands here, so that a word alone never contradicts a count."""
NEAR = 0.1
"""The largest difference, as a share of the larger one, between two printed numbers that stand for one count."""


def near(one: int, other: int) -> bool:
    """True for 49 and the 50 of "nearly 50"."""
    return abs(one - other) <= NEAR * max(one, other)


@dataclass(frozen=True, slots=True)
class Interval:
    """All whole numbers from `low` to `high`, both included; None is an open end."""

    low: int | None
    high: int | None

    def __post_init__(self) -> None:
        if self.low is not None and self.high is not None and self.low > self.high:
            raise ValueError(f"an interval cannot run from {self.low} down to {self.high}")

    @property
    def exact(self) -> int | None:
        """The only number it allows, None where it allows several."""
        return self.low if self.low is not None and self.low == self.high else None

    def overlaps(self, other: Interval) -> bool:
        """True when some number satisfies both."""
        return _not_above(self.low, other.high) and _not_above(other.low, self.high)

    def far_above(self, floor: int) -> bool:
        """True when even the lowest number it allows is more than a tenth higher than `floor`."""
        return self.low is not None and self.low > floor and not near(self.low, floor)

    def __lt__(self, other: Interval) -> bool:
        """Any fixed order, for lists that must not depend on the order of the input."""
        return self._rank() < other._rank()

    def _rank(self) -> tuple[int, int]:
        return -1 if self.low is None else self.low, -1 if self.high is None else self.high

    def plus(self, other: Interval) -> Interval:
        """What the sum of the two can be."""
        return Interval(_add(self.low, other.low), _add(self.high, other.high))

    def lies_below(self, other: Interval) -> bool:
        """True when every number here is smaller than every number of the other one."""
        return self.high is not None and other.low is not None and self.high < other.low


def _not_above(low: int | None, high: int | None) -> bool:
    return low is None or high is None or low <= high


def _add(first: int | None, second: int | None) -> int | None:
    return None if first is None or second is None else first + second


def interval_of(casualty: Casualty) -> Interval | None:
    """The interval that the wording of a casualty allows, None where no figure is given.

    Bounds that the reader set stand; "nearly", "about" and vague words, which have no printed
    bound on one end or both, get the conventional one.
    """
    value = casualty.value
    if value is None and casualty.low is None and casualty.high is None:
        return None
    match casualty.modifier:
        case "nearly" if value is not None:
            return Interval(_floor(value), value)
        case "about" if value is not None:
            return Interval(_floor(value), int(value * ABOUT + 1e-9))
        case "up_to":
            return Interval(0, casualty.high if casualty.high is not None else value)
        case "vague":
            low, high = VAGUE.get(casualty.low or 0, (casualty.low, casualty.high))
            return Interval(low, high)
        case "at_least" | "more_than":
            return Interval(casualty.low if casualty.low is not None else value, None)
    if casualty.low is None and casualty.high is None:
        return Interval(value, value)
    return Interval(casualty.low, casualty.high)


def _floor(value: int) -> int:
    share = value * NEARLY
    return int(share) if share == int(share) else int(share) + 1
