"""Which state a sentence puts a thing into: "fighting continued", "the airport reopened", "talks are deadlocked".

A ladder is a thing with its states; `data/status_states.tsv` has the words.  Only facts of the current event
count, no wishes, plans or memories (see `frames`).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING

from claims.comparing.frames import clauses, find_phrase, is_unreal
from claims.comparing.moments import DATE_LENGTH
from claims.comparing.shelves import Alike, Shelves
from claims.lexicon import table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claims.comparing.frames import Clause
    from claims.comparing.shelves import Shelf
    from claims.comparing.view import StoryView
    from claims.types import Account

AGREEMENTS = frozenset({"ceasefire", "cease-fire", "truce", "armistice"})
MOST_STATES = 60
"""Different tellings of one state that are compared with those of another; the newest."""


@dataclass(frozen=True, slots=True)
class Ladder:
    """A thing that is in one of several states.

    `steps` are its states in the order in which news of them usually comes; `standing` ladders do not wait
    for an order: their states exclude each other until an editor knows better, and their rule of severity
    is named.  On a `one_way` ladder a
    later article in an earlier state is behind.
    """

    name: str
    title: str
    steps: tuple[str, ...]
    standing: str | None = None
    one_way: bool = False


LADDERS = (
    Ladder("truce", "Ceasefire or fighting", ("goes on", "stopped"), standing="fighting or ceasefire"),
    Ladder("power", "Coup", ("seized", "failed"), standing="power"),
    Ladder("talks", "Talks", ("moving", "stuck"), standing="talks"),
    Ladder("search", "Search", ("under way", "called off"), one_way=True),
    Ladder("evacuation", "Evacuation", ("ordered", "lifted")),
    Ladder("traffic", "Traffic", ("closed", "open")),
    Ladder("custody", "Suspect", ("at large", "held", "dead"), one_way=True),
    Ladder("fire", "Fire", ("spreading", "contained")),
    Ladder("outage", "Supply", ("cut off", "restored")),
)


@dataclass(frozen=True, slots=True)
class State:
    """A clause of an origin that puts the subject of a ladder into a state.

    `holder` is the canonical name of whoever says so, None for the outlet's own voice.
    """

    clause: Clause
    ladder: str
    state: str
    subject: str
    origin: str
    holder: str | None

    @property
    def article(self) -> int:
        return self.clause.account.article

    @property
    def is_agreement(self) -> bool:
        """True for a truce itself, False for the fighting it is to end."""
        return self.subject in AGREEMENTS

    @property
    def place(self) -> tuple[int, int]:
        return self.article, self.clause.start

    @property
    def day(self) -> str:
        """The day of the article, empty where that is not known."""
        return (self.clause.account.document.published or "")[:DATE_LENGTH]


@dataclass(frozen=True, slots=True)
class _Row:
    ladder: str
    state: str
    subjects: frozenset[str]
    predicates: tuple[tuple[str, ...], ...]


@cache
def _rows() -> tuple[_Row, ...]:
    return tuple(
        _Row(
            ladder,
            state,
            frozenset(subjects.split()),
            tuple(tuple(each.split()) for each in predicates.split("|")),
        )
        for ladder, state, subjects, predicates in table("status_states")
    )


class Tellings:
    """What the articles of a story tell as facts, by ladder and state."""

    def __init__(self, story: StoryView) -> None:
        gathered = story.gathered(_told)
        by_ladder, _ = story.kept.part(Tellings, lambda: Shelves[str, State](attrgetter("ladder")))
        by_ladder.take(gathered)
        self._by_ladder = by_ladder.all()
        alike, _ = story.kept.part((Tellings, "alike"), lambda: Alike(_likeness, _newest_last))
        alike.take(gathered)
        self._alike = alike

    def of(self, ladder: Ladder | str) -> tuple[State, ...]:
        """Every telling of a state of a ladder, in article and text order."""
        return self._by_ladder.get(ladder if isinstance(ladder, str) else ladder.name, ())

    def newest(self, ladder: Ladder, step: str) -> list[State]:
        """One telling of a state for each origin, day, holder and subject, the newest if there are too many."""
        return sorted(self._alike.highest((ladder.name, step), MOST_STATES), key=lambda state: state.place)


def _likeness(state: State) -> tuple[tuple[str, str], tuple[str, str, str | None, str]]:
    return (state.ladder, state.state), (state.origin, state.day, state.holder, state.subject)


def _newest_last(shelf: Shelf[State]) -> tuple[str, int, int, str]:
    first = shelf.first()
    return first.day, first.article, -first.clause.start, first.subject


def _told(story: StoryView, account: Account) -> Iterator[State]:
    """Every state that an article tells as a fact, in text order."""
    for clause, ladder, state, subject in story.once(account, _states_in):
        yield State(clause, ladder, state, subject, story.origin(account), clause.holder(story))


def _states_in(story: StoryView, account: Account) -> tuple[tuple[Clause, str, str, str], ...]:
    return tuple((clause, *found) for clause in clauses(story, account) for found in _states_of(clause))


def _states_of(clause: Clause) -> Iterator[tuple[str, str, str]]:
    """The states a clause tells as facts: ladder, state, subject."""
    tokens = clause.lower
    present = set(tokens)
    for row in _rows():
        subjects = row.subjects & present
        if not subjects:
            continue
        for predicate in row.predicates:
            at = find_phrase(tokens, predicate)
            # An explicit "did not hold" carries its own negation and is looked up before the guard.
            if at is not None and not is_unreal(tokens[:at]):
                yield row.ladder, row.state, min(subjects)
                break
