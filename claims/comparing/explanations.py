"""Why two different numbers can both be right: the explanations that step 4 of the decision order tries.

Each takes two figures and what else is known of the story and gives the reason in words, or None.  To add
one, write it and name it in `EXPLANATIONS`.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from claims.comparing.moments import order
from claims.lexicon import words
from claims.types import BOTH_SIDES

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from claims.comparing.figures import Figure
    from claims.comparing.intervals import Interval
    from claims.comparing.names import Names
    from claims.types import OriginLink

ROUNDED_FROM = 100
"""Smaller numbers are not rounded silently."""
ROUNDING = 0.02
"""The largest difference, as a share of the number, that rounding explains."""
INCLUDING = frozenset({"including", "includes", "included", "excluding", "besides", "plus"})


@dataclass(frozen=True, slots=True, order=True)
class Count:
    """A printed number and what it allows; the more precise wording sorts first."""

    hedged: bool
    value: int
    interval: Interval


@dataclass(frozen=True, slots=True)
class Known:
    """What the explanations may use besides the two figures.

    `wholes` are the distinct whole counts by (event, outcome, side), `passages` the sentences that stand in two
    articles in other words, as (article, start) on both sides.  `first` is the earliest dated mention of each
    number by event, outcome, side, scope and value.
    """

    names: Names
    wholes: Mapping[tuple[str, str, str | None], tuple[Count, ...]]
    passages: Mapping[tuple[int, int], frozenset[tuple[int, int]]]
    sides: Mapping[tuple[str, str], frozenset[str]]
    first: Mapping[tuple[object, ...], Figure]

    def printed_before(self, figure: Figure, other: Figure) -> bool:
        """True when the number of `figure` stood in an article earlier than the one of `other`: it is an old one."""
        first = self.first.get(_number(figure))
        return first is not None and order(first.account, other.account) == "earlier"

    def has_sides(self, matter: tuple[str, str]) -> bool:
        """True when some figure of this event and outcome names the victims' side."""
        return bool(self.sides.get(matter))

    def same_claimant(self, first: Figure, second: Figure) -> bool:
        """True for one name, and for a state and the people or bodies that speak for it on its own losses."""
        if first.claimant is None or second.claimant is None:
            return False
        if first.claimant == second.claimant:
            return True
        one_side = first.claimant_side is not None and first.claimant_side == second.claimant_side
        return one_side and (self.names.is_state(first.claimant) or self.names.is_state(second.claimant))

    def same_passage(self, first: Figure, second: Figure) -> bool:
        """True when the sentences of the two figures are one sentence reworded."""
        there = (second.article, second.casualty.sentence_start)
        return there in self.passages.get((first.article, first.casualty.sentence_start), ())


def what_is_known(figures: Collection[Figure], links: Sequence[OriginLink], names: Names) -> Known:
    """Gather once, in one pass, what the explanations ask for."""
    wholes: dict[tuple[str, str, str | None], set[Count]] = defaultdict(set)
    sides: dict[tuple[str, str], set[str]] = defaultdict(set)
    for figure in figures:
        if figure.side and figure.side != BOTH_SIDES:
            sides[figure.matter].add(figure.side)
        value = figure.casualty.value
        if figure.whole and figure.interval and value is not None:
            hedged = figure.casualty.modifier in ("nearly", "about", "vague")
            wholes[figure.event, figure.outcome, figure.side].add(Count(hedged, value, figure.interval))
    first: dict[tuple[object, ...], Figure] = {}
    for figure in figures:
        if figure.account.document.published:
            known = first.setdefault(_number(figure), figure)
            if order(figure.account, known.account) == "earlier":
                first[_number(figure)] = figure
    passages: dict[tuple[int, int], set[tuple[int, int]]] = defaultdict(set)
    for link in links:
        if link.how == "credit":
            continue
        for one, other in list(pairwise(link.evidence))[::2]:
            passages[one.article, one.start].add((other.article, other.start))
            passages[other.article, other.start].add((one.article, one.start))
    return Known(
        names=names,
        wholes={key: tuple(sorted(found)) for key, found in wholes.items()},
        passages={key: frozenset(found) for key, found in passages.items()},
        sides={key: frozenset(found) for key, found in sides.items()},
        first=first,
    )


def _number(figure: Figure) -> tuple[object, ...]:
    return (*figure.matter, figure.side, figure.scope, figure.casualty.value)


def explain(first: Figure, second: Figure, known: Known) -> str | None:
    """The first explanation that fits, in words."""
    for explanation in EXPLANATIONS:
        reason = explanation(first, second, known)
        if reason:
            return reason
    return None


def sum_for(both: Figure, known: Known) -> str | None:
    """ "49 + 50" when the counts of two sides can add up to this one, None when they cannot."""
    for left, right in combinations(sorted(known.sides.get(both.matter, ())), 2):
        for one in known.wholes.get((both.event, both.outcome, left), ()):
            for other in known.wholes.get((both.event, both.outcome, right), ()):
                if both.interval and one.interval.plus(other.interval).overlaps(both.interval):
                    return f"{one.value:,} + {other.value:,}"
    return None


def plus_missing(first: Figure, second: Figure, known: Known) -> str | None:
    """The larger count holds the missing, who are presumed dead."""
    smaller, larger = _by_size(first, second)
    if smaller is None or larger is None or smaller.interval is None or larger.interval is None:
        return None
    for missing in known.wholes.get((smaller.event, "missing", smaller.side), ()):
        exact = missing.interval.exact
        if exact and smaller.interval.exact and larger.interval.exact == smaller.interval.exact + exact:
            return f"{smaller.interval.exact} and {exact} missing"
    return None


def attacker_counted(first: Figure, second: Figure, known: Known) -> str | None:
    """One count holds the attacker, and says so."""
    smaller, larger = _by_size(first, second)
    if smaller is None or larger is None or smaller.interval is None or larger.interval is None:
        return None
    if not (smaller.interval.exact and larger.interval.exact == smaller.interval.exact + 1):
        return None
    for figure in (larger, smaller):
        casualty = figure.casualty
        sentence = figure.account.document.text[casualty.sentence_start : casualty.sentence_end].lower()
        spoken = {word.strip(".,;:()'’\"“”") for word in sentence.split()}
        if spoken & words("attackers") and spoken & INCLUDING:
            return "with and without the attacker"
    return None


def rounding(first: Figure, second: Figure, known: Known) -> str | None:
    """One of two large numbers is a round one close to the other."""
    if not (first.interval and second.interval):
        return None
    one, other = first.interval.exact, second.interval.exact
    if (
        one is None
        or other is None
        or min(one, other) < ROUNDED_FROM
        or abs(one - other) > ROUNDING * max(one, other)
    ):
        return None
    if any(len(str(number).rstrip("0")) <= 2 and number % 10 == 0 for number in (one, other)):
        return "one of them is rounded"
    return None


def later_count(first: Figure, second: Figure, known: Known) -> str | None:
    """A higher figure in a later article, unless two sides of the story contradict each other."""
    if known.same_claimant(first, second):
        return None
    opposed = first.claimant_side and second.claimant_side and first.claimant_side != second.claimant_side
    when = order(first.account, second.account)
    if opposed or when not in ("earlier", "later"):
        return None
    earlier, later = (first, second) if when == "earlier" else (second, first)
    if earlier.interval and later.interval and earlier.interval.lies_below(later.interval):
        return "a later count"
    return None


def _by_size(first: Figure, second: Figure) -> tuple[Figure, Figure] | tuple[None, None]:
    """The two figures, the smaller one first; nothing where neither is smaller."""
    if first.interval and second.interval:
        if first.interval.lies_below(second.interval):
            return first, second
        if second.interval.lies_below(first.interval):
            return second, first
    return None, None


EXPLANATIONS = (plus_missing, attacker_counted, rounding, later_count)
"""Tried in this order."""
