"""Figures of people of whom a text says that all of them died.

"None of the 72 survived", "there were no survivors among the 181", "killed everyone on board: 12 passengers and two
crew".
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.words.numerals import is_numeral
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import fate_of, triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token
    from claims.reading.words.triggers import Told

_TO_SURVIVED = 9
"""Tokens from the victims to "survived"."""
_NO_SURVIVORS = 5
"""Tokens before the number in which "no survivors" stands."""
_EVERYONE = 8
"""Tokens before a colon in which "killed everyone" stands."""
_TO_KILLING = 16
"""Tokens from "aboard" to "killing all of them"."""
_TO_FATE = 7
"""Tokens from "all" to its verb: "all of those on board had died"."""
_BETWEEN = words("be_forms") | words("auxiliaries") | {"of", "them", "whom", "those", "on", "board", "aboard"}
_SURVIVED = ("survived", "survives", "lived")
_ALL = frozenset(("everyone", "everybody", "all"))


def all_died(tokens: Sequence[Token], first: int, last: int) -> Told | None:
    """What a sentence says of all whom a phrase from `first` to `last` counts; None where it does not."""
    before = [token.lower for token in tokens[max(0, first - _NO_SURVIVORS) : first]]
    if _are_none_of(before):
        told = next((t for t in tokens[last : last + _TO_SURVIVED] if _survived(tokens, t.index)), None)
        return ("killed", told.index, "none-survived") if told else None
    if ("no", "survivors") in itertools.pairwise(before):
        return "killed", first - 1, "none-survived"
    return _after_colon(tokens, first) or _aboard(tokens, first, last) or _did_not(tokens, first, last)


def _are_none_of(before: Sequence[str]) -> bool:
    """ "none of the", "neither of its", "none of the ferry's", right before a number."""
    opened = next((at for at, word in enumerate(before) if word in ("none", "neither")), len(before))
    behind = before[opened + 1 :]
    owned = behind[-1:] == ["'s"] and all(word[0].isalpha() for word in behind[:-1])
    pointed = len(behind) == len(("of", "the")) and behind[-1] in words_for("pointing")
    return behind[:1] == ["of"] and (owned or pointed)


def _survived(tokens: Sequence[Token], index: int) -> bool:
    """ "survived", "lived to tell", "came out alive", not "lived in Toro", "lived there"."""
    if tokens[index].lower == "alive":
        return any(token.lower in words_for("going-out") for token in tokens[max(0, index - 2) : index])
    if tokens[index].lower != "lived":
        return tokens[index].lower in _SURVIVED
    following = lower_at(tokens, index + 1)
    return index + 1 >= len(tokens) or tokens[index + 1].kind == "punct" or following in ("to", "through")


def _did_not(tokens: Sequence[Token], first: int, last: int) -> Told | None:
    """ "The guide survived; his five clients did not": whom the verb before denies them."""
    row = [token.lower for token in tokens[last : last + 3]]
    ends = row[2:] == [] or not row[2].isalpha()
    if row[:2] != ["did", "not"] or not ends:
        return None
    lived = next((token for token in reversed(tokens[:first]) if _survived(tokens, token.index)), None)
    closes = lived is not None and tokens[lived.index + 1].text in (";", ",")
    return ("killed", last, "none-survived") if closes else None


def _aboard(tokens: Sequence[Token], first: int, last: int) -> Told | None:
    """ "The plane, with 62 people on board, crashed, killing all of them", "it was carrying 12 people; none survived"."""
    behind = [token.lower for token in tokens[last : last + 3]]
    if behind[:1] != [] and behind[0] in words("be_forms"):
        behind = behind[1:]
    carried = first > 0 and tokens[first - 1].lower == "carrying"
    if not carried and behind[:1] != ["aboard"] and behind[:2] != ["on", "board"]:
        return None
    for verb, everyone in itertools.pairwise(tokens[last : last + _TO_KILLING]):
        if is_numeral(everyone):
            return None  # "12 were aboard; nine died"
        if triggers("active").get(verb.lower) == "killed" and everyone.lower in _ALL:
            following = [token.lower for token in tokens[everyone.index + 1 : everyone.index + 4]]
            if following[:1] == ["those"]:
                following = following[1:]
            whole = not following or not following[0].isalpha() or following[0] == "aboard"
            whole = whole or following[:2] in (["of", "them"], ["on", "board"])
            return ("killed", verb.index, "verb-before") if whole else None  # not "killing all speculation"
        if (verb.lower, everyone.lower) == ("no", "survivors") and _stands_so(tokens, everyone.index):
            return "killed", everyone.index, "none-survived"  # "162 people on board; there were no survivors"
        if fate := _fate_of_all(tokens, everyone.index):
            return fate
    return None


def _stands_so(tokens: Sequence[Token], survivors: int) -> bool:
    """ "there were no survivors", "leaving no survivors", not "no survivors were expected", "no survivors of the war"."""
    behind = tokens[survivors + 1 : survivors + 2]
    lead = tokens[survivors - 2].lower
    told = lead in words("be_forms") or lead in ("left", "leaving", "with")
    return told and (not behind or behind[0].kind == "punct")


def _fate_of_all(tokens: Sequence[Token], index: int) -> Told | None:
    """ "all of them were killed", "all on board died", "none survived": asked at "all" and "none"."""
    lower = tokens[index].lower
    if (lower not in _ALL and lower != "none") or tokens[index - 1].lower == "not":
        return None
    verb = next((t for t in tokens[index + 1 : index + _TO_FATE] if t.lower not in _BETWEEN), None)
    if verb is None:
        return None
    if lower == "none":
        return ("killed", verb.index, "none-survived") if verb.lower == "survived" else None
    return ("killed", verb.index, "after") if fate_of(verb.lower) == "killed" else None


def _after_colon(tokens: Sequence[Token], first: int) -> Told | None:
    """ "killed everyone on board: 12 passengers"; the items behind it are joined to the first."""
    if not first or tokens[first - 1].text != ":":
        return None
    ahead = tokens[max(0, first - 1 - _EVERYONE) : first - 1]
    for verb, everyone in itertools.pairwise(ahead):
        if triggers("active").get(verb.lower) == "killed" and everyone.lower in _ALL:
            return "killed", verb.index, "verb-before"
    return None
