"""A figure of a sentence on its way to becoming a casualty: what the steps after the grammar work on."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from claims.constants import CURRENT_EVENT
from claims.lexicon import words
from claims.reading.words.places import place

if TYPE_CHECKING:
    from claims.articles import Statement
    from claims.reading.page.text import Sentence
    from claims.reading.people.figures import Figure
    from claims.reading.words.tokens import Token


_AT = frozenset(("in", "at", "near", "outside", "leave", "left", "fled", "flee", "evacuated"))
_POINTING = frozenset(("the", "these", "those"))
_TELLING = 10
"""A number from which on the same one tells of the same victims, whatever they are called."""


@dataclass(slots=True, eq=False, repr=False)
class Count:
    """`start`/`end` are the printed claim, `first` the index of the first token of its quantity, hedge included, `last`
    that after the victim phrase; `statement` is the innermost reported utterance that holds it.

    `follows_dead` marks others of whom the page has just told that somebody else died.  The later steps fill in
    `victims`, `category`, `side`, `event`, `scope` and `cumulative`; `rules` names the rule that settled each of them.
    """

    sentence: Sentence
    figure: Figure
    start: int
    end: int
    statement: Statement | None = None
    victims: str | None = None
    category: str | None = None
    side: str | None = None
    event: str = CURRENT_EVENT
    scope: str | None = None
    cumulative: bool = True
    open_ended: bool = False
    follows_dead: bool = False
    rules: str = ""
    tokens: list[Token] = field(init=False)
    first: int = field(init=False)
    last: int = field(init=False)

    def __post_init__(self) -> None:
        self.tokens = self.sentence.tokens
        self.first, self.last = self.figure.quantity.first, self.figure.phrase.last

    @property
    def is_bare(self) -> bool:
        """True where no noun says who the victims are: "a dozen wounded", "five others", "43"."""
        head = self.figure.phrase.head
        return head is None or self.figure.phrase.outcome is not None or self.tokens[head].lower == "others"

    @property
    def counts_others(self) -> bool:
        """Is it "four others" that are counted?"""
        head = self.figure.phrase.head
        return head is not None and self.tokens[head].lower == "others"

    @property
    def is_set_apart(self) -> bool:
        """Are they set against somebody else: "four others", "four other men", "the other four"?"""
        if self.counts_others or (self.first > 0 and self.tokens[self.first - 1].lower == "other"):
            return True
        return any(token.lower == "other" for token in self.tokens[self.figure.quantity.last : self.last])

    @property
    def is_of_the(self) -> bool:
        """Are they "one of the men", of men told of before?"""
        behind = [token.lower for token in self.tokens[self.figure.quantity.last : self.last]]
        return len(behind) > 1 and behind[0] == "of" and behind[1] in _POINTING

    def says(self, rule: str) -> None:
        """Note the rule that settled one of the fields."""
        self.rules = f"{self.rules} {rule}"


class Settled:
    """The counts of a page that have all their answers, in text order, found again without a search."""

    def __init__(self) -> None:
        self.last: Count | None = None
        self.most = 0
        """The largest number of the event of the page so far."""
        self._sentence: list[Count] = []
        self._previous_sentence: list[Count] = []
        self._by_figure: dict[int, Count] = {}
        self._sides: dict[tuple[int, str, str], tuple[str, str | None]] = {}
        self._wholes: dict[str, Count] = {}
        self._tolls: dict[tuple[str, str, str | None], Sentence] = {}
        self._last_of: dict[str | None, Count] = {}
        self._told_sides: list[str | None] = []
        self._spots: dict[str, str | None] = {}

    def add(self, count: Count) -> None:
        """Take in the next count of the page."""
        if self.last is None or self.last.sentence is not count.sentence:
            follows = self.last is not None and self.last.sentence.index == count.sentence.index - 1
            self._previous_sentence = self._sentence if follows else []
            self._sentence = []
        self._sentence.append(count)
        self.last = count
        self._last_of[count.category] = count
        if count.event == CURRENT_EVENT:
            self.most = max(self.most, count.figure.quantity.value or 0)
            self._told_sides.append(count.side)
        if count.side:
            for spot in _spots(count.sentence):
                side = self._spots.setdefault(spot, count.side)
                self._spots[spot] = side if side == count.side else None
        self._by_figure[id(count.figure)] = count
        value = count.figure.quantity.value or 0
        if not count.figure.part and not count.figure.quantity.article:
            self._wholes[count.figure.outcome] = count
        if value > 1:
            # "two Danish tourists" of 40 dead are not all those of whom "two dead" may tell
            few_called = value < min(_TELLING, self.most) and "side:noun" in count.rules
            if count.side and not few_called:
                self._sides.setdefault(
                    (value, count.figure.outcome, count.event), (count.side, count.category)
                )
            self._tolls.setdefault((count.figure.outcome, count.event, count.side), count.sentence)

    def of_figure(self, figure: Figure | None) -> Count | None:
        """The count of a figure."""
        return None if figure is None else self._by_figure.get(id(figure))

    def last_of(self, category: str | None) -> Count | None:
        """The last count of a class of victims."""
        return self._last_of.get(category)

    def side_at(self, sentence: Sentence) -> str | None:
        """The side of all victims that were counted at a spot of this sentence, where it is one."""
        return next((side for spot in _spots(sentence) if (side := self._spots.get(spot))), None)

    def only_side(self, least: int) -> str | None:
        """The side of all counts of the event of the page so far, where they are `least` or more and all of one."""
        told = set(self._told_sides) - {None}
        return told.pop() if len(told) == 1 and len(self._told_sides) >= least else None

    def last_whole(self, outcome: str) -> Count | None:
        """The last figure of an outcome that is no part: what "among the dead" and "two of the wounded" refer to."""
        return self._wholes.get(outcome)

    def is_of_larger(self, count: Count) -> bool:
        """Has the page counted more of the same people, hurt or dead: "three of the men" of five?"""
        return any(
            one.victims == count.victims
            and (one.figure.quantity.value or 0) > (count.figure.quantity.value or 0)
            and one.event == count.event
            for one in self._wholes.values()
        )

    def tells_another(self, outcome: str) -> bool:
        """Has the page counted whole groups of other outcomes before?"""
        return any(other != outcome for other in self._wholes)

    def before_in_sentence(self, count: Count) -> Count | None:
        """The nearest figure before a count in its sentence that is no part of another."""
        if self.last is None or self.last.sentence is not count.sentence:
            return None
        return next((one for one in reversed(self._sentence) if not one.figure.part), None)

    def near(self, count: Count) -> list[Count]:
        """The counts before this one in its sentence and in the sentence before."""
        if self.last is None:
            return []
        if self.last.sentence is count.sentence:
            return [*self._previous_sentence, *self._sentence]
        return self._sentence if self.last.sentence.index == count.sentence.index - 1 else []

    def side_of_same(self, count: Count) -> str | None:
        """The side that the same figure of the same event had before; a small number must be of the same class."""
        value = count.figure.quantity.value or 0
        found = self._sides.get((value, count.figure.outcome, count.event)) if value > 1 else None
        if found is None:
            return None
        side, category = found
        other = None not in (category, count.category) and category != count.category
        return None if other and value < _TELLING else side

    def has_toll(self, count: Count) -> bool:
        """Has an earlier sentence counted several victims of the same event, outcome and side?"""
        sentence = self._tolls.get((count.figure.outcome, count.event, count.side))
        return sentence is not None and sentence is not count.sentence


def _spots(sentence: Sentence) -> list[str]:
    """The names behind a preposition of place that no table knows: "in Orrvik"."""
    tokens = sentence.tokens
    named = (
        tokens[index]
        for index in sentence.capitals
        if index and tokens[index - 1].lower in _AT and tokens[index].is_word
    )
    return [token.text for token in named if token.lower not in words("months") and place(token.text) is None]
