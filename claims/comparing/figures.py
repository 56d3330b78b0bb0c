"""A casualty of one article made ready to be compared with those of the others.

What is printed stays in `Figure.casualty`; beside it stand the canonical claimant, the side, the
category class and the interval the wording allows.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claims.comparing.intervals import Interval
    from claims.types import Account, Casualty


@dataclass(frozen=True, slots=True)
class Figure:
    """One casualty mention in its place in the story.

    `side` is the victims' side, None where the text does not say; `claimant` the canonical name of
    whoever the figure is attributed to, None for the outlet's own voice; `category` the class of the
    victim noun (see `categories`), None where it says nothing about who they were; `scope` the place
    that limits the figure.  `interval` is None where losses are admitted without a figure.
    """

    account: Account
    casualty: Casualty
    origin: str
    event: str
    side: str | None
    outcome: str
    scope: str | None
    category: str | None
    claimant: str | None
    claimant_side: str | None
    interval: Interval | None

    @property
    def article(self) -> int:
        return self.account.article

    @property
    def matter(self) -> tuple[str, str]:
        """What may be compared at all: figures of one event and one outcome."""
        return self.event, self.outcome
