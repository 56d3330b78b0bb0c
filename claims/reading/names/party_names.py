"""The names that armed parties bear, by their words: "Vesh Front", "Army of the Weir", "VF"; and where one stands."""

from __future__ import annotations

import itertools
from itertools import pairwise
from typing import TYPE_CHECKING

from claims.lexicon import group, word_set, words
from claims.reading.names.roles import known_bodies
from claims.reading.names.speaker_words import offices_in_capitals
from claims.reading.words.places import place
from claims.reading.words.tokens import lower_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token

_TO_NAME = frozenset(("of", "from", "to"))
_BELONGING = frozenset(("belonging", "belonged", "belong"))
_OF_PERSONS = ("titles", "ranks", "honorifics", "persons_roles", "days", "months")
"""Tables of what no name of a front goes on with: "the Vesh Front of General Fenn"."""
GROUPS = word_set("group faction movement militia gang network outfit")
_TO_KNOWN = 6
"""Tokens of "known here simply as" behind a group."""
_IN_PEACE = word_set(
    "won wins lost loses voted votes staged held holds polled campaigned campaigns marched may might could"
)
"""What a party does that fights for seats, or has not done yet."""
REACTING = word_set("condemned condemns denounced denounces praised praises welcomed welcomes")
TIED = ("-backed", "-linked", "-aligned", "-allied", "-affiliated", "-controlled")


def front_at(tokens: Sequence[Token], first: int) -> str | None:
    """ "the rebel [Army of the Weir]", "the separatist [Vesh Front]": a front or an army of several words behind what it is; none that
    wins seats, and no movement, which may be rebel or militant in church and garden."""
    last = first
    while last < len(tokens) and tokens[last].capital and tokens[last].is_word:
        last += 1
    if last == first or tokens[last - 1].lower not in group("side_words", "party-bodies") - {"movement"}:
        return None
    end = _end_of_name(tokens, last)
    behind = lower_at(tokens, end)  # "The militant Vesh Front condemned the raid", "the rebel Red Army chief"
    apart = behind in REACTING or behind in _IN_PEACE or behind in words("persons_roles")
    return joined(tokens[first:end]) if end - first > 1 and not apart else None


_CALLED_SO = frozenset(("self-styled", "self-proclaimed", "so-called", "shadowy", "notorious"))


def name_after(tokens: Sequence[Token], index: int) -> str | None:
    """ "[rebels] of the Vesh Front", "[members] of the M23": the name of a party after "of" or "from" at `index`."""
    index += index < len(tokens) and tokens[index].kind == "quote"  # “nine militiamen” of the VF
    index += lower_at(tokens, index) == "who" and lower_at(tokens, index + 1) in _BELONGING
    index += lower_at(tokens, index) in _BELONGING
    if index >= len(tokens) or tokens[index].lower not in _TO_NAME:
        return None
    if tokens[index].lower == "to" and lower_at(tokens, index - 1) not in _BELONGING:
        return None
    first = index + 1
    if first < len(tokens) and tokens[first].lower == "the":
        first += 1
        while first < len(tokens) and tokens[first].lower in _CALLED_SO | group(
            "side_words", "armed-adjectives"
        ):
            first += 1
    last = first
    while last < len(tokens) and (
        (tokens[last].capital and tokens[last].is_word)
        or (last > first and tokens[last].start == tokens[last - 1].end and _is_of_acronym(tokens[last]))
        or (
            last == first
            and tokens[last].kind == "figure"
            and tokens[last].text.endswith(("st", "nd", "rd", "th"))
        )
    ):
        last += 1
    if first == last or tokens[last - 1].lower.endswith(TIED):
        return _known_as(tokens, last)
    name = joined(tokens[first : _end_of_name(tokens, last)])
    return name if " " in name or is_acronym(name) or is_known_party(name) else None


def _end_of_name(tokens: Sequence[Token], last: int) -> int:
    """ "the Popular Front [of Vell]", "the Front [for the Renewal of Lumar]": where a name ends that goes on with what its front or its
    army is for; `last` where it does not."""
    if tokens[last - 1].lower not in group("side_words", "party-bodies"):
        return last
    while lower_at(tokens, last) in ("of", "for"):
        begin = last + 1 + (lower_at(tokens, last + 1) == "the")
        end = begin
        while end < len(tokens) and tokens[end].capital and tokens[end].is_word:
            end += 1
        titled = end > begin and any(tokens[begin].lower in words(name) for name in _OF_PERSONS)
        if end == begin or titled:
            return last
        last = end
    return last


def is_known_party(name: str) -> bool:
    """Is it an armed or political party of the table: "Hezbollah"?"""
    known = known_bodies().get(name)
    return known is not None and known.kind == "party"


def _known_as(tokens: Sequence[Token], index: int) -> str | None:
    """ "[fighters of the] group known here as the Vesh Front", "[of the VF-linked] group known as al-Vesh": a name behind "known"."""
    if lower_at(tokens, index) not in GROUPS or lower_at(tokens, index + 1) != "known":
        return None
    near = range(index + 2, min(len(tokens), index + _TO_KNOWN))
    as_ = next((at for at in near if tokens[at].lower == "as"), None)
    if as_ is None:
        return None
    first = as_ + 1 + (lower_at(tokens, as_ + 1) == "the")
    named = itertools.takewhile(
        lambda token: token.is_word and (token.capital or token.text[:3] == "al-"), tokens[first:]
    )
    return " ".join(token.text for token in named) or None


def is_acronym(name: str) -> bool:
    """ "M23", "AFC/M23", "RSF": capitals and digits alone name a party by themselves."""
    letters = name.replace("/", "").replace("-", "")
    return len(letters) > 1 and letters.isalnum() and letters.isupper()


def is_party(name: str) -> bool:
    """Is it the name of an armed party, by the table, by its last word ("Vesh Front") or as an acronym that is no place?"""
    if name in known_bodies():
        return is_known_party(name) and place(name) is None  # "Salvation Army": a charity
    first, _, last = name.rpartition(" ")
    proper = first != "" and last[:1].isupper() and last.lower() in group("side_words", "party-bodies")
    acronym = is_acronym(name) and not is_office(name)
    return place(name) is None and (proper or acronym)


def is_office(name: str) -> bool:
    """ "CP", "the IGP": the letters of an office, which nobody fights for."""
    short = name.lower()
    known = short in offices_in_capitals() or short in group("side_words", "offices-in-letters")
    return name.isupper() and known


def is_rebel_army(name: str) -> bool:
    """ "the Lumar Liberation Army": an army of no state, wherever it fights."""
    parts = {part.lower() for part in name.split()}
    return is_party(name) and not parts.isdisjoint(group("side_words", "rebel-armies"))


def _is_of_acronym(token: Token) -> bool:
    """What an acronym goes on with: the digits of "M23", the slash of "AFC/M23"."""
    return token.kind == "number" or token.text == "/"


def joined(tokens: Sequence[Token]) -> str:
    """The words as printed: a space only where one stands."""
    printed = tokens[0].text
    for before, token in pairwise(tokens):
        printed += token.text if token.start == before.end else f" {token.text}"
    return printed
