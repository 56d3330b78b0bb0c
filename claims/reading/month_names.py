"""Months that are names of persons as well: "Jan de Wit", "Mrs May"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.tokens import Token

_NAMES_TOO = frozenset(("jan", "april", "may", "june", "august"))
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
    """Does the month at `index` belong to a person's name, by the words beside it?"""
    token = tokens[index]
    if token.lower not in _NAMES_TOO or not token.capital:
        return False
    before = tokens[index - 1] if index else None
    after = tokens[index + 1] if index + 1 < len(tokens) else None
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


def _is_name(token: Token) -> bool:
    calendar = token.lower in words("days") or token.lower in words("months")
    return (
        token.kind == "word" and token.capital and not calendar and token.lower not in words("function_words")
    )
