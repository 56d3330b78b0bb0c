"""One victim whom a headline leaves without an article: "Pirates kill guard, seize ten", "Vigilante killed, pupils abducted".

Tables: `casualty_triggers.tsv`, `casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.words.numerals import is_numeral
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import category, is_nationality, is_singular, triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.reading.words.tokens import Token

_TOLD = ("killed", "injured", "captured")
_TO_NOUN = 3
"""Tokens of ", 4,"."""
_FIRST_WORD = 1
"""A word that may describe him: "senior officer"."""


def find_headline_singles(tokens: Sequence[Token]) -> list[int]:
    """Where the one victim of a clause of a headline begins: "Pirates kill [guard]", not "Police kill gunman", "Army kills hope",
    "Bomb kills guard's son"; "Seven die in avalanche, [Swede] among missing"."""
    found = [token.index for token in tokens[1:] if _is_object(tokens, token.index)]
    return found + [
        at for token in tokens if token.lower == "among" for at in _one_among(tokens, token.index)
    ]


def _one_among(tokens: Sequence[Token], among: int) -> Iterator[int]:
    """Where "[Danish nurse] confirmed among the dead" begins, asked at "among"."""
    of = among + 1 + (lower_at(tokens, among + 1) == "the")
    if lower_at(tokens, of) not in words_for("headline-victims") or not _ends(tokens, of + 1):
        return
    noun = among - 1 - (lower_at(tokens, among - 1) in words_for("found-to-be"))
    if noun > _TO_NOUN and tokens[noun].text == "," and is_numeral(tokens[noun - 1]):
        noun -= _TO_NOUN  # "boy, 4, among dead"
    if noun < 0 or not (is_singular(tokens[noun].lower) or _is_national(tokens, noun)):
        return
    begin = noun
    while begin and tokens[begin - 1].is_word and not _cannot_describe(tokens[begin - 1]):
        begin -= 1
    if begin == 0 or tokens[begin - 1].kind == "punct":
        yield begin


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


def _is_national(tokens: Sequence[Token], noun: int) -> bool:
    """ "Swede", "New Zealander"."""
    return any(
        is_nationality(" ".join(token.text for token in tokens[first : noun + 1]))
        for first in (noun, noun - 1)
        if first >= 0
    )


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
