"""A draft laid beside the ledger: what every rule gets to see."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.linting.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claims.comparing.figures import Figure
    from claims.comparing.view import StoryView
    from claims.linting.finding import RuleName
    from claims.types import Account, Casualty, Evidence

MOST_SHOWN = 5
"""Passages of the ledger that one finding shows, one of each article."""
MOST_WORDINGS = 3
"""Wordings of the ledger that the reason of one finding tells."""


@dataclass(frozen=True, slots=True)
class Desk:
    """The story with the draft in it as one more account, so that its names and figures are comparable.

    `unsafe` are articles of the ledger that reword quotations by themselves: nobody's words are checked by them.
    """

    story: StoryView
    draft: Account
    unsafe: frozenset[int]

    @property
    def figures(self) -> tuple[Figure, ...]:
        """The draft's figures in text order."""
        return tuple(each for each in self.story.figures if each.article == self.draft.article)

    @property
    def ledger(self) -> tuple[Figure, ...]:
        """The figures of everybody else."""
        return tuple(each for each in self.story.figures if each.article != self.draft.article)

    def same_side(self, other: Figure, figure: Figure) -> bool:
        """True for one side, and where the ledger counts the dead or hurt of that event for no two sides at all."""
        if other.side == figure.side and figure.side is not None:
            return True
        if None not in (other.side, figure.side):
            return False
        named = {each.side for each in self.ledger if each.matter == figure.matter and each.side}
        return len(named) <= 1

    def alike(self, figure: Figure) -> tuple[Figure, ...]:
        """The ledger's figures of the same number, event, outcome and place, and not of another side."""
        value = figure.casualty.value
        return tuple(
            each
            for each in self.ledger
            if value is not None
            and each.casualty.value == value
            and each.matter == figure.matter
            and each.scope == figure.scope
            and (each.side == figure.side or None in (each.side, figure.side) or not figure.names_side)
        )

    def finding(
        self, rule: RuleName, start: int, end: int, why: str, evidence: Iterable[Evidence]
    ) -> Finding:
        """A finding on the stretch `start:end` of the draft with one passage of each article."""
        shown: dict[int, Evidence] = {}
        for passage in evidence:
            shown.setdefault(passage.article, passage)
        text = self.draft.document.text[start:end]
        return Finding(rule, start, end, text, why, tuple(shown.values())[:MOST_SHOWN])

    def on(self, figure: Figure, rule: RuleName, why: str, others: Iterable[Figure]) -> Finding:
        """A finding on a figure of the draft, shown by figures of the ledger."""
        casualty = figure.casualty
        passages = (self.story.told(each) for each in others)
        return self.finding(rule, casualty.start, casualty.end, why, passages)


def printed(figures: Iterable[Figure]) -> str:
    """The wordings of some figures, each once, the first few of them."""
    words = {each.casualty.text.lower(): each.casualty.text for each in figures}
    return " / ".join(f"“{text}”" for text in list(words.values())[:MOST_WORDINGS])


def is_quoted(account: Account, casualty: Casualty) -> bool:
    """True for a figure inside quotation marks: its words are the speaker's."""
    return any(
        start <= casualty.start < end for each in account.reading.statements for start, end in each.quotes
    )
