"""Whose paper it is that finds or says something: "a review by the health ministry", "the Weir Watch's report", "a bulletin of the Weir Office"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import word_set, words
from claims.reading.words.numerals import ARTICLES
from claims.reading.words.places import place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token

_PAPERS = words("speaking_papers") | word_set(
    "report review survey study bulletin statement assessment analysis audit investigation inquiry findings communique communiqué"
)
_OWNERS = word_set("his her its their")


def author_of(tokens: Sequence[Token], first: int, last: int) -> tuple[int, int] | None:
    """The tokens that name whose paper the phrase [first, last) is; None where it is no paper or nobody's: "a report", "a report of the raid",
    "its report", "the Brask Post", "a report from the north", "the army and a report by the Weir Watch"."""
    at = next(
        (at for at in range(first, last) if tokens[at].lower in _PAPERS and not tokens[at].capital), last
    )
    ahead = {token.lower for token in tokens[first:at]}
    if "and" in ahead or not ahead.isdisjoint(words("prepositions") - {"of"}):
        return None
    link = tokens[at + 1].lower if at + 2 < last else ""
    if link == "by" or (link in ("from", "of") and _is_body(tokens[at + 2 : last])):
        return at + 2, last
    begin = first + (tokens[first].lower in ARTICLES or tokens[first].lower == "the")
    if at != last - 1:
        return None
    if _is_name(tokens[begin:at]):
        return begin, at
    owned = next((owned for owned in range(begin + 1, at) if tokens[owned].kind == "clitic"), None)
    return (first, owned) if owned is not None and tokens[first].lower not in _OWNERS else None


def _is_body(row: Sequence[Token]) -> bool:
    """ "a release from [the Brask Police Department]", "a bulletin of [the Weir Office]", not "a report of [the raid]"."""
    bodies = words("organisations") | words("authorities")
    return any(token.lower in bodies for token in row)


def _is_name(row: Sequence[Token]) -> bool:
    """ "[Weir Watch] report", "[OW] statement", not "[Norland] report", "[Fenn] inquiry"."""
    if not row or not all(token.capital and token.is_word for token in row):
        return False
    known = place(row[-1].text)
    return (known is None or len(row) > 1) and (len(row) > 1 or row[0].text.isupper())
