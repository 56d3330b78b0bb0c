"""Any verb behind a quotation: “…,” Odo Fenn barked; “…,” laughed the minister; “…,” was the answer of the mill.

A quotation that ends like speech and goes on with somebody and one verb has its attribution there, whatever the verb.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import word_set
from claims.reading.contents.drafts import Draft
from claims.reading.contents.left_of_cue import place_left
from claims.reading.grammar.noun_phrases import SPEAKING_NOUNS, Span, phrase_after
from claims.reading.grammar.syntax import (
    AUXILIARIES,
    CONJUNCTIONS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    Tagged,
    is_adverb,
    is_possessive,
)
from claims.reading.speakers.speaker_asides import before_aside
from claims.reading.speakers.who_can_speak import can_speak
from claims.reading.words.cues import CUE_FORMS, Cue, CueForm

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.reading.page.text import Sentence

_ENDS_SPEECH = frozenset(",?!…—–")
_LEAST_WORDS = 3
"""Blanks in a quotation that is longer than most titles."""
_MOST_BEFORE = 1
"""Tokens of the sentence before the quotation."""
_LONGEST_SUBJECT = 9
"""Tokens."""
_PARTICLES = word_set("on back out in up away again")
_INDEFINITE = word_set("a an")
_NO_SUBJECT = word_set("it which that who whose what there")
_LONGEST_ASIDE = 16
"""Tokens of "Odo Fenn, a miller who came at dawn,"."""
_COPULAS = word_set("was is came comes")
_WORDS_OF_SOMEBODY = word_set("answer response reply reaction verdict message conclusion comment")
_SHORTEST_VERB = 4
"""Letters."""


def closing_marks(sentence: Sentence) -> list[int]:
    """The places of marks that close a quotation which ends like speech, with words of the outlet behind it."""
    tokens = sentence.tokens
    if not sentence.paragraph.quotations:
        return []
    return [
        token.index
        for token in tokens[2:-1]
        if token.kind == "quote"
        and token.quotation >= 0
        and tokens[token.index + 1].quotation < 0
        and tokens[token.index + 1].kind == "word"
        and tokens[token.index - 1].text[0] in _ENDS_SPEECH
    ]


def find_closing(text: str, tagged: Tagged, marks: Sequence[int], taken: Sequence[Draft]) -> Iterator[Draft]:
    """Statements that end before a mark of `closing_marks` and that no draft has claimed."""
    for mark in marks:
        quotation = tagged.sentence.paragraph.quotations[tagged.tokens[mark].quotation]
        claimed = any(draft.start < quotation.end and quotation.inner_start < draft.end for draft in taken)
        opens = quotation.start <= tagged.tokens[_MOST_BEFORE].start
        if claimed or not opens or text.count(" ", quotation.start, quotation.end) < _LEAST_WORDS:
            continue
        found = (
            _subject_first(tagged, mark + 1)
            or _before_aside(tagged, mark + 1)
            or _verb_first(tagged, mark + 1)
            or _whose_word(tagged, mark + 1)
        )
        if found is None:
            continue
        speaker, verb = found
        word = tagged.tokens[verb].text
        cue = Cue(verb, verb + 1, CueForm(word, "inform", "say", "past"), verb + 1)
        draft = Draft(text, tagged, cue, "inform", speaker, mark + 1, max(verb + 1, speaker[1]), "closing")
        if place_left(draft):
            yield draft


def _subject_first(tagged: Tagged, first: int) -> tuple[Span, int] | None:
    """ "…,” Odo Fenn barked", "…,” he went on"."""
    lower = tagged.lower(first)
    if lower in _NO_SUBJECT or lower in PREPOSITIONS or lower in CONJUNCTIONS or lower in CUE_FORMS:
        return None
    for verb in range(first + 1, min(len(tagged.tokens), first + _LONGEST_SUBJECT)):
        if tagged.mark(verb):
            return None
        if not _may_be_verb(tagged, verb):
            continue
        last = verb
        while last > first and is_adverb(tagged.tokens[last - 1]):
            last -= 1
        speaker = (first, last)
        known = tagged.lower(first) not in _INDEFINITE or tagged.lower(last - 1) in SPEAKING_NOUNS
        spoke = known and can_speak(tagged, speaker, loosely=True) and _is_over(tagged, verb + 1)
        return (speaker, verb) if spoke else None
    return None


def _before_aside(tagged: Tagged, first: int) -> tuple[Span, int] | None:
    """ "…,” Odo Fenn, the miller, remembers.", "…,” its lawyer, Lena Orr, submitted."."""
    lower = tagged.lower(first)
    if lower in _NO_SUBJECT or lower in PREPOSITIONS or lower in CONJUNCTIONS or lower in CUE_FORMS:
        return None
    commas = [at for at in range(first, min(len(tagged.tokens), first + _LONGEST_ASIDE)) if tagged.mark(at)]
    if len(commas) < 2 or any(tagged.mark(at) != "," for at in commas[:2]):
        return None
    verb = commas[1] + 1
    while verb < len(tagged.tokens) - 1 and is_adverb(tagged.tokens[verb]):
        verb += 1
    speaker = before_aside(tagged, commas[1])
    if speaker is None or speaker[0] < first or tagged.has_verb(first, commas[1]):
        return None
    return (speaker, verb) if _alone(tagged, verb) and can_speak(tagged, speaker) else None


def _alone(tagged: Tagged, verb: int) -> bool:
    """A finite verb, or a form in "-s", with the end of the sentence right behind it."""
    token = tagged.tokens[verb] if verb < len(tagged.tokens) else None
    if token is None or token.kind != "word" or token.capital or token.lower in AUXILIARIES:
        return False
    third = token.lower.endswith("s") and len(token.lower) >= _SHORTEST_VERB
    return (tagged.verb[verb] or third) and (verb + 1 >= len(tagged.tokens) or tagged.mark(verb + 1) == ".")


def _whose_word(tagged: Tagged, first: int) -> tuple[Span, int] | None:
    """ "…,” was the answer of Odo Fenn", "…,” is the mayor's verdict"."""
    if tagged.lower(first) not in _COPULAS:
        return None
    for noun in range(first + 2, min(len(tagged.tokens), first + _LONGEST_SUBJECT)):
        if tagged.mark(noun):
            return None
        if tagged.lower(noun) not in _WORDS_OF_SOMEBODY:
            continue
        owned = is_possessive(tagged.tokens[noun - 1])
        if not owned and tagged.lower(noun + 1) not in ("of", "from"):
            continue
        speaker = (first + 1, noun - 1) if owned else phrase_after(tagged, noun + 2)
        return (speaker, noun) if speaker and can_speak(tagged, speaker) else None
    return None


def _verb_first(tagged: Tagged, first: int) -> tuple[Span, int] | None:
    """ "…,” laughed Odo Fenn."."""
    word = tagged.tokens[first]
    if word.capital or not word.lower.endswith("ed") or word.lower in CUE_FORMS:
        return None
    speaker = phrase_after(tagged, first + 1)
    if speaker is None or not can_speak(tagged, speaker) or tagged.lower(first + 1) in PREPOSITIONS:
        return None
    return (speaker, first) if tagged.mark(speaker[1]) or speaker[1] == len(tagged.tokens) else None


def _may_be_verb(tagged: Tagged, index: int) -> bool:
    """A finite verb, or a form in "-s" right after a name or a pronoun, that is no auxiliary."""
    token = tagged.tokens[index]
    if token.capital or token.kind != "word" or token.lower in AUXILIARIES:
        return False
    before = tagged.tokens[index - 1]
    third = token.lower.endswith("s") and len(token.lower) >= _SHORTEST_VERB
    return tagged.verb[index] or (third and (before.capital or before.lower in PRONOUNS))


def _is_over(tagged: Tagged, index: int) -> bool:
    """Nothing follows but a mark, a particle or an adverbial: the verb has no object."""
    lower = tagged.lower(index)
    return (
        index >= len(tagged.tokens)
        or bool(tagged.mark(index))
        or lower in _PARTICLES
        or lower in PREPOSITIONS
        or lower in SUBORDINATORS
        or tagged.time[index]
        or is_adverb(tagged.tokens[index])
    )
