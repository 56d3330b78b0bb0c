"""What is known of a story while two of its figures are judged: gathered once, asked for every pair."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from claims.comparing.categories import PEOPLE, is_specific
from claims.comparing.kept import Kept
from claims.comparing.moments import order
from claims.lexicon import phrases, words
from claims.types import BOTH_SIDES

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from claims.comparing.figures import Figure
    from claims.comparing.intervals import Interval
    from claims.comparing.names import Names
    from claims.types import Account, OriginLink

ANY_CLASS = "any"
"""The key of the highest count of an article, whoever its victims are."""


@dataclass(frozen=True, slots=True, order=True)
class Count:
    """A printed number and what it allows; the more precise wording sorts first."""

    hedged: bool
    value: int
    interval: Interval


@dataclass(frozen=True, slots=True)
class Known:
    """What the explanations may use besides the two figures.

    wholes         the distinct whole counts by (event, outcome, side)
    passages       the sentences that stand in two articles in other words, as (article, start) on both sides
    sides          the victims' sides that are told of, by (event, outcome)
    opposed        the parties of the story stand against each other
    first          the earliest dated mention of each number by event, outcome, side, scope and value
    main           the highest count that an article has of a matter, by `main_key` and class of victims
    sentences      the exact numbers of each sentence by event, outcome, side, article and start
    attacker_died  some article has the attacker among the dead
    attackers      how many attackers are among the victims, by (event, outcome)
    """

    names: Names
    wholes: Mapping[tuple[str, str, str | None], tuple[Count, ...]]
    passages: Mapping[tuple[int, int], frozenset[tuple[int, int]]]
    sides: Mapping[tuple[str, str], frozenset[str]]
    opposed: bool
    first: Mapping[tuple[object, ...], Figure]
    main: Mapping[tuple[object, ...], Figure]
    sentences: Mapping[tuple[object, ...], tuple[int, ...]]
    attacker_died: bool
    attackers: Mapping[tuple[str, str], frozenset[int]]

    def main_count(self, figure: Figure) -> Figure:
        """The highest count of the same victims in the figure's own article, possibly the figure itself."""
        keys = [(*main_key(figure), name) for name in _classes_of(figure)]
        found = [self.main[each] for each in keys if each in self.main]
        return max(found, key=_floor, default=figure)

    def printed_before(self, figure: Figure, other: Figure) -> bool:
        """True when the number of `figure` stood in an article earlier than the one of `other`: it is an old one."""
        first = self.first.get(_number(figure))
        return first is not None and order(first.account, other.account) == "earlier"

    def sides_open(self, first: Figure, second: Figure) -> bool:
        """True for figures of which one has no side, while the story tells of victims of a side.

        Two figures without a side may be of different sides only where several are told of.
        """
        told = self.sides.get(first.matter, frozenset())
        return len(told) > (first.side is None and second.side is None)

    def same_claimant(self, first: Figure, second: Figure) -> bool:
        """True for one name, for nameless officials, for a state and those who speak for it on its own losses."""
        if first.claimant is None or second.claimant is None:
            return False
        if first.claimant == second.claimant:
            return True
        if first.claimant.lower() in phrases("officialdom") and second.claimant.lower() in phrases(
            "officialdom"
        ):
            return True
        one_side = first.claimant_side is not None and first.claimant_side == second.claimant_side
        return one_side and (self.names.is_state(first.claimant) or self.names.is_state(second.claimant))

    def same_passage(self, first: Figure, second: Figure) -> bool:
        """True when the sentences of the two figures are one sentence reworded."""
        there = (second.article, second.casualty.sentence_start)
        return there in self.passages.get((first.article, first.casualty.sentence_start), ())


def what_is_known(
    figures: Collection[Figure],
    links: Sequence[OriginLink],
    names: Names,
    *,
    opposed: bool = False,
    kept: Kept | None = None,
) -> Known:
    """Gather once, in one pass, what the explanations ask for; of single articles only what is not `kept`."""
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
    main: dict[tuple[object, ...], Figure] = {}
    for figure in figures:
        _keep_higher(main, figure)
        if figure.account.document.published:
            known = first.setdefault(_number(figure), figure)
            if order(figure.account, known.account) == "earlier":
                first[_number(figure)] = figure
    passages: dict[tuple[int, int], set[tuple[int, int]]] = defaultdict(set)
    for link in links:
        if not link.in_text:
            continue
        for one, other in list(pairwise(link.evidence))[::2]:
            passages[one.article, one.start].add((other.article, other.start))
            passages[other.article, other.start].add((one.article, one.start))
    return Known(
        names=names,
        wholes={key: tuple(sorted(found)) for key, found in wholes.items()},
        passages={key: frozenset(found) for key, found in passages.items()},
        sides={key: frozenset(found) for key, found in sides.items()},
        opposed=opposed,
        first=first,
        main=main,
        sentences=_by_sentence(figures),
        attacker_died=_attacker_died(figures, Kept() if kept is None else kept),
        attackers=_attackers(figures),
    )


def main_key(figure: Figure) -> tuple[object, ...]:
    """Figures of one article that count the same victims, those of claimants of two sides kept apart."""
    party = figure.claimant_side if figure.side and figure.claimant_side else None
    return (
        figure.article,
        *figure.matter,
        figure.side,
        figure.scope,
        None if party == figure.side else party,
    )


def _keep_higher(main: dict[tuple[object, ...], Figure], figure: Figure) -> None:
    if figure.interval is None or not figure.casualty.cumulative:
        return
    for name in (ANY_CLASS, figure.category if is_specific(figure.category) else PEOPLE):
        key = (*main_key(figure), name)
        if _floor(figure) > _floor(main.setdefault(key, figure)):
            main[key] = figure


def _classes_of(figure: Figure) -> tuple[str, ...]:
    """Whose count may hold the figure: 70 rebels hold no soldiers, but 90 people do."""
    return (figure.category, PEOPLE) if figure.category and is_specific(figure.category) else (ANY_CLASS,)


def _floor(figure: Figure) -> int:
    return figure.allowed.low or 0


def _by_sentence(figures: Iterable[Figure]) -> dict[tuple[object, ...], tuple[int, ...]]:
    found: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for figure in figures:
        if figure.interval and figure.interval.exact is not None:
            place = figure.article, figure.casualty.sentence_start
            found[(*figure.matter, figure.side, *place)].append(figure.interval.exact)
    return {key: tuple(numbers) for key, numbers in found.items()}


def _attacker_died(figures: Iterable[Figure], kept: Kept) -> bool:
    accounts = {figure.article: figure.account for figure in figures}
    return any(
        kept.once(account, _has_attacker_die, partial(_has_attacker_die, account))
        for account in accounts.values()
    )


def _has_attacker_die(account: Account) -> bool:
    text = account.document.text.lower()
    return any(phrase in text for phrase in phrases("attacker_died"))


def _attackers(figures: Iterable[Figure]) -> dict[tuple[str, str], frozenset[int]]:
    found: dict[tuple[str, str], set[int]] = defaultdict(set)
    for figure in figures:
        victims = (figure.casualty.victims or "").lower().split()
        if figure.interval and figure.interval.exact and not words("attackers").isdisjoint(victims):
            found[figure.matter].add(figure.interval.exact)
    return {matter: frozenset(numbers) for matter, numbers in found.items()}


def _number(figure: Figure) -> tuple[object, ...]:
    return (*figure.matter, figure.side, figure.scope, figure.casualty.value)
