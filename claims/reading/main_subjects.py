"""The subject of the main clause that begins a sentence: whose words a later cue of the sentence tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.reading.places import place
from claims.reading.speaker_asides import name_behind
from claims.reading.speaker_spans import COUNTED, can_speak
from claims.reading.syntax import (
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

if TYPE_CHECKING:
    from claims.reading.noun_phrases import Span

_MEASURES = COUNTED | {"a", "minutes", "moments"}
_WORDS_OF_PLACE = 3


def subject_of(tagged: Tagged, end: int) -> Span | None:
    """The subject of the main clause that begins the sentence, looked for before token `end`."""
    tokens = tagged.tokens
    index = max(
        (at + 1 for at in range(end) if tagged.mark(at) == ";" and tokens[at].quotation < 0), default=0
    )
    while index < end and (
        tokens[index].lower in CONJUNCTIONS
        or tokens[index].lower in ADVERBS
        or tokens[index].kind in ("punct", "quote")
    ):
        index += 1
    for _ in range(3):
        if index >= end:
            break
        comma = next((at for at in range(index, end) if tagged.mark(at) == ","), None)
        if comma is None or not (_opens_adverbial(tagged, index) or _is_moment(tagged, index, comma)):
            break
        if tagged.lower(index + 1) in ("that", "this", "then") and tagged.lower(index + 2) in PRONOUNS:
            break
        index = comma + 1
        tail = next((at for at in range(index, end) if tagged.mark(at) == ","), None)
        if tail is not None and _is_wider_place(tagged, index, tail):
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
    ):
        last += 1
    while last > index and (tokens[last - 1].lower in TIME_PREPOSITIONS or tokens[last - 1].lower == "to"):
        last -= 1
    span = (index, last)
    return name_behind(tagged, span) if can_speak(tagged, span) else None


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


def _is_wider_place(tagged: Tagged, index: int, comma: int) -> bool:
    """ "in Brask, New Hampshire,", "in Ames, Ia.,": a place behind the comma of another one."""
    words_ = [token for token in tagged.tokens[index:comma] if token.text != "."]
    if not 0 < len(words_) <= _WORDS_OF_PLACE or not all(token.capital for token in words_):
        return False
    short = tagged.tokens[comma - 1].text == "." or words_[0].text.endswith(".")
    known = place(" ".join(token.text for token in words_)) is not None
    return tagged.tokens[index - 2].capital and (short or known)


def _after_moment(tagged: Tagged, index: int, end: int) -> int:
    """The index after "A few minutes later" where a pronoun or a phrase with a determiner follows without a comma."""
    place = index
    while place < end and (tagged.time[place] or tagged.lower(place) in _MEASURES):
        place += 1
    opens = tagged.lower(place) in PRONOUNS or tagged.lower(place) in DETERMINERS
    return place if opens and place > index and tagged.time[place - 1] else index


def _is_moment(tagged: Tagged, index: int, comma: int) -> bool:
    """ "A few days later,": a time phrase that no preposition opens."""
    return comma - index <= 5 and any(tagged.time[index:comma]) and tagged.time[comma - 1]
