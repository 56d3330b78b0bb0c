"""Whether those swept away or missing are told dead further on: "his body was found on Friday"; "five bodies have never been
recovered".  Table: `casualty_words.tsv`.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.people.victim_words import body_is_found
from claims.reading.words.numerals import is_numeral
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import is_person, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token

_TO_BODY = 16
"""Tokens from "swept away" to "his body was found"."""
_TO_MAIN_VERB = 14
"""Tokens of "by the slides on the night of May 3 have never been found" behind "buried"."""
_OTHERS = frozenset(("who", "which", "that", "whose", "while", "but", "and", "as", "when"))
"""What begins another clause."""
_TO_FOUND = 5
"""Tokens of "have never yet been recovered" behind bodies."""


def are_never_found(tokens: Sequence[Token], phrase: VictimPhrase) -> bool:
    """ "Five bodies have never been recovered"."""
    if tokens[phrase.last - 1].lower not in words_for("bodies"):
        return False
    behind = [token.lower for token in tokens[phrase.last : phrase.last + _TO_FOUND]]
    return not {"never", "not"}.isdisjoint(behind) and not words_for("located").isdisjoint(behind)


def stay_under(tokens: Sequence[Token], trigger: int) -> bool:
    """ "Nine people buried by the slide [have never been found]", "trapped since May are still missing": the verb of those whom the
    participle before describes, and nobody else between."""
    never = False
    for token in tokens[trigger + 1 : trigger + 1 + _TO_MAIN_VERB]:
        lower = token.lower
        if token.kind == "punct" or lower in _OTHERS or is_numeral(token):
            return False
        if never and lower in words_for("located"):
            return True
        verb = tokens[token.index - 1 - (tokens[token.index - 1].lower == "still")].lower
        if lower == "missing" and (verb in words("be_forms") or verb in ("remain", "remained")):
            return True
        never = (
            never
            or lower in ("never", "not")
            or (lower == "yet" and lower_at(tokens, token.index + 1) == "to")
        )
    return False


def is_told_dead(tokens: Sequence[Token], first: int, trigger: int) -> bool:
    """ "The latest victim was [a man who was swept away]"; one who has been missing since may live."""
    if tokens[trigger].lower in words_for("vanished"):
        return False
    return [token.lower for token in tokens[max(0, first - 2) : first]] in (
        ["victim", "was"],
        ["victim", "is"],
    )


def whose_body_is_found(tokens: Sequence[Token], trigger: int) -> bool:
    """ "A boy was swept away; his body was found on Friday", "and their bodies were recovered", further on in the sentence; not
    "went missing with her son, whose body was found", "after one of their bodies was found"."""
    for token in itertools.takewhile(
        lambda token: not is_person(token.lower, token.text), tokens[trigger + 1 : trigger + _TO_BODY]
    ):
        if token.lower not in words_for("bodies"):
            continue
        owned = tokens[token.index - 1].lower in ("his", "her", "their")
        part = tokens[token.index - 2].lower in ("of", "for")  # "the search for their bodies"
        found = body_is_found(tokens, token.index)
        if owned and not part and found and lower_at(tokens, token.index + 2) not in ("not", "yet"):
            return True
    return False
