"""Actors that may be one although nothing says so surely: for the desk to merge, never merged here.

`find_names` joins what is safe.  What is left apart and looks alike is proposed, with the reason in words: a bare
surname that several persons bear, two spellings of one office-holder, the short name of a body, its initials.
Actors of two countries, or with two offices, are never proposed: two ministers of two countries stay two.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from claims.spelling import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.comparing.names import Names

_SMALL = frozenset(("of", "the", "for", "and", "in", "on", "s"))
_LEAST_SURNAME = 5
"""Letters of a surname in which one letter may be a matter of spelling."""
_LEAST_INITIALS = 2
MOST_ALIKE = 40
"""Actors compared with one another for one reason; more are no sign of sameness."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """`name` may be another name of `into`, both canonical; `why` is the reason, to show to an editor."""

    name: str
    into: str
    why: str


def propose_merges(names: Names) -> tuple[Proposal, ...]:
    """The merges an editor may want to make, sorted; the order of the actors makes no difference."""
    actors = sorted(names.kinds)
    persons = [name for name in actors if names.kinds[name] == "person"]
    bodies = [name for name in actors if names.kinds[name] == "organisation"]
    found = [
        *_bare_surnames(names, persons),
        *_spellings(names, persons),
        *_short_names(names, bodies),
        *_initials(names, bodies),
    ]
    first: dict[tuple[str, str], Proposal] = {}
    for proposal in found:
        first.setdefault((proposal.name, proposal.into), proposal)
    return tuple(first[pair] for pair in sorted(first))


def _words(name: str) -> list[str]:
    return [word for word in re.findall(r"\w+", name) if word.lower() not in _SMALL]


def _may_be_one(names: Names, first: str, second: str) -> bool:
    """Neither two sides nor two offices."""
    return all(
        told.get(first) is None or told.get(second) is None or told[first] == told[second]
        for told in (names.sides, names.roles)
    )


def _bare_surnames(names: Names, persons: Sequence[str]) -> Iterator[Proposal]:
    by_surname: dict[str, list[str]] = defaultdict(list)
    for name in persons:
        words = _words(name)
        if len(words) > 1:
            by_surname[fold(words[-1])].append(name)
    for name in persons:
        words = _words(name)
        if len(words) != 1:
            continue
        bearers = by_surname.get(fold(words[0]), [])
        for bearer in bearers[:MOST_ALIKE]:
            if _may_be_one(names, name, bearer):
                several = "one of several who bear the surname" if len(bearers) > 1 else "bears the surname"
                yield Proposal(name, bearer, f"{bearer} {several}")


def _spellings(names: Names, persons: Sequence[str]) -> Iterator[Proposal]:
    """Two names with one office on one side, whose surnames are one letter apart."""
    by_office: dict[tuple[str, str], list[str]] = defaultdict(list)
    for name in persons:
        side, role = names.sides.get(name), names.roles.get(name)
        if side and role:
            by_office[side, role].append(name)
    for (side, role), holders in by_office.items():
        for first, second in combinations(holders[:MOST_ALIKE], 2):
            one, other = _words(first), _words(second)
            if not one or not other or not _one_letter_apart(fold(one[-1]), fold(other[-1])):
                continue
            if len(one) > 1 and len(other) > 1 and fold(one[0])[:1] != fold(other[0])[:1]:
                continue
            name, into = (first, second) if len(one) < len(other) else (second, first)
            yield Proposal(name, into, f"both {role} of {side}, the surnames one letter apart")


def _one_letter_apart(first: str, second: str) -> bool:
    """Equal but for one letter put in, left out or changed; short names must be equal."""
    if first == second or min(len(first), len(second)) < _LEAST_SURNAME or abs(len(first) - len(second)) > 1:
        return False
    same = 0
    while same < min(len(first), len(second)) and first[same] == second[same]:
        same += 1
    if len(first) == len(second):
        return first[same + 1 :] == second[same + 1 :]
    short, long = sorted((first, second), key=len)
    return short[same:] == long[same + 1 :]


def _short_names(names: Names, bodies: Sequence[str]) -> Iterator[Proposal]:
    """A body all of whose words are words of exactly one other body."""
    folded = {name: frozenset(map(fold, _words(name))) for name in bodies}
    by_word: dict[str, list[str]] = defaultdict(list)
    for name in bodies:
        for word in folded[name]:
            by_word[word].append(name)
    for name in bodies:
        if not folded[name]:
            continue
        rarest = min((by_word[word] for word in folded[name]), key=len)
        longer = [other for other in rarest[:MOST_ALIKE] if folded[name] < folded[other]]
        if len(longer) == 1 and _may_be_one(names, name, longer[0]):
            yield Proposal(name, longer[0], f"every word of the name stands in {longer[0]}")


def _initials(names: Names, bodies: Sequence[str]) -> Iterator[Proposal]:
    by_initials: dict[str, list[str]] = defaultdict(list)
    for name in bodies:
        words = _words(name)
        if len(words) >= _LEAST_INITIALS and all(len(word) > 1 for word in words):
            by_initials["".join(word[0] for word in words).upper()].append(name)
    for name in bodies:
        letters = name.replace(".", "")
        full = by_initials.get(letters, []) if letters.isupper() else []
        if len(full) == 1 and full[0] != name and _may_be_one(names, name, full[0]):
            yield Proposal(name, full[0], f"the initials of {full[0]}")
