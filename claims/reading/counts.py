"""A figure of a sentence on its way to becoming a casualty: what the steps after the grammar work on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.types import CURRENT_EVENT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.outcomes import Figure
    from claims.reading.text import Sentence, Token
    from claims.types import Statement


@dataclass(slots=True, eq=False)
class Count:
    """`start`/`end` are the printed claim; `statement` the innermost reported utterance that holds it.

    The later steps fill in `victims`, `category`, `side`, `event`, `scope` and `cumulative`; `rules` names
    the rule that settled each of them.
    """

    sentence: Sentence
    figure: Figure
    start: int
    end: int
    statement: Statement | None = None
    victims: str | None = None
    category: str | None = None
    side: str | None = None
    event: str = CURRENT_EVENT
    scope: str | None = None
    cumulative: bool = True
    open_ended: bool = False
    rules: str = ""

    @property
    def tokens(self) -> list[Token]:
        return self.sentence.tokens

    @property
    def first(self) -> int:
        """Index of the first token of the quantity, its hedge included."""
        return self.figure.quantity.first

    @property
    def last(self) -> int:
        """Index after the last token of the victim phrase."""
        return self.figure.phrase.last

    @property
    def is_bare(self) -> bool:
        """True where no noun says who the victims are: "a dozen wounded", "five others", "43"."""
        head = self.figure.phrase.head
        return head is None or self.figure.phrase.outcome is not None or self.tokens[head].lower == "others"

    def says(self, rule: str) -> None:
        """Note the rule that settled one of the fields."""
        self.rules = f"{self.rules} {rule}"


def before_in_sentence(count: Count, settled: Sequence[Count]) -> Count | None:
    """The nearest figure before a count in its sentence that is no part of another."""
    for previous in reversed(settled):
        if previous.sentence is not count.sentence:
            return None
        if not previous.figure.part:
            return previous
    return None
