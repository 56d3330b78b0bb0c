"""The ledger behind what is known of a story: filled article by article, and emptied of what changes."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any

from claims.comparing.categories import PEOPLE, is_specific
from claims.comparing.kept import Kept
from claims.comparing.known import ANY_CLASS, Count, Known, floor_of, main_key, number_of
from claims.comparing.moments import order
from claims.comparing.said_of_figures import replaced_by
from claims.comparing.shelves import Shelf, shelve
from claims.lexicon import phrases, words
from claims.types import BOTH_SIDES

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from claims.comparing.figures import Figure
    from claims.comparing.names import Names
    from claims.comparing.shelves import Gathered
    from claims.types import Account, OriginLink


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
        self._among: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        self._attackers: dict[tuple[str, str], Counter[int]] = defaultdict(Counter)
        self._replaced: dict[tuple[object, ...], Counter[tuple[int, int]]] = defaultdict(Counter)
        self._numbers: dict[object, Shelf[Figure]] = {}
        self._deadly: set[int] = set()
        self._links: dict[int, OriginLink] = {}
        self._wholes: dict[tuple[str, str, str | None], tuple[Count, ...]] = {}
        self._told: dict[tuple[str, str], frozenset[str]] = {}
        self._inside: dict[tuple[str, str], frozenset[str]] = {}
        self._attacker_counts: dict[tuple[str, str], frozenset[int]] = {}
        self._gave_way: dict[tuple[object, ...], frozenset[tuple[int, int]]] = {}
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
            among=self._inside,
            opposed=opposed,
            first=self._first,
            main=self._main,
            sentences=self._sentences,
            attacker_died=bool(self._deadly),
            attackers=self._attacker_counts,
            replaced=self._gave_way,
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
                    numbers[number_of(figure)].add(article)
        for article, figures in come.items():
            if figures and _has_attacker_die(figures[0].account):
                self._deadly.add(article)
            for figure in figures:
                _keep_higher(self._main, figure)
            self._sentences.update(_by_sentence(figures))
        news = _settle("counts", touched, self._counts, self._wholes, lambda found: tuple(sorted(found)))
        news |= _settle("sides", touched, self._sides, self._told, frozenset)
        news |= _settle("among", touched, self._among, self._inside, frozenset)
        news |= _settle("attackers", touched, self._attackers, self._attacker_counts, frozenset)
        news |= _settle("replaced", touched, self._replaced, self._gave_way, frozenset)
        for number, articles in numbers.items():
            for article in articles:
                own = [
                    each
                    for each in come.get(article, ())
                    if number_of(each) == number and each.account.document.published
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
            if figure.among:
                self._among[matter][figure.side] += step
                touched["among"].add(matter)
        if figure.whole and figure.interval and value is not None:
            hedged = figure.casualty.modifier in ("nearly", "about", "vague")
            key = figure.event, figure.outcome, figure.side
            who = (figure.claimant or "") if figure.outcome == "missing" else ""
            self._counts[key][Count(hedged, value, figure.interval, who)] += step
            touched["counts"].add(key)
        for numbers in replaced_by(figure):
            number = *matter, figure.side, figure.scope
            self._replaced[number][numbers] += step
            touched["replaced"].add(number)
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


def _keep_higher(main: dict[tuple[object, ...], Figure], figure: Figure) -> None:
    if figure.interval is None or not figure.casualty.cumulative:
        return
    for key in _main_keys(figure):
        if floor_of(figure) > floor_of(main.setdefault(key, figure)):
            main[key] = figure


def _main_keys(figure: Figure) -> list[tuple[object, ...]]:
    names = (ANY_CLASS, figure.category if is_specific(figure.category) else PEOPLE)
    return [(*main_key(figure), name) for name in names]


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
