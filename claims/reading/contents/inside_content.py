"""Verbs of saying inside what an earlier verb of the sentence has somebody say: what is a part of it and no statement of its own.

"X said he had counted nine bodies", "told us that the gang had called her asking for money".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import word_set, words
from claims.reading.grammar.syntax import BE, CONJUNCTIONS, PREPOSITIONS, SUBORDINATORS, Tagged

if TYPE_CHECKING:
    from claims.reading.contents.drafts import Draft
    from claims.reading.grammar.noun_phrases import Span
    from claims.reading.words.cues import Cue

_ABSOLUTE = word_set("with and")
_HIMSELF = word_set("he she it they we i")
_PERFECT = word_set("had has have 've")
_ACTS = word_set("direct express")
_COUNTED = word_set("counted documented verified recorded registered listed tallied validated")


def is_act(cue: Cue) -> bool:
    """Is the verb one of doing as much as of saying: to order, to condole?"""
    return cue.verb.frame in _ACTS or cue.verb.stance == "condole" or cue.verb.lemma == "order"


def is_denied(earlier: Draft, index: int) -> bool:
    """ "dismissed a text message claiming": what a paper says of which the speaker before thinks nothing."""
    return earlier.stance == "deny" and earlier.tagged.lower(index - 1) in words("documents")


def is_in_denial(inner: Draft, outer: Draft, cue: Cue) -> bool:
    """ "X denied that it had ordered A and said B": the pluperfect is of what is denied, and the plain past behind "and" X's."""
    tagged, first = inner.tagged, inner.speaker[0]
    denied = outer.stance == "deny" and outer.cue.verb.form == "past" and not inner.inherited
    clause = tagged.lower(first) in _HIMSELF and outer.cue.last in (first, first - 1)
    told = clause and (outer.cue.last == first or tagged.lower(first - 1) == "that")
    before = told and tagged.lower(inner.cue.first - 1) == "had"
    return denied and before and cue.verb.form == "past" and tagged.lower(cue.first - 1) == "and"


def is_deed_of_another(tagged: Tagged, cue: Cue, earlier: Draft) -> bool:
    """ "She told us that the gang had called her asking for money": who asks is in what she tells, no comma before."""
    if cue.verb.stance not in ("request", "urge") or tagged.mark(cue.first - 1):
        return False
    here = tagged.tokens[cue.first].start
    if earlier.reach != "right" or not earlier.start < here < earlier.end:
        return False
    opens = earlier.begins()
    before = tagged.lower(cue.first - 1)
    joined = before in CONJUNCTIONS | SUBORDINATORS | PREPOSITIONS | BE or before in words("documents")
    if joined or earlier.cue.verb.frame not in ("say", "weak", "tell"):
        return False
    led = tagged.lower(opens - 1) == "that" or opens == earlier.cue.last
    deed = next((at for at in range(cue.first - 1, opens, -1) if tagged.verb[at]), None)
    if not led or deed is None or tagged.lower(deed) in BE:
        return False  # "said it was under control urging people to stay": the speaker urges
    # "nine had died, with the mayor calling for help": somebody else begins
    return not any(tagged.mark(at) or tagged.lower(at) in _ABSOLUTE for at in range(deed, cue.first))


def is_told_of_himself(
    tagged: Tagged, cue: Cue, earlier: Draft, speaker: Span | None, *, infinitive: bool
) -> bool:
    """ "X said he had counted nine bodies", "called on Y to explain why": content of the earlier cue, no word of its own."""
    if earlier.reach != "right" or not earlier.start <= tagged.tokens[cue.first].start < earlier.end:
        return False
    if infinitive:
        condoles = (
            cue.verb.stance == "condole" or cue.verb.lemma == "express"
        ) and earlier.cue.verb.frame in ("say", "weak", "tell")
        urged = earlier.cue.verb.frame in ("urge", "call") and earlier.cue.verb.stance in ("urge", "request")
        return urged or condoles  # "said he had rung the widow to express his sorrow"
    if (
        speaker is None
        and tagged.lower(cue.first - 1) == "had"
        and tagged.lower(cue.first - 2) in ("and", "but")
    ):
        # "X said the mayor had been briefed and had conveyed his sorrow"
        return earlier.cue.verb.form == "past"
    if (
        speaker is None
        and tagged.lower(cue.first - 1) == "and"
        and tagged.lower(earlier.cue.first - 1) == "had"
    ):
        # "X said the mayor had voiced his sorrow and ordered the guards to help"
        return cue.verb.form == "past" and is_act(cue) and is_act(earlier.cue)
    himself = speaker is not None and tagged.lower(speaker[0]) in _HIMSELF and speaker[1] - speaker[0] == 1
    helped = (
        any(tagged.lower(place) in _PERFECT for place in range(speaker[1], cue.first)) if speaker else False
    )
    return himself and helped and tagged.lower(cue.first) in _COUNTED
