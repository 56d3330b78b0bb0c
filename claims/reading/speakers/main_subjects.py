"""The subject of the main clause that begins a sentence: whose words a later cue of the sentence tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import word_set
from claims.reading.grammar.noun_phrases import SINCE, TIME_MEASURES, phrase_after
from claims.reading.grammar.syntax import (
    ADVERBS,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    TIME_PREPOSITIONS,
    Tagged,
    is_adverb,
)
from claims.reading.speakers.aside_bounds import is_wider_place
from claims.reading.speakers.names_behind_offices import name_behind
from claims.reading.speakers.who_can_speak import COUNTED, can_speak

if TYPE_CHECKING:
    from claims.reading.grammar.noun_phrases import Span

_LONGEST_LABEL = 3
"""Tokens of a label before its colon."""
_COORDINATORS = word_set("and but")
_ASKED = word_set("asked pressed questioned")
_CONTRASTS = _COORDINATORS | {"though", "although"}
_OF_ONE_TIME = word_set("as while when")
_SENTENCE_ADVERBS = word_set(
    "well still instead indeed now then again moreover besides finally first second later"
)
_OBJECT_OPENERS = word_set("its his her their a an the")
_PLACING = word_set("in at near from outside inside across")
_MEASURES = COUNTED | TIME_MEASURES


def _behind_label(tagged: Tagged, end: int) -> int:
    """The place behind the label of "Shelter: UNHCR has counted nine and says …", 0 where no label opens the sentence."""
    near = range(1, min(_LONGEST_LABEL + 1, end))
    colon = next((at for at in near if tagged.mark(at)), 0)
    led = tagged.mark(colon) == ":" and all(token.kind == "word" for token in tagged.tokens[:colon])
    led = led and not tagged.has_verb(0, colon)
    return colon + 1 if led and tagged.has_verb(colon + 1, end) else 0


def subject_of(tagged: Tagged, end: int) -> Span | None:
    """The subject of the main clause that begins the sentence, looked for before token `end`."""
    tokens = tagged.tokens
    index = max(
        (at + 1 for at in range(end) if tagged.mark(at) == ";" and tokens[at].quotation < 0), default=0
    )
    index = max(index, _behind_label(tagged, end))
    while index < end and (
        tokens[index].lower in CONJUNCTIONS
        or tokens[index].lower in ADVERBS
        or tokens[index].kind in ("punct", "quote")
    ):
        index += 1
    if tagged.mark(index + 1) == "," and index + 2 < end and _is_sentence_adverb(tagged.lower(index)):
        index += 2
    for _ in range(3):
        if index >= end:
            break
        comma = next((at for at in range(index, end) if tagged.mark(at) == ","), None)
        told_of = _opens_with_participle(tagged, index, comma or index)
        opens = told_of or _opens_adverbial(tagged, index)
        if comma is None or not (opens or _is_moment(tagged, index, comma)):
            break
        if tagged.lower(index + 1) in ("that", "this", "then") and tagged.lower(index + 2) in PRONOUNS:
            break
        index = _behind_apposition(tagged, comma, end) if told_of else comma + 1
        tail = next((at for at in range(index, end) if tagged.mark(at) == ","), None)
        if tail is not None and is_wider_place(tagged, index, tail):
            index = tail + 1
    if tokens[index : index + 1] and tokens[index].lower in SUBORDINATORS and tokens[index].lower != "that":
        index += 1
        if tagged.lower(index) in ("that", "this", "then") and tagged.lower(index + 1) in PRONOUNS:
            index += 1  # "Before that he rang …"
    index = _after_moment(tagged, index, end)
    last = index
    while (
        last < end
        and not tagged.verb[last]
        and tagged.mark(last) not in (",", ";", ":")
        and tokens[last].lower not in ("who", "which", "that")
        and not (last > index and tagged.time[last])
        and not is_adverb(tokens[last])
        and not (last > index + 1 and tagged.lower(index) in DETERMINERS and _is_present(tagged, last))
    ):
        last += 1
    while last > index and (tokens[last - 1].lower in TIME_PREPOSITIONS or tokens[last - 1].lower == "to"):
        last -= 1
    span = (index, last)
    return name_behind(tagged, span) if can_speak(tagged, span) else None


def _is_present(tagged: Tagged, index: int) -> bool:
    """ "sends its regrets", "holds a minute's silence": a form in "-s" that no table knows before an object."""
    token = tagged.tokens[index]
    small = token.kind == "word" and not token.capital
    return small and token.lower.endswith("s") and tagged.lower(index + 1) in _OBJECT_OPENERS


def nearest_subject(tagged: Tagged, end: int) -> Span | None:
    """The subject of a later main clause that stands before token `end`: "When A asked, B declined, citing", "A spoke,
    but B left, saying"; None where the sentence has but one clause there."""
    first = _after_connectors(tagged)
    fronted = _is_subordinate(tagged, first)
    for place in range(end - 2, first, -1):
        if tagged.mark(place) in (";", ":", '"') or tagged.tokens[place].quotation >= 0:
            return None
        mark, lower = tagged.mark(place), tagged.lower(place)
        if mark != "," and lower not in _COORDINATORS and not _leads_same(tagged, place):
            continue
        joined = tagged.lower(place + 1) in _CONTRASTS if mark else True
        if mark and not joined and not (fronted and _is_first_comma(tagged, first, place)):
            continue
        start = place + 1 + bool(mark and joined)
        span = phrase_after(tagged, start)
        if span is None or span[1] >= end or not tagged.has_verb(first, place):
            continue
        if not _opens_clause(tagged, span, comma=bool(mark)):
            continue
        return span
    return None


def _leads_same(tagged: Tagged, index: int) -> bool:
    """ "even as he defended her, saying": a clause of the same time whose subject is a pronoun for somebody."""
    return tagged.lower(index) in _OF_ONE_TIME and tagged.lower(index + 1) in ("he", "she", "they")


def leads_in(tagged: Tagged, index: int) -> bool:
    """Does the token at `index` stand in a subordinate clause that opens the sentence, "When A asked B, …"?"""
    first = _after_connectors(tagged)
    return _is_subordinate(tagged, first) and not any(tagged.mark(at) == "," for at in range(first, index))


def _is_subordinate(tagged: Tagged, first: int) -> bool:
    """ "When …", "Years after …", "Asked whether …": the clause that begins at `first` is no main one."""
    if tagged.lower(first) in _ASKED:
        return True
    place = first
    while tagged.lower(place) in _MEASURES or (place < len(tagged.time) and tagged.time[place]):
        place += 1
    return tagged.lower(place) in SUBORDINATORS and (place == first or tagged.time[place - 1])


def _after_connectors(tagged: Tagged) -> int:
    """The index of the first word that is neither a connector nor an adverb nor a mark."""
    tokens = tagged.tokens
    index = 0
    while index < len(tokens) - 1 and (
        tokens[index].lower in CONJUNCTIONS
        or tokens[index].lower in ADVERBS
        or tokens[index].kind in ("punct", "quote")
    ):
        index += 1
    return index


def _is_first_comma(tagged: Tagged, first: int, place: int) -> bool:
    """Does the clause that begins at `first` end with the comma at `place`: is it the first behind a verb?"""
    return tagged.has_verb(first, place) and not any(
        tagged.mark(at) == "," and tagged.has_verb(first, at) for at in range(first, place)
    )


def _opens_clause(tagged: Tagged, span: Span, *, comma: bool) -> bool:
    """Somebody with a verb of his own: "Fenn left", "the guild has sued"; without a comma only a name or a pronoun."""
    head = tagged.tokens[span[0]]
    if not comma and not (head.capital or head.lower in PRONOUNS):
        return False
    verb = span[1]
    while verb < len(tagged.tokens) - 1 and is_adverb(tagged.tokens[verb]):
        verb += 1
    return verb < len(tagged.tokens) and tagged.verb[verb] and can_speak(tagged, span)


def _is_sentence_adverb(lower: str) -> bool:
    """ "Essentially,", "Well,": a word with a comma of its own that names nobody."""
    return lower in _SENTENCE_ADVERBS or (lower.endswith("ly") and len(lower) > 5)


def _opens_adverbial(tagged: Tagged, index: int) -> bool:
    token = tagged.tokens[index]
    return (
        (index == 0 and token.lower.endswith("ly") and tagged.lower(1) in SUBORDINATORS)
        or token.lower in PREPOSITIONS
        or token.lower in SUBORDINATORS
        or tagged.time[index]
        or is_adverb(token)
        or token.lower.endswith("ing")
    )


def _opens_with_participle(tagged: Tagged, index: int, comma: int) -> bool:
    """ "Asked whether he would go,", "Dressed in black,": what is done to the subject behind the comma."""
    if index or not (tagged.lower(1) in PREPOSITIONS or tagged.lower(1) in SUBORDINATORS):
        return False
    asked = tagged.lower(0) in _ASKED
    return asked or (tagged.lower(0).endswith("ed") and not tagged.has_verb(1, comma))


def _behind_apposition(tagged: Tagged, comma: int, end: int) -> int:
    """Behind "Asked by Odo Fenn, a reporter, the mayor laughed" the mayor: what the comma opens only tells who the name is."""
    placed = tagged.lower(comma - 2) in _PLACING  # "Speaking in Vell, an official, who gave no name, said"
    named = tagged.tokens[comma - 1].capital and tagged.lower(comma + 1) in ("a", "an") and not placed
    closing = next((at for at in range(comma + 1, end) if tagged.mark(at) == ","), None) if named else None
    if closing is None or tagged.has_verb(comma + 1, closing) or not tagged.has_verb(closing + 1, end):
        return comma + 1
    return closing + 1


def _after_moment(tagged: Tagged, index: int, end: int) -> int:
    """The index after "A few minutes later", and after "A few minutes on Monday" where a pronoun or a determiner follows."""
    place = index
    while place < end and (tagged.time[place] or tagged.lower(place) in _MEASURES):
        place += 1
    opens = tagged.lower(place) in PRONOUNS or tagged.lower(place) in DETERMINERS
    opens = opens or tagged.lower(place - 1) in SINCE  # "Barely an hour later Odo Fenn"
    return place if opens and place > index and tagged.time[place - 1] else index


def _is_moment(tagged: Tagged, index: int, comma: int) -> bool:
    """ "A few days later,": a time phrase that no preposition opens."""
    return comma - index <= 5 and any(tagged.time[index:comma]) and tagged.time[comma - 1]
