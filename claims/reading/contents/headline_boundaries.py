"""Where a content ends in a headline: before a semicolon, and before "as" with what happens meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import word_set
from claims.reading.contents.drafts import cut_right
from claims.reading.grammar.noun_phrases import SPEAKING_NOUNS
from claims.reading.grammar.syntax import AUXILIARIES, PREPOSITIONS
from claims.reading.words.numerals import is_number

if TYPE_CHECKING:
    from claims.reading.contents.drafts import Draft
    from claims.reading.grammar.syntax import Tagged

_NOT_BETWEEN = word_set("who which that whose where when as")
"""They stand before the verb of another clause: "as racist as he is quizzed"."""
_TO_VERB = 7
"""Tokens of "as ferry death toll reaches"."""


def cut_headline(draft: Draft) -> None:
    """ "Brask declares an end; 32 dead": behind a semicolon a headline tells of something else."""
    for token in draft.tagged.tokens[draft.cue.last + 1 :]:
        if token.text == ";" and token.quotation < 0 and draft.start < token.start < draft.end:
            cut_right(draft, token.index)
            return
    if draft.cue.verb.frame != "object" or "as" not in draft.sentence.lowers:
        return
    for index in range(draft.cue.last + 1, len(draft.tagged.tokens) - 2):
        if _tells_besides(draft.tagged, index) and draft.tagged.tokens[index].quotation < 0:
            cut_right(draft, index)  # "Minister denies delay as toll reaches 58"
            return


def _tells_besides(tagged: Tagged, index: int) -> bool:
    """ "as toll reaches 58", "as police search his home": a subject with a verb of its own, not "rejects claim as one that helped"."""
    if tagged.lower(index) != "as":
        return False
    near = range(index + 2, min(len(tagged.tokens) - 1, index + _TO_VERB))
    verb = next((at for at in near if tagged.verb[at] or tagged.mark(at) or _rises(tagged, at)), None)
    if verb is None or tagged.mark(verb) or tagged.lower(index + 1) in ("a", "an"):
        return False
    plain = tagged.verb[verb] and not (
        tagged.tokens[verb - 1].capital or tagged.lower(verb - 1) in SPEAKING_NOUNS
    )
    if plain and tagged.lower(verb) not in AUXILIARIES and tagged.lower(verb + 1) in PREPOSITIONS:
        return False  # "rejects report as cheap lies about army"
    between = {tagged.lower(at) for at in range(index + 1, verb)}
    return between.isdisjoint(_NOT_BETWEEN) and not tagged.lower(verb).endswith("ed")


def _rises(tagged: Tagged, index: int) -> bool:
    """ "reaches 58", "climbs to 58": a present form before a number."""
    behind = index + 1 + (tagged.lower(index + 1) in ("to", "past", "above"))
    lower = tagged.lower(index)
    return lower.endswith("s") and not lower.endswith("ss") and is_number(tagged.tokens[behind])
