"""Whose report "it" is that finds or concludes: "Weir Watch published a report … A shell killed 31 people, it finds"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import word_set, words
from claims.reading.words.tokens import lower_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.articles import Mention
    from claims.reading.grammar.subjects import Subjects
    from claims.reading.page.text import Page, Sentence
    from claims.reading.words.tokens import Token

_FINDING = word_set("concludes finds")
"""What a paper does, and no body that speaks."""
_SAYING = word_set("says adds notes states writes")
_PUBLISHING = word_set("published released issued publishes releases issues")
_BACK = 10
"""Sentences back in which the paper is published."""
_TO_PAPER = 6
"""Tokens of "a 38-page final investigative" behind "published"."""
_TO_VERB = 3
"""Tokens of "has just" between a body and the verb."""
_PAPERS = words("speaking_papers") | words("studies")


def is_of_a_paper(sentence: Sentence, pronoun: int) -> bool:
    """ "…, it concludes": does the verb behind "it" tell of a paper?"""
    return lower_at(sentence.tokens, pronoun + 1) in _FINDING


def goes_on_in_paper(page: Page, sentence: Sentence, pronoun: int) -> bool:
    """ "…, it adds", in the paragraph in which "it finds" something, or that begins with the report."""
    if lower_at(sentence.tokens, pronoun + 1) not in _SAYING:
        return False
    for index in range(sentence.index - 1, max(-1, sentence.index - 1 - _BACK), -1):
        before = page.sentences[index]
        if before.paragraph is not sentence.paragraph:
            return False
        finds = (token.index for token in before.tokens if token.lower in _FINDING)
        if any(lower_at(before.tokens, at - 1) == "it" for at in finds):
            return True
    return False


def author_before(page: Page, openings: Subjects, sentence: Sentence) -> Mention | None:
    """The body that has published a paper in one of the sentences before, the nearest."""
    for index in range(sentence.index - 1, max(-1, sentence.index - 1 - _BACK), -1):
        before = page.sentences[index]
        if _PUBLISHING.isdisjoint(before.lowers) or _PAPERS.isdisjoint(before.lowers):
            continue
        verb = next((token.index for token in before.tokens if token.lower in _PUBLISHING), 0)
        if verb and _is_paper(before.tokens, verb):
            begins = before.tokens[max(0, verb - _TO_VERB)].start
            bodies = openings.mentions_in(before.start, before.tokens[verb].start)
            return next(
                (each for each in reversed(bodies) if each.kind == "organisation" and each.end > begins), None
            )
    return None


def _is_paper(tokens: Sequence[Token], verb: int) -> bool:
    return any(token.lower in _PAPERS for token in tokens[verb + 1 : verb + 1 + _TO_PAPER])
