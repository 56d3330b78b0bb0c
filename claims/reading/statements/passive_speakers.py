"""Speakers behind "by": "The raid was condemned by X", "Y was accused by X of …", "Reports that a dam had burst were denied by X"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import word_set, words
from claims.reading.contents.after_cue import THAT_NOUNS, begins_infinitive
from claims.reading.contents.drafts import Draft, cut_right, place_right
from claims.reading.contents.left_of_cue import place_left
from claims.reading.grammar.noun_phrases import Span, phrase_after, phrase_before
from claims.reading.grammar.syntax import (
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    TIME_PREPOSITIONS,
    Tagged,
    adverbial_end,
    is_adverb,
)
from claims.reading.speakers.main_subjects import subject_of
from claims.reading.speakers.speaker_spans import skip_to_speaker
from claims.reading.speakers.who_can_speak import RELATIVES, can_speak
from claims.reading.words.numerals import is_numeral

if TYPE_CHECKING:
    from claims.reading.words.cues import Cue

_RELATIVES = RELATIVES | {"that"}
_TO_NOUN = 8
"""Tokens from "The claim by the rebels of the north" to "that"."""
_NOT_SAID_OF = word_set(
    "challenge request claim post write read explain continue indicate suggest advise maintain warn"
)
"""Cues whose passive subject is a thing or a party, no content: "claimed by the rebels", "posted by her"."""


def passive_speaker(text: str, tagged: Tagged, cue: Cue, *, reduced: bool) -> Draft | None:
    """ "The raid was condemned by X", "Y was accused by X of …": the speaker after "by"."""
    by = next(
        (
            place
            for place in range(cue.last, min(len(tagged.tokens), cue.last + 4))
            if tagged.lower(place) == "by"
        ),
        None,
    )
    if by is None or any(tagged.mark(place) or tagged.verb[place] for place in range(cue.last, by)):
        return None  # "The claim that nobody was warned was rejected by X": nobody warned by him
    if cue.verb.frame == "weak" and not all(
        is_adverb(tagged.tokens[place]) or tagged.time[place] for place in range(cue.last, by)
    ):
        return None  # "stressed out by the guards"
    speaker = _agent(tagged, by + 1)
    if speaker is None or not can_speak(tagged, speaker):
        return None
    draft = Draft(text, tagged, cue, cue.verb.stance, speaker, cue.first, speaker[1], "passive")
    following = speaker[1]
    if cue.first and tagged.lower(cue.first - 1) == "as":
        draft.first = cue.first - 1
        opens = draft.first == 0 and tagged.mark(following) == ","
        behind = opens or tagged.mark(following) == ":"
        told = place_right(draft, following + 1) if behind else place_left(draft)
        return draft if told else None
    warned = cue.verb.lemma == "warn"
    party = warned or cue.verb.frame in ("accuse", "charge", "urge", "ask")
    if party:
        subject = subject_of(tagged, cue.first)
        if subject:
            draft.set_target(*subject)
    if tagged.lower(following) in TIME_PREPOSITIONS and any(tagged.time[following + 1 : following + 2]):
        following = adverbial_end(tagged, following)  # "announced by the palace on Saturday that"
        following -= tagged.lower(following - 1) == "not"  # "warned by police on Saturday not to cross"
    told = warned or (cue.verb.frame in ("tell", "direct", "urge", "ask") and not reduced)
    if cue.verb.lemma == "direct" and tagged.tokens[following - 1].capital:
        told = False  # "The play was directed by Odo Fenn to raise funds"
    if told and _begins_order(tagged, following):
        if cue.verb.frame == "tell":
            draft.stance = "urge"
        if subject := subject_of(tagged, cue.first):
            draft.set_target(*subject)
        if not place_right(draft, following):
            return None
        return _cut_aside(draft, following) if reduced else draft  # "was told by doctors to rest"
    links = ("of", "to", "against") if warned else ("of", "for", "to")
    if tagged.lower(following) in links and party:
        if not place_right(draft, following):
            return None
        return _cut_aside(draft, following) if reduced else draft
    if tagged.lower(following) == "that" and not _tells_of_agent(tagged, following + 1):
        if not place_right(draft, following + 1):
            return None
        aside = reduced and tagged.mark(cue.first - 1) == ","
        return _cut_aside(draft, following + 1) if aside else draft
    infinitive = [tagged.lower(at) for at in (following, following + 1)]
    if not reduced and infinitive in (["to", "have"], ["to", "be"]) and cue.verb.frame in ("say", "weak"):
        return draft if place_right(draft, following) else None  # "was alleged by prosecutors to have fled"
    if cue.verb.frame in ("object", "say", "weak") and cue.verb.lemma not in _NOT_SAID_OF:
        subject = None if reduced else subject_of(tagged, cue.first)
        acted_on = skip_to_speaker(tagged, cue.first - 1)[0] + 1
        whole = None if reduced else _told_of(tagged, _before_auxiliaries(tagged, cue.first))
        if whole:
            subject = whole
        elif subject is None or _does_else(tagged, subject[1], cue.first):
            subject = phrase_before(tagged, acted_on)
        if subject and tagged.lower(subject[0]) not in PRONOUNS:
            draft.reach = "left"
            draft.start, draft.end = tagged.tokens[subject[0]].start, tagged.tokens[subject[1] - 1].end
            return draft
    return None


def _cut_aside(draft: Draft, index: int) -> Draft:
    """ "Drivers, warned by police to stay away, turned back": what is told ends with the aside, at the first comma behind `index`."""
    ahead = range(index, len(draft.tagged.tokens))
    comma = next((place for place in ahead if draft.tagged.mark(place) == ","), None)
    if comma is not None:
        cut_right(draft, comma)
    return draft


def _agent(tagged: Tagged, index: int) -> Span | None:
    """The agent after "by"; "of" and "for" before a gerund lead on to the deed: "by Denmark of shelling …"."""
    span = phrase_after(tagged, index)
    if span is None:
        return None
    for place in range(span[0] + 1, span[1]):
        if tagged.lower(place) == "not" and tagged.lower(place + 1) == "to":
            return span[0], place
        if tagged.lower(place) in ("of", "for", "against") and tagged.lower(place + 1).endswith("ing"):
            return span[0], place
    return span


def _does_else(tagged: Tagged, first: int, last: int) -> bool:
    """ "Officials said the report was denied by X": the opening subject has a verb of its own before the passive one."""
    return any(tagged.verb[at] and tagged.lower(at) not in AUXILIARIES for at in range(first, last))


def _before_auxiliaries(tagged: Tagged, index: int) -> int:
    """Where the auxiliaries before the verb at `index` begin: the day of "that was given on Sunday was confirmed" stays before them."""
    while tagged.lower(index - 1) in AUXILIARIES or (index > 1 and is_adverb(tagged.tokens[index - 1])):
        index -= 1
    return index


def _told_of(tagged: Tagged, end: int) -> Span | None:
    """ "The claim that a dam had burst was rejected by X", "The raid, which killed nine, was condemned by X": the subject with the
    clause that tells of it; None where no such clause ends at token `end`."""
    last = end - (tagged.mark(end - 1) == ",")
    that = next((at for at in range(last - 1, 0, -1) if _ends_search(tagged, at)), 0)
    if tagged.lower(that) not in _RELATIVES or not _is_one_clause(tagged, that + 1, last):
        return None
    told = that - (tagged.lower(that) == "which" and tagged.lower(that - 1) in PREPOSITIONS)
    aside = tagged.mark(told - 1) == ","
    if aside != (last < end):
        return None
    ahead = range(told - 1, max(-1, told - _TO_NOUN), -1)
    noun = next((at for at in ahead if tagged.mark(at) or tagged.lower(at) in THAT_NOUNS), None)
    if noun is not None and not tagged.mark(
        noun
    ):  # "Reports that a dam had burst", "The claim by the rebels that …"
        return noun - (tagged.lower(noun - 1) in DETERMINERS), last
    head = phrase_before(tagged, told - aside)
    if head is None or tagged.lower(head[0]) in PRONOUNS:
        return None
    opening = subject_of(tagged, told - aside)
    return (opening if opening and opening[1] == told - aside else head)[0], last


def _ends_search(tagged: Tagged, index: int) -> bool:
    """A relative pronoun, or a mark that no clause of one subject goes across."""
    return tagged.lower(index) in _RELATIVES or tagged.mark(index) not in ("", ",")


def _is_one_clause(tagged: Tagged, start: int, end: int) -> bool:
    """Is what stands behind "that" one clause, "began on Sunday and killed nine", where each verb but the first follows "and"?"""
    told = tagged.lower(start).endswith("ed")
    for at in range(start + told, end):
        helps = tagged.lower(at) in AUXILIARIES
        if not (helps or tagged.verb[at]) or tagged.lower(at).endswith("ing"):
            continue
        if not told:
            told = True
        elif not (tagged.lower(at - 1) in AUXILIARIES or _is_joined(tagged, at)):
            return False
    return told


def _is_joined(tagged: Tagged, verb: int) -> bool:
    """ "and [later] wounded five", "nine people dead and 12 [wounded]"."""
    verb -= 1
    while (
        is_adverb(tagged.tokens[verb]) or tagged.lower(verb) in AUXILIARIES or is_numeral(tagged.tokens[verb])
    ):
        verb -= 1
    return tagged.lower(verb) in CONJUNCTIONS or tagged.mark(verb) == ","


def _tells_of_agent(tagged: Tagged, index: int) -> bool:
    """ "Ruled by a board that came in by force": a verb right behind "that", which tells of the board."""
    return tagged.has_verb(index, index + 1) and tagged.lower(index) not in words("verbs_or_nouns")


def _begins_order(tagged: Tagged, index: int) -> bool:
    """ "to rest", "not to talk"."""
    index += tagged.lower(index) == "not"
    return tagged.lower(index) == "to" and begins_infinitive(tagged, index)
