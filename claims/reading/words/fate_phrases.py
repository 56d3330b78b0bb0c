"""What a phrase of several words tells of the victims before it, at its place in the sentence.

"Nine lost their lives", "12 are still to be found", where "stuck in a meeting" and "hit by falling prices" harm nobody.
Tables: `casualty_phrases.tsv`, `casualty_words.tsv`.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from claims.lexicon import table, words
from claims.reading.words.harmless_phrases import is_harmless
from claims.reading.words.triggers import triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token


class _Phrase(NamedTuple):
    words: tuple[str, ...]
    outcome: str
    beside: tuple[str, ...]
    """Groups of `casualty_words.tsv` of which one must have a word in the sentence; empty where any sentence will do."""


@cache
def _phrases() -> dict[str, list[_Phrase]]:
    """Phrases that tell an outcome, by their first word."""
    found: dict[str, list[_Phrase]] = defaultdict(list)
    for phrase, outcome, *beside in table("casualty_phrases"):
        first, *rest = phrase.split()
        found[first].append(_Phrase((first, *rest), outcome, tuple(" ".join(beside).split())))
    return dict(found)


def phrase_at(
    tokens: Sequence[Token], index: int, *, passive: bool = True
) -> tuple[str, int] | tuple[()] | None:
    """The outcome of a phrase that begins at a token ("lost their lives"); () where it is a verb with an object."""
    for phrase, outcome, beside in _phrases().get(tokens[index].lower, ()):
        last = index + len(phrase)
        if tuple([token.lower for token in tokens[index:last]]) == phrase:
            if not _stands_beside(tokens, beside):
                continue
            if is_harmless(tokens, phrase, index):
                return None
            if outcome == "injured" and _and_killed(tokens, last, passive=passive):
                return "killed", last + 1
            active = phrase[-1] in triggers("active") or phrase[0] in triggers("active")
            acts = not passive and active and last < len(tokens) and not _leads_to_place(tokens, last)
            return () if acts and is_object(tokens[last]) else (outcome, index)
    return None


def _and_killed(tokens: Sequence[Token], last: int, *, passive: bool) -> bool:
    """ "Two were run over [and killed]", not "knocked down and killed three"."""
    if last + 1 >= len(tokens) or tokens[last].lower != "and" or tokens[last + 1].lower != "killed":
        return False
    return passive or last + 2 >= len(tokens) or not is_object(tokens[last + 2])


def _leads_to_place(tokens: Sequence[Token], last: int) -> bool:
    """ "12 treated in hospital", "nine of those treated in Toro had burns", "12 sheltering at a school": what stands behind the
    preposition is no object of a verb."""
    if tokens[last - 1].lower not in words("prepositions"):
        return False
    if tokens[last - 2].lower.endswith("ing"):
        return True
    care = tokens[last].lower in words_for("hospitals") or tokens[last - 1].lower == "after"
    return care or any(token.lower in words_for("hurt-nouns") for token in tokens)


def _stands_beside(tokens: Sequence[Token], groups: tuple[str, ...]) -> bool:
    """ "villagers have taken to the road", where protesters take to it too."""
    return not groups or any(token.lower in words_for(group) for group in groups for token in tokens)


def is_object(token: Token) -> bool:
    """Could this token begin the object of a verb before it?"""
    lower = token.lower
    if token.kind in ("number", "figure"):
        return True
    if token.kind != "word" or lower in words_for("no-object") or lower.endswith("ly"):
        return False
    if lower in triggers("passive") and lower not in triggers("head"):
        return False
    return not any(
        lower in words(name)
        for name in ("prepositions", "conjunctions", "adverbs", "time_words", "days", "auxiliaries")
    ) and lower not in words_for("clause-ends")
