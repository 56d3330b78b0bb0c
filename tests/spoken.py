"""Short ways to ask the reader what is said in a text."""

from __future__ import annotations

from claims.reading.actors.actors import find_mentions
from claims.reading.page.text import cut_up
from claims.reading.statements.statements import find_statements
from claims.types import Document, Part, Statement

WORDS_OF_SPEAKERS = (
    *("Peru", "Lima", "Peruvian", "Orlan", "Dreve", "Dr.", "bin", "al", "UN", "Security", "Council"),
    *("President", "King", "Secretary", "State", "Governor", "minister", "foreign", "ministry", "spokesman"),
    *(
        "office",
        "statement",
        "said",
        "he",
        "it",
        "its",
        "his",
        "who",
        "which",
        "She",
        "They",
        "The",
        "the",
        "a",
    ),
    *("of", "for", "in", "and", "46", ",", ".", "’s", "“", "”", "—", "(", ")"),
)
"""What texts about speakers are made of, in any order."""


def statements_of(text: str, *, headline: bool = False) -> list[Statement]:
    """The statements of a text; its first line is the title where `headline` is given."""
    first = text.find("\n") if "\n" in text else len(text)
    parts: tuple[Part, ...] = ()
    if headline:
        parts = (Part("title", 0, first),)
        if first + 1 < len(text):
            parts += (Part("body", first + 1, len(text)),)
    page = cut_up(Document(text, parts=parts))
    return find_statements(page, find_mentions(page))


def said(text: str, *, headline: bool = False) -> list[tuple[str | None, str]]:
    """(speaker as printed, content) of each statement."""
    return [(each.speaker, each.text) for each in statements_of(text, headline=headline)]
