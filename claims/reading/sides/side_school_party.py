"""Pupils, students and their teachers who are abroad together: "19 pupils were taken to a clinic in Vesland" of a page that tells of a
Norlander school party.

The rule answers with a side or None; `sides.RULES` gives its place.  Table: `side_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import group
from claims.reading.words.tokens import lower_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.counts.counts import Count
    from claims.reading.names.named import Gazette
    from claims.reading.sides.side_surroundings import Surroundings
    from claims.reading.words.tokens import Token

_RULE = "side:school-party"
_CALLED = 2
"""Tokens of "primary school" behind a nation."""


def of_school_party(count: Count, around: Surroundings) -> str | None:
    """The one nation abroad whose pupils or school the page tells of: for pupils and their teachers, and for the bare number that goes on
    with them in the next sentence."""
    if around.home is None or around.contested:
        return None
    if count.is_bare:
        last = around.settled.last_whole(count.figure.outcome)
        goes_on = last is not None and _RULE in last.rules
        near = last is not None and last.sentence.paragraph is count.sentence.paragraph
        return last.side if last is not None and goes_on and near else None
    head = count.figure.phrase.head
    words = {token.lower for token in count.tokens[count.figure.quantity.last : count.last]}
    if head is None or words.isdisjoint(group("side_words", "pupils")):
        return None
    return around.nation_at_school if around.nation_at_school != around.home else None


def nation_at_school(gazette: Gazette) -> str | None:
    """The one nation by whose name a page calls pupils, students or a school, but for a house with a name of its own ("the Norlander
    School in Toro")."""
    told = group("side_words", "pupils") | group("side_words", "schools")
    nations = {
        one.side
        for sentence in gazette.page.sentences
        if not told.isdisjoint(sentence.lowers)
        for one in gazette.of(sentence)
        if one.kind == "demonym"
        and any(_is_one(sentence.tokens, at, told) for at in range(one.last, one.last + _CALLED))
    }
    return nations.pop() if len(nations) == 1 else None


def _is_one(tokens: Sequence[Token], at: int, told: frozenset[str]) -> bool:
    return lower_at(tokens, at) in told and not tokens[at].capital
