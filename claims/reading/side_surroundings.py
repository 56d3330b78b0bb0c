"""What the side of victims is read from: the names around a figure, its clause, the parties of the page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.lexicon import group
from claims.reading.quantities import number_words

if TYPE_CHECKING:
    from claims.reading.counts import Count, Settled
    from claims.reading.named import Gazette, Named
    from claims.reading.text import Sentence

_LEAD = 3
"""Sentences that open a page and tell where its event is, the headline included."""


@dataclass(slots=True, eq=False)
class Surroundings:
    """What the rules may look at: the names of the page, the counts settled so far, the states its opening
    names.  With two of them a place tells a side only where it stands right beside the figure."""

    gazette: Gazette
    settled: Settled
    states: frozenset[str]

    @property
    def contested(self) -> bool:
        return len(self.states) > 1


def states_of(gazette: Gazette) -> frozenset[str]:
    """The states that the headline and the lead of a page name."""
    return frozenset(
        one.side
        for sentence in gazette.page.sentences[:_LEAD]
        for one in gazette.of(sentence)
        if one.kind not in ("actor", "compound") and not _is_item(sentence, one)
    )


def _is_item(sentence: Sentence, one: Named) -> bool:
    """ "47 in Florida and three in Cuba": a place of a breakdown, no party."""
    if one.first < 2 or sentence.tokens[one.first - 1].lower not in ("in", "from"):
        return False
    before = sentence.tokens[one.first - 2]
    return before.kind == "number" or before.lower in number_words()


def within(count: Count, around: Surroundings, first: int, last: int) -> list[Named]:
    return [one for one in around.gazette.of(count.sentence) if first <= one.first < last]


def clause_start(count: Count, before: int) -> int:
    """Where the clause begins that holds the token before `before`: after a joint, or with the statement."""
    tokens = count.tokens
    for index in range(before - 1, -1, -1):
        token = tokens[index]
        if count.statement is not None and token.end <= count.statement.start:
            return index + 1
        if token.text == ";":
            return index + 1
        if token.lower in group("side_words", "clause-ends") and (
            token.lower != "and" or _opens_clause(count, index)
        ):
            return index + 1
    return 0


def _opens_clause(count: Count, index: int) -> bool:
    """An "and" that joins clauses: a name or an article follows, and a verb before the next joint."""
    following = count.tokens[index + 1] if index + 1 < len(count.tokens) else None
    return following is not None and (following.capital or following.lower in ("the", "its", "it"))


def killers_are_own(count: Count, around: Surroundings, side: str) -> bool:
    """ "our forces killed 20", "Norland said Norland jets killed 20": the speaker's men did it to others."""
    if count.figure.rule != "verb-before":
        return False
    begin = clause_start(count, count.figure.trigger)
    own = group("side_words", "own") | group("side_words", "first-person")
    if any(token.lower in own for token in count.tokens[begin : count.figure.trigger]):
        return True
    return any(one.side == side for one in within(count, around, begin, count.figure.trigger))
