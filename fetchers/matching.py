"""Does an article belong to a story?  By the story's match words and sides, with the reason for the editor."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING
from unicodedata import combining, normalize

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

LEAD = 600
"""Characters of a text that tell what it is about, when it has no summary of its own."""


@dataclass(frozen=True, slots=True)
class Match:
    """Whether an article belongs, and why.

    `words` are the match words and sides that were found, as the story writes them.  `near` marks an article
    that does not belong by the rule but names something of the story: worth a look, to be pulled in by hand.
    """

    belongs: bool
    near: bool
    words: tuple[str, ...]
    reason: str


def match_story(
    match: Sequence[str], sides: Sequence[str], *, title: str | None, text: str, summary: str | None = None
) -> Match:
    """Match an article against the words and sides of a story.

    It belongs when a match word begins a word of its headline or lead, or when two different words of the story
    (match words or sides) stand anywhere in it.  One match word deep in the text, or a side alone, is a near miss.
    Case and accents do not count; "alban" begins "Albanian".  Without match words every article belongs.
    """
    if not match:
        return Match(True, False, (), "the story has no match words: every article belongs")
    opening = _folded(f"{title or ''}\n{summary or text[:LEAD]}")
    whole = opening + "\n" + _folded(text)
    told = tuple(word for word in dict.fromkeys(match) if _found(word, opening))
    words = tuple(word for word in _distinct((*match, *sides)) if _found(word, whole))
    if told:
        return Match(
            True, False, _distinct((*told, *words)), f"matched: {', '.join(_distinct((*told, *words)))}"
        )
    if len(words) > 1:
        return Match(True, False, words, f"matched in its text: {', '.join(words)}")
    if words:
        return Match(False, True, words, f"near miss: names only {words[0]}, and not in its opening")
    return Match(False, False, (), "no match word of the story is in it")


def _distinct(words: Iterable[str]) -> tuple[str, ...]:
    """Each word once: a match word that begins like another ("Albania", "albanian") says the same again."""
    kept: list[str] = []
    for word in words:
        folded = _folded(word)
        if folded and not any(
            folded.startswith(_folded(other)) or _folded(other).startswith(folded) for other in kept
        ):
            kept.append(word)
    return tuple(kept)


def _found(word: str, folded: str) -> bool:
    pattern = _pattern(word)
    return pattern is not None and pattern.search(folded) is not None


@lru_cache(maxsize=512)
def _pattern(word: str) -> re.Pattern[str] | None:
    """Where a word of a story begins a word of a text; its own spaces stand for any white space."""
    parts = [re.escape(part) for part in _folded(word).split()]
    # Words of scripts without spaces begin anywhere.
    edge = r"(?<!\w)" if parts and parts[0][:1].isascii() else ""
    return re.compile(edge + r"\s+".join(parts)) if parts else None


def _folded(text: str) -> str:
    """Without case and accents."""
    if text.isascii():
        return text.casefold()
    return "".join(each for each in normalize("NFKD", text.casefold()) if not combining(each))
