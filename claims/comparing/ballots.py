"""Votes on questions, counted by origin while articles come and go: which office somebody holds, who holds an office."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, TypeVar

from claims.comparing.shelves import Shelf

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from claims.comparing.offices import Vote
    from claims.comparing.shelves import Gathered

Question = TypeVar("Question")
Choice = TypeVar("Choice")


@dataclass(slots=True)
class Ballot:
    """The votes for one choice, and how many come from each origin."""

    votes: Shelf[Vote] = field(default_factory=Shelf)
    origins: Counter[str] = field(default_factory=Counter)

    @property
    def rank(self) -> tuple[int, int, int]:
        """Ballots of more origins come first, then those whose first vote stands earlier."""
        first = self.votes.first()
        return -len(self.origins), first.mention.start, first.account.article


class Ballots(Generic[Question, Choice]):
    """The votes of a story; `ask` says which question a vote answers and how, None where it answers none."""

    def __init__(self, ask: Callable[[Vote], tuple[Question, Choice] | None]) -> None:
        self._ask = ask
        self._counted: dict[int, tuple[Vote, ...]] = {}
        self._questions: dict[Question, dict[Choice, Ballot]] = {}

    def take(self, gathered: Gathered[Vote]) -> None:
        """Count again the articles that have changed since the last comparison."""
        for article in gathered.before:
            before, now = self._counted.pop(article, ()), gathered.of(article)
            answers: dict[tuple[Question, Choice], list[Vote]] = defaultdict(list)
            for step, votes in ((-1, before), (1, now)):
                for answer, vote in self._answers(votes):
                    question, choice = answer
                    ballot = self._questions.setdefault(question, {}).setdefault(choice, Ballot())
                    ballot.origins[vote.origin] += step
                    answers[answer] += [vote] if step > 0 else []
            for (question, choice), own in answers.items():
                self._settle(question, choice, article, own)
            if now:
                self._counted[article] = now

    def _answers(self, votes: Sequence[Vote]) -> Iterator[tuple[tuple[Question, Choice], Vote]]:
        for vote in votes:
            answer = self._ask(vote)
            if answer is not None:
                yield answer, vote

    def _settle(self, question: Question, choice: Choice, article: int, votes: Sequence[Vote]) -> None:
        ballots = self._questions[question]
        ballot = ballots[choice]
        ballot.origins = +ballot.origins
        ballot.votes.put(article, tuple(votes))
        if not ballot.votes:
            del ballots[choice]
        if not ballots:
            del self._questions[question]

    def on(self, question: Question) -> Mapping[Choice, Ballot]:
        """The ballots on a question by choice."""
        return self._questions.get(question, {})

    def contested(self) -> Iterator[tuple[Question, list[Ballot]]]:
        """The questions that have several answers, in no order, with their ballots by rank."""
        for question, ballots in self._questions.items():
            if len(ballots) > 1:
                yield question, sorted(ballots.values(), key=lambda ballot: ballot.rank)
