"""Whose figures they are: "the ministry's breakdown", "figures compiled by X", "a count by X", "Weir Office figures"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import word_set, words
from claims.reading.grammar.noun_phrases import phrase_after
from claims.reading.grammar.syntax import DETERMINERS, TIME_PREPOSITIONS, Tagged, is_possessive
from claims.reading.names.aliases import is_coined
from claims.reading.speakers.speaker_spans import skip_to_speaker
from claims.reading.speakers.who_can_speak import can_speak
from claims.reading.words.places import place

if TYPE_CHECKING:
    from claims.reading.page.text import Sentence

FIGURES = words("figure_sources")
MATTER = words("gathered_matter")
_PAPERS = FIGURES | word_set(
    "statement bulletin report communique communiqué release dispatch findings results documents"
)
"""What is said to be whoever issued it: "according to a Weir Office statement"."""
_KEEPERS = word_set("ministry police hospital army council department")
_MADE = word_set(
    "compiled collected released gathered published issued provided kept collated given announced"
)
_TO_MATTER = 12
"""Tokens of "information gathered by the Weir Watch's office in Brask"."""
_TOLLS = word_set("update updates list lists")
_BEFORE_TIMES = (TIME_PREPOSITIONS | word_set("late early earlier")) - {"by"}
_SEEN = word_set("seen obtained reviewed viewed")
_BY = word_set("by from")
_TO_PAPER = 3
"""Tokens of "in a short" before "statement"."""
_OWNERS = word_set("his her its their")


def whose_figures(tagged: Tagged, span: tuple[int, int]) -> tuple[int, int]:
    """The tokens that name who made the figures of a phrase; the phrase itself where it names nobody."""
    first, last = span
    for place_ in range(first, last - 2):
        if tagged.lower(place_) in _SEEN:
            return first, place_
        made = tagged.lower(place_) in _MADE or tagged.lower(place_) in FIGURES
        if made and tagged.lower(place_ + 1) in _BY:
            return place_ + 2, last
        kept = tagged.lower(place_) in FIGURES and tagged.lower(place_ + 1) == "of"
        led = tagged.lower(place_ + 2) in DETERMINERS and tagged.lower(place_) != "figures"
        led = led and all(token.capital for token in tagged.tokens[place_ + 3 : last])
        # "data of the Border Troops", not "figures of the Holy Virgin"
        if kept and (tagged.lower(last - 1) in words("organisations") or led):
            return place_ + 2, last  # "records of the authority"
    if tagged.lower(last - 1) not in _PAPERS:
        return span
    if tagged.lower(first) in _OWNERS:
        return first, first + 1
    owner = next((at for at in range(last - 2, first, -1) if is_possessive(tagged.tokens[at])), None)
    if owner is not None:
        return first, owner
    end = last - 1
    named = end - 1 > first and tagged.tokens[end - 1].capital and _is_name(tagged, first, end)
    begins = first + (tagged.lower(first) in DETERMINERS)
    if end - begins > 1 and tagged.lower(end - 1) in _KEEPERS and tagged.lower(end) in FIGURES:
        return first, end  # "defence ministry data"
    acronym = end - begins == 1 and is_coined(
        tagged.tokens[begins].text
    )  # "OW data", "an OW statement", "WeirPath data"
    return (begins if acronym else first, end) if named or acronym else span


def gathered_by(tagged: Tagged, index: int) -> tuple[int, int] | None:
    """The tokens of "information gathered by the Weir Watch" before the verb at `index`; None where it is not told who has it."""
    for by in range(index - 1, max(1, index - _TO_MATTER), -1):
        if tagged.lower(by) == "by" and tagged.lower(by - 1) in _MADE and tagged.lower(by - 2) in MATTER:
            who = phrase_after(tagged, by + 1)
            end = who and skip_to_speaker(tagged, who[1] - 1)[0] + 1  # "gathered by police so far"
            return (by - 2, end) if who and end and can_speak(tagged, (who[0], end)) else None
        if tagged.mark(by) or tagged.verb[by]:
            return None
    return None


def issued_by(tagged: Tagged, span: tuple[int, int]) -> int | None:
    """The index behind "by" of "a new toll given on Friday by the governor", asked for "a new toll given"; None without it."""
    made = span[1] - (tagged.lower(span[1] - 1) in _MADE)
    if tagged.lower(made) not in _MADE or tagged.lower(made - 1) not in _PAPERS | _TOLLS:
        return None
    at = made + 1
    while tagged.lower(at) in _BEFORE_TIMES or any(tagged.time[at : at + 1]):
        at += 1
    return at + 1 if tagged.lower(at) in _BY else None


def _is_name(tagged: Tagged, first: int, end: int) -> bool:
    """Capitals that are no adjective of a country: "Weir Office figures", not "Norwegian figures"."""
    known = place(tagged.tokens[end - 1].text)
    begins = first + (tagged.lower(first) in DETERMINERS)
    return (known is None or known.kind != "demonym") and tagged.tokens[begins].capital


def tells_in(sentence: Sentence, paper: str) -> bool:
    """ "Disclosed this in a statement on Monday", asked for "statement"; not "said the statement was false"."""
    places = [token.index for token in sentence.tokens if token.lower == paper]
    return any(
        "in" in (token.lower for token in sentence.tokens[max(0, place - _TO_PAPER) : place])
        for place in places
    )
