"""Which of one voice's figures a later count of its own has replaced.

A voice prints its number in hundreds of articles.  Figures that allow the same are put together once, with when they
were first and last printed; only groups that get another figure are looked through again.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from claims.comparing.moments import Span, order
from claims.comparing.said_of_figures import says_lowered

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from claims.comparing.figures import Figure
    from claims.comparing.intervals import Interval
    from claims.comparing.known import Known


@dataclass(frozen=True, slots=True)
class Printed:
    """Figures of one voice that allow the same, in article and text order.

    `newest` and `oldest` are those of the latest and the earliest article, as far as that is known.
    """

    interval: Interval
    figures: tuple[Figure, ...]
    newest: Figure
    oldest: Figure
    articles: frozenset[int]
    origins: frozenset[str]
    span: Span


def printed(figures: Sequence[Figure], key: tuple[object, ...], known: Known) -> list[Printed]:
    """The figures of a voice by what they allow, in the order of the first of each; `key` names the voice."""
    groups: dict[tuple[int | None, int | None], list[Figure]] = {}
    for figure in figures:
        groups.setdefault(figure.bounds, []).append(figure)
    return [
        known.once(partial(_printed, own), (_printed, *key, bounds), *own) for bounds, own in groups.items()
    ]


def _printed(figures: Sequence[Figure], known: Known) -> Printed:
    newest = oldest = figures[0]
    for figure in figures[1:]:
        if order(newest.account, figure.account) == "earlier":
            newest = figure
        if order(figure.account, oldest.account) == "earlier":
            oldest = figure
    return Printed(
        interval=figures[0].allowed,
        figures=tuple(figures),
        newest=newest,
        oldest=oldest,
        articles=frozenset(figure.article for figure in figures),
        origins=frozenset(figure.origin for figure in figures),
        span=Span(figure.account for figure in figures),
    )


def not_replaced(groups: Sequence[Printed], known: Known) -> list[Figure]:
    """Without the figures that contradict one in a later article, unless that article has them too.

    A lower number that the same source had in an earlier article as well is an old one printed again and replaces nothing;
    neither does one that a text says has given way to the other.
    """
    # The latest first: whatever is replaced is mostly replaced by one of them.
    latest = sorted(groups, key=lambda each: each.newest.account.document.published or "", reverse=True)
    beside: dict[int, list[Interval]] = {}
    left: list[Figure] = []
    for group in groups:
        left += _left_of(group, latest, groups, beside, known)
    return left


def _left_of(
    group: Printed,
    latest: Sequence[Printed],
    groups: Collection[Printed],
    beside: dict[int, list[Interval]],
    known: Known,
) -> Sequence[Figure]:
    """The figures of a group that no other group replaces; `beside` collects what an article allows in all."""
    left: Sequence[Figure] = group.figures
    for other in latest:
        if group.interval.overlaps(other.interval):
            continue
        if _gave_way(group, other, known):
            return ()
        if _gave_way(other, group, known):
            continue
        article = other.newest.article
        if article not in beside:
            beside[article] = [each.interval for each in groups if article in each.articles]
        if any(group.interval.overlaps(interval) for interval in beside[article]):
            continue
        lower = other.interval.lies_below(group.interval)
        first = _first_of_the_source(other, known) if lower else other.oldest
        if not lower and group.span.ends_before(other.newest.account):
            return ()
        left = [
            figure
            for figure in left
            if order(figure.account, other.newest.account) != "earlier"
            or (lower and order(first.account, figure.account) == "earlier")
        ]
        if not left:
            return ()
    return left


def _first_of_the_source(group: Printed, known: Known) -> Figure:
    """The earliest mention of a number, where it is the same source's: of the minister, or of the ministry."""
    first = known.first_with(group.newest)
    return first if first is not None and known.same_claimant(first, group.newest) else group.oldest


def _gave_way(old: Printed, new: Printed, known: Known) -> bool:
    """True where a text says that the count has gone from the one number to the other, and it has not been put back."""
    return known.gave_way(old.newest, new.newest) and not says_lowered(old.newest)
