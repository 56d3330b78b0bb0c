"""Who is in a story, under which names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.comparing.actor_proposals import propose_merges
from claims.comparing.names import find_names
from store.readings import accounts
from store.rulings import rulings

if TYPE_CHECKING:
    from store.database import Database
    from store.records import Story


@dataclass(frozen=True, slots=True)
class MayBe:
    """Another actor by its name, and the reason in words."""

    actor: str
    why: str


@dataclass(frozen=True, slots=True)
class Actor:
    """One actor: the name it goes by, what it is, for whom it speaks, its office, and every printed name.

    `may_be` are actors that it may be although nothing says so surely, for the desk to merge.
    """

    actor: str
    kind: str
    side: str | None
    role: str | None
    names: tuple[str, ...]
    may_be: tuple[MayBe, ...] = ()


def find_actors(db: Database, story: Story, as_of: str | None = None) -> tuple[Actor, ...]:
    """The actors of a story as the desk has ruled, by name; whom the desk has split is not proposed again."""
    ruled = rulings(db, story, as_of=as_of)
    names = find_names(accounts(db, story, as_of=as_of), ruled)
    proposed: dict[str, list[MayBe]] = {}
    for each in propose_merges(names):
        if not {each.name, each.into} & set(ruled.split):
            proposed.setdefault(each.name, []).append(MayBe(each.into, each.why))
    printed: dict[str, list[str]] = {}
    for name, best in names.canonical.items():
        printed.setdefault(best, []).append(name)
    return tuple(
        Actor(
            best,
            names.kinds.get(best, "person"),
            names.sides.get(best),
            names.roles.get(best),
            tuple(found),
            tuple(proposed.get(best, ())),
        )
        for best, found in sorted(printed.items())
    )
