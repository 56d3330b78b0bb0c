"""The word for which a number stands where it is a count itself and counts nothing behind it.

"The ministry's figure is 51", "puts it at 52", "52 is the number", "raised its count from 58", "the ministry says 366".  Table:
`casualty_words.tsv`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.lexicon import word_set, words
from claims.reading.counts.entries import SAYING
from claims.reading.counts.items import COORDINATORS, claims_only, ends_clause
from claims.reading.words.answers import NOTHING, Nothing, first_found
from claims.reading.words.numerals import ARTICLES
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import words_for

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from claims.reading.words.tokens import Token

_TO_FIGURE = 14
"""Tokens from "figure" to its number: "figure for the same district is at least 51"."""
_EARLIER = frozenset(("earlier", "previous", "first", "initial", "original"))
_IT = frozenset(("it", "this", "that"))
_SOON = frozenset(("just", "shortly", "soon", "late", "early"))
_IT_WAS = frozenset(("was", "reached", "is", "exceeded", "topped", "passed", "neared"))
"""What "it", a count, does before its number."""
_TO_TALLY = 10
"""Tokens of "gave its own tally for the province as"."""
_TO_PEAK = 5
"""Tokens of "down from a peak of"."""
_TO_TOTAL = 4
"""Tokens of "an early morning" before "count"."""
_TO_STOOD = 4
"""Tokens of "it had stood at"."""
_ASIDE = 2
"""Commas around an aside."""
_TO_SETTING = 4
"""Tokens before "them at 40" or "its count from 58" in which the verb stands."""


Answer = int | Nothing
"""What a rule says of a number it knows: where the word stands that it goes with."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class GivenNumber:
    """A number that begins at `first`, and the index after its phrase."""

    tokens: Sequence[Token]
    first: int
    last: int

    @property
    def previous(self) -> str:
        """The word or mark right before it."""
        return self.tokens[self.first - 1].lower

    @property
    def second(self) -> str:
        """The word or mark before the previous one."""
        return self.tokens[self.first - 2].lower

    @property
    def following(self) -> str:
        """The word or mark right behind it."""
        return lower_at(self.tokens, self.last)

    @property
    def is_dated(self) -> bool:
        """ "[gave 51] on Monday", "[revised it to 51] just before midnight"."""
        behind = lower_at(self.tokens, self.last + 1)
        if self.following in _SOON:
            return behind in words("prepositions")
        return self.following == "on" and behind in words("days")

    @property
    def ends_clause(self) -> bool:
        """Does its clause end with it?"""
        return ends_clause(self.tokens, self.last)

    def ahead(self, count: int, but: int = 0) -> list[str]:
        """The last `count` words before it, less those `but` that stand nearest."""
        return [token.lower for token in self.tokens[max(0, self.first - count) : self.first - but]]

    def found(self, back: int, *, told: bool = True) -> Answer:
        """So many words before it where it is told, else nothing."""
        return self.first - back if told else NOTHING


_MOVING = word_set("change rise grow climb fall increase include mount go")
"""What a count may still do, which a record or a report does not."""


def figure_before(tokens: Sequence[Token], first: int, last: int) -> int | None:
    """The index of the word for which the number at `first` stands, by the first rule that knows it; None where there is none."""
    number = GivenNumber(tokens, first, last)
    return first_found(_RULES, number)


def _is_the_number(number: GivenNumber) -> Answer | None:
    """ "52 is the number", "nine was the final figure", not "52 is the number of the bus"."""
    tokens, noun = number.tokens, number.last + 2
    if number.following not in words("be_forms") or noun >= len(tokens) or tokens[noun - 1].lower != "the":
        return None
    for token in tokens[noun : noun + _TO_TOTAL]:
        if token.lower in words_for("totals"):
            return NOTHING if lower_at(tokens, token.index + 1) == "of" else token.index
        if not token.is_word or token.lower in words("prepositions"):
            return NOTHING
    return NOTHING


def _opens_sentence(number: GivenNumber) -> Answer | None:
    """ "At 51 …": before the number there is no room for a word for which it stands."""
    return NOTHING if number.first < 2 else None


def _up_from(number: GivenNumber) -> Answer | None:
    """ "That is up from 44 a week earlier"."""
    return number.found(2) if number.previous == "from" and number.second in ("up", "down") else None


def _from_peak(number: GivenNumber) -> Answer | None:
    """ "That was down from a peak of 240,000"."""
    if number.previous != "of":
        return None
    peak = number.ahead(_TO_PEAK)
    down = len(peak) == _TO_PEAK and peak[0] in ("up", "down") and peak[1] == "from"
    return number.found(_TO_PEAK) if down else None


def _raised_from(number: GivenNumber) -> Answer | None:
    """ "raised its count from 58"."""
    if number.previous != "from" or number.second not in words_for("totals"):
        return None
    raised = number.ahead(_TO_SETTING + 1, but=2)
    return number.found(2, told=not words_for("bringing").isdisjoint(raised))


def _earlier_figure_included(number: GivenNumber) -> Answer | None:
    """ "An earlier figure of 15 included the shocked"."""
    if number.previous != "of" or number.first < 3 or number.following not in words_for("including"):
        return None
    earlier = number.tokens[number.first - 3].lower in _EARLIER
    return number.found(2, told=earlier and number.second in words_for("totals"))


def _counts_something(number: GivenNumber) -> Answer | None:
    """ "the figure was 51 houses", not "51 in the district", "51 and", "51 on Monday", nor "the figure of 51 could change"."""
    if (
        number.previous == "of"
        and number.following in words_for("modals")
        and lower_at(number.tokens, number.last + 1) in _MOVING
    ):
        return None
    if number.last >= len(number.tokens) or not number.tokens[number.last].is_word:
        return None
    return None if number.is_dated or _stops_number(number.following) else NOTHING


def _stops_number(lower: str) -> bool:
    """ "51 in the district", "51 and": behind it stands nothing that it counts."""
    return lower in words("prepositions") or lower in words("conjunctions") or lower in words("subordinators")


def _speaks(number: GivenNumber) -> Answer | None:
    """ "“…,” said one, who gave no name": the verb stands before whoever speaks, behind what was said."""
    tokens, first = number.tokens, number.first
    if number.previous not in SAYING or tokens[first].lower != "one":
        return None
    return NOTHING if not tokens[first - 2].is_word or number.last >= len(tokens) else None


def _claimed(number: GivenNumber) -> Answer | None:
    """ "The ministry says 366.", "The capital admits to five."."""
    if not claims_only(number.tokens, number.first):
        return None
    ends = number.is_dated or number.ends_clause or number.following in COORDINATORS
    return number.found(1) if ends else None


def _accounted_for(number: GivenNumber) -> Answer | None:
    """ "The north accounted for 51"."""
    return number.found(2) if number.previous == "for" and number.second in words_for("accounting") else None


def _set_at(number: GivenNumber) -> Answer | None:
    """ "put them at 40", "estimated it at 40"."""
    if number.previous not in ("at", "above", "below", "near") or number.first < 3:
        return None
    if number.second not in ("them", "it"):
        return None
    return number.found(3, told=number.tokens[number.first - 3].lower in words_for("setting"))


def _brought_to(number: GivenNumber) -> Answer | None:
    """ "raised it to 40", "bringing that to 40"."""
    if number.previous != "to" or number.first < 3 or number.second not in _IT:
        return None
    return number.found(3, told=number.tokens[number.first - 3].lower in words_for("bringing"))


def _was_brought_to(number: GivenNumber) -> Answer | None:
    """ "It was cut to 11"."""
    near = number.ahead(_TO_SETTING)
    if number.previous != "to" or near[0] not in _IT or near[1] not in words("be_forms"):
        return None
    return number.found(2, told=near[2] in words_for("bringing"))


def _given_as(number: GivenNumber) -> Answer | None:
    """ "had given the number as 130", not "gave the number of survivors as 143"."""
    if number.previous != "as":
        return None
    ahead = number.ahead(_TO_TALLY, but=1)
    total = next((at for at, word in enumerate(ahead) if word in words_for("totals")), None)
    given = total is not None and not words_for("giving").isdisjoint(ahead[:total])
    return number.found(1, told=given and "of" not in ahead[total:])


def _down_to(number: GivenNumber) -> Answer | None:
    """ "a figure his ministry later brought down to 19", "That is up to 19"."""
    if number.previous != "to" or number.first < 3 or number.second not in ("down", "up"):
        return None
    third = number.tokens[number.first - 3].lower
    changed = third in words_for("bringing") and "figure" in number.ahead(_TO_TALLY)
    return number.found(2, told=changed or third in _IT)


def _behind_mark(number: GivenNumber) -> Answer | None:
    """ "gave a higher number, 78"."""
    return number.found(2) if number.previous in (",", ":") and number.second in words_for("totals") else None


def _of_figure(number: GivenNumber) -> Answer | None:
    """ "this count of 52", not "a rise of 52"."""
    if number.previous != "of" or number.first < 3:
        return None
    named = number.second in words_for("totals") and _is_pointed_at(number.tokens, number.first - 2)
    return number.found(2, told=named)


def _is_pointed_at(tokens: Sequence[Token], noun: int) -> bool:
    """ "this count", "an early morning count", "the lower figure": a determiner before the noun and what describes it."""
    for token in reversed(tokens[max(0, noun - _TO_TOTAL) : noun]):
        if token.lower in words_for("pointing") or token.lower in ARTICLES:
            return tokens[noun].lower != "list" or tokens[noun - 1].lower in _EARLIER
        if not token.is_word or token.lower in words("prepositions"):
            return False
    return False


def _guessed(number: GivenNumber) -> Answer | None:
    """ "the true figure was probably 60"."""
    guess = number.previous in words_for("guessing") and number.second in ("was", "is")
    if not guess or not (number.ends_clause or number.following == "to"):
        return None
    at = figure_before(number.tokens, number.first - 1, number.last)
    return NOTHING if at is None else at


def _reaches_nothing(number: GivenNumber) -> Answer | None:
    """ "the figure of a man, 40": no verb by which a count comes to its number."""
    return None if number.previous in words_for("reaching") else NOTHING


def _it_was(number: GivenNumber) -> Answer | None:
    """ "By noon it was 28", "it exceeded 130", "it is now 43"."""
    verb = number.first - 1 - (number.previous in ("now", "already") and number.first > 2)
    it_was = number.tokens[verb].lower in _IT_WAS and number.tokens[verb - 1].lower == "it"
    return number.found(1) if it_was and number.ends_clause else None


def _it_stood_at(number: GivenNumber) -> Answer | None:
    """ "On Friday it had stood at 240"."""
    if number.previous != "at" or number.second not in ("stood", "stands"):
        return None
    return number.found(2) if "it" in number.ahead(_TO_STOOD, but=2) else None


def _noun_before(number: GivenNumber) -> Answer | None:
    """ "The ministry's figure is 51", "its own tally, gathered from town halls, was 305"."""
    tokens, first = number.tokens, number.first
    commas = 0
    for token in reversed(tokens[max(0, first - _TO_FIGURE) : first]):
        if token.text == "," and commas < _ASIDE:
            commas += 1
        elif token.kind == "punct":
            return NOTHING
        elif token.lower in words_for("totals"):
            of_others = tokens[token.index + 1].lower in ("of", "without", "with", "needing", "who")
            return NOTHING if of_others or commas == 1 else token.index
    return NOTHING


_RULES: tuple[Callable[[GivenNumber], Answer | None], ...] = (
    _is_the_number,
    _opens_sentence,
    _up_from,
    _from_peak,
    _raised_from,
    _earlier_figure_included,
    _counts_something,
    _speaks,
    _claimed,
    _accounted_for,
    _set_at,
    _brought_to,
    _was_brought_to,
    _given_as,
    _down_to,
    _behind_mark,
    _of_figure,
    _guessed,
    _reaches_nothing,
    _it_was,
    _it_stood_at,
    _noun_before,
)
"""In the order in which they are asked; those from `_it_was` on only where the number follows a verb of reaching."""
