"""The sides that the claims of a story are of, as the panes name them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.constants import BOTH_SIDES
from store.database import reading

if TYPE_CHECKING:
    from store.database import Database
    from store.records import Story

_BY_CLAIMS = """
    SELECT side FROM (
        SELECT side FROM cells WHERE story = :story
        UNION ALL SELECT side FROM utterances WHERE story = :story
    ) WHERE side IS NOT NULL AND side <> :both
    GROUP BY side ORDER BY count(*) DESC, side
"""
_TARGETS = "SELECT DISTINCT target FROM utterances WHERE story = ? AND target IS NOT NULL"


@dataclass(frozen=True, slots=True)
class NamedSides:
    """`by_claims`: whose victims are counted or who speaks, the most often named first; `all` has those besides at whom
    something is only aimed."""

    by_claims: tuple[str, ...]
    all: frozenset[str]


def named_sides(db: Database, story: Story) -> NamedSides:
    """The sides in the story's last comparison."""
    with reading(db) as conn:
        rows = conn.execute(_BY_CLAIMS, {"story": story.id, "both": BOTH_SIDES}).fetchall()
        targets = conn.execute(_TARGETS, (story.id,)).fetchall()
    sides = tuple(side for (side,) in rows)
    return NamedSides(sides, frozenset((*sides, *(target for (target,) in targets))))
