"""Which state a sentence puts a thing into: "fighting continued", "the airport reopened", "talks are deadlocked".

A ladder is a thing with its states; `data/status_states.tsv` has the words.  Only facts of the current event
count, no wishes, plans or memories (see `frames`).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from claims.comparing.frames import clauses, find_phrase, is_unreal
from claims.comparing.moments import DATE_LENGTH
from claims.lexicon import table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from claims.comparing.frames import Clause
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
    """A clause that puts the subject of a ladder into a state."""

    clause: Clause
    state: str
    subject: str

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


def find_states(story: StoryView, ladder: str) -> list[State]:
    """Every telling of a state of one ladder, in article and text order."""
    return [state for name, state in story.each(states_in) if name == ladder]


def states_in(story: StoryView, account: Account) -> tuple[tuple[str, State], ...]:
    """Every state that an article tells as a fact, with its ladder, in text order."""
    return story.once(account, _states_in)


def _states_in(story: StoryView, account: Account) -> tuple[tuple[str, State], ...]:
    return tuple(told for clause in clauses(story, account) for told in states_of(clause))


def states_of(clause: Clause) -> Iterator[tuple[str, State]]:
    """The states a clause tells as facts."""
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
                yield row.ladder, State(clause, row.state, min(subjects))
                break


def tellings(story: StoryView, states: Iterable[State], step: str) -> list[State]:
    """One telling of a state for each origin, day, holder and subject, the newest if there are too many."""
    found: dict[tuple[str, str, str | None, str], State] = {}
    for state in states:
        if state.state == step:
            day = (state.clause.account.document.published or "")[:DATE_LENGTH]
            origin = story.origin(state.clause.account)
            found.setdefault((origin, day, state.clause.holder(story), state.subject), state)
    newest = sorted(found.items(), key=lambda item: (item[0][1], item[1].article), reverse=True)
    return sorted((state for _, state in newest[:MOST_STATES]), key=lambda state: state.place)
