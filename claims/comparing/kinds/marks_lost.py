"""Quotations that lost their marks: "he mourned our sailors" in a paper's own voice (told as quote_drift).

Reported speech does not say "we".  Where it does, somebody's words stand without quotation marks, and loaded ones
among them look like the outlet's own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.comparing.severity import severity
from claims.types import Divergence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claims.comparing.view import StoryView
    from claims.types import Account, Evidence, Statement

FIRST_PERSON = frozenset({"we", "our", "ours", "my"})


def marks_lost(story: StoryView) -> list[Divergence]:
    """One alert for each article that reports somebody's "our" or "we" without marks."""
    return list(story.each(_in_article))


def _in_article(story: StoryView, account: Account) -> Iterator[Divergence]:
    shown = [
        passage
        for statement in account.reading.statements
        if (passage := _unmarked(story, account, statement))
    ]
    if shown:
        yield Divergence(
            key=f"quote_drift|marks|{account.source}",
            kind="quote_drift",
            severity=severity("quote_drift", "marks lost"),
            summary=f"{story.outlet(account)}: first person outside quotation marks",
            why="Somebody's words stand without marks and read as the outlet's own.",
            figure=str(len(shown)),
            evidence=tuple(shown),
        )


def _unmarked(story: StoryView, account: Account, statement: Statement) -> Evidence | None:
    """The statement where it is reported speech in the first person."""
    if statement.mode != "indirect" or statement.headline:
        return None
    sentence = story.sentence(account, statement.start)
    if sentence is None:
        return None
    spoken = any(
        token.lower in FIRST_PERSON and token.quotation < 0 and token.text != "US"
        for token in sentence.tokens
        if statement.start <= token.start < statement.end
    )
    return story.evidence(account, statement.start, statement.end) if spoken else None
