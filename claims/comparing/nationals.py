"""Victims of one nation among others: "40 people were killed, among them three Danes".

The three are a part of the forty and all the Danes there were.  In the row of their nation they are its count, and the
forty are not that nation's dead, though it may be the only one that the page names.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.comparing.categories import FORCES, category_of
from claims.comparing.said_of_figures import LOCAL_RULES
from claims.lexicon import group, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.types import Casualty

HOME = "side:home"
"""The rule of a reader who takes victims for those of the country of the page."""
NAMED = "side:noun"
"""The rule of a reader whom the words of the figure tell whose victims they are: "three Danes"."""
OWN = "side:own"
"""The rule of a reader who takes "its citizens" for those of the state just named."""
FOLLOWING = frozenset({"side:repeated", "side:earlier"})
"""The rules of a reader who takes the side of another figure of the page."""
_ONE_MORE = re.compile(r"\b(?:another|more|further|additional|other|others)\b", re.IGNORECASE)


def settle_nationals(casualties: Sequence[Casualty]) -> dict[Casualty, Casualty]:
    """The casualties of one article that are otherwise for what it says of nations, each with what it is.

    Those who are told to be among a larger number of others count their nation, unless the article has it by classes ("three
    Danish cooks and a Danish guide") or has more of it; a larger number with a side that is only the page's guess has none where some of it are singled out as of that nation.
    """
    shares: dict[tuple[str, str, str], list[Casualty]] = defaultdict(list)
    for each in casualties:
        if _is_share(each):
            shares[each.event, each.outcome, each.side or ""].append(each)
    settled: dict[Casualty, Casualty] = {}
    for (event, outcome, side), some in shares.items():
        alike = [each for each in casualties if (each.event, each.outcome) == (event, outcome)]
        most = max(each.value or 0 for each in some)
        larger = [each for each in alike if (each.value or 0) > most]
        guessed = _guessed([each for each in alike if each.side == side])
        wholes = [each for each in larger if each.side != side or each in guessed]
        if not wholes:
            continue
        settled.update((each, replace(each, side=None)) for each in guessed if each in wholes)
        told = [each for each in alike if each.side == side and each not in guessed]
        of_the_nation = {each.value or 0 for each in told}
        if of_the_nation == {most}:
            settled.update((each, replace(each, cumulative=True)) for each in some)
        elif max(of_the_nation) == most:
            listed = [each for each in told if each.cumulative and each not in some]
            settled.update((each, replace(each, cumulative=False)) for each in listed)
    return settled


def guests(casualties: Sequence[Casualty]) -> list[str]:
    """The sides that an article has among the victims of the country that it is about: Denmark in "40 people died in Austria,
    among them three Danes"; none whose soldiers or fighters fall."""
    homes = [each for each in casualties if _is_local(each)]
    fighting = {each.side for each in casualties if is_of_forces(each)}
    return [
        each.side
        for each in casualties
        if each.side and _is_share(each) and each.side not in fighting and _among_others(each, homes)
    ]


def is_of_forces(casualty: Casualty) -> bool:
    """True for soldiers and fighters; a gunman who dies in a town makes no war."""
    named = {(casualty.category or "").lower(), (casualty.victims or "").lower().rpartition(" ")[2]}
    return category_of(casualty) in FORCES and words("attackers").isdisjoint(named)


def _among_others(casualty: Casualty, homes: Sequence[Casualty]) -> bool:
    """True where the country of the page has more victims of the same matter."""
    return any(
        (each.event, each.outcome) == (casualty.event, casualty.outcome)
        and each.side != casualty.side
        and (each.value or 0) > (casualty.value or 0)
        for each in homes
    )


def _is_local(casualty: Casualty) -> bool:
    """True where the place tells whose victims they are."""
    return not LOCAL_RULES.isdisjoint(casualty.rule.split())


def home_of(casualties: Sequence[Casualty]) -> str | None:
    """The country where an article was read to have its victims; None where it has none, or several."""
    found = {each.side for each in casualties if _is_local(each)}
    return found.pop() if len(found) == 1 else None


def _guessed(figures: Sequence[Casualty]) -> list[Casualty]:
    """The figures of a side that has nothing for it but that the page names no other."""
    rules = [frozenset(each.rule.split()) for each in figures]
    if not any(HOME in each for each in rules):
        return []
    return [
        figure
        for figure, told in zip(figures, rules, strict=True)
        if HOME in told or not told.isdisjoint(FOLLOWING)
    ]


def _is_share(casualty: Casualty) -> bool:
    """True for "among them three Danes" and a state's "three of its citizens", not for "another three Danes" and those of
    one place."""
    if casualty.side is None or casualty.scope or not casualty.value or _ONE_MORE.search(casualty.text):
        return False
    rules = casualty.rule.split()
    if OWN in rules:
        return (casualty.victims or "").lower() in group("side_words", "compatriots")
    return NAMED in rules and not casualty.cumulative
