"""Which sentences of a page are running text, and which of those are the paper's own words.

Two papers that share a list of videos, a telephone number for witnesses or the captions of a gallery have the same
publisher or the same page, not the same report; and two that print what one speaker said, or the statement of a
school in full, have both been told it.  Neither shows that one copied the other.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from claims.lexicon import phrases, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.reading.page.text import Sentence

MOSTLY = 0.5
"""Share of a sentence's words from which quotation marks around them make it a quotation."""
_ENDS = tuple(".!?…")
_CLOSING = "\"”’'»)]"
_SAYING = frozenset({"said", "says", "told", "according", "added", "adds"})


def is_prose(sentence: Sentence) -> bool:
    """True for a sentence with an end that belongs to the report: no teaser, caption, credit or call to readers."""
    closed = sentence.text.rstrip().rstrip(_CLOSING)
    if not closed.endswith(_ENDS):
        return False
    plain = ":" not in closed and sentence.lowers.isdisjoint(words("no_prose_words"))
    return plain or not _of_the_page().search(sentence.text)


def own_words(sentences: Sequence[Sentence]) -> Iterator[bool]:
    """For each sentence of a page whether the paper says it itself: not quoted, no part of a printed statement.

    A statement that a line with a colon announces goes on until somebody is said to say something.
    """
    printed = False
    for sentence in sentences:
        if printed and not sentence.lowers.isdisjoint(_SAYING):
            printed = False
        yield not printed and not _is_quoted(sentence)
        if sentence.text.rstrip().endswith(":") and not sentence.lowers.isdisjoint(words("statement_words")):
            printed = True


def _is_quoted(sentence: Sentence) -> bool:
    spoken = [token.quotation >= 0 for token in sentence.tokens if token.is_word]
    return sum(spoken) > MOSTLY * len(spoken)


@cache
def _of_the_page() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{each})" for each in phrases("no_prose")), re.IGNORECASE)
