"""One person more who stands beside a number of others: "seven passengers and the coach driver", "nine pupils and their teacher".

Table: `casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.words.numerals import number_at
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import is_nationality, is_singular, plurals, triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token

_TO_RIDERS = 5
"""Tokens of "seven elderly passengers and" before "the driver"."""
_TO_FIRST = 9
"""Tokens of "two Danes, a Swede and" before "the captain"."""
_LISTED = ("a", "an")
OPENING = frozenset(("the", "their"))
"""What leads to one whom the page takes for known."""


def is_companion(tokens: Sequence[Token], index: int) -> bool:
    """ "seven passengers and [the coach driver]", "two Danes, a Swede and [the captain]", "nine pupils and [their teacher]", asked at the
    first word; not "the driver's wife", "their teacher training"."""
    if index < 2 or tokens[index - 1].lower != "and":
        return False
    known = words_for("steering") if tokens[index].lower == "the" else None
    noun = index + 1
    if not _is_person(lower_at(tokens, noun), known):
        noun += 1
    if not _is_person(lower_at(tokens, noun), known) or not _ends(tokens, noun + 1):
        return False
    last = tokens[index - 2].lower
    if last in plurals():
        return any(number_at(tokens, at) for at in range(max(0, index - _TO_RIDERS), index - 2))
    listed = (is_singular(last) or is_nationality(tokens[index - 2].text)) and any(
        token.lower in _LISTED for token in tokens[max(0, index - _TO_RIDERS) : index - 2]
    )
    return listed and any(
        number_at(tokens, at) and tokens[at].lower not in _LISTED
        for at in range(max(0, index - _TO_FIRST), index - 2)
    )


def _is_person(lower: str, known: frozenset[str] | set[str] | None) -> bool:
    if known is not None:
        return lower in known
    return is_singular(lower) and lower not in words("attackers")  # "two women and their attacker"


def _ends(tokens: Sequence[Token], index: int) -> bool:
    """Does the noun end before `index`: a mark, a verb, a preposition?"""
    if index >= len(tokens):
        return True
    token = tokens[index]
    if token.kind in ("clitic", "number"):
        return False
    lower = token.lower
    return (
        token.kind != "word"
        or any(lower in words(table) for table in ("be_forms", "auxiliaries", "prepositions", "conjunctions"))
        or lower in triggers("passive")
        or lower in words_for("fates")
        or lower in ("who", "when", "as", "while", "after", "before")
    )
