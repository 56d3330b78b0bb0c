"""What each claimant stands by in one row of the tally.

A claimant who says "nearly 80", "at least 78" and "78" stands by at least 78: the most precise wording,
with its hedge.  Earlier counts give way to later ones.  A state and those who speak for it on their own dead
are one source, named by the official.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import partial
from itertools import combinations
from math import inf
from operator import attrgetter
from typing import TYPE_CHECKING

from claims.comparing.decide import FLOORS, decide
from claims.comparing.disputes import goes_on, open_disputes
from claims.comparing.explanations import (
    explain,
    is_part_of,
    later_count,
    opposed,
    part_in_its_article,
)
from claims.comparing.intervals import near
from claims.comparing.known import floor_of
from claims.comparing.moments import Span, order
from claims.comparing.replaced import not_replaced, printed
from claims.comparing.said_of_figures import LATER_COUNT
from claims.types import CURRENT_EVENT

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from claims.comparing.figures import Figure
    from claims.comparing.intervals import Interval
    from claims.comparing.known import Known
    from claims.comparing.names import Names
    from claims.comparing.replaced import Printed
    from claims.comparing.rows import Row
    from claims.types import Modifier

PRECISION: dict[Modifier, int] = {
    "exact": 0,
    "at_least": 0,
    "more_than": 0,
    "up_to": 0,
    "nearly": 1,
    "about": 1,
    "vague": 2,
}
"""Which wording says most; equal ones are told apart by the number."""
HEDGES: tuple[Modifier, ...] = ("at_least", "more_than", "up_to", "about", "nearly", "vague", "exact")
"""Of several wordings for one number the first of these is kept: a hedge is never dropped."""

UNEXPLAINED = ("dispute", "reporting conflict", "hold", "revision")
"""The verdicts that leave two figures contradicting each other."""


@dataclass(frozen=True, slots=True)
class Standing:
    """One claimant's figure for a row; `claimant` is None for the outlets' own voice.

    `low` and `high` are the bounds of the wording as printed, `interval` what it allows when compared.
    """

    claimant: str | None
    claimant_side: str | None
    lead: Figure
    modifier: Modifier
    low: int | None
    high: int | None
    interval: Interval
    figures: tuple[Figure, ...]
    origins: frozenset[str]
    articles: frozenset[int]
    span: Span

    ends: tuple[float, float] = field(init=False, repr=False, compare=False)
    floor: int | None = field(init=False, repr=False, compare=False)
    """The number below which the count is not, None where the wording gives no such floor."""

    def __post_init__(self) -> None:
        """Work out what every pair of standings asks for."""
        object.__setattr__(self, "ends", _ends(self.interval))
        object.__setattr__(self, "floor", self.lead.casualty.value if self.modifier in FLOORS else None)

    def overlaps(self, other: Standing) -> bool:
        """True when some number satisfies both."""
        return self.ends[0] <= other.ends[1] and other.ends[0] <= self.ends[1]


def find_standings(row: Row, known: Known) -> list[Standing]:
    """What the claimants of a row stand by: named ones first, the most printed first.

    The outlets' own voice appears only where nobody is named or where it gives a number that is no claimant's.
    Whoever spoke before a later count of somebody else came out has been overtaken.
    """
    voices = _merge_states(row.figures, known.names)
    unnamed = voices.pop(None, [])

    def stand(claimant: str | None, own: Sequence[Figure]) -> list[Standing]:
        return known.once(
            partial(_stand, (*row.key, claimant), claimant, own), (_stand, *row.key, claimant), *own
        )

    standings = [standing for claimant, own in voices.items() for standing in stand(claimant, own)]
    standings += stand(None, _apart(unnamed, standings, known))
    disputes = open_disputes(standings, known)

    def overtaken(each: Standing, other: Standing) -> bool:
        at_once = _gives_way_at_once(each, other, known)
        if at_once is not None:
            return at_once
        among = goes_on(disputes.get(each.claimant, ()), other, known)
        key = (_gives_way, row.key, each.claimant, each.lead.place, other.lead.place, among)
        return known.once(partial(_gives_way, each, other, contested=among), key, each, other)

    current = [each for each in standings if not any(overtaken(each, other) for other in standings)]
    return sorted(current or standings, key=_loudest_first)


def _apart(unnamed: Sequence[Figure], standings: Sequence[Standing], known: Known) -> list[Figure]:
    """The figures of nobody's that give a number which is no claimant's."""
    ranges = [(*each.ends, each) for each in standings]
    wordings = dict(zip(map(attrgetter("said"), unnamed), unnamed, strict=True))
    fitting = {said: _fitting(figure, ranges) for said, figure in wordings.items()}
    return [
        figure
        for figure in unnamed
        if (beside := fitting[figure.said]) is not None
        and (not beside or all(_passed(each, figure, known) for each in beside))
    ]


def _fitting(figure: Figure, ranges: Sequence[tuple[float, float, Standing]]) -> list[Standing] | None:
    """The claimants of whose number the figure is another wording, provided a later count may yet have passed them all;
    None where it is a claimant's number and nothing else."""
    low, high = _ends(figure.allowed)
    near_by = (each for least, most, each in ranges if least <= high and low <= most)
    found = [each for each in near_by if _says_no_more(figure, each)]
    return found if all(_floor_below(each, figure, figure.casualty.modifier) for each in found) else None


def _ends(interval: Interval) -> tuple[float, float]:
    """The lowest and the highest number of an interval."""
    return -inf if interval.low is None else interval.low, inf if interval.high is None else interval.high


def _says_no_more(figure: Figure, standing: Standing) -> bool:
    """True for another wording of the claimant's number, a lower floor, or a word that fits it, of those that some
    number satisfies."""
    if standing.floor is not None and figure.allowed.far_above(standing.floor):
        return False
    value, known = figure.casualty.value, standing.lead.casualty.value
    if value is None or figure.casualty.modifier in FLOORS:
        return True
    return known is not None and near(value, known)


def _gives_way_at_once(standing: Standing, other: Standing, known: Known) -> bool | None:
    """Whether a later standing has overtaken one, where that can be seen at a glance; None where it must be decided."""
    if standing is other:
        return False
    if standing.overlaps(other):
        if _floor_passed(standing, other.lead, other.modifier, known):
            return True
        return None if standing.claimant is None and other.claimant is not None else False
    known_order = known.which_first(standing.lead, other.lead) in ("earlier", "later")
    return None if standing.claimant is None or known_order else False


def _gives_way(standing: Standing, other: Standing, known: Known, *, contested: bool) -> bool:
    """True for a standing that a later one has overtaken, and for the outlets' voice where it is explained."""
    if standing.interval.overlaps(other.interval):
        return explain(standing.lead, other.lead, known) not in (None, LATER_COUNT)
    when = known.which_first(standing.lead, other.lead)
    decision = decide(standing.lead, other.lead, known)
    counted_later = decision.reason == LATER_COUNT or _outgrown(standing.lead, other.lead, known)
    if standing.claimant is None and other.claimant is not None and decision.verdict == "reconciled":
        if is_part_of(other.lead, standing.lead, known):
            return False
        return not counted_later or when == "earlier"
    if decision.verdict == "stale" and when == "earlier":
        return False
    if decision.verdict not in ("update", "revision", "stale") and (contested or not counted_later):
        return False
    if contested and standing.claimant != other.claimant and decision.verdict in ("update", "revision"):
        return False  # a spokesman's next count leaves what his office said at odds with somebody
    return standing.span.ends_before(other.lead.account) or all(
        known.which_first(figure, other.lead) == "earlier" or _is_stale(figure, other.lead, known)
        for figure in standing.figures
    )


def _outgrown(figure: Figure, newer: Figure, known: Known) -> bool:
    """True for a number of which its own article has a larger one, beside a later count that is larger still."""
    return bool(part_in_its_article(figure, newer, known) and later_count(figure, newer, known))


def _floor_passed(standing: Standing, count: Figure, modifier: Modifier, known: Known) -> bool:
    """True for "more than 200" of yesterday beside the 540 of today, unless opponents speak."""
    return _floor_below(standing, count, modifier) and _passed(standing, count, known)


def _floor_below(standing: Standing, count: Figure, modifier: Modifier) -> bool:
    """True for "more than 200" beside 540, whenever and whoever."""
    floor, value = standing.floor, count.casualty.value
    return floor is not None and value is not None and modifier not in ("vague", "up_to") and value > floor


def _passed(standing: Standing, count: Figure, known: Known) -> bool:
    """True for a count that came later than all of the standing, and not from an opponent."""
    if opposed(standing.lead, count):
        return False
    return standing.span.ends_before(count.account) or _all_before(standing, count, known)


def _all_before(standing: Standing, count: Figure, known: Known) -> bool:
    return all(known.which_first(figure, count) == "earlier" for figure in standing.figures)


def _is_stale(figure: Figure, newer: Figure, known: Known) -> bool:
    """True for an old number that is printed again although the newer one was out."""
    return (
        order(newer.account, figure.account) == "earlier" and decide(figure, newer, known).verdict == "stale"
    )


def _loudest_first(standing: Standing) -> tuple[bool, bool, int, tuple[int, int]]:
    own = standing.claimant_side is not None and standing.claimant_side == standing.lead.side
    return standing.claimant is None, not own, -len(standing.figures), standing.lead.place


def contradict(standings: Sequence[Standing], known: Known) -> bool:
    """True when nothing explains why two standings differ, or one article sets them against each other."""
    return any(
        decide(first, second, known).verdict in UNEXPLAINED
        for one, other in combinations(standings, 2)
        if not one.interval.overlaps(other.interval)
        for first, second in [(one.lead, other.lead), *_side_by_side(one, other)]
    )


def _side_by_side(one: Standing, other: Standing) -> list[tuple[Figure, Figure]]:
    """The figures of two standings that one article prints, a pair for each such article."""
    first = {figure.article: figure for figure in one.figures}
    return [(first[figure.article], figure) for figure in other.figures if figure.article in first]


def agree(standings: Sequence[Standing]) -> bool:
    """True when one number satisfies every standing."""
    lows = [each.interval.low for each in standings if each.interval.low is not None]
    highs = [each.interval.high for each in standings if each.interval.high is not None]
    return not lows or not highs or max(lows) <= min(highs)


def one_figure(standings: Sequence[Standing]) -> bool:
    """True when all give one number, hedged or not, so that printing it credits nobody with another's.

    "At least 12" goes with 19, but whoever said it gave no 19.  Those who speak for one side may round: 49 and
    "nearly 50" are one figure.
    """
    return agree(standings) and all(_same_figure(one, other) for one, other in combinations(standings, 2))


def _same_figure(one: Standing, other: Standing) -> bool:
    values = one.lead.casualty.value, other.lead.casualty.value
    if values[0] is None or values[1] is None:
        return values[0] == values[1] and one.low == other.low
    if values[0] == values[1]:
        return True
    one_side = one.claimant_side is not None and one.claimant_side == other.claimant_side
    return one_side and near(values[0], values[1])


def _merge_states(figures: Iterable[Figure], names: Names) -> dict[str | None, list[Figure]]:
    """The figures by claimant, those of a state given to an official of its side with a compatible figure."""
    voices: dict[str | None, list[Figure]] = defaultdict(list)
    for figure in figures:
        voices[figure.claimant].append(figure)
    for state in sorted(name for name in voices if name and names.is_state(name)):
        officials = [
            name
            for name in voices
            if name
            and not names.is_state(name)
            and names.side(name) == names.side(state)
            and _any_compatible(voices[state], voices[name])
        ]
        if officials:
            spokesman = min(
                officials, key=lambda name: (names.kind(name) != "person", -len(voices[name]), name)
            )
            voices[spokesman] = sorted(voices[spokesman] + voices.pop(state), key=attrgetter("place"))
    return voices


def _any_compatible(first: Iterable[Figure], second: Iterable[Figure]) -> bool:
    intervals = [{figure.interval for figure in each if figure.interval} for each in (first, second)]
    return any(one.overlaps(other) for one in intervals[0] for other in intervals[1])


def _compatible(first: Figure, second: Figure) -> bool:
    return bool(first.interval and second.interval and first.interval.overlaps(second.interval))


def _stand(
    key: tuple[object, ...], claimant: str | None, figures: Sequence[Figure], known: Known
) -> list[Standing]:
    """One standing for each group of agreeing figures that no later or fuller count has replaced."""
    standings: list[Standing] = []
    groups = printed(figures, key, known)
    support = _support(groups)
    rest = sorted(
        not_replaced(groups, known),
        key=lambda figure: (_precision(figure), support[figure.bounds], *_most_telling_first(figure)),
    )
    while rest:
        lead = rest[0]
        group = [figure for figure in rest if figure is lead or _compatible(figure, lead)]
        taken = {figure.place for figure in group}
        rest = [figure for figure in rest if figure.place not in taken]
        told = {figure.article for standing in standings for figure in standing.figures}
        if standings and all(figure.article in told and not figure.casualty.headline for figure in group):
            continue  # a count that rises within one text
        standings.append(_standing(claimant, known.names.side(claimant), lead, group))
    return standings


def _support(groups: Sequence[Printed]) -> dict[tuple[int | None, int | None], int]:
    """How many origins print each figure of a past event, as a negative number; of the present one none counts:
    there the highest floor is the news, while in history the usual number is."""
    return {
        each.newest.bounds: 0 if each.newest.event == CURRENT_EVENT else -len(each.origins) for each in groups
    }


def _precision(figure: Figure) -> int:
    return PRECISION[figure.casualty.modifier]


def _most_telling_first(figure: Figure) -> tuple[int, bool, tuple[int, int]]:
    return -floor_of(figure), figure.casualty.headline, figure.place


def _standing(claimant: str | None, side: str | None, lead: Figure, group: Sequence[Figure]) -> Standing:
    """The lead's number with the widest hedge that any wording of the same number and precision carries."""
    same = [
        figure
        for figure in group
        if figure.casualty.value == lead.casualty.value
        and PRECISION[figure.casualty.modifier] == PRECISION[lead.casualty.modifier]
        and (not figure.casualty.headline or lead.casualty.headline)
    ]
    counts = Counter(figure.casualty.modifier for figure in same)
    modifier = next(hedge for hedge in HEDGES if hedge in counts)
    lows = [figure.casualty.low for figure in same if figure.casualty.low is not None]
    highs = [figure.casualty.high for figure in same]
    low = max(lows, default=None)
    high = None if None in highs else max(high for high in highs if high is not None)
    if modifier == "exact" and high is None and low is not None:
        modifier = "at_least"  # "78, and it may rise"
    hedged = next((figure for figure in same if figure.casualty.modifier == modifier), lead)
    return Standing(
        claimant=claimant,
        claimant_side=side,
        lead=lead,
        modifier=modifier,
        low=low,
        high=high,
        interval=hedged.allowed,
        figures=tuple(sorted(group, key=attrgetter("place"))),
        origins=frozenset(figure.origin for figure in group),
        articles=frozenset(figure.article for figure in group),
        span=Span(figure.account for figure in group),
    )
