"""Who is said to hold which office, article by article: the votes that `kinds/identity` counts by origin.

Only names with a printed office vote.  An office once held ("then-President"), one with a qualifying word
("deputy", "acting") and one in a sentence about the past do not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from claims.comparing.frames import is_background
from claims.lexicon import phrases
from claims.spelling import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claims.comparing.view import StoryView
    from claims.reading.page.text import Sentence
    from claims.types import Account, Mention

QUALIFIERS = frozenset(
    {"deputy", "vice", "acting", "interim", "then", "ex", "assistant", "designate", "elect", "shadow"}
)
"""Words beside an office that make it another one or one of another time."""
SMALL = frozenset({"of", "the", "for", "and", "s"})
WINDOW = 60
"""Characters before a name in which its office stands."""

_WORD = re.compile(r"[^\W\d_]+")

Office = frozenset[str]
"""The words of an office, whatever their order and spelling."""


@dataclass(frozen=True, slots=True)
class Vote:
    """One mention that gives a person an office; `former` where it says that the person held it once.

    `origin` is that of its article.
    """

    account: Account
    origin: str
    mention: Mention
    person: str
    office: Office
    former: bool
    side: str | None


def votes(story: StoryView) -> list[Vote]:
    """All votes of a story in article and text order."""
    return list(story.each(votes_in))


def votes_in(story: StoryView, account: Account) -> Iterator[Vote]:
    """The votes of one article, in text order."""
    for mention, office in story.once(account, _with_office):
        person = story.name(mention.name) or mention.name
        yield Vote(account, story.origin(account), mention, person, office, mention.former, mention.side)


def _with_office(story: StoryView, account: Account) -> tuple[tuple[Mention, Office], ...]:
    """The mentions of an article that give a person an office."""
    published = account.document.published
    found = []
    for mention in account.reading.mentions:
        if mention.kind != "person" or not mention.role:
            continue
        sentence = story.sentence(account, mention.start)
        office = office_of(mention.role)
        if sentence is None or not office or _is_qualified(account, mention, sentence):
            continue
        if is_background(sentence.text, published):
            continue
        found.append((mention, office))
    return tuple(found)


def office_of(role: str) -> Office:
    """The words that name an office: "Secretary of State" and "State Secretary" are one."""
    return frozenset(fold(word) for word in _WORD.findall(role) if word.lower() not in SMALL)


@cache
def unique_offices() -> frozenset[Office]:
    """Offices that one person holds in a country at a time."""
    return frozenset(office_of(phrase) for phrase in phrases("unique_offices"))


def _is_qualified(account: Account, mention: Mention, sentence: Sentence) -> bool:
    left = account.document.text[max(sentence.start, mention.start - WINDOW) : mention.start]
    beside = left.rsplit(",", 1)[-1] + " " + (mention.role or "")
    return any(word.lower() in QUALIFIERS for word in _WORD.findall(beside))
