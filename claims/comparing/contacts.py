"""Who phoned, met or spoke with whom: one sentence, one caller, a list of the called.

"After speaking with President Berg, Minister Holm and Minister Lind, Holm demanded a reply" has the caller
Holm and three called.  The words are in `data/contact_words.tsv`; a list ends at the first word that
belongs to no name, office or country.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from claims.comparing.frames import find_phrase
from claims.lexicon import table, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.page.text import Sentence
    from claims.reading.words.tokens import Token
    from claims.types import Mention

GLUE = frozenset({",", "and", "as", "well", "the", "of", "both", "then", "also", "his", "her", "with"})
"""Small words that may stand between the names of a list, beside offices and countries."""
POSSESSIVE = "'s"


@dataclass(frozen=True, slots=True)
class Contact:
    """One sentence in which `caller` gets in touch with `called`."""

    sentence: Sentence
    caller: Mention
    called: tuple[Mention, ...]


@cache
def _phrases() -> tuple[tuple[tuple[str, ...], str], ...]:
    """The words of the contact phrases with their form, the longest first."""
    ordered = sorted(table("contact_words"), key=lambda row: -len(row[0]))
    return tuple((tuple(row[0].split()), row[1]) for row in ordered)


def find_contact(sentence: Sentence, persons: Sequence[Mention]) -> Contact | None:
    """The contact a sentence tells of; `persons` are the persons it names, in text order."""
    if len(persons) < 2:
        return None
    lower = [token.lower for token in sentence.tokens]
    for phrase, form in _phrases():
        at = find_phrase(lower, phrase)
        if at is None:
            continue
        after = at + len(phrase)
        called = _listed(sentence.tokens, after, persons)
        if not called:
            continue
        caller = _caller(sentence.tokens, at, called, persons, form)
        if caller:
            return Contact(sentence, caller, tuple(called))
    return None


def _listed(tokens: Sequence[Token], start: int, persons: Sequence[Mention]) -> list[Mention]:
    """The persons named one after the other from a token on.

    The last of a list stands behind "and"; one behind a mere comma is the subject of what follows.
    """
    found: list[Mention] = []
    joined: list[bool] = []
    joining = False
    index = start
    while index < len(tokens):
        token = tokens[index]
        mention = next((each for each in persons if each.start <= token.start < each.end), None)
        if mention:
            index = _after(tokens, mention)
            if index < len(tokens) and tokens[index].lower == POSSESSIVE:
                break
            found.append(mention)
            joined.append(joining)
            joining = False
        elif token.capital or token.lower in GLUE or token.lower in _office_words() or token.kind == "clitic":
            joining = joining or token.lower in ("and", "as")
            index += 1
        else:
            break
    while len(found) > 1 and not joined[-1]:
        found.pop()
        joined.pop()
    return found


def _office_words() -> frozenset[str]:
    return words("titles") | words("persons_roles")


def _after(tokens: Sequence[Token], mention: Mention) -> int:
    """The index of the first token behind a mention."""
    return next((token.index for token in tokens if token.start >= mention.end), len(tokens))


def _caller(
    tokens: Sequence[Token], at: int, called: Sequence[Mention], persons: Sequence[Mention], form: str
) -> Mention | None:
    """The subject: before the phrase, or behind the list for "after speaking with …, X said"."""
    before = [each for each in persons if each.end <= tokens[at].start]
    if before:
        return before[-1] if not _is_possessive(tokens, before[-1]) else None
    if form == "verb":
        return None
    behind = next((each for each in persons if each.start >= called[-1].end), None)
    if behind is None or _is_possessive(tokens, behind):
        return None
    previous = [token for token in tokens if called[-1].end <= token.start < behind.start]
    return behind if any(token.text == "," for token in previous) else None


def _is_possessive(tokens: Sequence[Token], mention: Mention) -> bool:
    index = _after(tokens, mention)
    return index < len(tokens) and tokens[index].lower == POSSESSIVE
