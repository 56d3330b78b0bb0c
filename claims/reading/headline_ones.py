"""One person of a headline, counted without an article: "Man, 34, shot dead outside mill", "Toro woman and boy, 3, killed".

What befell them follows at once; a headline that first tells of anything else ("Man held after girl is shot") counts nobody here.
Table: `casualty_words.tsv`.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.fate_words import is_object
from claims.reading.numerals import number_at
from claims.reading.tokens import lower_at
from claims.reading.triggers import SHOT, category, is_person, is_singular, triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.reading.tokens import Token

_DESCRIBED = 3
"""Tokens of "Off-duty Toro police" before the noun."""
_LABEL = 3
"""Tokens in which "Toro police:" stands."""
_ADVERBS = 2
"""Words of "later found" before the fate."""
_WHOM = 4
"""Tokens behind "shot at" in which a target stands."""
_OUTCOMES = frozenset(("killed", "injured", SHOT, "missing", "trapped"))
"""What a headline tells of one person without an article; others are displaced by robots and captured on camera."""
_JOINTS = frozenset(("and", "&", ","))


def ones_of_headline(tokens: Sequence[Token]) -> list[int]:
    """The indices where the phrases of such persons begin; none in most headlines."""
    begin = _past_label(tokens)
    found: list[int] = []
    while True:
        end = _past_person(tokens, begin)
        if end is None:
            return found if found and _is_numbered(tokens, begin) else []
        found.append(begin)
        if _tells_fate(tokens, end):
            return found
        if lower_at(tokens, end) not in _JOINTS:
            return []
        begin = end + 1


def _past_label(tokens: Sequence[Token]) -> int:
    """ "Police: Man shot dead": the index after the colon."""
    return next((token.index + 1 for token in tokens[:_LABEL] if token.text == ":"), 0)


def _is_numbered(tokens: Sequence[Token], index: int) -> bool:
    """ "Man, two children killed": the next of the list has a number of its own, and a fate that it shares."""
    number = number_at(tokens, index) if index < len(tokens) else None
    if number is None:
        return False
    noun = number[0]
    return is_person(lower_at(tokens, noun)) and _tells_fate(tokens, noun + 1)


def _past_person(tokens: Sequence[Token], begin: int) -> int | None:
    """The index after "Toro man, 34,", "father of two", "teen girl"; None where something else is told."""
    noun = next((token.index for token in _description(tokens, begin) if _is_somebody(token)), None)
    if noun is None:
        return None
    while noun + 1 < len(tokens) and _is_somebody(tokens[noun + 1]):
        noun += 1  # "police officer"
    end = noun + 1
    if tokens[noun].lower in words_for("parents") and lower_at(tokens, end) == "of":
        number = number_at(tokens, end + 1) if end + 1 < len(tokens) else None
        end = number[0] if number else end
    return _past_age(tokens, end)


def _description(tokens: Sequence[Token], begin: int) -> Iterator[Token]:
    """The words from `begin` among which the noun can stand: no verb, no fate, no preposition."""
    for token in tokens[begin : begin + _DESCRIBED + 1]:
        known = token.lower in words("prepositions") or token.lower in words("determiners")
        known = known or token.lower in words("auxiliaries") or token.lower in words("be_forms")
        if token.kind != "word" or known or token.lower in triggers("passive"):
            return
        yield token


def _is_somebody(token: Token) -> bool:
    known = is_singular(token.lower) and category(token.lower) not in (None, "attackers")
    return known and token.lower not in words("attackers")


def _past_age(tokens: Sequence[Token], index: int) -> int:
    """The index behind ", 34," or "(34)" or ", 34"."""
    row = tokens[index : index + 3]
    if len(row) < len((",", "34")) or row[0].text not in ",(" or row[1].kind != "number":
        return index
    return index + 2 + (len(row) > 2 and row[2].text in ",)" and (row[0].text == "(") == (row[2].text == ")"))


def _tells_fate(tokens: Sequence[Token], index: int) -> bool:
    """ "shot dead", "dies in crash", "later found dead", not "shot deer", "dies at 101"."""
    fate = index + sum(1 for _ in itertools.takewhile(_leads_to_fate, tokens[index : index + _ADVERBS]))
    lower, behind = lower_at(tokens, fate), lower_at(tokens, fate + 1)
    outcome = triggers("passive").get(lower)
    ends = fate + 1 >= len(tokens) or tokens[fate + 1].kind == "punct"
    if outcome not in _OUTCOMES and lower not in words_for("kidnapped"):
        return False
    if lower in ("dies", "died"):
        return behind in words_for("dying-from")
    if outcome in ("injured", "missing") and any(
        token.lower in words_for("players") for token in tokens[:index]
    ):
        return False  # "Goalkeeper injured in training"
    if lower == "shot" and behind == "at":
        return not any(is_person(token.lower, token.text) for token in tokens[fate + 2 : fate + 2 + _WHOM])
    return ends or behind == "dead" or not is_object(tokens[fate + 1])


def _leads_to_fate(token: Token) -> bool:
    """ "later", "accidentally", "found"."""
    lower = token.lower
    told = lower in triggers("passive") and lower != "fatally"
    return not told and (lower in ("found", "feared") or lower in words("adverbs") or lower.endswith("ly"))
