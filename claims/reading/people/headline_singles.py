"""One victim whom a headline leaves without an article: "Pirates kill guard, seize ten", "Vigilante killed, pupils abducted".

Tables: `casualty_triggers.tsv`, `casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.words.numerals import is_numeral
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import category, is_singular, triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token

_TOLD = ("killed", "injured", "captured")
_FIRST_WORD = 1
"""A word that may describe him: "senior officer"."""


def find_headline_singles(tokens: Sequence[Token]) -> list[int]:
    """Where the one victim of a clause of a headline begins: "Pirates kill [guard]", not "Police kill gunman", "Army kills hope",
    "Bomb kills guard's son"."""
    return [token.index for token in tokens[1:] if _is_object(tokens, token.index)]


def _is_object(tokens: Sequence[Token], index: int) -> bool:
    verb = tokens[index - 1].lower
    if (
        triggers("active").get(verb) not in _TOLD
        or verb.endswith(("ed", "ing", "en"))
        or index < _FIRST_WORD + 1
    ):
        return False
    before = tokens[index - 2]
    if before.kind == "punct" and before.text != ",":
        return False
    noun = index + (not is_singular(tokens[index].lower))
    if noun > index and (not tokens[index].is_word or _cannot_describe(tokens[index])):
        return False
    head = lower_at(tokens, noun)
    if (
        not is_singular(head)
        or category(head) in (None, "attackers", "fighters")
        or head in words("attackers")
    ):
        return False
    return _ends(tokens, noun + 1)


def _cannot_describe(token: Token) -> bool:
    lower = token.lower
    return (
        is_numeral(token)
        or lower.endswith("-wielding")
        or lower == "armed"
        or lower in words("determiners")
        or lower in words("pronouns")
        or lower in words("prepositions")
        or lower in words("conjunctions")
    )


def _ends(tokens: Sequence[Token], index: int) -> bool:
    """Does the noun end before `index`: nothing, a comma, where or when?"""
    if index >= len(tokens):
        return True
    token = tokens[index]
    ends = token.kind == "punct" and token.text in ",;.:–—"
    return (
        ends
        or token.lower in (words("prepositions") - {"of"})
        or token.lower in words_for("fate-ends") | {"and"}
    )
