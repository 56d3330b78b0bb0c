"""The pairs of figures that are put to the decision order, and what it said.

Thousands of articles print few different figures.  So equal ones (same row of the tally, wording, claimant,
origin and day) stand for one another, and only figures of one event and outcome meet.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING

from claims.comparing.decide import Decision, decide
from claims.comparing.shelves import Alike
from claims.types import Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.comparing.figures import Figure
    from claims.comparing.known import Known
    from claims.comparing.rows import Matter
    from claims.comparing.shelves import Gathered, Shelf

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


def judge(figures: Gathered[Figure], known: Known) -> list[Judged]:
    """The decision on every pair of different figures of a matter."""
    alike, _ = known.kept.part(judge, lambda: Alike(_sort, _rank))
    alike.take(figures)
    judged: list[Judged] = []
    for matter in sorted(part for part in alike.parts() if part is not None):
        found = tuple(sorted(alike.highest(matter, MOST_IN_A_MATTER), key=attrgetter("place")))
        judged += known.once(partial(_judge, found), (_judge, matter), *found)
    return judged


def _sort(figure: Figure) -> tuple[Matter | None, tuple[object, ...]]:
    """Figures that could not get different verdicts are alike; admissions without a figure are none."""
    return figure.matter if figure.interval else None, figure.likeness


def _rank(alike: Shelf[Figure]) -> tuple[int, int, int, str]:
    """The most frequent last, of equally frequent ones the earliest last."""
    first = alike.first()
    return alike.size, -first.place[0], -first.place[1], str(first.likeness)


def _judge(figures: Sequence[Figure], known: Known) -> list[Judged]:
    """The pairs in the order of their first figures.  Each figure is put to those before it, so that one that comes in
    last leaves what was said of the others as it stands."""
    columns = [
        known.once(partial(_with_earlier, figures[:place], figure), (_with_earlier, *figure.matter, figure.place), *figures[: place + 1])
        for place, figure in enumerate(figures)
    ]  # fmt: skip
    pairs = (column[row] for row in range(len(columns)) for column in columns[row + 1 :])
    return [pair for pair in pairs if pair is not None]


def _with_earlier(earlier: Sequence[Figure], figure: Figure, known: Known) -> list[Judged | None]:
    """A figure with each of the earlier ones; None where both say the same."""
    return [
        known.once(partial(_judged, first, figure), (_judged, first.place, figure.place), first, figure)
        if first.casualty.value != figure.casualty.value or first.category != figure.category
        else None
        for first in earlier
    ]


def _judged(first: Figure, second: Figure, known: Known) -> Judged:
    decision = decide(first, second, known)
    verdict = Verdict(decision.step, decision.verdict, decision.reason, first.shown, second.shown)
    return Judged(first, second, decision, verdict)
