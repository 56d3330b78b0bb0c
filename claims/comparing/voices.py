"""Who speaks for which body, as an article tells it: the coast guard and its spokesman are one source.

What a spokesman, a police chief or a minister says is what the body says: a later count of the one replaces the other's,
and two of them do not bear each other out.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from claims.lexicon import group, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claims.types import Account

_HEADS = frozenset({"chief", "head", "director", "commissioner", "chairman", "chairwoman"})
"""Whoever leads a body speaks for it, as its spokesman does."""
_NO_LONGER = frozenset({"former", "ex", "then", "late"})
_DEPUTIES = frozenset({"deputy", "acting", "interim", "senior"})
_SMALL = frozenset({"of", "for", "the", "a", "an", "s"})
_MINISTERS = {"minister": "ministry"}
"""A head whose body is named after the office."""
_WORD = re.compile(r"[^\W\d_]+")


def voices_in(account: Account) -> list[tuple[str, str]]:
    """(person, body) as printed for each person of whom the article says that he or she speaks for a body that it names;
    none for a person whose post fits two of them."""
    posts, bodies = _told(account)
    found: list[tuple[str, str]] = []
    for person, told in sorted(posts.items()):
        fitting = {body for post in told for body in bodies if speaks_for(post, body)}
        if len({body.lower() for body in fitting}) == 1:
            found.append((person, min(fitting)))
    return found


def speaks_for(post: str, body: str) -> bool:
    """True for "a spokesman for the coast guard" and the coast guard, "police chief" and "Kalmara police".

    One of the two may name the place besides; a branch ("Traffic police") is another body.
    """
    printed = [word for word in _WORD.findall(post) if word.lower() not in _SMALL]
    office = {word.lower() for word in printed}
    if not _NO_LONGER.isdisjoint(office):
        return False
    named = {word.lower(): word for word in _WORD.findall(body) if word.lower() not in _SMALL}
    for head in office & (group("casualty_words", "mouthpieces") | _HEADS | _MINISTERS.keys()):
        of_body = {word.lower(): word for word in printed if word.lower() != head} | (
            {_MINISTERS[head]: _MINISTERS[head]} if head in _MINISTERS else {}
        )
        for deputy in _DEPUTIES:
            of_body.pop(deputy, None)
        if _are_one(of_body, named):
            return True
    return False


def body_of(post: str) -> str | None:
    """ "coast guard" of "coast guard spokesman" and of "spokesman for the coast guard", "health ministry" of "Health
    Minister", in small letters; None for another post."""
    told = post.lower().split()
    left = [word for word in told if word not in group("casualty_words", "mouthpieces")]
    if len(left) == len(told):
        if not told or told[-1] not in _MINISTERS or len(told) == 1:
            return None
        left[-1] = _MINISTERS[told[-1]]
    while left and left[0] in _SMALL:
        del left[0]
    return " ".join(left) or None


def _are_one(office: dict[str, str], body: dict[str, str]) -> bool:
    """True for the same words, but for the name of a place that one of them has besides."""
    if not office.keys() & body.keys():
        return False
    more = [body[word] for word in body.keys() - office.keys()]
    besides = [office[word] for word in office.keys() - body.keys()]
    if more and besides:
        return False
    return all(word[:1].isupper() and word.lower() not in words("branches") for word in (*more, *besides))


def _told(account: Account) -> tuple[dict[str, set[str]], set[str]]:
    """The posts that an article gives to persons, and its bodies, as printed."""
    reading = account.reading
    persons = {mention.name for mention in reading.mentions if mention.kind == "person"}
    posts: dict[str, set[str]] = defaultdict(set)
    for mention in reading.mentions:
        if mention.kind == "person" and mention.role and not mention.former:
            posts[mention.name].add(mention.role)
    bodies = {mention.name for mention in reading.mentions if mention.kind == "organisation"}
    for printed, name in _speakers(account):
        if name not in persons:
            bodies.add(name)
        elif post := _without(printed, name):
            posts[name].add(post)
    return posts, bodies


def _speakers(account: Account) -> Iterator[tuple[str, str]]:
    """Everybody who is cited, as printed there and by name."""
    reading = account.reading
    for statement in reading.statements:
        if statement.speaker and statement.speaker_name:
            yield statement.speaker, statement.speaker_name
    for casualty in reading.casualties:
        if casualty.claimant and casualty.claimant_name:
            yield casualty.claimant, casualty.claimant_name


def _without(printed: str, name: str) -> str:
    """What stands beside a name: "coast guard spokesman" of "coast guard spokesman Odo Fenn"."""
    own = set(_WORD.findall(name))
    return " ".join(word for word in _WORD.findall(printed) if word not in own)
