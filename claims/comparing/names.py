"""One actor, many printed names: a capital is its state, Petrosian is Petrosyan, a ministry has one name.

Three general rules, no list of persons.  A country, its adjective and its capital are one state.  A body
is known by its words, whatever their order and spelling.  Persons are one when their surnames are spelt
alike (`fold`) and no first name says otherwise.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from claims.lexicon import words
from claims.reading.places import place
from claims.spelling import fold
from claims.types import NO_RULINGS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from claims.types import Account, Rulings

ActorKind = Literal["person", "organisation", "state"]

_SMALL = frozenset({"of", "the", "for", "and", "s"})
_STATE_KINDS = ("country", "demonym", "capital")


@dataclass(frozen=True, slots=True)
class Names:
    """The actors of a story.  `canonical` maps every printed name; the others are keyed by canonical name.

    `roles` holds the office that most articles print, never a former one.
    """

    canonical: Mapping[str, str]
    sides: Mapping[str, str]
    roles: Mapping[str, str]
    kinds: Mapping[str, ActorKind]

    def of(self, printed: str | None) -> str | None:
        """The canonical name; an unknown one stays as it is, None stays None."""
        return None if printed is None else self.canonical.get(printed, printed)

    def side(self, canonical: str | None) -> str | None:
        return None if canonical is None else self.sides.get(canonical)

    def is_state(self, canonical: str) -> bool:
        return self.kinds.get(canonical) == "state"


@dataclass(slots=True)
class _Seen:
    """What the articles say about one printed name."""

    count: int = 0
    sides: Counter[str] = field(default_factory=Counter)
    roles: Counter[str] = field(default_factory=Counter)
    kinds: Counter[ActorKind] = field(default_factory=Counter)


def find_names(accounts: Sequence[Account], rulings: Rulings = NO_RULINGS) -> Names:
    """The actors of a story as the desk has ruled; the order of the accounts makes no difference."""
    seen = _collect(accounts)
    groups: dict[tuple[str, ...], list[str]] = defaultdict(list)
    persons: list[str] = []
    kinds: dict[str, ActorKind] = {}
    for name in sorted(seen):
        kinds[name] = _kind(name, seen[name])
        if kinds[name] == "person":
            persons.append(name)
        else:
            groups[_body_key(name)].append(name)
    canonical: dict[str, str] = {}
    for key, members in groups.items():
        best = key[0] if key[1:] == ("state",) else _best(members, seen)
        canonical.update((member, best) for member in members)
    for members in _same_person(persons, seen):
        best = _best(members, seen)
        canonical.update((member, best) for member in members)
    return _describe(_ruled(canonical, rulings, seen), kinds, seen)


def _ruled(canonical: Mapping[str, str], rulings: Rulings, seen: Mapping[str, _Seen]) -> dict[str, str]:
    """The names as the desk has split them from, then merged them with, what they were taken for."""
    ruled = dict(canonical)
    for name in rulings.split:
        if name in ruled:
            others = [other for other, best in ruled.items() if best == ruled[name] and other != name]
            best = _best(others, seen) if others else name
            ruled.update((other, best) for other in others)
            ruled[name] = name
    for name, into in rulings.merged:
        if name in ruled and into in ruled:
            former, best = ruled[name], ruled[into]
            ruled.update((other, best) for other, held in ruled.items() if held == former)
    return ruled


def _collect(accounts: Iterable[Account]) -> dict[str, _Seen]:
    seen: dict[str, _Seen] = defaultdict(_Seen)
    for account in accounts:
        for mention in account.reading.mentions:
            entry = seen[mention.name]
            entry.count += 1
            entry.kinds[mention.kind] += 1
            if mention.side:
                entry.sides[mention.side] += 1
            if mention.role and not mention.former:
                entry.roles[mention.role] += 1
        for statement in account.reading.statements:
            name = statement.speaker_name or statement.speaker
            if name:
                seen[name].count += 1
                if statement.side:
                    seen[name].sides[statement.side] += 1
                if statement.role:
                    seen[name].roles[statement.role] += 1
        for casualty in account.reading.casualties:
            name = casualty.claimant_name or casualty.claimant
            if name:
                seen[name].count += 1
    return seen


def _kind(name: str, seen: _Seen) -> ActorKind:
    found = place(name)
    if found and found.kind in _STATE_KINDS:
        return "state"
    tokens = _tokens(name)
    if seen.kinds:
        kind = min(seen.kinds, key=lambda each: (-seen.kinds[each], each))
        return "organisation" if kind == "state" else kind
    if any(token in words("organisations") or token in words("group_roles") for token in tokens):
        return "organisation"
    return "person" if all(token[:1].isupper() for token in name.split()) else "organisation"


def _tokens(name: str) -> list[str]:
    return [token for token in re.findall(r"\w+", name.lower()) if token not in _SMALL]


def _body_key(name: str) -> tuple[str, ...]:
    """States by their country, bodies by their folded words with demonyms and capitals as countries."""
    found = place(name)
    if found and found.kind in _STATE_KINDS:
        return found.country, "state"
    key: set[str] = set()
    for token in re.findall(r"\w+", name):
        land = place(token)
        if land and land.kind in _STATE_KINDS:
            key.add(fold(land.country))
        elif token.lower() not in _SMALL:
            key.add(fold(token))
    return tuple(sorted(key))


def _same_person(names: Sequence[str], seen: Mapping[str, _Seen]) -> list[list[str]]:
    """Groups of printed names that are one person each."""
    by_surname: dict[str, list[str]] = defaultdict(list)
    for name in names:
        tokens = _tokens(name)
        by_surname[fold(tokens[-1]) if tokens else name].append(name)
    groups: list[list[str]] = []
    for members in by_surname.values():
        by_first: dict[str, list[str]] = defaultdict(list)
        bare: list[str] = []
        for name in members:
            tokens = _tokens(name)
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


def _best(members: Sequence[str], seen: Mapping[str, _Seen]) -> str:
    """The fullest name among the spellings, initials not counted; of equally full ones the most printed."""

    def rank(name: str) -> tuple[int, int, str]:
        return -sum(len(token) > 1 for token in _tokens(name)), -seen[name].count, name

    return min(members, key=rank)


def _describe(
    canonical: Mapping[str, str], kinds: Mapping[str, ActorKind], seen: Mapping[str, _Seen]
) -> Names:
    sides: dict[str, Counter[str]] = defaultdict(Counter)
    roles: dict[str, Counter[str]] = defaultdict(Counter)
    actor_kinds: dict[str, ActorKind] = {}
    for name, best in canonical.items():
        actor_kinds[best] = kinds[name]
        sides[best].update(seen[name].sides)
        roles[best].update(seen[name].roles)
        if kinds[name] == "state":
            sides[best] = Counter({best: 1})
    return Names(
        canonical=dict(sorted(canonical.items())),
        sides={name: _most(votes) for name, votes in sorted(sides.items()) if votes},
        roles={name: _most(votes) for name, votes in sorted(roles.items()) if votes},
        kinds=dict(sorted(actor_kinds.items())),
    )


def _most(votes: Counter[str]) -> str:
    return min(votes, key=lambda each: (-votes[each], each))
