"""Those by whom a toll has grown: "The toll rose to 12 after three climbers were found in a ravine".

Who is found or buried may live, unless a toll that grew just before is told to have grown by them.  Table: `casualty_words.tsv`.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.figures import Figure
    from claims.reading.people.quantities import Quantity
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token
    from claims.reading.words.triggers import Told

_TO_THEM = 14
"""Tokens of ", officials said, after a night in which an avalanche buried" behind the toll."""
_TO_GROWTH = 4
"""Tokens of "risen overnight to" before the toll."""
_TO_FOUND = 4
"""Tokens of "had now been found"."""
_BURIED = frozenset(("buried", "buries", "burying"))
_WHERE = frozenset(("in", "under", "beneath", "below", "inside", "from"))
_IN_CARE = frozenset(("taken", "treated", "unconscious", "injured"))
_TO_CLAUSE_END = 8
"""Tokens of "under the mud by divers" behind "found"."""


def by_whom_it_grew(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, before: Sequence[Figure]
) -> Told | None:
    """ "The toll rose to 12 after [three climbers] were found in a ravine", "has risen to 63 after a slide buried [two diggers]": dead, for
    the toll grew; not "after three were found alive", "rose to 12 as three men were buried in the village"."""
    toll = before[-1] if before else None
    if toll is None or toll.rule != "toll" or toll.outcome != "killed" or toll.part or phrase.doubtful:
        return None
    if phrase.head is not None and tokens[phrase.head].lower in words_for("alive"):
        return None
    between = [token.lower for token in tokens[toll.phrase.last : quantity.first]]
    grew = [token.lower for token in tokens[max(0, toll.quantity.first - _TO_GROWTH) : toll.quantity.first]]
    fewer = (quantity.value or 0) < (toll.quantity.value or 0)
    if (
        not fewer
        or "after" not in between
        or len(between) > _TO_THEM
        or words_for("growing").isdisjoint(grew)
    ):
        return None
    if not {"and", "but", "while", ";"}.isdisjoint(between[: between.index("after")]):
        return None  # "The toll rose to 12 and, after a slide buried two, the search was stopped"
    if between[-1] in _BURIED and not words_for("slides").isdisjoint(between):
        return "killed", quantity.first - 1, "toll-growth"
    if between[-1] != "after":
        return None
    return _are_found(tokens, phrase.last)


def _are_found(tokens: Sequence[Token], index: int) -> Told | None:
    """ "were found in a ravine", "had been recovered", not "were found alive", "were found guilty"."""
    near = tokens[index : index + _TO_FOUND]
    found = next((token for token in near if token.lower in words_for("located")), None)
    if found is None or not any(token.lower in words("be_forms") for token in tokens[index : found.index]):
        return None
    behind = lower_at(tokens, found.index + 1)
    clause = itertools.takewhile(
        lambda token: token.text not in ".;",
        tokens[found.index + 1 : found.index + _TO_CLAUSE_END],
    )
    ends = behind in _WHERE or behind in ("", ".", ",", ";")
    living = words_for("alive") | words_for("saved") | words_for("hospitals") | _IN_CARE
    alive = any(token.lower in living for token in clause)
    return ("killed", found.index, "toll-growth") if ends and not alive else None
