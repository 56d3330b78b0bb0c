"""Who speaks where a cue has no subject of its own: "X said A, and added B", "…, officials said, as mourners wept and demanded …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import word_set
from claims.reading.grammar.noun_phrases import phrase_after
from claims.reading.grammar.syntax import BE, is_adverb
from claims.reading.speakers.main_subjects import leads_in, nearest_subject, subject_of
from claims.reading.speakers.names_behind_offices import name_behind
from claims.reading.speakers.relative_speakers import before_relative
from claims.reading.speakers.who_can_speak import can_speak

if TYPE_CHECKING:
    from claims.reading.contents.drafts import Draft
    from claims.reading.grammar.noun_phrases import Span
    from claims.reading.grammar.syntax import Tagged
    from claims.reading.words.cues import Cue

_BESIDE = word_set("as while when")
_LONGEST_BESIDE = 24
"""Tokens from a cue to another in a clause that "as" opens behind it."""


def inherited_from(tagged: Tagged, cue: Cue, earlier: Draft | None, end: int) -> Span | None:
    """The speaker of a cue without a subject of its own: that of the clause before, else of the earlier cue."""
    if earlier is not None and earlier.rule == "passive" and tagged.mark(earlier.cue.first - 1) == ",":
        earlier = None  # "Drivers, warned by police to stay away, turned back and said …"
    beside = _who_acts_beside(tagged, cue, earlier) if earlier is not None else None
    if beside is not None:
        return beside
    related = _who_goes_on(tagged, cue)
    if related is not None:
        return related
    later = nearest_subject(tagged, end) if cue.verb.form == "gerund" else None
    if earlier is None:
        return later or _behind_impersonal(tagged, end) or subject_of(tagged, end)
    if later is None or later[0] < earlier.cue.first:
        return earlier.speaker
    return earlier.speaker if _may_hold(earlier, later) else later


def _may_hold(earlier: Draft, subject: Span) -> bool:
    """Could the clause of this subject be content of the earlier cue: "X said A was and B is, adding"?"""
    tagged = earlier.tagged
    if leads_in(tagged, earlier.cue.first) and tagged.mark(subject[0] - 1) == ",":
        return False
    return earlier.reach == "right" and earlier.start <= tagged.tokens[subject[0]].start < earlier.end


def _behind_impersonal(tagged: Tagged, end: int) -> Span | None:
    """ "It was learnt that Odo Fenn had rung them, demanding nine crates": whoever the clause tells of that nobody tells."""
    row = [tagged.lower(at) for at in range(4)]
    if row[0] != "it" or row[1] not in BE or row[3] != "that":
        return None
    subject = phrase_after(tagged, 4)
    if subject is None or subject[1] >= end or not can_speak(tagged, subject):
        return None
    return name_behind(tagged, subject)


def _who_goes_on(tagged: Tagged, cue: Cue) -> Span | None:
    """ "Anger turned on the mayor, who sacked two aides and vowed to stay": whoever the clause tells of that a comma and "who"
    open, where no comma stands before the cue."""
    before = cue.first - 1
    while before > 0 and is_adverb(tagged.tokens[before]):
        before -= 1
    if tagged.lower(before) != "and":
        return None
    comma = next((at for at in range(before, 0, -1) if tagged.mark(at)), 0)
    if tagged.mark(comma) != "," or tagged.lower(comma + 1) != "who" or not tagged.has_verb(0, comma):
        return None
    speaker = before_relative(tagged, comma + 1)
    object_ = speaker is not None and tagged.has_verb(0, speaker[0])
    return speaker if speaker and object_ and can_speak(tagged, speaker) else None


def _who_acts_beside(tagged: Tagged, cue: Cue, earlier: Draft) -> Span | None:
    """ "…, officials said, as mourners carried coffins and demanded …": the subject of the clause that "as" has opened."""
    if cue.verb.form == "gerund" or cue.first - earlier.cue.last > _LONGEST_BESIDE:
        return None
    if "," in (tagged.mark(cue.first - 1), tagged.mark(cue.first - 2)):
        return None  # "She said nine had died, as the mayor arrived, and added that …"
    for at in range(cue.first - 1, earlier.cue.last, -1):
        if tagged.lower(at) in _BESIDE and tagged.mark(at - 1) == ",":
            subject = phrase_after(tagged, at + 1)
            return subject if subject and can_speak(tagged, subject, loosely=True) else None
        if tagged.mark(at) in (";", ":", '"'):
            return None
    return None
