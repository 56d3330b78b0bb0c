"""Whom a sentence without a figure speaks of, so that a bare number behind it counts them.

"The injured were taken to hospital. [Nine …]", "How many people have died? [At least 40, …]".  Table: `casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import word_set, words
from claims.reading.words.triggers import fate_of, triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.page.text import Sentence
    from claims.reading.words.tokens import Token

_TO_FATE = 14
"""Tokens of a question in which the fate stands that it asks for."""
_TO_WHOM = 4
"""Tokens of "Most of" before "the dead"."""
_SPOKEN_OF = 3
"""Tokens of "The injured were"."""
_YEAR = 4
_OTHERS_THAN_NOW = word_set(
    "would must will could should may might need year years month ago when before if each every usually"
)
"""Words of a question that asks for no count of the event told."""
_SOME_OF = frozenset(("all", "most", "many", "some", "half"))


def asked_after(tokens: Sequence[Token]) -> str | None:
    """The outcome that "How many people have died?" asks for, not "How many of the dead were Danes?", "How many must die before
    they act?", "How many died in 1994?"."""
    row = [token.lower for token in tokens]
    if row[:2] != ["how", "many"] or row[-1] != "?" or row[2:3] == ["of"]:
        return None
    if not _OTHERS_THAN_NOW.isdisjoint(row) or any(len(word) == _YEAR and word.isdigit() for word in row):
        return None
    fates = (triggers("passive").get(word) for word in row[2:_TO_FATE])
    return next((fate for fate in fates if fate in ("killed", "injured", "missing")), None)


def spoken_of(sentence: Sentence) -> str | None:
    """The outcome of those whom a sentence without figures opens with: "The injured were taken to hospital", "The victims range in
    age from 16 to 79", "Most of the dead were", "The chief said the dead were between 17 and 71", "How many people have died?"."""
    asked = asked_after(sentence.tokens)
    if asked:
        return asked
    begin = _behind_saying(sentence.tokens)
    opening = [token.lower for token in sentence.tokens[begin : begin + _SPOKEN_OF + _TO_WHOM]]
    if opening[:1] != [] and opening[0] in _SOME_OF and "of" in opening[:_TO_WHOM]:
        opening = opening[opening.index("of") + 1 :]
    opening = opening[:_SPOKEN_OF]
    if len(opening) < _SPOKEN_OF or opening[0] != "the" or opening[1] not in words_for("accounts"):
        return None
    fate = fate_of(opening[1])
    if opening[2] in ("range", "ranged") or opening[2] in words_for("hailing"):
        return fate or "killed"
    if begin and opening[2] not in words("be_forms"):
        return None
    verb = opening[2] in words("be_forms") or opening[2] in words("auxiliaries")
    return fate if verb else None


def _behind_saying(tokens: Sequence[Token]) -> int:
    """Where what somebody said of all the dead begins: "Odo Fenn said [the dead were] aged between 17 and 71"; 0 where nobody does."""
    for token in tokens[1:-_SPOKEN_OF]:
        if token.lower in words_for("saying"):
            begin = token.index + 1 + (tokens[token.index + 1].lower == "that")
            accounted = [each.lower for each in tokens[begin : begin + 2]]
            told = len(accounted) > 1 and accounted[0] == "the" and accounted[1] in words_for("accounts")
            return begin if told else 0
    return 0
