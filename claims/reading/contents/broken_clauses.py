"""Clauses that their attribution breaks open between two commas: "The deal, the ministry claims, will save a fifth", "There
is, she noted, no law"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import word_set
from claims.reading.contents.left_of_cue import place_around
from claims.reading.grammar.noun_phrases import ORGANISATIONS, SPEAKING_NOUNS
from claims.reading.grammar.syntax import AUXILIARIES, NEGATIONS, SUBORDINATORS, Tagged, is_adverb, is_quote

if TYPE_CHECKING:
    from claims.reading.contents.drafts import Draft
    from claims.reading.grammar.noun_phrases import Span
    from claims.reading.words.cues import Cue

_CLAUSE_FRAMES = word_set("say weak find")
_FORETELLING = frozenset(("forecast",))
_UNFINISHED = AUXILIARIES - word_set("do does did don't doesn't didn't")
_FINISHES = SUBORDINATORS | word_set("who what where how which that than as so why")
"""Before the auxiliary they leave nothing to be said behind it: "nobody knew where he was, police said, the day before"."""
_GOES_ON_OTHERWISE = SUBORDINATORS | word_set("and but or which who whose citing according")


def breaks_clause(tagged: Tagged, speaker: Span, cue: Cue) -> bool:
    """Does the attribution stand between a subject and its verb, or between an auxiliary and the rest of the clause?"""
    opening, closing = speaker[0] - 1, cue.last
    if opening < 1 or tagged.mark(opening) != "," or tagged.mark(closing) != ",":
        return False
    if any(tagged.mark(at) for at in range(speaker[0], cue.first)) or tagged.tokens[opening].quotation >= 0:
        return False
    if not tagged.has_verb(0, opening):
        return _follows_verb(tagged, closing + 1) and not any(tagged.mark(at) for at in range(opening))
    return is_unfinished(tagged, opening) and tagged.lower(closing + 1) not in _GOES_ON_OTHERWISE


def is_verb_between(tagged: Tagged, speaker: Span, cue: Cue) -> bool:
    """ "The deal, the bank estimates, will pay": the form of a noun is a verb there, but in "Its neighbours, the Gulf states, are"."""
    if cue.verb.lemma == "state" and tagged.lower(speaker[1] - 1) not in SPEAKING_NOUNS | ORGANISATIONS:
        return False
    return breaks_clause(tagged, speaker, cue)


def place_broken(draft: Draft) -> bool:
    """The content is the whole sentence around the attribution."""
    tagged = draft.tagged
    tells = draft.cue.verb.frame in _CLAUSE_FRAMES or draft.cue.verb.lemma in _FORETELLING
    if draft.inherited or not tells:
        return False
    if not breaks_clause(tagged, draft.speaker, draft.cue):
        return False
    return _quotes_to_the_end(tagged, draft.cue.last + 1) and place_around(draft)


def _follows_verb(tagged: Tagged, index: int) -> bool:
    """Is there a finite verb at `index`, over adverbs?"""
    while index < len(tagged.tokens) - 1 and (is_adverb(tagged.tokens[index]) or is_quote(tagged, index)):
        index += 1
    return tagged.has_verb(index, index + 1)


def is_unfinished(tagged: Tagged, comma: int) -> bool:
    """ "There is, ", "It would not, ": the first verb of the sentence is an auxiliary that has nothing behind it yet."""
    last = comma - 1
    while last > 0 and (tagged.lower(last) in NEGATIONS or is_adverb(tagged.tokens[last])):
        last -= 1
    if tagged.lower(last) not in _UNFINISHED:
        return False
    first = last
    while tagged.lower(first - 1) in _UNFINISHED:
        first -= 1
    before = range(first)
    return not tagged.has_verb(0, first) and not any(
        tagged.mark(at) or tagged.lower(at) in _FINISHES for at in before
    )


def _quotes_to_the_end(tagged: Tagged, index: int) -> bool:
    """A quotation that opens right behind the attribution closes the sentence; without one the answer is yes."""
    if not is_quote(tagged, index):
        return True
    quotation = tagged.tokens[index].quotation
    behind = [token for token in tagged.tokens[index:] if token.quotation != quotation]
    return quotation >= 0 and all(token.kind == "punct" for token in behind)
