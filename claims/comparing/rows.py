"""Which figures count the same people: the rows of the tally before anything is said about them.

A figure that does not name its side is not forgotten and not guessed: it joins a row only where the same
claimant gave that very number for a side, where it is the sum of the sides, or where no side is named at all.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from claims.comparing.categories import is_specific
from claims.comparing.explanations import sum_for
from claims.comparing.figures import Figure
from claims.comparing.said_of_figures import is_of_the_place
from claims.comparing.shelves import Shelves
from claims.types import BOTH_SIDES, CURRENT_EVENT

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from claims.comparing.intervals import Interval
    from claims.comparing.known import Known
    from claims.comparing.shelves import Gathered

NEAR = 0.1
"""The largest difference, as a share, between two printed totals of one past event."""
Matter = tuple[str, str]
"""Event and outcome."""
Place = tuple[str | None, str | None]
"""Side and scope."""


@dataclass(frozen=True, slots=True)
class Row:
    """Figures of one event, side, outcome, scope and category class.

    `figures` carry the row, `parts` lie inside it and are never added, `admissions` give no figure,
    `guests` are those of the figures that do not name the side themselves.  `whole` is False for a part
    of a larger row.
    """

    event: str
    side: str | None
    outcome: str
    scope: str | None
    category: str | None
    whole: bool
    figures: tuple[Figure, ...]
    parts: tuple[Figure, ...]
    admissions: tuple[Figure, ...]
    guests: tuple[Figure, ...]

    @property
    def key(self) -> tuple[str, str | None, str, str | None, str | None]:
        """What tells it from the other rows of a story."""
        return self.event, self.side, self.outcome, self.scope, self.category

    @property
    def all_figures(self) -> tuple[Figure, ...]:
        """Every mention in the row, the counting ones first."""
        return (*self.figures, *self.admissions, *self.parts)


class Bin(NamedTuple):
    """What a figure says of itself that decides on its row."""

    matter: Matter
    side: str | None
    scope: str | None
    sort: Sort


class Sort(NamedTuple):
    """`counts` is False for an admission without a figure, `whole` for a part or an increment."""

    counts: bool
    category: str | None
    whole: bool


Sorted = Mapping[Sort, tuple[Figure, ...]]
"""Figures of one side and scope, in article and text order."""


def _bin(figure: Figure) -> Bin:
    sort = Sort(figure.interval is not None, figure.category, figure.casualty.cumulative)
    return Bin(figure.matter, figure.side, figure.scope, sort)


def make_rows(figures: Gathered[Figure], known: Known) -> list[Row]:
    """All rows of a story, in no particular order.

    What is kept of a row is the very same row while its figures are.
    """
    shelves, _ = known.kept.part(make_rows, lambda: Shelves(_bin))
    shelves.take(figures)
    matters: dict[Matter, dict[Bin, tuple[Figure, ...]]] = defaultdict(dict)
    for place, found in shelves.all().items():
        matters[place.matter][place] = found
    rows: list[Row] = []
    for matter, bins in matters.items():
        rows += known.once(partial(_rows_of, matter, bins), (_rows_of, matter), *bins.values())
    return rows


def _rows_of(matter: Matter, bins: Mapping[Bin, tuple[Figure, ...]], known: Known) -> list[Row]:
    """The rows of one event and outcome."""
    rows: list[Row] = []
    for (side, scope), members in _by_place(matter, bins, known).items():
        make = partial(_by_category, matter, side, scope, members)
        rows += known.once(make, (_by_category, matter, side, scope), *members.values())
    return rows


def _same(row: Row, known: Known) -> Row:
    """The row as it was, where it has the same figures."""
    return known.once(lambda _: row, (_same, *row.key, row.whole), *row.all_figures, *row.figures)


def _by_place(
    matter: Matter, bins: Mapping[Bin, tuple[Figure, ...]], known: Known
) -> dict[Place, dict[Sort, tuple[Figure, ...]]]:
    """The figures of one event and outcome by side and scope, those without a side put where they belong."""
    places: dict[Place, dict[Sort, tuple[Figure, ...]]] = defaultdict(dict)
    homeless: list[Figure] = []
    past = matter[0] != CURRENT_EVENT
    totals = [each for place in bins if past and place.side in (None, BOTH_SIDES) for each in bins[place]]
    for _, side, scope, sort in sorted(bins, key=str):  # figures at one place keep a fixed order
        figures = bins[Bin(matter, side, scope, sort)]
        if side is None:
            homeless += figures
            continue
        if past:
            homeless += (figure for figure in figures if _is_old_total(figure, totals))
            figures = tuple(figure for figure in figures if not _is_old_total(figure, totals))
        if figures:
            places[side, scope][sort] = figures
    homeless.sort(key=attrgetter("place"))
    if not places:
        return _by_scope(homeless)
    return _with_guests(places, homeless, known) if homeless else places


def _with_guests(
    places: Mapping[Place, dict[Sort, tuple[Figure, ...]]], homeless: Sequence[Figure], known: Known
) -> dict[Place, dict[Sort, tuple[Figure, ...]]]:
    numbers = {figure.casualty.value for figure in homeless}
    claims = _Claims(
        figure
        for found in places.values()
        for figure in chain.from_iterable(found.values())
        if figure.casualty.value in numbers
    )
    guests: dict[Place, dict[Sort, list[Figure]]] = defaultdict(lambda: defaultdict(list))
    has_both = (BOTH_SIDES, None) in places
    only = _only_side(places, known)
    for figure in homeless:
        if figure.interval is None and (figure.claimant is None or figure.casualty.headline):
            continue
        side = only or _home(figure, known, claims, has_both=has_both or (BOTH_SIDES, None) in guests)
        guests[side, figure.scope][_bin(figure).sort].append(figure)
    return {
        place: {
            sort: merged((own.get(sort, ()), tuple(found.get(sort, ()))))
            for sort in sorted({**own, **found}, key=str)
        }
        for place in {**places, **guests}
        for own, found in [(places.get(place, {}), guests.get(place, {}))]
    }


def _only_side(places: Mapping[Place, dict[Sort, tuple[Figure, ...]]], known: Known) -> str | None:
    """The country where it happened, if all victims whose side is told are told by the place and nobody fights."""
    sides = {side for side, _ in places if side}
    if known.opposed or len(sides) != 1 or BOTH_SIDES in sides:
        return None
    figures = (figure for found in places.values() for figure in chain.from_iterable(found.values()))
    return sides.pop() if all(is_of_the_place(figure) for figure in figures) else None


def merged(groups: Iterable[tuple[Figure, ...]]) -> tuple[Figure, ...]:
    """The figures of several groups in article and text order; of one group it is the very same one."""
    found = [group for group in groups if group]
    if len(found) == 1:
        return found[0]
    return tuple(sorted(chain.from_iterable(found), key=attrgetter("place")))


def _is_old_total(figure: Figure, totals: Sequence[Figure]) -> bool:
    """True for a count of a past event that others give for all sides: the place of a war is no side in it."""
    if figure.event == CURRENT_EVENT or figure.claimant or figure.side in (None, BOTH_SIDES):
        return False
    value = figure.casualty.value
    return value is not None and any(
        other.casualty.value is not None and abs(other.casualty.value - value) <= NEAR * value
        for other in totals
    )


def _by_scope(figures: Iterable[Figure]) -> dict[Place, dict[Sort, tuple[Figure, ...]]]:
    places: dict[Place, dict[Sort, list[Figure]]] = defaultdict(lambda: defaultdict(list))
    for figure in figures:
        places[None, figure.scope][_bin(figure).sort].append(figure)
    return {place: {sort: tuple(found) for sort, found in sorts.items()} for place, sorts in places.items()}


class _Claims:
    """For which sides each number was given: by a claimant, in an article, by anyone."""

    def __init__(self, figures: Iterable[Figure]) -> None:
        self._sides: dict[tuple[object, ...], set[str]] = defaultdict(set)
        for figure in figures:
            if figure.side:
                for key in self._keys(figure):
                    self._sides[key].add(figure.side)

    @staticmethod
    def _keys(figure: Figure) -> list[tuple[object, ...]]:
        number = figure.casualty.value, figure.scope
        return [
            ("claim", figure.claimant, *number),
            ("article", figure.article, *number),
            ("number", *number),
        ]

    def side_of(self, figure: Figure, sort: str) -> str | None:
        """The only side for which such a figure was given, None for none and for several."""
        key = next(key for key in self._keys(figure) if key[0] == sort)
        found = self._sides.get(key, set())
        return min(found) if len(found) == 1 else None


def _home(figure: Figure, known: Known, claims: _Claims, *, has_both: bool) -> str | None:
    """The side of the row in which a figure without a side belongs, None for a row of its own."""
    number = figure.casualty.value
    if figure.claimant is not None and number is not None and (side := claims.side_of(figure, "claim")):
        return side
    if figure.scope is None and (sum_for(figure, known) or (has_both and figure.event != CURRENT_EVENT)):
        return BOTH_SIDES
    if number is not None and (side := claims.side_of(figure, "article")):
        return side
    if figure.claimant is None and number is not None:
        return claims.side_of(figure, "number")
    return None


def _by_category(
    matter: Matter, side: str | None, scope: str | None, members: Sorted, known: Known
) -> list[Row]:
    """The rows of one side and scope: one for all, one more for each class that is counted apart."""
    counted = {sort: figures for sort, figures in members.items() if sort.counts}
    classes = sorted({sort.category for sort in counted if sort.category and is_specific(sort.category)})
    general = {sort: figures for sort, figures in counted.items() if not is_specific(sort.category)}
    admissions = merged(figures for sort, figures in members.items() if not sort.counts)
    wholes: dict[object, Interval] = {}
    for sort, figures in counted.items() if general else ():
        if sort.whole and is_specific(sort.category):
            wholes.update(map(attrgetter("bounds", "interval"), figures))

    def row(category: str | None, own: Sorted, admitted: tuple[Figure, ...], *, inside: bool = False) -> Row:
        return _same(_row(matter, (side, scope, category), own, admitted, inside=inside), known)

    if len(classes) == 1 and all(
        _fits(figure, wholes.values()) for group in general.values() for figure in group
    ):
        return [row(classes[0], counted, admissions)]
    rows: list[Row] = []
    if general:
        rows.append(row(None, general, admissions))
        admissions = ()
    for category in classes:
        own = {sort: figures for sort, figures in counted.items() if sort.category == category}
        mine = tuple(each for each in admissions if each.category == category or len(classes) == 1)
        admissions = tuple(each for each in admissions if each not in mine)
        rows.append(row(category, own, mine, inside=bool(general)))
    if admissions:
        rows.append(row(None, {}, admissions))
    return rows


def _fits(figure: Figure, intervals: Collection[Interval]) -> bool:
    """True when a figure for people, or for nobody in particular, may be that of the only class."""
    if not figure.casualty.cumulative:
        return True
    return bool(intervals) and all(figure.allowed.overlaps(interval) for interval in intervals)


def _row(
    matter: Matter,
    key: tuple[str | None, str | None, str | None],
    counted: Sorted,
    admissions: tuple[Figure, ...],
    *,
    inside: bool,
) -> Row:
    """A row; where some figures count all, those that count a part or an increment only accompany them.

    `key` are side, scope and category.
    """
    side, scope, category = key
    wholes = merged(figures for sort, figures in counted.items() if sort.whole)
    others = merged(figures for sort, figures in counted.items() if not sort.whole)
    figures = wholes or others
    return Row(
        event=matter[0],
        side=side,
        outcome=matter[1],
        scope=scope,
        category=category,
        whole=scope is None and not inside,
        figures=figures,
        parts=others if wholes else (),
        admissions=admissions,
        guests=tuple(figure for figure in figures if figure.side is None and side is not None),
    )


def noun_of(figures: Iterable[Figure], category: str | None) -> str | None:
    """The noun most often printed for the victims, lower case; None where none is printed.

    With a category the nouns of that class come first.  A claimant who says "people" keeps that word, whatever
    others call the same victims: nobody is narrowed to soldiers.
    """
    nouns: Counter[tuple[bool, str]] = Counter()
    for noun, count in Counter(map(attrgetter("noun"), figures)).items():
        if noun is not None:
            nouns[category is None or noun[0] == category, noun[1]] += count
    found = min(nouns, key=lambda each: (not each[0], -nouns[each], each[1]), default=None)
    return found[1] if found else None
