"""Those to whom a question or a report is put before they speak: "The mayor, asked whether he would go, said …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import word_set
from claims.reading.grammar.syntax import DETERMINERS

if TYPE_CHECKING:
    from claims.reading.grammar.syntax import Tagged
    from claims.reading.words.cues import Cue

_ANSWERING = word_set("said says replied answered responded declined refused denied insisted told")
"""With them he who was asked goes on, whatever stands before: "Odo Fenn, the mayor, asked whether he would go, said he would"."""
_PUT_TO = {
    "ask": word_set("whether if about why how what by outside later repeatedly on when"),
    "tell": word_set("that of about by"),
}
"""What stands behind those who are asked or told something."""


def is_put_to(tagged: Tagged, cue: Cue) -> bool:
    """ "The mayor, asked whether he would go, said he would not": somebody is asked, who answers behind the comma; not "Odo Fenn, the
    leader, asked why, accused the army", nor "“Why?” Odo Fenn, 54, asked on Friday, wiped his eyes"."""
    led = tagged.lower(cue.last) in _PUT_TO.get(cue.verb.lemma, ()) and tagged.mark(cue.first - 1) == ","
    if not led or cue.verb.form != "past":
        return False
    comma = next((at for at in range(cue.last, len(tagged.tokens)) if tagged.mark(at)), None)
    if comma is None or tagged.mark(comma) != "," or not tagged.has_verb(comma + 1, comma + 2):
        return False
    if _is_subject_behind(tagged, comma + 2):
        return False
    before = range(cue.first - 2, -1, -1)
    mark = next((tagged.mark(at) for at in before if tagged.mark(at)), "")
    return mark not in (",", '"') or tagged.lower(comma + 1) in _ANSWERING


def _is_subject_behind(tagged: Tagged, index: int) -> bool:
    """ "…, said Odo Fenn.", "…, said the mayor.": a speaker behind his verb ends the sentence."""
    end = next((at for at in range(index, len(tagged.tokens)) if tagged.mark(at)), len(tagged.tokens))
    named = index < end and (tagged.tokens[index].capital or tagged.lower(index) in DETERMINERS)
    return named and tagged.lower(index - 1) in ("said", "says") and not tagged.has_verb(index, end)
