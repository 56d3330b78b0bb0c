"""A number to which a toll may come, and what its rules answer: "the death toll rose from 12 [to 15]"."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from claims.reading.words.triggers import Told

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token

_LABEL_MARKS = (":", "–", "—")
"""Between "Dead" and its number."""


class Verdict(Enum):
    """The answers that tell no outcome: no toll comes to the number, or the word asked is none, but one before it may be."""

    NO_TOLL = "no toll"
    PASS_OVER = "pass over"


NO_TOLL, PASS_OVER = Verdict.NO_TOLL, Verdict.PASS_OVER
Answer = Told | Verdict
"""What a rule says of a number, or of a word before it, that it knows."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class TollNumber:
    """The number that begins at `first`; `at` is the word before it and before what colours it ("a staggering", "an initial")."""

    tokens: Sequence[Token]
    first: int
    at: int

    @property
    def previous(self) -> str:
        """The word or mark at `at`."""
        return self.tokens[self.at].lower

    @property
    def is_labelled(self) -> bool:
        """ "Dead: 12", "Dead – 12"."""
        return self.previous in _LABEL_MARKS
