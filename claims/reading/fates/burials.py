"""Who is buried or laid out: "villagers buried 20", "his district alone had buried 90", while a landslide buries the living.

Table: `casualty_words.tsv`.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.people.number_verbs import by_disaster
from claims.reading.words.numerals import is_numeral
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import category, plurals, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.number_verbs import NumberVerb
    from claims.reading.words.tokens import Token
    from claims.reading.words.triggers import Told

_ENDS: tuple[list[str], ...] = ([], ["."], [","], ["on"], ["by"], ["so"])
"""Behind a bare number of whom somebody "helped bury"."""
_HAVING = frozenset(("have", "has", "had"))
_TO_KIN = 9
"""Tokens of "his wife, his mother and two daughters"."""
_TO_GRAVE = 4
"""Tokens of "in the old cemetery"."""
_BURIER = 3
"""Tokens before "buried" in which those who bury stand."""


_OURS = words_for("their") | {"its", "our", "my"}
_FALLING = frozenset(("caved", "collapsed"))


def buried(verb: NumberVerb) -> Told | None:
    """ "villagers buried 20", "helped bury 43 refugees", "buried nine of their own", where a landslide buries the living."""
    tokens, index, head, last, lower = verb
    near = {token.lower for token in tokens[max(0, index - _BURIER) : index]}
    of_own = [token.lower for token in tokens[last - 3 : last]]
    own = (
        of_own[:1] == ["of"]
        and of_own[1] in (*words_for("their"), "its", "our")
        and of_own[2] in words_for("offspring")
    )
    own = own or of_own[1:] in (
        ["their", "own"],
        ["our", "own"],
        ["its", "own"],
    )
    dug = not near.isdisjoint(words_for("buriers")) and not by_disaster(tokens, index)
    own = own or (dug and of_own[:1] == ["of"] and of_own[1] in _OURS and of_own[2] in plurals())
    known = head in ("victims", "dead", "martyrs") and not by_disaster(tokens, index)
    rite = (lower == "bury" and (head is not None or own)) or (lower in ("buried", "burying") and known)
    dead = rite or (lower in ("buried", "burying") and own)
    dead = dead or (lower == "buried" and not near.isdisjoint(words_for("buriers") if head else {"we"}))
    helped = "helped" in near and not near.isdisjoint(words_for("buriers"))
    dead = dead or (lower == "bury" and helped and verb.behind(1) in _ENDS)
    people = head is not None and category(head) is not None and verb.behind(1) != ["under"]
    dead = dead or (lower == "buried" and people and _is_place_that_buries(tokens, index))
    counted = head is None or category(head) is not None
    dead = dead or (lower == "buried" and head in words_for("kin") and _has_buried(tokens, index))
    dead = dead or (lower == "buries" and counted and verb.before in words_for("burying-places"))
    if dead and not rite and _under_things(verb):
        return None
    if not dead and lower in ("buried", "burying") and verb.behind(1) in (["under"], ["beneath"]):
        return "trapped", index, "buried"
    fell = any(token.lower in _FALLING for token in tokens[:index]) or by_disaster(tokens, index)
    if not dead and people and lower == "burying" and fell:
        return "trapped", index, "buried"  # "the roof fell in, burying six"
    return ("killed", index, "buried") if dead else None


def buried_kin(tokens: Sequence[Token], index: int, head: str | None) -> bool:
    """ "has buried his wife and two daughters", "and one son": the verb before the first of his kin; a slide buries the living."""
    own = lower_at(tokens, index + 1) in ("his", "her")
    kin = head in words_for("kin") | words_for("offspring") | words_for("one-of-kin")
    return tokens[index].lower == "buried" and own and kin and _has_buried(tokens, index)


def _has_buried(tokens: Sequence[Token], buried: int) -> bool:
    """ "Odo Fenn has buried", "she had buried", no landslide."""
    if buried < 2 or tokens[buried - 1].lower not in _HAVING:
        return False
    who = tokens[buried - 2]
    named = any(first.capital and last.capital for first, last in itertools.pairwise(tokens[:buried]))
    named = (
        named
        and (who.capital or who.text == ",")
        and lower_at(tokens, buried - 3) not in words("determiners")
    )
    somebody = (who.lower in words_for("bereaved") or named) and _ends_in_grave(tokens, buried)
    slid = any(token.lower in words_for("slides") for token in tokens[max(0, buried - _BURIER) : buried])
    return somebody and not slid and not by_disaster(tokens, buried)


def _ends_in_grave(tokens: Sequence[Token], buried: int) -> bool:
    """ "[buried] his wife and two daughters.", "on Monday", "in the cemetery", not "in the sand", "under debt", "friends of the king",
    "two sons, who survived"."""
    kin = words_for("kin") | words_for("offspring") | words_for("one-of-kin")
    near = tokens[buried + 1 : buried + 1 + _TO_KIN]
    last = next((token.index for token in reversed(near) if token.lower in kin), buried)
    behind = [token.lower for token in tokens[last + 1 : last + 1 + _TO_GRAVE]]
    if behind[:1] in ([], ["."], [";"], [","]):
        return behind[1:2] not in (["who"], ["whom"])
    dated = words("days") | words("time_words") | words("months")
    return behind[0] in words("prepositions") | dated and not (dated | words_for("graves")).isdisjoint(behind)


def _is_place_that_buries(tokens: Sequence[Token], buried: int) -> bool:
    """ "his district alone had buried 90 people", where rubble near the town buries the living."""
    if tokens[buried - 1].lower not in _HAVING:
        return False
    head = buried - 2 - (tokens[buried - 2].lower in ("alone", "also", "already"))
    if head < 1 or tokens[head].lower not in words_for("burying-places"):
        return False
    before = next(
        (at for at in range(head - 1, max(-1, head - _BURIER), -1) if not _is_plain(tokens[at])), head - 1
    )
    opening = before - 1 if tokens[before].lower in words("determiners") else before
    return opening < 0 or tokens[opening].lower not in words("prepositions")


def _is_plain(token: Token) -> bool:
    """No determiner, preposition or mark."""
    return (
        token.is_word and token.lower not in words("determiners") and token.lower not in words("prepositions")
    )


def _under_things(verb: NumberVerb) -> bool:
    """ "buried 12 people in paperwork", not "in this city", "in Vell", "in two long trenches", "in one day"."""
    where = verb.tokens[verb.last : verb.last + 2]
    if len(where) < 2 or where[0].lower != "in" or where[1].capital:
        return False
    near = verb.behind(_TO_GRAVE + 1)
    counted = is_numeral(where[1]) and not (words_for("graves") | words("time_words")).isdisjoint(near)
    return (
        not counted
        and where[1].lower not in words("determiners")
        and where[1].lower not in words_for("graves")
    )


def laid_out(verb: NumberVerb) -> Told | None:
    """ "We have laid out 26 people in the hall"."""
    out = verb.lower == "out" and verb.before in ("laid", "laying")
    return (
        ("killed", verb.at, "verb-before") if out and verb.head is not None and category(verb.head) else None
    )
