"""What stands behind "of" where a number is a share: "nine of Vell", "six of the most seriously hurt", "three of the five people"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.words.numerals import is_numeral
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import is_person, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token

_TO_BODIES = 8
"""Tokens of "bodies had been recovered, eight of"."""
_TO_HURT = 5
"""Tokens of "of the most seriously hurt" up to the last."""


def names_town(tokens: Sequence[Token], index: int) -> bool:
    """ "of Vell," and "of New Toro and": a name alone, no owner of those counted ("nine of Vell's guards")."""
    end = index
    while end < len(tokens) and tokens[end].capital and tokens[end].is_word:
        end += 1
    ends = end >= len(tokens) or tokens[end].text in ",.;" or tokens[end].lower in ("and", "while")
    return end > index and ends and not is_person(tokens[end - 1].lower, tokens[end - 1].text)


def badly_hurt(tokens: Sequence[Token], of: int) -> int | None:
    """Where "hurt" stands in "two of the most seriously hurt"."""
    row = [token.lower for token in tokens[of + 1 : of + _TO_HURT]]
    place = 2 if row[1:2] in (["most"], ["more"]) else 1
    if row[:1] != ["the"] or len(row) <= place + 1 or row[place] not in words_for("severity"):
        return None
    return of + place + 2 if row[place + 1] in words_for("hurt-ones") else None


def _of_bodies(tokens: Sequence[Token], of: int) -> bool:
    """ "17 bodies had been retrieved, eight [of] which", not "17 bodies in five cars, two of which"."""
    for token in reversed(tokens[max(0, of - _TO_BODIES) : of - 1]):
        if token.lower in words_for("bodies"):
            return True
        if token.kind == "number" or token.lower in words("prepositions"):
            return False
    return False


def is_share(tokens: Sequence[Token], of: int) -> bool:
    """ "three of the victims", "two of them", but not "dozens of people" or "20 of its sailors"."""
    following = lower_at(tokens, of + 1)
    if following in ("them", "whom", "those"):
        return True
    if following == "these" and lower_at(tokens, of + 2) in (
        ",",
        "died",
        "has",
        "have",
        "had",
    ):
        return True  # "one of these, a clerk, died", not "one of these roads"
    if following == "which":  # "17 bodies, eight of which": houses and blows have parts as well
        return _of_bodies(tokens, of)
    after = lower_at(tokens, of + 2)
    described = (
        after in words_for("attacked") or after in words_for("severity") or after in words_for("newly-told")
    )
    if described and of + 3 < len(tokens):
        after = tokens[of + 3].lower
    return following in ("the", "these", "those") and any(
        after in words_for(each) for each in ("wholes", "bodies", "tolls-of")
    )


def counted_whole(tokens: Sequence[Token], of: int) -> int | None:
    """The index after the second number of "three of the five people", None where none follows."""
    index = of + 1
    if index < len(tokens) and tokens[index].lower in words_for("pointing"):
        index += 1
    if index >= len(tokens) or not is_numeral(tokens[index]):
        return None
    return index + 1
