"""One actor, many printed names: a capital is its state, Petrosian is Petrosyan, a ministry has one name.

Four general rules, no list of persons.  A country, its adjective and its capital are one state.  A body
is known by its words, whatever their order and spelling; one without a name is the only one of its kind that has
one (`sole_bodies`).  Persons are one when their surnames are spelt
alike (`fold`) and no first name says otherwise.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, TypeVar

from claims.comparing.kept import Kept, differing
from claims.comparing.nationals import guests
from claims.comparing.same_names import body_key, same_persons, words_of
from claims.comparing.sole_bodies import Opening, one_body_each, opening_of, opens_with_owner, sole_body
from claims.comparing.voices import bodies_by_kind, posts_in, speaks_for
from claims.lexicon import words
from claims.reading.names.homelands import adjectives
from claims.reading.words.places import STATE_KINDS, place
from claims.spelling import fold
from claims.types import BOTH_SIDES, NO_RULINGS

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from claims.types import Account, Rulings

_Choice = TypeVar("_Choice")
ActorKind = Literal["person", "organisation", "state"]

_LONGEST_PARTY = 3
"""Words of a party's name."""
_OWNER = re.compile(r"['’]s?(?=\s|$)|^(?:the|The) ")
"""What is left out of "the Norlander army" and "Norland's army" before the party is looked for."""


@dataclass(frozen=True, slots=True)
class Names:
    """The actors of a story.  `canonical` maps every printed name; the others are keyed by canonical name.

    `roles` holds the office that most articles print, never a former one; `voices` the body for which
    somebody speaks: a person, or "coast guard spokesman".
    """

    canonical: Mapping[str, str]
    sides: Mapping[str, str]
    roles: Mapping[str, str]
    kinds: Mapping[str, ActorKind]
    voices: Mapping[str, str] = field(default_factory=dict)

    def of(self, printed: str | None) -> str | None:
        """The canonical name; an unknown one stays as it is, None stays None."""
        return None if printed is None else self.canonical.get(printed, printed)

    def side(self, canonical: str | None) -> str | None:
        return None if canonical is None else self.sides.get(canonical)

    def role(self, canonical: str) -> str | None:
        return self.roles.get(canonical)

    def kind(self, canonical: str) -> ActorKind | None:
        return self.kinds.get(canonical)

    def is_state(self, canonical: str) -> bool:
        return self.kind(canonical) == "state"

    def source(self, canonical: str) -> str:
        """The body for which somebody speaks, else who speaks."""
        return self.voices.get(canonical, canonical)


@dataclass(frozen=True, slots=True)
class NotedNames(Names):
    """The same names; notes in `asked` which of them were asked for."""

    asked: set[object] = field(kw_only=True)

    def of(self, printed: str | None) -> str | None:
        self.asked.add(printed)
        return Names.of(self, printed)

    def side(self, canonical: str | None) -> str | None:
        self.asked.add(canonical)
        return Names.side(self, canonical)

    def role(self, canonical: str) -> str | None:
        self.asked.add(canonical)
        return self.roles.get(canonical)

    def kind(self, canonical: str) -> ActorKind | None:
        self.asked.add(canonical)
        return self.kinds.get(canonical)

    def source(self, canonical: str) -> str:
        self.asked.add(canonical)
        return Names.source(self, canonical)


def noted(names: Names, asked: set[object]) -> NotedNames:
    """The names for a piece of work that is kept: `asked` gets those that it asks for."""
    return NotedNames(names.canonical, names.sides, names.roles, names.kinds, names.voices, asked=asked)


@dataclass(slots=True)
class _Seen:
    """What the articles say about one printed name."""

    count: int = 0
    sides: dict[str, int] = field(default_factory=dict)
    roles: dict[str, int] = field(default_factory=dict)
    kinds: dict[ActorKind, int] = field(default_factory=dict)
    openings: dict[Opening, int] = field(default_factory=dict)
    """Of a body without a name: what the articles that print it open with."""
    posts: dict[str, int] = field(default_factory=dict)
    """The posts that let somebody speak for a body, as printed."""
    out: int = 0
    """How many articles have somebody in such a post no longer."""


class _Register:
    """All printed names of a story with what was found of them last."""

    def __init__(self) -> None:
        self.accounts: dict[int, Account] = {}
        self.seen: dict[str, _Seen] = {}
        self.parties: Counter[str] = Counter()
        self.guests: Counter[str] = Counter()
        self.names = Names({}, {}, {}, {})
        self.rulings: Rulings | None = None


def find_names(accounts: Sequence[Account], rulings: Rulings = NO_RULINGS, kept: Kept | None = None) -> Names:
    """The actors of a story as the desk has ruled; the order of the accounts makes no difference.

    With what was `kept` of the accounts only those that changed are counted again.
    """
    if kept is None:
        kept = Kept()
        kept.take(accounts)
    register, unseen = kept.part(find_names, _Register)
    current = {account.article: account for account in accounts} if unseen else {}
    for article in unseen:
        before, now = register.accounts.pop(article, None), current.get(article)
        if before is not None:
            _count(before, register.seen, -1)
            register.parties.subtract(_parties(before))
            register.guests.subtract(guests(before.reading.casualties))
        if now is not None:
            register.accounts[article] = now
            _count(now, register.seen, 1)
            register.parties.update(_parties(now))
            register.guests.update(guests(now.reading.casualties))
    if unseen or rulings != register.rulings:
        register.parties, register.guests = +register.parties, +register.guests
        names = _named(register.seen, rulings, register.parties, register.guests)
        former, register.names, register.rulings = register.names, names, rulings
        for old, new in (
            (former.canonical, names.canonical),
            (former.sides, names.sides),
            (former.roles, names.roles),
            (former.kinds, names.kinds),
            (former.voices, names.voices),
        ):
            kept.news |= differing(old, new)
    return register.names


def _parties(account: Account) -> list[str]:
    """The sides whose victims an article counts."""
    sides = (casualty.side for casualty in account.reading.casualties)
    return [side for side in sides if side and side != BOTH_SIDES]


def _named(
    seen: Mapping[str, _Seen], rulings: Rulings, parties: Collection[str], visiting: Collection[str]
) -> Names:
    """The actors behind the printed names; `visiting` are the parties that have victims among those of another."""
    groups: dict[tuple[str, ...], list[str]] = defaultdict(list)
    persons: list[str] = []
    kinds: dict[str, ActorKind] = {}
    for name in sorted(seen):
        kinds[name] = _kind(name, seen[name])
        if kinds[name] == "person":
            persons.append(name)
        else:
            groups[body_key(name)].append(name)
    canonical: dict[str, str] = {}
    for key, members in groups.items():
        best = key[0] if key[1:] == ("state",) else _best(members, seen)
        canonical.update((member, best) for member in members)
    bodies = (name for members in groups.values() for name in members)
    for members in one_body_each(
        bodies, lambda name: seen[name].openings, lambda name: seen[name].sides, parties, visiting
    ):
        best = _best([name for name in members if opens_with_owner(name)] or members, seen)
        former = {canonical[name] for name in members}
        canonical.update((name, best) for name, held in canonical.items() if held in former)
    for members in same_persons(persons):
        best = _best(members, seen)
        canonical.update((member, best) for member in members)
    return _describe(_ruled(canonical, rulings, seen), kinds, seen, parties)


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


def _count(account: Account, seen: dict[str, _Seen], step: int) -> None:
    """Count what an article says about the names in it, or with -1 for `step` no longer."""

    bare: set[str] = set()

    def entry(name: str) -> _Seen:
        found = seen.get(name)
        if found is None:
            found = seen[name] = _Seen()
        found.count += step
        body = sole_body(name)
        if body is not None and not body.owner:
            bare.add(name)
        if not found.count:
            del seen[name]
        return found

    for mention in account.reading.mentions:
        found = entry(mention.name)
        _vote(found.kinds, mention.kind, step)
        _vote(found.sides, mention.side, step)
        if not mention.former:
            _vote(found.roles, mention.role, step)
    former = {mention.name for mention in account.reading.mentions if mention.former}
    for statement in account.reading.statements:
        name = statement.speaker_name or statement.speaker
        if name:
            found = entry(name)
            _vote(found.sides, statement.side, step)
            if name not in former:
                _vote(found.roles, statement.role, step)
    for casualty in account.reading.casualties:
        name = casualty.claimant_name or casualty.claimant
        if name:
            entry(name)
    for name, post in posts_in(account):
        if name in seen and post is None:
            seen[name].out += step
        elif name in seen:
            _vote(seen[name].posts, post, step)
    opening = opening_of(account) if bare else None
    for name in bare & seen.keys():
        _vote(seen[name].openings, opening, step)


def _vote(votes: dict[_Choice, int], choice: _Choice | None, step: int) -> None:
    if choice:
        left = votes.get(choice, 0) + step
        if left:
            votes[choice] = left
        else:
            del votes[choice]


def _kind(name: str, seen: _Seen) -> ActorKind:
    found = place(name)
    if found and found.kind in STATE_KINDS:
        return "state"
    tokens = words_of(name)
    if seen.kinds:
        kind = min(seen.kinds, key=lambda each: (-seen.kinds[each], each))
        return "organisation" if kind == "state" else kind
    if any(token in words("organisations") or token in words("group_roles") for token in tokens):
        return "organisation"
    return "person" if all(token[:1].isupper() for token in name.split()) else "organisation"


def _best(members: Sequence[str], seen: Mapping[str, _Seen]) -> str:
    """The fullest name among the spellings, initials not counted; of equally full ones the most printed."""

    def rank(name: str) -> tuple[int, int, str]:
        return -sum(len(token) > 1 for token in words_of(name)), -seen[name].count, name

    return min(members, key=rank)


def _describe(
    canonical: Mapping[str, str],
    kinds: Mapping[str, ActorKind],
    seen: Mapping[str, _Seen],
    parties: Collection[str],
) -> Names:
    owners = _owners(parties)
    sides: dict[str, Counter[str]] = defaultdict(Counter)
    told: dict[str, Counter[str]] = defaultdict(Counter)
    roles: dict[str, Counter[str]] = defaultdict(Counter)
    actor_kinds: dict[str, ActorKind] = {}
    for name, best in canonical.items():
        actor_kinds[best] = kinds[name]
        _add(sides[best], seen[name].sides)
        _add(roles[best], seen[name].roles)
        if kinds[name] == "state":
            sides[best] = Counter({best: 1})
    for name, best in canonical.items():
        if not sides[best]:
            _add(told[best], _owned_by(name, seen[name].roles, owners))
    sides.update(told)
    return Names(
        canonical=dict(sorted(canonical.items())),
        sides={name: _most(votes) for name, votes in sorted(sides.items()) if votes},
        roles={name: _most(votes) for name, votes in sorted(roles.items()) if votes},
        kinds=dict(sorted(actor_kinds.items())),
        voices=_voices(canonical, kinds, seen),
    )


def _voices(
    canonical: Mapping[str, str], kinds: Mapping[str, ActorKind], seen: Mapping[str, _Seen]
) -> dict[str, str]:
    """The body for which each speaker speaks; none for whoever an article has in that post no longer."""
    bodies = bodies_by_kind(canonical, (name for name in canonical if kinds[name] != "person"))
    posts: dict[str, set[str]] = defaultdict(set)
    sides: dict[str, set[str]] = defaultdict(set)
    out = {best for name, best in canonical.items() if seen[name].out}
    for name, best in canonical.items():
        posts[best].update(seen[name].posts)
        sides[best].update(map(fold, seen[name].sides))
    found: dict[str, str] = {}
    for name, told in sorted(posts.items()):
        body = speaks_for(sorted(told), sides[name], bodies) if told and name not in out else None
        if body is not None and canonical[body] != name:
            found[name] = canonical[body]
    return found


def _owners(parties: Collection[str]) -> dict[str, str]:
    """Every word that makes a body one of a party: its name, its adjectives; none of what the tables of places know."""
    unknown = sorted(party for party in parties if place(party) is None)
    owners = {adjective: party for party in unknown for adjective in adjectives(party)}
    return owners | {party: party for party in unknown}


def _owned_by(name: str, roles: Mapping[str, int], owners: Mapping[str, str]) -> Mapping[str, int]:
    """The parties to which a name or a role belongs: "Norland", "Norland's army", "Norlander foreign minister".

    A country that only its page tells is read there as the side of its victims; in its other articles it, and whoever
    speaks for it, is known by that.
    """
    votes: Counter[str] = Counter()
    for printed, count in ((name, 1), *roles.items()):
        opening = _opening(printed) if owners else ()
        for length in range(min(_LONGEST_PARTY, len(opening)), 0, -1):
            party = owners.get(" ".join(opening[:length]))
            if party is not None and (length < len(opening) or printed != name or party == name):
                votes[party] += count
                break
    return votes


@lru_cache(maxsize=50_000)
def _opening(printed: str) -> tuple[str, ...]:
    """The first words of a name, without articles and possessives; one more than a party may have."""
    return tuple(_OWNER.sub("", printed).split()[: _LONGEST_PARTY + 1])


def _add(votes: Counter[str], more: Mapping[str, int]) -> None:
    for choice, count in more.items():
        votes[choice] += count


def _most(votes: Counter[str]) -> str:
    return min(votes, key=lambda each: (-votes[each], each))
