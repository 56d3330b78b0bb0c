"""What is known of a story while two of its figures are judged: gathered once, asked for every pair."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeVar

from claims.comparing.categories import PEOPLE, is_specific
from claims.comparing.kept import Kept
from claims.comparing.moments import order
from claims.comparing.names import noted
from claims.comparing.said_of_figures import is_of_the_place
from claims.lexicon import phrases

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from claims.comparing.figures import Figure
    from claims.comparing.intervals import Interval
    from claims.comparing.moments import Order
    from claims.comparing.names import Names

_Work = TypeVar("_Work")
ANY_CLASS = "any"
"""The key of the highest count of an article, whoever its victims are."""


@dataclass(frozen=True, slots=True, order=True)
class Count:
    """A printed number, what it allows and, of the missing, who gave it; the more precise wording sorts first."""

    hedged: bool
    value: int
    interval: Interval
    claimant: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """What the explanations may use besides the two figures.

    wholes         the distinct whole counts by (event, outcome, side)
    passages       the sentences that stand in two articles in other words, as (article, start) on both sides
    sides          the victims' sides that are told of, by (event, outcome)
    among          the sides whose victims some article has among a larger number of others, by (event, outcome)
    opposed        the parties of the story stand against each other
    first          the earliest dated mention of each number by event, outcome, side, scope and value
    main           the highest count that an article has of a matter, by `main_key` and class of victims
    sentences      the exact numbers of each sentence by event, outcome, side, article and start
    attacker_died  some article has the attacker among the dead
    attackers      how many attackers are among the victims, by (event, outcome)
    replaced       (old number, new number) of counts that a text says have changed, by event, outcome, side and scope
    kept           answers that outlive the comparison
    asked          notes what a piece of work asks for, where that is kept
    """

    names: Names
    wholes: Mapping[tuple[str, str, str | None], tuple[Count, ...]]
    passages: Mapping[tuple[int, int], Collection[tuple[int, int]]]
    sides: Mapping[tuple[str, str], frozenset[str]]
    among: Mapping[tuple[str, str], frozenset[str]]
    opposed: bool
    first: Mapping[tuple[object, ...], Figure]
    main: Mapping[tuple[object, ...], Figure]
    sentences: Mapping[tuple[object, ...], tuple[int, ...]]
    attacker_died: bool
    attackers: Mapping[tuple[str, str], frozenset[int]]
    replaced: Mapping[tuple[object, ...], frozenset[tuple[int, int]]]
    kept: Kept = field(default_factory=Kept, repr=False, compare=False)
    asked: set[object] | None = field(default=None, repr=False, compare=False)

    def main_count(self, figure: Figure) -> Figure:
        """The highest count of the same victims in the figure's own article, possibly the figure itself."""
        keys = [(*main_key(figure), name) for name in _classes_of(figure)]
        found = [self.main[each] for each in keys if each in self.main]
        return max(found, key=floor_of, default=figure)

    def printed_before(self, figure: Figure, other: Figure) -> bool:
        """True when the number of `figure` stood in an article earlier than the one of `other`, or a text says that
        the one gave way to the other: it is an old one."""
        first = self.first_with(figure)
        if first is not None and order(first.account, other.account) == "earlier":
            return True
        return self.gave_way(figure, other)

    def which_first(self, first: Figure, second: Figure) -> Order:
        """How the first figure stands in time to the second: by the articles' times, where these do not tell by a text
        that says that the count has gone from the one number to the other."""
        when = order(first.account, second.account)
        if when in ("earlier", "later") or first.article == second.article:
            return when
        if self.gave_way(first, second):
            return "earlier"
        return "later" if self.gave_way(second, first) else when

    def gave_way(self, old: Figure, new: Figure) -> bool:
        """True when some text says that the count has gone from the one number to the other, and none the reverse."""
        if old.matter != new.matter or old.scope != new.scope:
            return False
        numbers = old.casualty.value, new.casualty.value
        told: set[tuple[int, int]] = set()
        for side in {old.side, new.side}:
            key = *old.matter, side, old.scope
            self._ask("replaced", *key)
            told |= self.replaced.get(key, frozenset())
        return numbers in told and numbers[::-1] not in told

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
        """True for one name, for a body and whoever speaks for it, for nameless officials, for a state and those who speak
        for it on its own losses."""
        if first.claimant is None or second.claimant is None:
            return False
        if self.names.source(first.claimant) == self.names.source(second.claimant):
            return True
        if _is_nameless(first) and _is_nameless(second):
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

    def sides_to_add(self, matter: tuple[str, str]) -> frozenset[str]:
        """The sides whose victims make up a total: where nobody fights, none that are told to be among others."""
        self._ask("among", *matter)
        inside = frozenset[str]() if self.opposed else self.among.get(matter, frozenset())
        return self.told_sides(matter) - inside

    def first_with(self, figure: Figure) -> Figure | None:
        """The earliest dated mention of the figure's number."""
        number = number_of(figure)
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


def _is_nameless(figure: Figure) -> bool:
    """True for officials who may be anybody's, as printed: "police" may be among them, whoever's police it is."""
    printed = figure.casualty.claimant_name or figure.casualty.claimant or ""
    return not {(figure.claimant or "").lower(), printed.lower()}.isdisjoint(phrases("officialdom"))


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


def _classes_of(figure: Figure) -> tuple[str, ...]:
    """Whose count may hold the figure: 70 rebels hold no soldiers, but 90 people do."""
    return (figure.category, PEOPLE) if figure.category and is_specific(figure.category) else (ANY_CLASS,)


def floor_of(figure: Figure) -> int:
    return figure.allowed.low or 0


def number_of(figure: Figure) -> tuple[object, ...]:
    return (*figure.matter, figure.side, figure.scope, figure.casualty.value)
