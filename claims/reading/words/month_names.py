"""Months and days that are names of persons as well: "Jan de Wit", "Mrs May", "the trader Sunday Orr"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.words.cues import CUE_FORMS
from claims.reading.words.tokens import lower_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token

_NAMES_TOO = frozenset(("jan", "april", "may", "june", "august"))
_DAYS_TOO = frozenset(("friday", "sunday", "monday"))
_COUNTED_BY_MONTHS = frozenset(("record", "report", "register", "log", "add", "list", "note", "confirm"))
"""Cues that months take as well, though not with "that": "May recorded 40 cases", "April added 90 jobs"."""
_SHOWN_BY_MONTHS = frozenset(("show", "suggest", "indicate", "signal", "reveal"))
_BEFORE_MONTHS = frozenset(
    (
        "in",
        "on",
        "since",
        "by",
        "until",
        "till",
        "of",
        "from",
        "to",
        "last",
        "early",
        "late",
        "mid",
        "next",
        "this",
        "between",
    )
)


def names_somebody(tokens: Sequence[Token], index: int) -> bool:
    """Does the month or day at `index` belong to a person's name, by the words beside it?"""
    token = tokens[index]
    if not token.capital or (token.lower not in _NAMES_TOO and token.lower not in _DAYS_TOO):
        return False
    before = tokens[index - 1] if index else None
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if token.lower in _DAYS_TOO:
        return before is not None and after is not None and _introduces(before) and _is_name(after)
    if (before is None or before.kind in ("quote", "punct")) and after is not None and _speaks(tokens, after):
        return True  # "May said", at the head of a clause
    dated = after is not None and after.kind in ("number", "figure")
    if dated or (
        before is not None and (before.lower in _BEFORE_MONTHS or before.kind in ("number", "figure"))
    ):
        return False
    if before is not None and before.lower in words("honorifics"):
        return True
    following = after is not None and after.kind == "word"
    if following and after is not None and (_is_name(after) or after.lower in words("name_particles")):
        return True
    return before is not None and _is_name(before) and not (following and after is not None and after.capital)


def _introduces(token: Token) -> bool:
    """ "Mr", "Governor", "the trader": what a day stands behind only where somebody is called by it."""
    return token.lower in words("honorifics") or token.lower in words("persons_roles")


def _speaks(tokens: Sequence[Token], verb: Token) -> bool:
    """A finite cue that only somebody can be the subject of: "said", "warns", "added that"."""
    form = CUE_FORMS.get(verb.lower)
    if form is None or form.form not in ("past", "third") or form.lemma in _SHOWN_BY_MONTHS:
        return False
    return form.lemma not in _COUNTED_BY_MONTHS or lower_at(tokens, verb.index + 1) == "that"


def _is_name(token: Token) -> bool:
    calendar = token.lower in words("days") or token.lower in words("months")
    return (
        token.kind == "word" and token.capital and not calendar and token.lower not in words("function_words")
    )
