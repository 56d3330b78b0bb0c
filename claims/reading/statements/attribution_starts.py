"""Where an attribution begins: at its speaker, with what is told of him before his name.

"…, his father, Odo Fenn, 59, said", "…, one of them, Odo Fenn, wrote", "…, that country's agency, ORA, said".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.reading.grammar.noun_phrases import Span, phrase_before
from claims.reading.grammar.syntax import (
    CONJUNCTIONS,
    PREPOSITIONS,
    Tagged,
)
from claims.reading.speakers.names_in_asides import NAMING
from claims.reading.speakers.who_can_speak import COUNTED, can_speak

if TYPE_CHECKING:
    from claims.reading.words.cues import Cue

_NOT_BEFORE_SPEAKER = (PREPOSITIONS - {"while"}) | {"as", "or"}
_PLACING = PREPOSITIONS - {"of"}
"""Of "one in Toro", who is counted, and not "one of them", who speaks."""


def _stands_alone(tagged: Tagged, span: Span) -> bool:
    """Does the phrase count nobody, and depend on no word before it: "his father, Odo Fenn, 59,", "one of them, Odo Fenn,", not
    "nine in Toro, Odo Fenn, a miner,"?"""
    counted = tagged.tokens[span[0]].kind in ("number", "figure") or tagged.lower(span[0]) in COUNTED
    counted = counted and (tagged.lower(span[0]) != "one" or tagged.lower(span[0] + 1) in _PLACING)
    return not counted and tagged.lower(span[0] - 1) not in _NOT_BEFORE_SPEAKER


def _is_apposed(tagged: Tagged, span: Span) -> bool:
    """Could the phrase tell who the speaker behind it is: "his father, Odo Fenn,", "“…,” the baker, Odo Fenn,", "one of them, Odo Fenn,"?"""
    quoted = tagged.tokens[span[0] - 1].quotation >= 0
    among = [tagged.lower(at) for at in range(*span)][:2] == ["one", "of"]
    return can_speak(tagged, span, loosely=quoted or among)


def attribution_start(tagged: Tagged, cue: Cue, speaker: Span, end: int, *, inherited: bool) -> int:
    """The first token of the attribution: speaker with its aside, or the connector of an inherited one."""
    if inherited:
        connected = end >= 0 and (tagged.mark(end) or tagged.lower(end) in CONJUNCTIONS)
        return max(0, end + (0 if connected else 1))
    first = min(speaker[0], cue.first)
    if tagged.lower(first - 1).endswith("-year-old") and tagged.mark(first - 2) == ",":
        first -= 1  # "a resident, 52-year-old Odo Fenn, said"
    if end >= 0 and tagged.lower(first - 1) in NAMING and tagged.mark(end) == ",":
        first = next((at + 1 for at in range(first, 0, -1) if tagged.mark(at) == ","), first)
    if first > 1 and tagged.lower(first - 1) == "as" and tagged.mark(first - 2) == ",":
        return first - 1
    if (
        end >= 0
        and tagged.mark(end) in (",", ")")
        and (
            speaker[1] == end or tagged.mark(speaker[1]) in (",", "(") or tagged.lower(speaker[1]) == "who"
        )  # "his father, Odo Fenn, 59, said"
        and first > 1
        and tagged.mark(first - 1) == ","
    ):
        farther = phrase_before(tagged, first - 1)
        if farther and _stands_alone(tagged, farther) and _is_apposed(tagged, farther):
            first = farther[0]
    pointed = tagged.lower(first - 1) == "that" and tagged.mark(first - 2) == ","
    return first - 1 if first > 1 and pointed else first  # "…, that country's agency, ORA, said"
