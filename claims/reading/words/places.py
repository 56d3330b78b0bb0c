"""Which country a printed name belongs to: countries, demonyms, capitals, regions, large cities and smaller towns."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from claims.lexicon import WORDS_KEPT, group, table, word_set
from claims.patterns import lazy

STATE_KINDS = ("country", "demonym", "capital")
"""Kinds of places that stand for a state."""
LONGEST_NAME = 5
"""Words in the longest place name that is looked up."""
_FORCES, _OF_FORCES = word_set("force forces"), word_set("defence defense armed")
_SEVERAL = lazy(r"[,/]")
"""Between the adjectives of a country that share a row."""


class Place(NamedTuple):
    """`kind` is country, demonym, capital, region, state or city; `country` the country's plain name."""

    name: str
    country: str
    kind: str


@cache
def _places() -> dict[str, Place]:
    found: dict[str, Place] = {}
    for names, country, kind in table("places"):
        for name in _SEVERAL.split(names) if kind == "demonym" else (names,):
            found.setdefault(name, Place(name, country, kind))
    for names, country in table("towns"):
        for name in names.split(", "):
            found.setdefault(name, Place(name, country, "city"))
    return found


@cache
def _demonyms() -> dict[str, str]:
    """The given adjectives, else of several the one that is most like the country's name: Russian, not Chechen."""
    found: dict[str, str] = {row[0]: row[1] for row in table("adjectives")}
    given = frozenset(found)
    for known in _places().values():
        if known.kind != "demonym" or known.country in given:
            continue
        best = found.get(known.country)
        if best is None or _likeness(known.name, known.country) > _likeness(best, known.country):
            found[known.country] = known.name
    return found


def _likeness(name: str, country: str) -> int:
    """How many letters two names share from the start."""
    for index, (first, second) in enumerate(zip(name, country, strict=False)):
        if first != second:
            return index
    return min(len(name), len(country))


@cache
def name_lengths() -> dict[str, tuple[int, ...]]:
    """For every word that may begin a place name, how many words such names have, the longest first.

    Most words begin none, and need no further look.
    """
    found: dict[str, set[int]] = {}
    for name in _places():
        first, *others = name.split(" ")
        if len(others) < LONGEST_NAME:
            for word in (first, f"{first}s"):
                found.setdefault(word, set()).add(1 + len(others))
    every = range(LONGEST_NAME, 0, -1)
    lengths = {word: tuple(sorted(own, reverse=True)) for word, own in found.items()}
    return lengths | {word: tuple(every) for word in ("the", "The") if word in found}  # before any name


@lru_cache(maxsize=WORDS_KEPT)
def place(name: str) -> Place | None:
    """The place of exactly this name, capitals as printed; "Norwegians" is found under "Norwegian".

    "The US" and "the United States" are the country without their article.
    """
    found = _places().get(name)
    if found is None and name.startswith(("the ", "The ")):
        found = _places().get(name[4:])
    if found is None and name.endswith("s"):
        singular = _places().get(name[:-1])
        if singular and singular.kind == "demonym":
            return singular
    return found


@cache
def _small_towns() -> dict[str, str]:
    """Small towns of which no land has a namesake, in small letters, with their country."""
    return {name.lower(): country for names, country in table("dateline_towns") for name in names.split(", ")}


def dated_from(printed: str) -> Place | None:
    """The small town by whose name a page is dated, "TERNI"; None where no table knows it."""
    country = _small_towns().get(printed.lower())
    return Place(printed, country, "city") if country else None


@cache
def parts_of_lands() -> frozenset[str]:
    """What a part of a country is: "the Norland [valley]", "Toro [Oblast]"."""
    return group("side_words", "localities") | group("side_words", "provinces")


def country_in(name: str) -> str | None:
    """The country that the first two words of a name or one word of it tell: "South Sudan" before "Sudan"."""
    parts = name.split()
    for printed in (" ".join(parts[:2]), *parts):
        found = place(printed)
        if found is not None and found.kind in ("demonym", "country"):
            return found.country
    return None


def army_of(name: str) -> str | None:
    """The country whose armed forces a name means: "the Orvian National Defence Force"."""
    parts = name.lower().split()
    return None if _FORCES.isdisjoint(parts) or _OF_FORCES.isdisjoint(parts) else country_in(name)


def demonym(country: str) -> str | None:
    """The adjective of a country: "Norwegian" for "Norway"."""
    return _demonyms().get(country)
