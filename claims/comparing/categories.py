"""Who the victims are said to be: a small lattice in which people hold soldiers, civilians, children.

"Soldiers", "troops" and "servicemen" are one class; "people" holds them all and so is never the same as
one of them; no noun at all ("78 dead") says nothing and goes with any class.  The table is
`data/victim_classes.tsv`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from claims.lexicon import table

if TYPE_CHECKING:
    from claims.types import Casualty

PEOPLE = "people"
MILITARY = "military"
CIVILIANS = "civilians"
FORCES = frozenset({MILITARY, "fighters"})
"""Classes of victims who show that there is fighting."""


@cache
def _classes() -> dict[str, str]:
    return {row[0]: row[1] for row in table("victim_classes")}


def category_of(casualty: Casualty) -> str | None:
    """The class of the victims: of the category the reader gave, else of the printed noun; else None."""
    for name in (casualty.category, casualty.victims):
        if name:
            found = _class_of(name)
            if found:
                return found
    return None


def _class_of(name: str) -> str | None:
    lower = name.lower().strip()
    classes = _classes()
    return classes.get(lower) or classes.get(lower.rpartition(" ")[2])


def is_specific(category: str | None) -> bool:
    """True for a class that some of the people belong to and others do not."""
    return category not in (None, PEOPLE)


def may_be_same(first: str | None, second: str | None) -> bool:
    """True when figures of the two classes can count the same victims."""
    return first is None or second is None or first == second


def widens(specific: str | None, general: str | None) -> bool:
    """True when `general` is a word for people of whom some may be no soldiers, as `specific` says they are."""
    return specific == MILITARY and general in (PEOPLE, CIVILIANS)
