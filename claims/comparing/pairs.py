"""The pairs of figures that are put to the decision order, and what it said.

Thousands of articles print few different figures.  So equal ones (same row of the tally, wording, claimant,
origin and day) stand for one another, and only figures of one event and outcome meet.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import partial
from itertools import combinations
from typing import TYPE_CHECKING

from claims.comparing.decide import Decision, decide
from claims.types import Verdict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from claims.comparing.figures import Figure
    from claims.comparing.known import Known
    from claims.comparing.rows import Matter

MOST_IN_A_MATTER = 80
"""Different figures of one event and outcome that are compared; those most often printed."""


@dataclass(frozen=True, slots=True)
class Judged:
    """Two figures and what the decision order said of them, the earlier article first; `verdict` is that as it is
    stored and browsed ("why no alert?")."""

    first: Figure
    second: Figure
    decision: Decision
    verdict: Verdict


def judge(matters: Mapping[Matter, Sequence[Figure]], known: Known) -> list[Judged]:
    """The decision on every pair of different figures of a matter."""
    judged: list[Judged] = []
    for matter in sorted(matters):
        judged += known.once(partial(_judge, matters[matter]), (_judge, matter), matters[matter])
    return judged


def _judge(figures: Sequence[Figure], known: Known) -> list[Judged]:
    counts = [figure for figure in figures if figure.interval is not None]
    return [
        known.once(partial(_judged, first, second), (_judged, first.place, second.place), first, second)
        for first, second in combinations(_representatives(counts), 2)
        if first.casualty.value != second.casualty.value or first.category != second.category
    ]


def _judged(first: Figure, second: Figure, known: Known) -> Judged:
    decision = decide(first, second, known)
    verdict = Verdict(decision.step, decision.verdict, decision.reason, first.shown, second.shown)
    return Judged(first, second, decision, verdict)


def _representatives(figures: Sequence[Figure]) -> list[Figure]:
    """One figure for all that could not get another verdict, the most frequent kinds if there are too many."""
    alike: dict[tuple[object, ...], list[Figure]] = defaultdict(list)
    for figure in figures:
        alike[figure.likeness].append(figure)
    kept = sorted(alike.values(), key=lambda group: (-len(group), group[0].place))[:MOST_IN_A_MATTER]
    return sorted((group[0] for group in kept), key=lambda figure: figure.place)
