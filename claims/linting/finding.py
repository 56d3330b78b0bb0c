"""What a check of a draft has to say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from claims.types import Evidence

RuleName = Literal[
    "no claimant",
    "hedge dropped",
    "other figure",
    "people for soldiers",
    "soldiers for people",
    "no side",
    "superseded",
    "wrong office",
    "altered quotation",
    "mixed total",
    "casualties for dead",
]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing in a draft that the ledger does not bear out.

    `text == draft[start:end]` are the words to look at, `why` says what is wrong with them, `evidence` are the
    ledger's passages that show it, empty where the ledger has nothing on the matter.
    """

    rule: RuleName
    start: int
    end: int
    text: str
    why: str
    evidence: tuple[Evidence, ...]
