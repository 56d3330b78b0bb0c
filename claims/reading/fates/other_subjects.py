"""Whose a verb or a noun is that stands behind a counted group: its own, that of others, or of both.

"A bomber killed or wounded 150", "a clerk read out the names of the nine dead", "two guards and the party's secretary were
killed".
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.people.victim_words import FATED
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import category, is_singular, plurals, triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from claims.reading.people.quantities import Quantity
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token

_PARTICIPLES = frozenset(("shot", "hurt", "slain"))
_TO_PEOPLE = 6
"""Tokens of "10 Danish oil company workers" before their participle."""
_GOVERNING = frozenset(("of", "to", "with", "for", "from", "by", "on", "about", "in", "at"))
"""Before the object of a verb or of a noun, where "after four men and a boy were shot" opens a clause."""
_TO_SECRETARY = 5
"""Tokens of "the party's Toro information" before "secretary"."""


def takes_number(tokens: Sequence[Token], index: int, starts: Collection[int]) -> bool:
    """ "killed 12", "killed or wounded “some 150”": a number right behind the verb, or behind a second one."""
    at = index + 1
    if lower_at(tokens, at) in ("or", "and") and lower_at(tokens, at + 1) in triggers("active"):
        at += 2
    at += at < len(tokens) and tokens[at].kind == "quote"
    return at in starts


def is_of_nearer(tokens: Sequence[Token], index: int, begin: int, starts: Collection[int]) -> bool:
    """ "A lawyer for the families of the 10 people [killed]": a participle right behind people who are counted themselves, where
    "a mother of two [died]" has a verb of its own."""
    lower = tokens[index].lower
    participle = lower not in FATED and (lower.endswith("ed") or lower in _PARTICIPLES)
    if not participle or tokens[index - 1].lower not in plurals():
        return False
    number = next((at for at in range(index - 2, max(begin, index - _TO_PEOPLE), -1) if at in starts), None)
    return number is not None and not any(
        token.lower in words("prepositions") or token.kind == "punct" for token in tokens[number:index]
    )


def counts_others(between: Sequence[Token]) -> bool:
    """ "two guards [and] ten dead", "a clerk [read out the names of the] nine dead", not "a nurse was among a total of nine
    dead", "a Toro [family of] five dead"."""
    row = [token.lower for token in between]
    of = len(row) - (row[-1:] == ["the"]) - 1
    names_them = row[of : of + 1] == ["of"] and "among" not in row
    members = of > 0 and row[of - 1] in words_for("collectives")
    return "and" in row or (names_them and of > 0 and not members)


def names_second(tokens: Sequence[Token], index: int) -> bool:
    """ "two guards and the party's [information] secretary, Odo Fenn, were killed": a word between "and the" and a person."""
    ahead = itertools.takewhile(_is_nominal, tokens[index : index + _TO_SECRETARY])
    if not any(is_singular(token.lower) for token in ahead):
        return False
    for token in reversed(tokens[max(1, index - _TO_SECRETARY) : index]):
        if token.lower in words("determiners"):
            return tokens[token.index - 1].lower == "and"
        if not _is_nominal(token):
            return False
    return False


def is_of_clause_before(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, trigger: int, starts: Collection[int]
) -> bool:
    """ "[it had the names of] 57 victims, and several others [were missing]": the object of one clause, and a subject of the next, where
    "relatives of 57 victims, and several others, were missing" is one; `trigger` tells what befell the second."""
    if _follows_later(tokens, phrase.last, trigger, starts):
        return True
    joint = phrase.last + (lower_at(tokens, phrase.last) == ",")
    if lower_at(tokens, joint) != "and" or joint + 1 not in starts or not quantity.first:
        return False
    between = tokens[joint + 1 : trigger]
    finite = any(_is_finite(token) for token in between)
    others = any(token.kind == "punct" or token.lower in ("who", "that", "which") for token in between)
    if not finite or others or tokens[quantity.first - 1].lower not in _GOVERNING:
        return False
    ahead = itertools.takewhile(_is_of_clause, reversed(tokens[: quantity.first - 1]))
    return any(
        _is_finite(token) or token.lower in words("verbs") or token.lower.endswith("ed") for token in ahead
    )


def _follows_later(tokens: Sequence[Token], after: int, trigger: int, starts: Collection[int]) -> bool:
    """ "[police held 12 men] after nine people were killed": a clause of its own, right behind those counted."""
    opens = lower_at(tokens, after) in ("after", "when", "before", "as", "while") and after + 1 in starts
    people = any(
        category(token.lower) for token in tokens[after + 2 : after + 4]
    )  # not "after two days at sea"
    return opens and people and any(_is_finite(token) for token in tokens[after + 2 : trigger])


def _is_of_clause(token: Token) -> bool:
    return token.kind != "punct" and token.lower not in ("that", "who", "which", "while", "when")


def _is_finite(token: Token) -> bool:
    return token.lower in words("be_forms") or token.lower in words("auxiliaries")


def _is_nominal(token: Token) -> bool:
    """A word that may describe a noun, no verb and no preposition."""
    lower = token.lower
    tables = ("verbs", "auxiliaries", "be_forms", "prepositions", "conjunctions")
    return (token.is_word or token.kind == "clitic") and not any(lower in words(table) for table in tables)
