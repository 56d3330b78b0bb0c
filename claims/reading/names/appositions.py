"""Descriptions set off by commas: ", a spokesman for the guild," behind a name, "The governor, " before one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import word_set, words
from claims.reading.names.names_in_text import LONGEST_DESCRIPTION, PORTFOLIOS
from claims.reading.names.roles import (
    BEFORE_ROLES,
    Description,
    describe,
    full_roles,
    is_descriptive,
    is_role,
)
from claims.reading.words.triggers import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token

_LANDS = word_set("region province state county district")
"""In small letters behind its name: "the governor of Vell region"."""
_MOST_RANKS = 3
"""Words of "Brigadier General"."""
_IN_THE_STATE = 3
"""Tokens of where an office is held: "the press officer in the state"."""
_ENDS_DESCRIPTION = frozenset(
    ["under", "with", "since", "during", "after", "before", "by", "as", "when", "while", "until", "despite"]
)


def apposition_after(tokens: Sequence[Token], text: str, last: int) -> Description | None:
    """The description in ", a spokesman for the Kremlin," after a name that ends before `last`."""
    if last >= len(tokens) or tokens[last].text != ",":
        return None
    first = last + 1
    if first < len(tokens) and tokens[first].kind == "number":
        first += 1
        if first >= len(tokens) or tokens[first].text != ",":
            return None
        first += 1
    end = first
    head: int | None = None
    while end < len(tokens) and end - first < LONGEST_DESCRIPTION + 4:
        token = tokens[end]
        if (
            token.text in (",", ".", ";", "—", "–", ")")
            or token.kind == "quote"
            or token.lower in ("who", "and", "whose")
        ):
            break
        if token.lower in _ENDS_DESCRIPTION:
            break
        if head is None and is_role(token):
            head = end
        end += 1
    if head is None or _is_other_name(tokens, first, head, end):
        return None
    return describe(tokens, text, first, end)


def _is_other_name(tokens: Sequence[Token], first: int, head: int, end: int) -> bool:
    """Whether the stretch after the comma is the next name of a list or a clause, not a description."""
    for token in tokens[first:head]:
        lower = token.lower
        if lower in words("auxiliaries") or lower in words("verbs") or lower in words("pronouns"):
            return True
        if lower in words_for("saying"):
            return True  # "A resident of Vell, Odo Fenn, told our correspondent"
        if lower in words("prepositions") and lower not in ("of", "for"):
            return True
    following = head + 1
    while following < end and is_role(tokens[following]):
        following += 1
    if following >= end:
        return False
    token = tokens[following]
    if token.kind == "word" and token.capital:
        return True
    return token.lower in words("verbs") or token.lower in words("auxiliaries") or token.lower.endswith("ed")


def _is_rank(token: Token) -> bool:
    """A short form in capitals or a title before a name: "DSP", "Captain"."""
    return token.text.isupper() or token.lower in words("titles") or token.lower in full_roles()


def apposition_before(tokens: Sequence[Token], text: str, first: int, last: int) -> Description | None:
    """The description in "The governor, X, said" before a name [first, last) set off by commas."""
    ranked = first
    while (
        ranked > 2
        and first - ranked < _MOST_RANKS
        and tokens[ranked - 1].capital
        and _is_rank(tokens[ranked - 1])
    ):
        ranked -= 1
    if tokens[ranked - 1].text == ",":
        first = ranked  # "the press officer, DSP Odo Fenn,", "The governor, Brigadier General Odo Fenn,"
    if first < 2 or tokens[first - 1].text != ",":
        return None
    if last < len(tokens) and tokens[last].text not in (",", ".", ";", ")") and tokens[last].kind != "quote":
        return None
    end = first - 1
    if [token.lower for token in tokens[max(0, end - _IN_THE_STATE) : end - 1]] == ["in", "the"]:
        end -= _IN_THE_STATE  # "the press officer in the state"
    begin = end
    head = False
    while begin > 0 and end - begin < LONGEST_DESCRIPTION:
        token = tokens[begin - 1]
        if (
            token.lower in ("of", "for", "the")
            or _joins_portfolios(tokens, begin - 1)
            or is_descriptive(token)
            or token.capital
            or token.lower == "'s"
            or (token.lower in _LANDS and tokens[begin - 2].capital)
        ):
            begin -= 1
            head = head or is_role(token)
            if token.lower in ("the",) and begin and tokens[begin - 1].lower not in ("of", "for"):
                break
        elif token.lower in BEFORE_ROLES:
            begin -= 1
            break
        else:
            break
    if not head or not (
        is_role(tokens[end - 1]) or any(token.lower in ("of", "for") for token in tokens[begin:end])
    ):
        return None
    return describe(tokens, text, begin, end)


def _joins_portfolios(tokens: Sequence[Token], index: int) -> bool:
    """The "and" of "the Minister for Weirs and Energy"."""
    if tokens[index].lower != "and" or index < 1:
        return False
    return tokens[index - 1].capital and tokens[index + 1].capital and tokens[index + 1].lower in PORTFOLIOS


def _is_rank_only(role: str) -> bool:
    """ "Brigadier General": a rank and nothing else."""
    parts = role.lower().replace("-", " ").split()
    return bool(parts) and all(word in words("ranks") for word in parts)


def join(near: Description, far: Description | None) -> Description:
    """One description of two; the nearer one has the first word."""
    if far is None:
        return near
    rank = far.role is not None and near.role is not None and _is_rank_only(near.role)
    return Description(
        far.role if rank else near.role or far.role,
        near.former or far.former,
        near.side or far.side,
        near.gender or far.gender,
        near.shares_country or far.shares_country,
    )
