"""A casualty of one article made ready to be compared with those of the others.

What is printed stays in `Figure.casualty`; beside it stand the canonical claimant, the side, the
category class and the interval the wording allows.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from claims.comparing.categories import FORCES, category_of
from claims.comparing.intervals import Interval, interval_of
from claims.comparing.kept import Kept
from claims.comparing.moments import DATE_LENGTH
from claims.comparing.names import noted
from claims.comparing.nationals import HOME, settle_nationals
from claims.comparing.said_of_figures import is_given_up
from claims.comparing.sides import GUESSED
from claims.comparing.view import evidence, outlet_name
from claims.spelling import fold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from claims.comparing.names import Names
    from claims.comparing.shelves import Gathered
    from claims.types import Account, Casualty, Evidence

PLACE_NOUNS = frozenset(
    {"province", "region", "district", "city", "town", "village", "county", "state", "the", "of"}
)


@dataclass(frozen=True, slots=True)
class Figure:
    """One casualty mention in its place in the story.

    `side` is the victims' side, None where the text does not say; `claimant` the canonical name of
    whoever the figure is attributed to, None for the outlet's own voice; `category` the class of the
    victim noun (see `categories`), None where it says nothing about who they were; `scope` the place
    that limits the figure.  `interval` is None where losses are admitted without a figure; `among` is True for
    all of one nation among a larger number of others.
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
    among: bool = False
    place: tuple[int, int] = field(init=False, repr=False, compare=False)
    """Where it stands: article, then offset; the order of every list of figures."""
    article: int = field(init=False, repr=False, compare=False)
    noun: tuple[str, str] | None = field(init=False, repr=False, compare=False)
    """The class of the victims with the noun printed for them, lower case; None where no class is known."""
    shown: Evidence = field(init=False, repr=False, compare=False)
    """The passage of the figure itself."""
    outlet: str = field(init=False, repr=False, compare=False)
    bounds: tuple[int | None, int | None] = field(init=False, repr=False, compare=False)
    """Those of the interval, open ends for an admission."""
    said: tuple[object, ...] = field(init=False, repr=False, compare=False)
    """The number as worded: equal for equal wordings, quicker to look up than the interval."""

    likeness: tuple[object, ...] = field(init=False, repr=False, compare=False)
    """Equal for figures of which the decision order says the same: row, claimant, origin, day and bounds."""

    def __post_init__(self) -> None:
        """Work out what is asked for again and again."""
        place = self.account.article, self.casualty.start
        object.__setattr__(self, "place", place)
        object.__setattr__(self, "article", place[0])
        printed = (self.casualty.victims or self.casualty.category or "").lower()
        noun = _shared((self.category, printed)) if printed and self.category else None
        object.__setattr__(self, "noun", noun)
        object.__setattr__(self, "shown", evidence(self.account, *place[1:], self.casualty.end))
        object.__setattr__(self, "outlet", outlet_name(self.account))
        bounds = (self.interval.low, self.interval.high) if self.interval else None
        object.__setattr__(self, "bounds", bounds or (None, None))
        said = _shared((self.casualty.modifier, self.casualty.value, *(bounds or ())))
        object.__setattr__(self, "said", said)
        day = (self.account.document.published or "")[:DATE_LENGTH]
        row = self.side, self.scope, self.category, self.claimant, self.origin
        sort = self.casualty.cumulative, self.casualty.headline, day
        object.__setattr__(self, "likeness", (*row, *sort, bounds or ()))

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


@lru_cache(maxsize=10_000)
def _shared(words: tuple[object, ...]) -> tuple[object, ...]:
    """One object for all that are equal: thousands of figures are worded in a hundred ways and told apart by it."""
    return words


def make_figures(
    accounts: Sequence[Account], origins: Mapping[int, str], names: Names, kept: Kept | None = None
) -> tuple[Figure, ...]:
    """Every casualty of the accounts as a figure, ordered by article and offset."""
    if kept is None:
        kept = Kept()
        kept.take(accounts)
    return gather_figures(origins, names, kept).all()


def gather_figures(origins: Mapping[int, str], names: Names, kept: Kept) -> Gathered[Figure]:
    """The figures of the accounts that were taken, by article."""
    scopes = _find_scopes(kept)

    def make(account: Account, asked: set[object]) -> tuple[Figure, ...]:
        if not account.reading.casualties:
            return ()
        asked.add(("origin", account.article))
        asked.update(("scope", _scope_key(each.scope)) for each in account.reading.casualties if each.scope)
        return _of_article(account, origins[account.article], noted(names, asked), scopes)

    return kept.gather(_of_article, make)


def _told(casualty: Casualty, names: Names, scopes: Mapping[str, str]) -> tuple[str | None, ...]:
    """What the names and places of the whole story say about a casualty: claimant, whose side, victims, place."""
    claimant = names.of(casualty.claimant_name or casualty.claimant)
    side = None if _is_guess(casualty, names.side(claimant)) else names.of(casualty.side)
    scope = scopes.get(_scope_key(casualty.scope)) if casualty.scope else None
    return claimant, names.side(claimant), side, scope


def _is_guess(casualty: Casualty, claimant_side: str | None) -> bool:
    """True for soldiers of whom one side speaks, taken for those of the other because the page is about its country."""
    if HOME not in casualty.rule.split() or claimant_side in (None, casualty.side):
        return False
    return category_of(casualty) in FORCES


def _of_article(account: Account, origin: str, names: Names, scopes: Mapping[str, str]) -> tuple[Figure, ...]:
    """The casualties of one article as figures, in text order, without counts that their own sentence gives up."""
    figures: list[Figure] = []
    settled = settle_nationals(account.reading.casualties)
    for read in account.reading.casualties:
        if is_given_up(account, read):
            continue
        casualty = settled.get(read, read) if settled else read
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
                among=casualty.cumulative and not read.cumulative,
            )
        )
    return tuple(sorted(figures, key=lambda figure: figure.place))


class _Scopes:
    """The spellings of each place that limits a figure, and the one that is used."""

    def __init__(self) -> None:
        self.spellings: dict[str, Counter[str]] = {}
        self.used: dict[str, str] = {}


def _find_scopes(kept: Kept) -> dict[str, str]:
    """For every place that limits a figure its shortest spelling; "X" and "X province" are one."""
    printed = kept.gather(
        _find_scopes,
        lambda account, _: tuple(each.scope for each in account.reading.casualties if each.scope),
    )
    scopes, _ = kept.part((_find_scopes, "used"), _Scopes)
    touched: set[str] = set()
    for article, before in printed.before.items():
        for step, spellings in ((-1, before), (1, printed.of(article))):
            for spelling in spellings:
                key = _scope_key(spelling)
                scopes.spellings.setdefault(key, Counter())[spelling] += step
                touched.add(key)
    for key in touched:
        spellings_left = +scopes.spellings[key]
        used = min(spellings_left, key=lambda each: (len(each), each), default=None)
        if used != scopes.used.get(key):
            kept.news.add(("scope", key))
        if used is None:
            del scopes.spellings[key]
            scopes.used.pop(key, None)
        else:
            scopes.spellings[key] = spellings_left
            scopes.used[key] = used
    return scopes.used


def _scope_key(scope: str) -> str:
    kept = [word for word in scope.split() if word.lower() not in PLACE_NOUNS]
    return fold(" ".join(kept or [scope]))
