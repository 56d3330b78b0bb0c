"""Counts that an article sets against each other, and what ends such a dispute.

Both stand, whoever repeats one of them later, until whoever had less says as much as the other, or somebody who counts for
all has gone beyond both.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import chain, combinations
from typing import TYPE_CHECKING, NamedTuple

from claims.comparing.explanations import FOUND_SINCE
from claims.comparing.intervals import near
from claims.comparing.rivals import counts_for_the_state, set_against
from claims.comparing.said_of_figures import is_feared

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from claims.comparing.figures import Figure
    from claims.comparing.known import Known
    from claims.comparing.standings import Standing


class Dispute(NamedTuple):
    """A claimant's count and the one that an article sets against it."""

    own: Standing
    rival: Standing


def open_disputes(standings: Sequence[Standing], known: Known) -> Mapping[str | None, Sequence[Dispute]]:
    """The disputes of each claimant, without those that the one with less has ended."""
    articles = Counter(chain.from_iterable(standing.articles for standing in standings))
    shared = {article for article, count in articles.items() if count > 1}
    told: dict[int, dict[int, Figure]] = defaultdict(dict)
    for number, standing in enumerate(standings):
        if not shared.isdisjoint(standing.articles):
            for figure in standing.figures:
                if figure.article in shared:
                    told[figure.article][number] = figure
    found: dict[str | None, list[Dispute]] = defaultdict(list)
    for beside in told.values():
        for (one, first), (other, second) in combinations(beside.items(), 2):
            rivals = standings[one], standings[other]
            if rivals[0].interval.overlaps(rivals[1].interval) or not set_against(first, second, known):
                continue
            if not _came_up(rivals, standings, known):
                found[rivals[0].claimant].append(Dispute(*rivals))
                found[rivals[1].claimant].append(Dispute(*reversed(rivals)))
    return found


def goes_on(disputes: Iterable[Dispute], other: Standing, known: Known) -> bool:
    """True where a later count leaves one of the disputes as it was: it follows one of the two, or lies between them, is a
    fear or a word, or comes from somebody who does not count for all."""
    return any(not _settles(other, dispute, known) for dispute in disputes)


def _settles(other: Standing, dispute: Dispute, known: Known) -> bool:
    count = other.lead.casualty.value
    ahead = max(dispute, key=lambda each: _rank(each, _number(each)))
    most = _number(ahead)
    if count is None or most is None or other.modifier in ("vague", "up_to") or is_feared(other.lead):
        return False
    if other.claimant is not None and not counts_for_the_state(other.lead, known.names):
        return False
    if near(count, most) or _rank(other, count) < _rank(other, most):
        return False
    # Who had more and now has more still is at odds with the other as before.
    return not known.same_claimant(ahead.lead, other.lead)


def _came_up(rivals: tuple[Standing, Standing], standings: Sequence[Standing], known: Known) -> bool:
    """True where the source of the lower count has since, by another voice, given as much as the higher one, of the missing
    as little."""
    less, more = sorted(rivals, key=lambda each: _rank(each, _number(each)))
    return any(
        each is not less
        and known.same_claimant(less.lead, each.lead)
        and known.which_first(less.lead, each.lead) == "earlier"
        and _rank(each, _number(each)) >= _rank(more, _number(more))
        for each in standings
    )


def _number(standing: Standing) -> int | None:
    return standing.lead.casualty.value


def _rank(standing: Standing, number: int | None) -> int:
    """Counts in the order in which they follow each other: the dead grow more, the missing fewer."""
    return (number or 0) * (-1 if standing.lead.outcome in FOUND_SINCE else 1)
