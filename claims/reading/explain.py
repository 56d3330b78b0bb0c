"""Why a reading is what it is: the rule behind every kept claim, the reason behind every refused number."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from claims.reading.outcomes import Dropped, Earlier, find_figures
from claims.reading.read import read
from claims.reading.text import cut_up

if TYPE_CHECKING:
    from claims.articles import Document

Kind = Literal["casualty", "statement", "dropped"]


class Explained(NamedTuple):
    """A stretch of the text and why it became a claim, or why a number became none.

    `why` holds the names of the rules of a claim, separated by blanks ("after claimant:inside side:noun"), or the
    reason of a refusal in plain words ("counts no people").
    """

    start: int
    end: int
    text: str
    kind: Kind
    why: str


def explain(document: Document) -> list[Explained]:
    """Every claim of a document and every number that became none, in text order.

    Numbers whose form alone says that they count nothing (dates, ages, sums of money) are not listed.
    """
    reading = read(document)
    found = [Explained(one.start, one.end, one.text, "casualty", one.rule) for one in reading.casualties]
    found += [Explained(one.start, one.end, one.text, "statement", one.rule) for one in reading.statements]
    found += [
        Explained(one.start, one.end, document.text[one.start : one.end], "dropped", one.reason)
        for one in _refused(document)
    ]
    return sorted(found, key=lambda one: (one.start, one.end))


def _refused(document: Document) -> list[Dropped]:
    refused: list[Dropped] = []
    earlier = Earlier()
    for sentence in cut_up(document).sentences:
        earlier.take(find_figures(sentence, earlier, refused))
    return refused
