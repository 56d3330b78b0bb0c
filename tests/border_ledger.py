"""An invented border clash in three dispatches, and drafts that are checked against them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.linting.lint import lint
from claims.reading.layout.layout import lay_out
from claims.reading.read import read
from claims.types import Account, Document

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.linting.finding import Finding

SIDES = ("Denmark", "Norway")
FIRST = """At least 31 Danish soldiers killed in border fighting

At least 31 Danish soldiers were killed in fighting with Norway, Danish Prime Minister Ulla Brandt said on Monday.

“We will hold every village along the river until the spring,” Brandt told reporters.

Foreign Minister Tora Vinje of Norway called the shelling “a deeply troubling mistake”.
"""
SECOND = """Denmark counts its dead

Denmark said at least 31 of its soldiers were killed in the fighting. Norway said that 20 of its soldiers were killed.

“We will hold every village along the river until the spring,” Prime Minister Ulla Brandt said.

Norwegian Foreign Minister Tora Vinje spoke of “a deeply troubling mistake”.
"""
THIRD = """Danish toll rises

Prime Minister Ulla Brandt said on Wednesday that 45 Danish soldiers were killed in the fighting with Norway.
"""


def account(number: int, text: str, published: str | None = None) -> Account:
    """A dispatch as it is stored and read."""
    layout = lay_out(text)
    document = Document(text, layout.title, published, layout.parts)
    return Account(number, f"/wire/{number}.txt", f"Paper {number}", (), document, read(document))


LEDGER = (account(1, FIRST, "2031-05-01"), account(2, SECOND, "2031-05-02"))
RISEN = (*LEDGER, account(3, THIRD, "2031-05-03"))


def draft(*paragraphs: str, ledger: Sequence[Account] = LEDGER) -> tuple[Finding, ...]:
    """What is found in a draft of these paragraphs below a headline that says nothing."""
    text = "\n\n".join(("A morning at the river", *paragraphs)) + "\n"
    layout = lay_out(text)
    found = lint(Document(text, layout.title, None, layout.parts), ledger, SIDES)
    assert all(text[each.start : each.end] == each.text for each in found)
    return found


def rules(found: Sequence[Finding]) -> list[str]:
    """The names of the rules that spoke."""
    return [each.rule for each in found]
