"""What is known of a story while two of its figures are judged: gathered once, asked for every pair."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, TypeVar

from claims.comparing.categories import PEOPLE, is_specific
from claims.comparing.kept import Kept
from claims.comparing.moments import order
from claims.comparing.names import noted
from claims.comparing.said_of_figures import is_of_the_place
from claims.comparing.shelves import Shelf, shelve
from claims.lexicon import phrases, words
from claims.types import BOTH_SIDES

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from claims.comparing.figures import Figure
    from claims.comparing.intervals import Interval
    from claims.comparing.names import Names
    from claims.comparing.shelves import Gathered
    from claims.types import Account, OriginLink

_Work = TypeVar("_Work")
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
    kept           answers that outlive the comparison
    asked          notes what a piece of work asks for, where that is kept
    """

    names: Names
    wholes: Mapping[tuple[str, str, str | None], tuple[Count, ...]]
    passages: Mapping[tuple[int, int], Collection[tuple[int, int]]]
    sides: Mapping[tuple[str, str], frozenset[str]]
    opposed: bool
    first: Mapping[tuple[object, ...], Figure]
    main: Mapping[tuple[object, ...], Figure]
    sentences: Mapping[tuple[object, ...], tuple[int, ...]]
    attacker_died: bool
    attackers: Mapping[tuple[str, str], frozenset[int]]
    kept: Kept = field(default_factory=Kept, repr=False, compare=False)
    asked: set[object] | None = field(default=None, repr=False, compare=False)

    def main_count(self, figure: Figure) -> Figure:
        """The highest count of the same victims in the figure's own article, possibly the figure itself."""
        keys = [(*main_key(figure), name) for name in _classes_of(figure)]
        found = [self.main[each] for each in keys if each in self.main]
        return max(found, key=_floor, default=figure)

    def printed_before(self, figure: Figure, other: Figure) -> bool:
        """True when the number of `figure` stood in an article earlier than the one of `other`: it is an old one."""
        first = self.first_with(figure)
        return first is not None and order(first.account, other.account) == "earlier"

    def sides_open(self, first: Figure, second: Figure) -> bool:
        """True for figures of which one has no side, while the story tells of victims of a side.

        Two figures without a side may be of different sides only where several are told of.  Where there are no
        opponents and one country only, the figure whose side tells nothing but where it happened is of the same people.
        """
        told = self.told_sides(first.matter)
        if len(told) == 1 and not self.opposed and is_of_the_place(first if second.side is None else second):
            return False
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
        return there in self.beside((first.article, first.casualty.sentence_start))

    # --- what may be otherwise when another article comes -------------------------------------------

    def counts(self, event: str, outcome: str, side: str | None) -> tuple[Count, ...]:
        """The distinct whole counts of a side."""
        self._ask("counts", event, outcome, side)
        return self.wholes.get((event, outcome, side), ())

    def told_sides(self, matter: tuple[str, str]) -> frozenset[str]:
        """The victims' sides of an event and outcome that are told of."""
        self._ask("sides", *matter)
        return self.sides.get(matter, frozenset())

    def first_with(self, figure: Figure) -> Figure | None:
        """The earliest dated mention of the figure's number."""
        number = _number(figure)
        self._ask("first", *number)
        return self.first.get(number)

    def beside(self, passage: tuple[int, int]) -> Collection[tuple[int, int]]:
        """The passages of other articles that are this one in other words."""
        self._ask("passage", *passage)
        return self.passages.get(passage, ())

    def attacker_dead(self) -> bool:
        """Whether some article has the attacker among the dead."""
        self._ask("attacker died")
        return self.attacker_died

    def attackers_of(self, matter: tuple[str, str]) -> Collection[int]:
        """How many attackers are among the victims of an event and outcome."""
        self._ask("attackers", *matter)
        return self.attackers.get(matter, ())

    def _ask(self, *key: object) -> None:
        if self.asked is not None:
            self.asked.add(key)

    def once(self, work: Callable[[Known], _Work], key: object, *things: object) -> _Work:
        """What `work` makes of the things with what is known, made once while neither is otherwise.

        `key` names them, and the work, in this story.
        """

        def make(asked: set[object]) -> _Work:
            asked.add(("opposed",))
            return work(replace(self, names=noted(self.names, asked), asked=asked))

        return self.kept.answer(key, things, make, self.asked)


def what_is_known(
    figures: Collection[Figure],
    links: Sequence[OriginLink],
    names: Names,
    *,
    opposed: bool = False,
) -> Known:
    """Gather what the explanations ask for."""
    by_article: dict[int, list[Figure]] = defaultdict(list)
    for figure in figures:
        by_article[figure.article].append(figure)
    ledger = Ledger()
    ledger.take({}, {article: tuple(found) for article, found in by_article.items()})
    ledger.take_links([link for link in links if link.in_text])
    return ledger.known(names, Kept(), opposed=opposed)


def keep_known(
    figures: Gathered[Figure], copies: Sequence[OriginLink], names: Names, kept: Kept, *, opposed: bool
) -> Known:
    """The same, gathered anew only where figures or links are others now."""
    ledger, _ = kept.part(keep_known, Ledger)
    news = ledger.take(figures.before, {article: figures.of(article) for article in figures.before})
    kept.news |= news | ledger.take_links(copies)
    kept.tell("opposed", opposed)
    return ledger.known(names, kept, opposed=opposed)


class Ledger:
    """All that is known, by what it is asked for; what changes it says which answers are others now."""

    def __init__(self) -> None:
        self._counts: dict[tuple[str, str, str | None], Counter[Count]] = defaultdict(Counter)
        self._sides: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        self._attackers: dict[tuple[str, str], Counter[int]] = defaultdict(Counter)
        self._numbers: dict[object, Shelf[Figure]] = {}
        self._deadly: set[int] = set()
        self._links: dict[int, OriginLink] = {}
        self._wholes: dict[tuple[str, str, str | None], tuple[Count, ...]] = {}
        self._told: dict[tuple[str, str], frozenset[str]] = {}
        self._attacker_counts: dict[tuple[str, str], frozenset[int]] = {}
        self._first: dict[tuple[object, ...], Figure] = {}
        self._main: dict[tuple[object, ...], Figure] = {}
        self._sentences: dict[tuple[object, ...], tuple[int, ...]] = {}
        self._passages: dict[tuple[int, int], set[tuple[int, int]]] = defaultdict(set)

    def known(self, names: Names, kept: Kept, *, opposed: bool) -> Known:
        """As it stands; good until the next change."""
        return Known(
            names=names,
            wholes=self._wholes,
            passages=self._passages,
            sides=self._told,
            opposed=opposed,
            first=self._first,
            main=self._main,
            sentences=self._sentences,
            attacker_died=bool(self._deadly),
            attackers=self._attacker_counts,
            kept=kept,
        )

    def take(self, gone: Mapping[int, Sequence[Figure]], come: Mapping[int, Sequence[Figure]]) -> set[object]:
        """Take figures out and in, by article; the keys of the answers that are others now."""
        was_deadly = bool(self._deadly)
        touched: dict[str, set[tuple[Any, ...]]] = defaultdict(set)
        for step, by_article in ((-1, gone), (1, come)):
            for figures in by_article.values():
                for figure in figures:
                    self._count(figure, step, touched)
        for article, figures in gone.items():
            self._deadly.discard(article)
            for figure in figures:
                for key in _main_keys(figure):
                    self._main.pop(key, None)
                self._sentences.pop(_sentence_key(figure), None)
        numbers: dict[tuple[object, ...], set[int]] = defaultdict(set)
        for article, figures in (*gone.items(), *come.items()):
            for figure in figures:
                if figure.account.document.published:
                    numbers[_number(figure)].add(article)
        for article, figures in come.items():
            if figures and _has_attacker_die(figures[0].account):
                self._deadly.add(article)
            for figure in figures:
                _keep_higher(self._main, figure)
            self._sentences.update(_by_sentence(figures))
        news = _settle("counts", touched, self._counts, self._wholes, lambda found: tuple(sorted(found)))
        news |= _settle("sides", touched, self._sides, self._told, frozenset)
        news |= _settle("attackers", touched, self._attackers, self._attacker_counts, frozenset)
        for number, articles in numbers.items():
            for article in articles:
                own = [
                    each
                    for each in come.get(article, ())
                    if _number(each) == number and each.account.document.published
                ]
                shelve(self._numbers, number, article, own)
            news |= self._find_first(number)
        if was_deadly != bool(self._deadly):
            news.add(("attacker died",))
        return news

    def _count(self, figure: Figure, step: int, touched: dict[str, set[tuple[Any, ...]]]) -> None:
        matter, value = figure.matter, figure.casualty.value
        if figure.side and figure.side != BOTH_SIDES:
            self._sides[matter][figure.side] += step
            touched["sides"].add(matter)
        if figure.whole and figure.interval and value is not None:
            hedged = figure.casualty.modifier in ("nearly", "about", "vague")
            key = figure.event, figure.outcome, figure.side
            self._counts[key][Count(hedged, value, figure.interval)] += step
            touched["counts"].add(key)
        victims = (figure.casualty.victims or "").lower().split()
        if figure.interval and figure.interval.exact and not words("attackers").isdisjoint(victims):
            self._attackers[matter][figure.interval.exact] += step
            touched["attackers"].add(matter)

    def _find_first(self, number: tuple[object, ...]) -> set[object]:
        """The earliest mention of a number, found anew."""
        shelf = self._numbers.get(number)
        first: Figure | None = None
        for figure in shelf.all() if shelf else ():
            if first is None or order(figure.account, first.account) == "earlier":
                first = figure
        if first is self._first.get(number):
            return set()
        if first is None:
            del self._first[number]
        else:
            self._first[number] = first
        return {("first", *number)}

    def take_links(self, copies: Sequence[OriginLink]) -> set[object]:
        """The links that the texts show as they are now; the keys of the passages that are otherwise."""
        current = {id(link): link for link in copies}
        news: set[object] = set()
        before, self._links = self._links, current
        for number in before.keys() - current.keys():
            for one, other in _couples(before[number]):
                self._passages[one].discard(other)
                self._passages[other].discard(one)
                news |= {("passage", *one), ("passage", *other)}
        for number in current.keys() - before.keys():
            for one, other in _couples(current[number]):
                self._passages[one].add(other)
                self._passages[other].add(one)
                news |= {("passage", *one), ("passage", *other)}
        return news


def _settle(
    name: str,
    touched: Mapping[str, Iterable[tuple[Any, ...]]],
    counted: dict[Any, Counter[Any]],
    answers: dict[Any, Any],
    form: Callable[[Iterable[Any]], Any],
) -> set[object]:
    """Form the answers of the touched counts anew; the keys of those that are others now."""
    news: set[object] = set()
    for key in touched.get(name, ()):
        counted[key] = +counted[key]
        answer = form(counted[key])
        if answer != answers.get(key, form(())):
            news.add((name, *key))
        answers[key] = answer
    return news


def _couples(link: OriginLink) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """The places of the passages of a link that are one in other words."""
    return [
        ((one.article, one.start), (other.article, other.start))
        for one, other in zip(link.evidence[::2], link.evidence[1::2], strict=True)
    ]


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
    for key in _main_keys(figure):
        if _floor(figure) > _floor(main.setdefault(key, figure)):
            main[key] = figure


def _main_keys(figure: Figure) -> list[tuple[object, ...]]:
    names = (ANY_CLASS, figure.category if is_specific(figure.category) else PEOPLE)
    return [(*main_key(figure), name) for name in names]


def _classes_of(figure: Figure) -> tuple[str, ...]:
    """Whose count may hold the figure: 70 rebels hold no soldiers, but 90 people do."""
    return (figure.category, PEOPLE) if figure.category and is_specific(figure.category) else (ANY_CLASS,)


def _floor(figure: Figure) -> int:
    return figure.allowed.low or 0


def _by_sentence(figures: Iterable[Figure]) -> dict[tuple[object, ...], tuple[int, ...]]:
    found: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for figure in figures:
        if figure.interval and figure.interval.exact is not None:
            found[_sentence_key(figure)].append(figure.interval.exact)
    return {key: tuple(numbers) for key, numbers in found.items()}


def _sentence_key(figure: Figure) -> tuple[object, ...]:
    return (*figure.matter, figure.side, figure.article, figure.casualty.sentence_start)


def _has_attacker_die(account: Account) -> bool:
    text = account.document.text.lower()
    return any(phrase in text for phrase in phrases("attacker_died"))


def _number(figure: Figure) -> tuple[object, ...]:
    return (*figure.matter, figure.side, figure.scope, figure.casualty.value)
