"""The places that a stretch of text tells of, whether a gazetteer has them or not: "near Kalmara", "the governor of Vell"."""

from __future__ import annotations

import re

from claims.lexicon import words

_VENUE = re.compile(
    r"\b(?:told (?:reporters|journalists|a news conference|a briefing|parliament)|said|speaking|spoke) in [A-Z][\w’-]+"
)
"""Where somebody speaks is not where they died."""
_PLACE = re.compile(
    r"\b(?i:in|at|near|outside|around) (?:the )?(?:(?:\w+ )?(?:province|region|city|town|village|district|suburb|island|port) of )?"
    r"(?:(?:north|south|east|west|central)\w* )?(?P<name>[A-Z][\w’-]+)"
    r"|\b(?:governor|mayor|prefect|commissioner|province|region|city|town|village|district|state|county|island|port|siege)"
    r" of (?P<seat>[A-Z][\w’-]+)",
)
_DAYS = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")


def places_in(stretch: str) -> set[str]:
    """The names of places, each by its first word; where somebody speaks is none of them."""
    found = _PLACE.finditer(_VENUE.sub("", stretch))
    names = {each["name"] or each["seat"] for each in found}
    return {name for name in names if name.lower() not in words("months") and not _DAYS.fullmatch(name)}


def tell_other_places(first: str, second: str) -> bool:
    """True for two stretches of text that name places, and not one in common; towns need not be known."""
    places = places_in(first), places_in(second)
    return all(places) and places[0].isdisjoint(places[1])
