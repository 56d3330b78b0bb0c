"""The printed statements of an article as versions of whatever utterances they are versions of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.comparing.terms import key_terms

if TYPE_CHECKING:
    from claims.comparing.names import ActorKind, Names
    from claims.types import Account, Statement

UNNAMED = "not named"
"""The actor of a statement for which the article names nobody."""

_SEVERAL = re.compile(r"; | and ")


@dataclass(frozen=True, slots=True)
class Version:
    """One printed statement with what is needed to compare it.

    `speakers` are the names behind an actor like "Ann Berg and Carl Holm", `voices` their sides, a name where
    it has none; `events` those of the losses that are told of.
    """

    account: Account
    statement: Statement
    actor: str
    kind: ActorKind
    side: str | None
    speakers: frozenset[str]
    voices: frozenset[str]
    events: frozenset[str]
    terms: frozenset[str]
    numbers: frozenset[str]
    place: tuple[int, int, int, int]
    """Article, start, end, and which of the article's statements it is: no two have the same."""


def versions_of(account: Account, names: Names) -> tuple[Version, ...]:
    """The statements of one article as versions of whatever they are versions of."""
    found = []
    for number, statement in enumerate(account.reading.statements):
        actor = names.of(statement.speaker_name or statement.speaker) or UNNAMED
        terms = frozenset(key_terms(statement.text))
        speakers = frozenset(names.of(each) or each for each in _SEVERAL.split(actor))
        own = names.side(actor) or statement.side
        voices = frozenset(names.side(each) or own or each for each in speakers)
        found.append(
            Version(
                account=account,
                statement=statement,
                actor=actor,
                kind=names.kind(actor) or "person",
                side=own,
                speakers=speakers,
                voices=voices,
                events=_events(account, statement),
                terms=terms,
                numbers=frozenset(term for term in terms if term[0].isdigit()),
                place=(account.article, statement.start, statement.end, number),
            )
        )
    return tuple(found)


def _events(account: Account, statement: Statement) -> frozenset[str]:
    return frozenset(
        casualty.event
        for casualty in account.reading.casualties
        if statement.start <= casualty.start < statement.end
    )
