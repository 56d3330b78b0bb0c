"""Which printed names are one: persons by surname and first name, bodies by their words whatever the order and the spelling."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING

from claims.reading.words.places import STATE_KINDS, place
from claims.spelling import fold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_SMALL = frozenset({"of", "the", "for", "and", "s"})


@lru_cache(maxsize=50_000)
def words_of(name: str) -> tuple[str, ...]:
    """The words of a name in small letters, without "of", "the" and the like."""
    return tuple(token for token in re.findall(r"\w+", name.lower()) if token not in _SMALL)


@lru_cache(maxsize=50_000)
def body_key(name: str) -> tuple[str, ...]:
    """States by their country, bodies by their folded words with demonyms and capitals as countries."""
    found = place(name)
    if found and found.kind in STATE_KINDS:
        return found.country, "state"
    key: set[str] = set()
    for token in re.findall(r"\w+", name):
        land = place(token)
        if land and land.kind in STATE_KINDS:
            key.add(fold(land.country))
        elif token.lower() not in _SMALL:
            key.add(fold(token))
    return tuple(sorted(key))


def same_persons(names: Sequence[str]) -> list[list[str]]:
    """Groups of printed names that are one person each."""
    by_surname: dict[str, list[str]] = defaultdict(list)
    for name in names:
        tokens = words_of(name)
        by_surname[fold(tokens[-1]) if tokens else name].append(name)
    groups: list[list[str]] = []
    for members in by_surname.values():
        by_first: dict[str, list[str]] = defaultdict(list)
        bare: list[str] = []
        for name in members:
            tokens = words_of(name)
            (by_first[fold(tokens[0])] if len(tokens) > 1 else bare).append(name)
        found = _join_initials(by_first)
        if len(found) == 1:
            found[0].extend(bare)
        elif bare:
            found.append(bare)
        groups.extend(found)
    return groups


def _join_initials(by_first: Mapping[str, list[str]]) -> list[list[str]]:
    """Bearers of one surname by first name, "N. Sorel" with the only first name in N."""
    full = {first: list(members) for first, members in sorted(by_first.items()) if len(first) > 1}
    for first, members in sorted(by_first.items()):
        if len(first) == 1:
            fitting = [other for other in full if other.startswith(first)]
            full.setdefault(fitting[0] if len(fitting) == 1 else first, []).extend(members)
    return list(full.values())
