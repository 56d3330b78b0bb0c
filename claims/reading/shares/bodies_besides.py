"""Bodies found besides those that a sentence has counted: "14 bodies washed ashore, the navy retrieved seven more".

Table: `casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.counts.items import ends_clause
from claims.reading.words.triggers import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.figures import Figure
    from claims.reading.shares.later_numbers import LaterNumber, Share
    from claims.reading.words.tokens import Token

_TO_FOUND = 4
"""Tokens of "had already been recovered"."""


def found_more(number: LaterNumber) -> Share | None:
    """ "14 bodies washed ashore, the navy retrieved seven more"."""
    if not _are_more_bodies(number) or number.previous not in words_for("located"):
        return None
    ends = ends_clause(number.tokens, number.phrase.last) or number.following in words("prepositions")
    return number.counted_on() if ends else None


def those_of_others(number: LaterNumber) -> Share | None:
    """ "the bodies of 31 crew have been recovered, and those of two more are on the mountainside", "found 26 bodies; those of eight
    children lay in the cabin"."""
    those = number.ahead(2) == ["those", "of"] and number.earlier.outcome == "killed"
    bodies = any(
        token.lower in words_for("bodies") for token in number.tokens[: number.earlier.quantity.first]
    )
    bodies = bodies or counts_bodies(number.tokens, number.earlier)
    return number.counted_on() if those and bodies else None


def more_were_found(number: LaterNumber) -> Share | None:
    """ "11 bodies had been found and eight more had been pulled from the mud"."""
    return number.counted_on() if _are_more_bodies(number) and are_found(number) else None


def _are_more_bodies(number: LaterNumber) -> bool:
    return number.quantity.more and number.is_bare and counts_bodies(number.tokens, number.earlier)


def are_found(number: LaterNumber) -> bool:
    """ "had been recovered", "were pulled from the mud": asked behind a number."""
    row = number.behind(_TO_FOUND)
    found = words_for("located") | words_for("brought-out")
    return row[:1] != [] and row[0] in words("auxiliaries") | words("be_forms") and not found.isdisjoint(row)


def counts_bodies(tokens: Sequence[Token], earlier: Figure) -> bool:
    """ "11 bodies", of a figure before."""
    return earlier.outcome == "killed" and tokens[earlier.phrase.last - 1].lower in words_for("bodies")
