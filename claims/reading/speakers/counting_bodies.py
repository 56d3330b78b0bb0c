"""Who can give a number: "the union", "Alda police", "the warden of the weir", "the state agency AWED"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.grammar.noun_phrases import SPEAKING_NOUNS
from claims.reading.names.roles import known_bodies
from claims.reading.words.places import place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token

LONGEST_CLAIMANT = 6
"""Words of who claims a bare number."""
_PLACED = frozenset(("of", "in", "at", "for"))
_SHORTEST_LETTERS = 2
_NO_BODIES = frozenset(("DNA", "CCTV", "GPS", "COVID", "HIV", "AIDS", "SMS", "RIP", "ASAP", "SARS"))
"""Capitals that nobody speaks for."""


def can_count(claimant: Sequence[Token]) -> bool:
    """A few words with a noun for who can speak: "the union", "Alda police", "the warden of the weir"."""
    if _is_long_name(claimant):
        return True
    end = next((at for at, token in enumerate(claimant) if at and token.lower in _PLACED), len(claimant))
    if not 0 < end <= LONGEST_CLAIMANT or len(claimant) > 2 * LONGEST_CLAIMANT:
        return False
    if claimant[0].lower in ("a", "an") and claimant[-1].lower in (
        "reporter",
        "correspondent",
        "photographer",
    ):
        return False  # "A Herald reporter counted nine": the page itself
    named = len(claimant) > 1 and all(token.capital and token.is_word for token in claimant)
    named = named or _is_person_in_office(claimant)
    named = named or claimant[0].text in known_bodies() or _is_in_letters(claimant)
    return named or claimant[end - 1].lower in SPEAKING_NOUNS


def _is_person_in_office(claimant: Sequence[Token]) -> bool:
    """ "spokesman Odo Fenn", "mine director Lena Orr": a noun for who speaks before two capitals."""
    named = len(claimant) > _SHORTEST_LETTERS and all(
        token.capital and token.is_word for token in claimant[-2:]
    )
    return named and claimant[-3].lower in SPEAKING_NOUNS


def _is_long_name(claimant: Sequence[Token]) -> bool:
    """ "the Weir Risk Reduction and Management Office": capitals alone, however many, to the noun for a body."""
    name = claimant[1:] if claimant[0].lower == "the" else claimant
    capitals = all(token.is_word and (token.capital or token.lower in ("and", "of")) for token in name)
    return (
        capitals
        and LONGEST_CLAIMANT < len(claimant) <= 2 * LONGEST_CLAIMANT
        and name[-1].lower in words("organisations")
    )


def _is_in_letters(claimant: Sequence[Token]) -> bool:
    """ "AWED", "the state agency AWED": the capitals of a body, which are no place."""
    name = claimant[-1].text
    if name in _NO_BODIES:
        return False  # "identified by DNA as …"
    led = len(claimant) == 1 or claimant[-2].lower in SPEAKING_NOUNS
    capitals = led and len(name) > _SHORTEST_LETTERS and name.isalpha() and name.isupper()
    return capitals and place(name) is None and place(name.capitalize()) is None
