"""Numbers that share the verb of the number before them, at another place: "15 died at the scene and two in hospital"."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.people.one_more import is_a_day
from claims.reading.people.victim_words import behind_who, has_like_cause
from claims.reading.words.tokens import IN_PHRASES, lower_at
from claims.reading.words.triggers import category, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.figures import Figure
    from claims.reading.people.quantities import Quantity
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token
    from claims.reading.words.triggers import Told

_DYING = frozenset(("died", "dead", "perished", "lost"))
_WHERE_OR_WHEN = frozenset(("in", "at", "on", "while", "during", "after", "over", "within"))
_BESIDE = 4
"""Tokens of "16 adults and children" behind the first noun, up to "to"."""
_TO_HOUSE = 7
"""Tokens of "to Toro and Vell general hospitals"."""


def died_elsewhere(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, before: list[Figure]
) -> bool:
    """ "15 had died on the scene and two later in hospital", "and another during surgery", "and one, a cook, on Tuesday", "and
    four while they were being rushed there": the same verb, another place or time."""
    last = before[-1] if before else None
    joined = quantity.first > 0 and tokens[quantity.first - 1].lower in ("and", ",")
    if (
        last is None
        or not joined
        or last.trigger >= len(tokens)
        or not (tokens[last.trigger].lower in _DYING or last.rule == "after")
        or last.outcome != "killed"
    ):
        return False
    clause = any(token.lower in ("when", "as", "after") for token in tokens[last.trigger : quantity.first])
    if tokens[last.trigger].lower not in _DYING and not clause:
        return False  # "two were killed in Vell, three in Toro" is a list by place
    placed = any(token.lower in words("prepositions") for token in tokens[last.trigger : quantity.first])
    rest = list(
        itertools.takewhile(lambda token: token.kind != "punct", tokens[behind_who(tokens, phrase.last) :])
    )
    while rest and (rest[0].lower in words("adverbs") or rest[0].lower == "later"):
        rest.pop(0)
    if placed and rest and rest[0].lower in ("as", "while") and any(token.lower == "being" for token in rest):
        return True
    own = any(token.lower in words("auxiliaries") or token.lower in words("be_forms") for token in rest)
    return placed and bool(rest) and rest[0].lower in _WHERE_OR_WHEN and not own


def died_another_day(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, before: list[Figure]
) -> bool:
    """ "beheaded one captive in May and another in June": one more, the same deed."""
    last = before[-1] if before else None
    deed = last is not None and last.outcome == "killed" and last.rule == "verb-before"
    joined = lower_at(tokens, quantity.first - 1) in ("and", ",")
    return deed and joined and quantity.more and is_a_day(tokens, phrase.last)


def died_otherwise(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, before: list[Figure]
) -> bool:
    """ "Two were killed by shrapnel and a third by falling glass", "died of burns and one of smoke": the same verb, another cause."""
    last = before[-1] if before else None
    if last is None or last.outcome != "killed" or lower_at(tokens, quantity.first - 1) not in ("and", ","):
        return False
    if not has_like_cause(tokens, phrase.last):
        return False
    rest = itertools.takewhile(lambda token: token.kind != "punct", tokens[phrase.last :])
    return not any(token.lower in words("auxiliaries") or token.lower in words("be_forms") for token in rest)


def blamed_too(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, before: list[Figure]
) -> bool:
    """ "Air strikes were responsible for 302 deaths, and the rebel army for 117": the same blame, another who bears it."""
    last = before[-1] if before else None
    if last is None or last.outcome != "killed" or lower_at(tokens, quantity.first - 1) != "for":
        return False
    blame = [token.lower for token in tokens[max(0, last.quantity.first - 2) : last.quantity.first]]
    if blame not in (["responsible", "for"], ["blamed", "for"]):
        return False
    between = tokens[last.phrase.last : quantity.first - 1]
    between = between[1:] if between and between[0].text == "," else between
    if not between or between[0].lower not in ("and", "while"):
        return False
    behind = lower_at(tokens, phrase.last)
    return _is_bare_name(between[1:]) and behind in ("", ",", ".", ";", "and")


def _is_bare_name(row: Sequence[Token]) -> bool:
    """ "the rebel army", "Norland", "local militias", without a verb as in "the state asked", "went to prison", "its leader wanted"."""
    who = row[-1].lower if row else ""
    armed = category(who) is not None or who in words_for("armed-units")
    opens = bool(row) and (row[0].lower == "the" or row[0].capital or armed)
    acts = words("verbs") | words("auxiliaries") | words("be_forms") | words("prepositions") - {"of"}
    plain = all(token.kind in IN_PHRASES and token.lower not in acts for token in row)
    return opens and plain and not any(token.lower.endswith("ed") for token in row)


def cared_for_too(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, before: list[Figure]
) -> Told | None:
    """What befell a number whose verb, or a half of it, stands with the number before: it is in somebody's care."""
    if not before or not quantity.first or tokens[quantity.first - 1].lower not in ("and", ","):
        return None
    if _are_admitted(tokens, phrase, before[-1]) and _are_fewer(quantity, before[-1]):
        return "injured", phrase.last + 1, "after"
    if _taken_elsewhere(tokens, phrase, before[-1]) or _treated_for(tokens, phrase, before[-1]):
        return "injured", before[-1].trigger, "list"
    return ("injured", phrase.last, "after") if _treated_too(tokens, phrase, before[-1]) else None


def _treated_too(tokens: Sequence[Token], phrase: VictimPhrase, last: Figure) -> bool:
    """ "15 people had been killed and 88 treated at hospitals", "four were pronounced dead and ten admitted", in a sentence that
    names a hospital: the verb of being is that of the number before."""
    verb = lower_at(tokens, phrase.last)
    behind = lower_at(tokens, phrase.last + 1)
    passive = any(
        token.lower in words("be_forms") for token in tokens[last.phrase.last : max(last.trigger, 0)]
    )
    ends = behind in ("", ",", ".", ";", "and", "while") or behind in words("prepositions")
    house = any(token.lower in words_for("hospitals") for token in tokens)
    return passive and ends and house and verb in ("treated", "admitted")


def _are_fewer(quantity: Quantity, last: Figure) -> bool:
    return (quantity.value or 0) <= (last.quantity.value or 0)


def _are_admitted(tokens: Sequence[Token], phrase: VictimPhrase, last: Figure) -> bool:
    """ "36 people were treated for burns, and 19 are admitted": to nothing else that the sentence names."""
    row = [token.lower for token in tokens[phrase.last : phrase.last + 3]]
    ends = len(row) > 1 and row[2:] in ([], [","], ["."], [";"], ["and"])
    return last.outcome == "injured" and ends and row[0] in words("be_forms") and row[1] == "admitted"


def _treated_for(tokens: Sequence[Token], phrase: VictimPhrase, last: Figure) -> bool:
    """ "Three were being treated for hypothermia and one for a fractured pelvis"."""
    treated = last.outcome == "injured" and lower_at(tokens, last.trigger) == "treated"
    if not treated or lower_at(tokens, last.trigger + 1) != "for" or lower_at(tokens, phrase.last) != "for":
        return False
    near = tokens[phrase.last + 1 : phrase.last + 1 + _BESIDE]
    return phrase.head is None and any(token.lower in words_for("hurt-nouns") for token in near)


def _taken_elsewhere(tokens: Sequence[Token], phrase: VictimPhrase, last: Figure) -> bool:
    """ "Eleven were taken to Alda Hey and 16 adults and children to Vell hospital": the same verb, another house."""
    if last.outcome != "injured" or lower_at(tokens, last.trigger) not in words_for("carried"):
        return False
    to = next(
        (token.index for token in tokens[phrase.last : phrase.last + _BESIDE] if token.lower == "to"), 0
    )
    plain = all(
        token.kind in IN_PHRASES and token.lower not in words("be_forms")
        for token in tokens[phrase.last : to]
    )
    house = any(token.lower in words_for("hospitals") for token in tokens[to : to + _TO_HOUSE])
    return to > 0 and plain and house
