"""Who speaks for which body, as the articles tell it: the coast guard and its spokesman are one source.

What a spokesman, a police chief or a minister says is what the body says: a later count of the one replaces the other's,
and two of them do not bear each other out.  Where a post fits two bodies of the story, or the body belongs to a land that is
not known to be the speaker's, nobody is merged.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from claims.comparing.sole_bodies import sole_body
from claims.lexicon import group, words
from claims.reading.words.places import STATE_KINDS, place
from claims.spelling import fold

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from claims.reading.words.places import Place
    from claims.types import Account

_HEADS = frozenset({"chief", "head", "director", "commissioner", "chairman", "chairwoman"})
"""Whoever leads a body speaks for it, as its spokesman does."""
_MINISTERS = {"minister": "ministry"}
"""A head whose body is named after the office."""
_DEPUTIES = frozenset({"deputy", "acting", "interim", "senior"})
_SMALL = frozenset({"of", "for", "the", "a", "an", "and", "s"})
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Body:
    """What a body is, `kind`, and whose, `owners`: the towns and `lands` in its name, these by their country, all made
    alike."""

    kind: frozenset[str]
    owners: frozenset[str]
    lands: frozenset[str]


def posts_in(account: Account) -> list[tuple[str, str | None]]:
    """(name, post) of everybody whose post speaks for a body: "police chief" of Odo Fenn, and "coast guard spokesman" of
    whoever is called nothing else.  None is the post of whoever is called a former or a shadow one."""
    printed: dict[str, set[str]] = defaultdict(set)
    out = {mention.name for mention in account.reading.mentions if mention.former}
    for mention in account.reading.mentions:
        if mention.kind == "person" and mention.role:
            printed[mention.name].add(mention.role)
    for speaker, name in _speakers(account):
        printed[name].add(_beside(speaker, name) or name)
    out.update(name for name, posts in printed.items() if any(_is_out(post) for post in posts))
    found: list[tuple[str, str | None]] = [(name, None) for name in sorted(out)]
    for name, posts in sorted(printed.items()):
        found += [
            (name, post) for post in sorted(posts) if name not in out and body_of_post(post) is not None
        ]
    return found


def bodies_by_kind(canonical: Mapping[str, str], names: Iterable[str]) -> dict[frozenset[str], list[str]]:
    """Those of the printed names that are bodies, by what they are; none of them a post, and no kind of which the story
    has two: two towns' police, two lands' health ministries."""
    found: dict[frozenset[str], list[str]] = defaultdict(list)
    for name in names:
        body = body_named(name)
        if body is not None and body_of_post(name) is None:
            found[body.kind].append(name)
    return {kind: alike for kind, alike in found.items() if len({canonical[name] for name in alike}) == 1}


def speaks_for(
    posts: Iterable[str], sides: Collection[str], bodies: Mapping[frozenset[str], Collection[str]]
) -> str | None:
    """The printed name of the body for which somebody of these posts and sides speaks; None where it is none, or two."""
    found: dict[frozenset[str], str] = {}
    for post in posts:
        office = body_of_post(post)
        for name in bodies.get(office.kind, ()) if office else ():
            body = body_named(name)
            if office and body and _belong_together(office, body, sides):
                found[body.kind] = name
                break
    return next(iter(found.values())) if len(found) == 1 else None


def _belong_together(office: Body, body: Body, sides: Collection[str]) -> bool:
    """True for one owner, and where only one of the two names it; a land has to be the speaker's."""
    if office.owners and body.owners:
        return office.owners == body.owners
    return body.lands <= office.lands | set(sides)


@lru_cache(maxsize=20_000)
def body_of_post(printed: str) -> Body | None:
    """The body of "spokesman for the coast guard", "police chief" and "Health Minister"; None for "a diver", for "a
    spokesman" and for a former one."""
    told = [word for word in _WORD.findall(printed) if word.lower() not in _SMALL]
    office = _office({word.lower() for word in told})
    if office is None or _is_out(printed):
        return None
    rest = [word for word in told if word.lower() != office and word.lower() not in _DEPUTIES]
    if rest and office in _MINISTERS:
        rest.append(_MINISTERS[office])
    body = body_named(" ".join(rest))
    return None if body is None or body.kind <= words("care_givers") else body


def _office(told: set[str]) -> str | None:
    """Which of the words of a post lets its holder speak for a body: a spokesman of the police chief is a spokesman."""
    for offices in (group("casualty_words", "mouthpieces"), _HEADS, _MINISTERS.keys()):
        found = told & offices
        if found:
            return min(found)
    return None


@lru_cache(maxsize=20_000)
def body_named(name: str) -> Body | None:
    """What a printed name says of a body; None for a name of nothing but places."""
    sole = sole_body(name)
    if sole is not None and not sole.branch:
        lands = frozenset(word for word in sole.owner if word in _lands(name))
        return Body(frozenset({sole.kind}), sole.owner, lands)
    told = [word for word in _WORD.findall(name) if word.lower() not in _SMALL]
    places = {word: found for word in told if word[:1].isupper() and (found := place(word))}
    kind = frozenset(word.lower() for word in told if word not in places)
    owners = frozenset(fold(_owner(found)) for found in places.values())
    return Body(kind, owners, owners & _lands(name)) if kind else None


def _owner(found: Place) -> str:
    return found.country if found.kind in STATE_KINDS else found.name


def _lands(name: str) -> frozenset[str]:
    """The lands that the words of a name tell, made alike."""
    found = (place(word) for word in _WORD.findall(name) if word[:1].isupper())
    return frozenset(fold(each.country) for each in found if each and each.kind in STATE_KINDS)


def _is_out(post: str) -> bool:
    return not words("out_of_office").isdisjoint(word.lower() for word in _WORD.findall(post))


def _speakers(account: Account) -> Iterator[tuple[str, str]]:
    """Everybody who is cited, as printed there and by name."""
    reading = account.reading
    for statement in reading.statements:
        if statement.speaker and statement.speaker_name:
            yield statement.speaker, statement.speaker_name
    for casualty in reading.casualties:
        if casualty.claimant and casualty.claimant_name:
            yield casualty.claimant, casualty.claimant_name


def _beside(printed: str, name: str) -> str:
    """What stands beside a name: "coast guard spokesman" of "coast guard spokesman Odo Fenn"."""
    own = _SMALL.union(_WORD.findall(name))
    return " ".join(word for word in _WORD.findall(printed) if word not in own and word.lower() not in _SMALL)
