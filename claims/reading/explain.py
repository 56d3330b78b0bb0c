"""Why a reading is what it is: the rule behind every claim, the reason behind every number and cue that is none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from claims.reading.casualties.casualties import figures_of
from claims.reading.page.text import cut_up
from claims.reading.read import read
from claims.reading.statements.statements import drafts_of

if TYPE_CHECKING:
    from claims.articles import Document
    from claims.reading.dropped import Dropped
    from claims.reading.page.text import Page

Kind = Literal["casualty", "statement", "no casualty", "no statement"]


class Explained(NamedTuple):
    """A stretch of the text and why it became a claim, or why a number or a cue word became none.

    `why` holds the names of the rules of a claim, separated by blanks ("after claimant:inside side:noun"), or the
    reason of a refusal in plain words ("counts no people").
    """

    start: int
    end: int
    text: str
    kind: Kind
    why: str


def explain(document: Document) -> list[Explained]:
    """Every claim of a document, and every number and cue word that became none, in text order.

    Numbers whose form alone says that they count nothing (dates, ages, sums of money) are not listed.
    """
    reading = read(document)
    found = [Explained(one.start, one.end, one.text, "casualty", one.rule) for one in reading.casualties]
    found += [Explained(one.start, one.end, one.text, "statement", one.rule) for one in reading.statements]
    page = cut_up(document)
    dropped: tuple[tuple[Kind, list[Dropped]], ...] = (
        ("no casualty", _numbers_dropped(page)),
        ("no statement", _cues_dropped(page)),
    )
    for kind, ones in dropped:
        found += [
            Explained(one.start, one.end, document.text[one.start : one.end], kind, one.reason)
            for one in ones
        ]
    return sorted(found, key=lambda one: (one.start, one.end))


def _numbers_dropped(page: Page) -> list[Dropped]:
    dropped: list[Dropped] = []
    figures_of(page, dropped)
    return dropped


def _cues_dropped(page: Page) -> list[Dropped]:
    dropped: list[Dropped] = []
    for sentence in page.sentences:
        drafts_of(page.text, sentence, dropped)
    return dropped
