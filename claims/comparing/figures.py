"""A casualty of one article made ready to be compared with those of the others.

What is printed stays in `Figure.casualty`; beside it stand the canonical claimant, the side, the
category class and the interval the wording allows.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from claims.comparing.categories import category_of
from claims.comparing.intervals import Interval, interval_of
from claims.comparing.kept import Kept
from claims.comparing.sides import GUESSED
from claims.spelling import fold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from claims.comparing.names import Names
    from claims.types import Account, Casualty

PLACE_NOUNS = frozenset(
    {"province", "region", "district", "city", "town", "village", "county", "state", "the", "of"}
)


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
    def place(self) -> tuple[int, int]:
        """Where it stands: article, then offset; the order of every list of figures."""
        return self.account.article, self.casualty.start

    @property
    def matter(self) -> tuple[str, str]:
        """What may be compared at all: figures of one event and one outcome."""
        return self.event, self.outcome

    @property
    def whole(self) -> bool:
        """True for a count of all, False for a part ("including 3 children") or an increment ("another 43")."""
        return self.casualty.cumulative and self.scope is None

    @property
    def allowed(self) -> Interval:
        """The interval of a figure that has a number; raises ValueError for an admission without one."""
        if self.interval is None:
            raise ValueError(f"{self.casualty.text!r} gives no figure")
        return self.interval

    @property
    def in_headline(self) -> bool:
        """True in the article's own headline; a crosshead, or a teaser for another article, is none."""
        return self.casualty.headline and not any(
            part.kind == "subhead" and part.start <= self.casualty.start < part.end
            for part in self.account.document.parts
        )

    @property
    def names_side(self) -> bool:
        """False where the text says nothing of whose people they were; their speaker's side is a guess then."""
        return self.side is not None and GUESSED not in self.casualty.rule.split()

    @property
    def own_loss(self) -> bool:
        """True when a side speaks of its own dead."""
        return self.side is not None and self.side == self.claimant_side


def make_figures(
    accounts: Sequence[Account], origins: Mapping[int, str], names: Names, kept: Kept | None = None
) -> tuple[Figure, ...]:
    """Every casualty of the accounts as a figure, ordered by article and offset."""
    kept = Kept() if kept is None else kept
    scopes = _scopes(accounts)
    figures: list[Figure] = []
    for account in sorted(accounts, key=lambda each: each.article):
        if account.reading.casualties:
            given = (
                origins[account.article],
                *(_told(each, names, scopes) for each in account.reading.casualties),
            )
            make = partial(_of_article, account, origins[account.article], names, scopes)
            figures += kept.once(account, _of_article, make, given)
    return tuple(figures)


def _told(casualty: Casualty, names: Names, scopes: Mapping[str, str]) -> tuple[str | None, ...]:
    """What the names and places of the whole story say about a casualty: claimant, whose side, victims, place."""
    claimant = names.of(casualty.claimant_name or casualty.claimant)
    scope = scopes.get(_scope_key(casualty.scope)) if casualty.scope else None
    return claimant, names.side(claimant), names.of(casualty.side), scope


def _of_article(account: Account, origin: str, names: Names, scopes: Mapping[str, str]) -> tuple[Figure, ...]:
    """The casualties of one article as figures, in text order."""
    figures: list[Figure] = []
    for casualty in account.reading.casualties:
        claimant, claimant_side, side, scope = _told(casualty, names, scopes)
        figures.append(
            Figure(
                account=account,
                casualty=casualty,
                origin=origin,
                event=casualty.event,
                side=side,
                outcome=casualty.outcome,
                scope=scope,
                category=category_of(casualty),
                claimant=claimant,
                claimant_side=claimant_side,
                interval=interval_of(casualty),
            )
        )
    return tuple(sorted(figures, key=lambda figure: figure.place))


def _scopes(accounts: Sequence[Account]) -> dict[str, str]:
    """For every place that limits a figure its shortest spelling; "X" and "X province" are one."""
    found: dict[str, str] = {}
    for account in accounts:
        for casualty in account.reading.casualties:
            if casualty.scope:
                key = _scope_key(casualty.scope)
                found[key] = min(
                    found.get(key, casualty.scope), casualty.scope, key=lambda each: (len(each), each)
                )
    return found


def _scope_key(scope: str) -> str:
    kept = [word for word in scope.split() if word.lower() not in PLACE_NOUNS]
    return fold(" ".join(kept or [scope]))
