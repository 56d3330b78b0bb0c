"""The armed groups that claim an attack, "the Vesh Front claimed responsibility for the raid", or are told to be behind it."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import group, word_set, words
from claims.reading.names.party_names import (
    GROUPS,
    joined,
)
from claims.reading.words.tokens import lower_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.articles import Mention
    from claims.reading.page.text import Page
    from claims.reading.words.tokens import Token

_CLAIMING = word_set("claim claims claimed claiming")
_TO_OBJECT = 4
"""Tokens from "claimed" to "responsibility"."""
_CALLING = frozenset(("calling", "known", "styling"))
_CALLED_SO = frozenset(("itself", "themselves", "as"))
_CLAIMED = word_set(
    "it them both this shooting shootings murder murders death deaths explosion explosions kidnapping abductions hijacking gunmen siege"
)
"""For what else an armed group takes responsibility."""
_BEHIND_DEEDS = word_set("on in at near against through via and as but saying")
"""Behind the attack that somebody claims, where a verb would tell of it."""
DEEDS = group("side_words", "blows") | word_set(
    "attacks raids ambush ambushes blast blasts killing killings massacre massacres abduction"
)
_TO_CLAIMED = 9
"""Tokens of "for a series of car bombs in the" behind "responsibility"."""
_TO_NAME = 16
"""Tokens of "the attack on the train, which calls itself the Vesh" before a name ends."""
_LONGEST_ASIDE = 12
_ASIDES = 2
"""Of "the Vesh Front (VF), allied to others," between a name and its verb."""
_NOBODY = frozenset(("no", "nobody", "not", "none", "yet"))


def claiming(page: Page, bodies: Sequence[Mention]) -> set[str]:
    """The bodies that claim responsibility, "the Vesh Front claimed responsibility for the raid", "claimed the attack", or are behind it: "the
    group behind the attack, which calls itself the Vesh Front"."""
    begins = {each.start: each.name for each in bodies}
    ends = {each.end: each.name for each in bodies}
    found: set[str | None] = set()
    for sentence in page.sentences:
        told = (
            "responsibility" in sentence.lowers
            or "behind" in sentence.lowers
            or not _CLAIMING.isdisjoint(sentence.lowers)
        )
        if not told or not _NOBODY.isdisjoint(sentence.lowers):
            continue
        tokens = sentence.tokens
        for token in tokens:
            if token.lower == "claimed" and lower_at(tokens, token.index + 1) == "by":
                by = token.index + 2 + (lower_at(tokens, token.index + 2) in words("determiners"))
                found.update(begins.get(each.start) for each in tokens[by - 1 : by + 1])
            elif token.lower in _CLAIMING and _takes_it_on(tokens, token.index):
                end = _before_verb(tokens, token.index)
                closed = lower_at(tokens, token.index - 1) == ")"
                short = (
                    ends.get(tokens[token.index - 2].end) if closed else None
                )  # "the Vesh Front (VF) claimed"
                found.add(ends.get(end) or short or _called_itself(tokens, end))
        found.update(begins.get(at) for at in _behind_attack(tokens))
    return {name for name in found if name}


def _behind_attack(tokens: Sequence[Token]) -> Iterator[int]:
    """Where the name of "the group behind the attack, which calls itself the Vesh Front," may begin."""
    for token in tokens:
        if token.lower != "behind" or lower_at(tokens, token.index - 1) not in GROUPS:
            continue
        behind = tokens[token.index + 1 : token.index + 1 + _TO_NAME]
        if any(each.lower in DEEDS for each in behind[:3]):
            yield from (each.start for each in behind if each.capital)


def _takes_it_on(tokens: Sequence[Token], verb: int) -> bool:
    """ "claimed responsibility for the raid", "claimed the attack", not "claimed the attack had failed"."""
    if _takes_responsibility(tokens, verb):
        return True
    led = lower_at(tokens, verb + 1) in ("the", "both", "this", "that") or lower_at(tokens, verb + 2) == "'s"
    deed = verb + 2 + (lower_at(tokens, verb + 2) == "'s")
    ends = lower_at(tokens, deed + 1)
    return led and lower_at(tokens, deed) in DEEDS and (not ends.isalpha() or ends in _BEHIND_DEEDS)


def _takes_responsibility(tokens: Sequence[Token], verb: int) -> bool:
    """ "claimed responsibility", "claimed responsibility for the raid", and for no outage: a blow, a killing or "it"."""
    ahead = near(tokens, verb)
    if "responsibility" not in ahead:
        return False
    at = verb + 1 + ahead.index("responsibility")
    if lower_at(tokens, at + 1) != "for":
        return True
    deed = {token.lower for token in tokens[at + 2 : at + 2 + _TO_CLAIMED]}
    return not deed.isdisjoint(DEEDS | _CLAIMED)


def _called_itself(tokens: Sequence[Token], end: int) -> str | None:
    """ "a group calling itself the Brigade of the Weir [claimed]": the name that ends at an offset, behind what leads it in."""
    for token in tokens:
        if token.start >= end:
            return None
        if token.lower in _CALLED_SO and lower_at(tokens, token.index - 1) in _CALLING:
            first = token.index + 1 + (lower_at(tokens, token.index + 1) == "the")
            run = list(itertools.takewhile(lambda each: each.start < end, tokens[first:]))
            named = run[:1] != [] and run[0].capital and run[-1].capital and run[-1].end == end
            inside = all(
                each.is_word and (each.capital or each.lower in ("of", "the", "for")) for each in run
            )
            return joined(run) if named and inside and len(run) > 1 else None
    return None


def near(tokens: Sequence[Token], verb: int) -> list[str]:
    """The words right behind a verb of claiming or blaming, in small letters."""
    return [token.lower for token in tokens[verb + 1 : verb + 1 + _TO_OBJECT]]


def _before_verb(tokens: Sequence[Token], verb: int) -> int:
    """The offset where the subject of a verb ends: before its auxiliaries and adverbs, and what is told between commas."""
    at = verb - 1
    while at >= 0 and any(tokens[at].lower in words(table) for table in ("auxiliaries", "adverbs")):
        at -= 1
    for _ in range(_ASIDES):
        if at < 0 or tokens[at].text not in (",", ")"):
            break
        mark = "(" if tokens[at].text == ")" else ","
        opens = (
            each for each in range(at - 1, max(-1, at - _LONGEST_ASIDE), -1) if tokens[each].text == mark
        )
        at = next(opens, at + 1) - 1
    return tokens[at].end if at >= 0 else -1
