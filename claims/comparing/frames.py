"""Sentences as frames: clauses, who holds them, and whether they tell a fact of the current event.

What several kinds of divergence ask of a sentence before they compare it with another one: which clause says
it, whose words they are, whether it is told as a fact ("fighting continued") or as a wish ("urged them to
stop"), and whether it belongs to the past of the story ("the 2011 truce").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.comparing.dates import day_of
from claims.lexicon import phrases, words
from claims.reading.words.places import STATE_KINDS, place

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from claims.comparing.view import StoryView
    from claims.reading.page.text import Sentence
    from claims.reading.words.tokens import Token
    from claims.types import Account, Evidence, Statement

CLAUSE_MARKS = frozenset({",", ";", ":", "—", "–", "(", ")"})
CLAUSE_WORDS = frozenset(
    {"but", "while", "although", "though", "whereas", "however", "because", "after", "before"}
)
LONGEST_PLACE = 3
"""Words of the longest place name looked for in a sentence."""

_YEAR = re.compile(r"\b(?:1[89]|20)\d\d(?:s\b|\b)")
_SINCE = re.compile(r"(?<=\w )since [^,;.—]*")


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of a sentence between commas and joining words.

    `statement` is the reported utterance the clause stands in, None for the outlet's own voice.
    """

    account: Account
    sentence: Sentence
    tokens: tuple[Token, ...]
    statement: Statement | None

    @property
    def start(self) -> int:
        return self.tokens[0].start

    @property
    def end(self) -> int:
        return self.tokens[-1].end

    @property
    def lower(self) -> list[str]:
        return [token.lower for token in self.tokens]

    def holder(self, story: StoryView) -> str | None:
        """The canonical name of whoever says it, None for the outlet's own voice."""
        if self.statement is None:
            return None
        return story.name(self.statement.speaker_name or self.statement.speaker)

    def shown(self, story: StoryView) -> Evidence:
        return story.evidence(self.account, self.start, self.end)


def clauses(story: StoryView, account: Account) -> tuple[Clause, ...]:
    """All clauses of the running text of an article that tell of the current event, in text order."""
    return story.once(account, _clauses)


def _clauses(story: StoryView, account: Account) -> tuple[Clause, ...]:
    by_sentence: dict[int, list[Statement]] = {}
    for statement in account.reading.statements:
        by_sentence.setdefault(statement.sentence_start, []).append(statement)
    published = account.document.published
    return tuple(
        Clause(account, sentence, tokens, _around(tokens, by_sentence.get(sentence.start, ())))
        for sentence in story.pages[account.article].sentences
        if not sentence.headline and not is_background(sentence.text, published)
        for tokens in _pieces(sentence)
    )


def _pieces(sentence: Sentence) -> Iterator[tuple[Token, ...]]:
    piece: list[Token] = []
    for token in sentence.tokens:
        if token.text in CLAUSE_MARKS or token.lower in CLAUSE_WORDS:
            if any(each.is_word for each in piece):
                yield tuple(piece)
            piece = []
        else:
            piece.append(token)
    if any(each.is_word for each in piece):
        yield tuple(piece)


def _around(tokens: Sequence[Token], statements: Sequence[Statement]) -> Statement | None:
    """The statement that holds most of a clause; of nested ones the inner."""
    best: tuple[int, int] | None = None
    found: Statement | None = None
    for statement in statements:
        inside = sum(statement.start <= token.start < statement.end for token in tokens)
        rank = (inside, statement.start - statement.end)
        if inside and (best is None or rank > best):
            best, found = rank, statement
    return found


def is_background(text: str, published: str | None) -> bool:
    """True for a sentence about the past of the story: it names another year or a time long gone.

    "The worst clashes since the war two years ago" are today's: what follows "since" is only compared with.
    """
    text = _SINCE.sub("", text)
    printed = day_of(published)
    current = str(printed.year) if printed else None
    if any(year != current for year in _YEAR.findall(text)):
        return True
    lower = text.lower()
    return any(phrase in lower for phrase in phrases("background_cues"))


def is_unreal(before: Sequence[str]) -> bool:
    """True when the words before a verb make it a wish, a call, an attempt or a condition, or negate it."""
    return any(
        word in words("unreal_cues") or word in words("negations") or word == "no" or word.endswith("n't")
        for word in before
    )


def find_phrase(tokens: list[str], phrase: Sequence[str]) -> int | None:
    """Where the words of a phrase stand one after the other, None where they do not."""
    first, wanted = phrase[0], list(phrase)
    at = -1
    for _ in range(tokens.count(first)):
        at = tokens.index(first, at + 1)
        if tokens[at : at + len(wanted)] == wanted:
            return at
    return None


def states_named(tokens: Sequence[Token]) -> list[tuple[int, str]]:
    """The countries that a run of tokens names, by name, adjective or capital: (index, country)."""
    found: list[tuple[int, str]] = []
    index = 0
    while index < len(tokens):
        lengths = range(min(LONGEST_PLACE, len(tokens) - index), 0, -1) if tokens[index].capital else ()
        for length in lengths:
            spot = place(" ".join(token.text for token in tokens[index : index + length]))
            if spot and spot.kind in STATE_KINDS:
                found.append((index, spot.country))
                index += length - 1
                break
        index += 1
    return found


def nearest_before(named: Sequence[tuple[int, str]], index: int) -> str | None:
    """The last country named before a token."""
    return next((country for at, country in reversed(named) if at < index), None)


def has_any(tokens: Sequence[str], vocabulary: Collection[str]) -> int | None:
    """The index of the first token of a vocabulary, None without one."""
    return next((index for index, token in enumerate(tokens) if token in vocabulary), None)
