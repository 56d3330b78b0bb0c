"""Numbers given against another or in its place: "police say nine, but the prefect would confirm only four", "put it at four, then
raised it to six", "which brings its tally to 151", "18 deaths on Monday and 35 on Tuesday".
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from claims.lexicon import word_set, words
from claims.reading.claimants.who_counts import OWN
from claims.reading.grammar.noun_phrases import SPEAKING_NOUNS
from claims.reading.speakers.claimant_phrases import HOURS, past_between, phrase_start
from claims.reading.words.triggers import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.counts.counts import Count
    from claims.reading.words.tokens import Token

_OPPOSING = frozenset(("but", "while", "although"))
_ONLY = frozenset(("only", "just"))
_REVISING = word_set(
    "raised raising revised revising lowered lowering increased corrected updated cut reduced"
)
_BRINGING = word_set("brings bringing brought takes taking took raises raising")
_REVISED = word_set("it this that them")
_TO_TOTAL = 6
"""Tokens of "brings its latest official tally to" before a number."""
_LEAST_BEFORE = 3
"""Tokens of "raised it to"."""


def rival(tokens: Sequence[Token], verb: int) -> tuple[int, int] | None:
    """Who confirms a number in a clause against what others say: "officials say nine died, but the prefect, Odo Fenn, would
    confirm only four"; the name behind an office is who it is."""
    while verb > 0 and tokens[verb].lower in _ONLY:
        verb -= 1
    end = past_between(tokens, verb)
    named = end
    while named > 1 and tokens[named - 2].capital and tokens[named - 2].is_word:
        named -= 1
    office = named - 2
    if (
        tokens[end - 1].text == ","
        and tokens[office].text == ","
        and tokens[office - 1].lower in SPEAKING_NOUNS
    ):
        first = phrase_start(tokens, office)
        return (named - 1, end - 1) if _opposes(tokens, first) else None
    first = phrase_start(tokens, end)
    return (first, end) if first < end and _opposes(tokens, first) else None


def _opposes(tokens: Sequence[Token], first: int) -> bool:
    return first > 1 and tokens[first - 1].lower in _OPPOSING


def is_revised(before: Count, count: Count) -> bool:
    """ "The office put the dead at four, then raised it to six", "the watchdog counted nine more, which brings its tally to
    151": the number that replaces the one just given."""
    if (
        before.statement is None
        or before.figure.outcome != count.figure.outcome
        or count.first < _LEAST_BEFORE
    ):
        return False
    tokens, to = count.tokens, count.first - 1
    if count.is_bare and _is_next_day(tokens[before.last : count.first], tokens[count.last : count.last + 2]):
        return True
    raised = tokens[to - 2].lower in _REVISING and tokens[to - 1].lower in _REVISED
    return tokens[to].lower == "to" and (raised or _brings_own(tokens, to))


def _is_next_day(between: Sequence[Token], behind: Sequence[Token]) -> bool:
    """ "had reported 18 deaths [on Tuesday night and] 35 [on Wednesday]"."""
    times = words("days") | words("time_words") | HOURS
    row = [token.lower for token in between]
    days = row[-1:] == ["and"] and any(word in times for word in row) and set(row) <= times | {"on", "and"}
    return days and [token.lower in times for token in behind[-1:]] == [True]


def _brings_own(tokens: Sequence[Token], to: int) -> bool:
    """ "which brings its tally to", "bringing their own count to"."""
    near = [token.lower for token in tokens[max(0, to - _TO_TOTAL) : to]]
    total = bool(near) and near[-1] in words_for("totals") | {"toll"}
    return total and any(one in _BRINGING and other in OWN for one, other in pairwise(near))
