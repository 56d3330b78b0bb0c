"""Who asks that his name be kept: "a witness who asked us not to use her name" makes no statement for the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import word_set

if TYPE_CHECKING:
    from claims.reading.grammar.syntax import Tagged
    from claims.reading.words.cues import Cue

_NAMELESS = word_set("name names named identified identity anonymity anonymous surname quoted unnamed")
_WITHOUT_NAME = word_set("anonymity confidentiality")
_BY_NAME = word_set("her him them")
_TO_NAME = 8
"""Tokens of "us not to use his full name" behind "asked"."""
_WHO = frozenset(("who", "which", "that"))


def keeps_his_name(tagged: Tagged, cue: Cue, end: int) -> bool:
    """ "a witness who asked us not to use her name", "a doctor, requesting anonymity,", "who asked us to call her Mrs Fenn": no
    statement for the page."""
    if cue.verb.stance not in ("request", "urge"):
        return False
    if cue.verb.form == "gerund":
        return tagged.lower(cue.last) in _WITHOUT_NAME
    if tagged.lower(end) not in _WHO:
        return False
    near = range(cue.last, cue.last + _TO_NAME)
    return any(tagged.lower(place) in _NAMELESS or _calls_by_name(tagged, place) for place in near)


def _calls_by_name(tagged: Tagged, index: int) -> bool:
    """ "to call her Mrs Fenn": the name that the page may print."""
    calls = tagged.lower(index) == "call" and tagged.lower(index + 1) in _BY_NAME
    return calls and index + 2 < len(tagged.tokens) and tagged.tokens[index + 2].capital
