"""Which figures count the same people: the rows of the tally before anything is said about them.

A figure that does not name its side is not forgotten and not guessed: it joins a row only where the same
claimant gave that very number for a side, where it is the sum of the sides, or where no side is named at all.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING

from claims.comparing.categories import is_specific
from claims.comparing.explanations import sum_for
from claims.types import BOTH_SIDES, CURRENT_EVENT

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from claims.comparing.figures import Figure
    from claims.comparing.intervals import Interval
    from claims.comparing.known import Known

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


def make_rows(matters: Mapping[Matter, Sequence[Figure]], known: Known) -> list[Row]:
    """All rows of a story.  Figures come in article order; the rows come in no particular order.

    What is kept of a row is the very same row while its figures are.
    """
    rows: list[Row] = []
    for matter, figures in matters.items():
        rows += known.once(partial(_rows_of, figures), (_rows_of, matter), figures)
    return rows


def _rows_of(figures: Sequence[Figure], known: Known) -> list[Row]:
    """The rows of one event and outcome."""
    return [
        _same(row, known)
        for (side, scope), members in _by_place(figures, known).items()
        for row in _by_category(side, scope, members)
    ]


def _same(row: Row, known: Known) -> Row:
    """The row as it was, where it has the same figures."""
    return known.once(lambda _: row, (_same, *row.key), *row.all_figures, *row.figures)


def _by_place(matter: Sequence[Figure], known: Known) -> dict[Place, list[Figure]]:
    """The figures of one event and outcome by side and scope, those without a side put where they belong."""
    places: dict[Place, list[Figure]] = defaultdict(list)
    homeless: list[Figure] = []
    totals = [figure for figure in matter if figure.side in (None, BOTH_SIDES)]
    for figure in matter:
        if figure.side is None or _is_old_total(figure, totals):
            homeless.append(figure)
        else:
            places[figure.side, figure.scope].append(figure)
    if not places:
        return _by_scope(homeless)
    numbers = {figure.casualty.value for figure in homeless}
    claims = _Claims(
        figure for found in places.values() for figure in found if figure.casualty.value in numbers
    )
    for figure in homeless:
        if figure.interval is None and (figure.claimant is None or figure.casualty.headline):
            continue
        side = _home(figure, known, claims, has_both=(BOTH_SIDES, None) in places)
        places[side, figure.scope].append(figure)
    for found in places.values():
        found.sort(key=attrgetter("place"))
    return places


def _is_old_total(figure: Figure, totals: Sequence[Figure]) -> bool:
    """True for a count of a past event that others give for all sides: the place of a war is no side in it."""
    if figure.event == CURRENT_EVENT or figure.claimant or figure.side in (None, BOTH_SIDES):
        return False
    value = figure.casualty.value
    return value is not None and any(
        other.casualty.value is not None and abs(other.casualty.value - value) <= NEAR * value
        for other in totals
    )


def _by_scope(figures: Iterable[Figure]) -> dict[Place, list[Figure]]:
    places: dict[Place, list[Figure]] = defaultdict(list)
    for figure in figures:
        places[None, figure.scope].append(figure)
    return places


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


def _by_category(side: str | None, scope: str | None, members: Sequence[Figure]) -> list[Row]:
    """The rows of one side and scope: one for all, one more for each class that is counted apart."""
    counted = [figure for figure in members if figure.interval is not None]
    classes = sorted(
        {figure.category for figure in counted if figure.category and is_specific(figure.category)}
    )
    general = [figure for figure in counted if not is_specific(figure.category)]
    admissions = [figure for figure in members if figure.interval is None]
    wholes = {
        each.said: each.allowed for each in counted if is_specific(each.category) and each.casualty.cumulative
    }.values()
    if len(classes) == 1 and all(_fits(figure, wholes) for figure in general):
        return [_row(side, scope, classes[0], counted, admissions)]
    rows: list[Row] = []
    if general:
        rows.append(_row(side, scope, None, general, admissions))
        admissions = []
    for category in classes:
        own = [figure for figure in counted if figure.category == category]
        mine = [each for each in admissions if each.category == category or len(classes) == 1]
        admissions = [each for each in admissions if each not in mine]
        rows.append(_row(side, scope, category, own, mine, inside=bool(general)))
    if admissions:
        rows.append(_row(side, scope, None, (), admissions))
    return rows


def _fits(figure: Figure, intervals: Collection[Interval]) -> bool:
    """True when a figure for people, or for nobody in particular, may be that of the only class."""
    if not figure.casualty.cumulative:
        return True
    return bool(intervals) and all(figure.allowed.overlaps(interval) for interval in intervals)


def _row(
    side: str | None,
    scope: str | None,
    category: str | None,
    counted: Sequence[Figure],
    admissions: Sequence[Figure],
    *,
    inside: bool = False,
) -> Row:
    """A row; where some figures count all, those that count a part or an increment only accompany them."""
    wholes = [figure for figure in counted if figure.casualty.cumulative]
    figures = wholes or list(counted)
    parts = [figure for figure in counted if not figure.casualty.cumulative] if wholes else []
    first = (figures or list(admissions))[0]
    return Row(
        event=first.event,
        side=side,
        outcome=first.outcome,
        scope=scope,
        category=category,
        whole=scope is None and not inside,
        figures=tuple(figures),
        parts=tuple(parts),
        admissions=tuple(admissions),
        guests=tuple(figure for figure in figures if figure.side is None and side is not None),
    )


def noun_of(figures: Iterable[Figure], category: str | None) -> str | None:
    """The noun most often printed for the victims, lower case; None where none is printed.

    With a category the nouns of that class come first.  A claimant who says "people" keeps that word, whatever
    others call the same victims: nobody is narrowed to soldiers.
    """
    nouns: Counter[tuple[bool, str]] = Counter(
        (category is None or figure.category == category, noun)
        for figure in figures
        if figure.category is not None
        and (noun := (figure.casualty.victims or figure.casualty.category or "").lower())
    )
    found = min(nouns, key=lambda each: (not each[0], -nouns[each], each[1]), default=None)
    return found[1] if found else None
