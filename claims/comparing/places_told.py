"""The places that a stretch of text tells of, whether a gazetteer has them or not: "near Kalmara", "the governor of Vell"."""

from __future__ import annotations

import re
from itertools import takewhile

from claims.lexicon import words

_VENUE = re.compile(
    r"\b(?:told (?:reporters|journalists|a news conference|a briefing|parliament)|said|speaking|spoke) in [A-Z][\w’-]+"
)
"""Where somebody speaks is not where they died."""
_PLACE = re.compile(
    r"\b(?i:in|at|near|outside|around) (?:the )?(?:(?:\w+ )?(?:province|region|city|town|village|district|suburb|island|port) of )?"
    r"(?:(?:north|south|east|west|central)\w* )?(?P<name>[A-Z][\w’-]+(?: [A-Z][\w’-]+)*)"
    r"|\b(?:governor|mayor|prefect|commissioner|province|region|city|town|village|district|state|county|island|port|siege)"
    r" of (?P<seat>[A-Z][\w’-]+(?: [A-Z][\w’-]+)*)",
)
DAYS = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")


def places_in(stretch: str) -> set[str]:
    """The names of places; where somebody speaks is none of them, nor a day or a month behind a name part of it."""
    found = _PLACE.finditer(_VENUE.sub("", stretch))
    names = (" ".join(takewhile(_is_of_a_name, (each["name"] or each["seat"]).split())) for each in found)
    return {name.removeprefix("The ") for name in names if name}


def _is_of_a_name(word: str) -> bool:
    return word.lower() not in words("months") and not DAYS.fullmatch(word)


def tell_other_places(first: str, second: str) -> bool:
    """True for two stretches of text that name places, and not one in common; towns need not be known."""
    places = places_in(first), places_in(second)
    return all(places) and not any(_are_one(one, other) for one in places[0] for other in places[1])


def _are_one(one: str, other: str) -> bool:
    """True for "Vell" and "Vell Harbour", not for "San Roque" and "San Pedro"."""
    return f"{one} ".startswith(f"{other} ") or f"{other} ".startswith(f"{one} ")
