"""Bodies of which a town or a land has one: "police" is "Kalmara police" where the story can mean no other.

Merged is what is safe.  Two towns' police, another branch, a second party, or an article that opens with another place
leave the bare name an actor of its own; `actor_proposals` then puts the merge to the desk.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from claims.comparing.nationals import home_of
from claims.comparing.places_told import places_in
from claims.comparing.terms import POSSESSIVE
from claims.lexicon import group, table, words
from claims.reading.words.places import STATE_KINDS, place
from claims.spelling import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from claims.types import Account

OPENING = 2
"""Paragraphs under the headline that tell what an article is about."""
_JOINED = frozenset({"in", "of"})
"""Words between a body and its place: "police in Brask"."""
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class SoleBody:
    """`kind` is the body, `owner` the words of the town or land it belongs to, made alike; none for a bare name.

    `branch` is True where the words are no name of a place: "Traffic police", "Weir Liberation Army".
    """

    kind: str
    owner: frozenset[str]
    branch: bool


@dataclass(frozen=True, slots=True)
class Opening:
    """What the headline and the first paragraphs of an article name, made alike: all words with a capital, the places
    that it tells of, and of these and others the lands; `home` is the country where the article has its victims."""

    names: frozenset[str]
    towns: frozenset[str]
    lands: frozenset[str]
    home: str | None = None


@cache
def _forms() -> tuple[tuple[tuple[str, ...], str], ...]:
    """The words of the bare names with the body they name, the longest first."""
    return tuple(
        sorted(
            ((tuple(form.split()), kind) for form, kind in table("sole_bodies")), key=lambda row: -len(row[0])
        )
    )


@lru_cache(maxsize=50_000)
def sole_body(name: str) -> SoleBody | None:
    """The body that a printed name is of, None for any other actor."""
    printed = [word for word in name.split() if word.lower() != "the"]
    lower = [word.lower() for word in printed]
    for form, kind in _forms():
        size = len(form)
        if tuple(lower[-size:]) == form:
            return _owned(kind, printed[:-size])
        if tuple(lower[:size]) == form and len(lower) > size + 1 and lower[size] in _JOINED:
            return _owned(kind, printed[size + 1 :])
    return None


def opens_with_owner(name: str) -> bool:
    """True for "Brask police", which tells more than "police" and is printed more often than "police in Brask"."""
    body = sole_body(name)
    return body is not None and bool(body.owner) and _JOINED.isdisjoint(name.split())


def _owned(kind: str, owner: list[str]) -> SoleBody:
    plain = [POSSESSIVE.sub("", word) for word in owner]
    small = any(not word[:1].isupper() for word in plain)
    branch = small or (bool(plain) and all(word.lower() in words("branches") for word in plain))
    rebels = any(word.lower() in group("side_words", "rebel-armies") for word in plain)
    return SoleBody(kind, frozenset(map(_alike, plain)), branch or rebels)


@lru_cache(maxsize=50_000)
def _alike(word: str) -> str:
    """A word as all its spellings have it, lands by their country."""
    return fold(_land(word) or word)


def _land(word: str) -> str | None:
    found = place(word)
    return found.country if found and found.kind in STATE_KINDS else None


def opening_of(account: Account) -> Opening:
    """What an article opens with."""
    document = account.document
    body = [part for part in document.parts if part.kind == "body"][:OPENING]
    texts = [document.title or "", *(document.text[part.start : part.end] for part in body)]
    names = {POSSESSIVE.sub("", word) for text in texts for word in _WORD.findall(text) if word[:1].isupper()}
    towns = {POSSESSIVE.sub("", name) for text in texts for name in places_in(text)}
    home = home_of(account.reading.casualties)
    return Opening(
        names=frozenset(map(_alike, names)),
        towns=frozenset(fold(town) for town in towns if _land(town) is None),
        lands=frozenset(fold(land) for name in names if (land := _land(name)) is not None),
        home=fold(home) if home else None,
    )


def one_body_each(
    names: Iterable[str],
    openings: Callable[[str], Collection[Opening]],
    sides: Callable[[str], Collection[str]],
    parties: Collection[str],
    guests: Collection[str] = (),
) -> list[list[str]]:
    """Groups of printed names that are one body each, those of a single name left out.

    `openings` are those of the articles that print a bare name, `sides` the sides that are told of a name, `parties` those
    whose victims the story counts, `guests` those of them that are only told to be among the victims of another.
    """
    visiting = frozenset(map(fold, guests))
    found: dict[str, dict[SoleBody, list[str]]] = defaultdict(lambda: defaultdict(list))
    for name in sorted(names):
        body = sole_body(name)
        if body is not None:
            found[body.kind][body].append(name)
    groups: list[list[str]] = []
    for bodies in found.values():
        bare = [name for body, members in bodies.items() if not body.owner for name in members]
        named = {body: members for body, members in bodies.items() if body.owner}
        groups += named.values()
        if len(named) != 1 or not bare:
            groups.append(bare)
            continue
        ((body, members),) = named.items()
        together = [*bare, *members]
        told = {side for name in together for side in sides(name)} | (set(parties) - set(guests))
        at_home = all(_opens_with(body, each, visiting) for name in bare for each in openings(name))
        if not body.branch and len(told) <= 1 and at_home:
            groups[-1] = together
        else:
            groups.append(bare)
    return [group for group in groups if len(group) > 1]


def _opens_with(body: SoleBody, opening: Opening, guests: frozenset[str]) -> bool:
    """True for an article about the town or the land of a body and about no other, whoever's citizens are among the
    victims."""
    lands = opening.lands - guests
    if opening.home is not None and body.owner == {opening.home}:
        return lands <= body.owner
    if not body.owner <= opening.names:
        return False
    if body.owner & opening.lands:
        return lands <= body.owner
    return all(frozenset(town.split()) <= body.owner for town in opening.towns)
