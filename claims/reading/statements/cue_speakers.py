"""Who stands before a cue verb and says it: in its own clause, before a relative clause, or in the clause before.

"Odo Fenn, a miner, [said]", "a driver who gave only his first name [said]", "X denied A and [said] B".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import word_set, words
from claims.reading.contents.broken_clauses import breaks_clause
from claims.reading.contents.cue_uses import MINDS, act_before, is_saying
from claims.reading.contents.inside_content import is_told_of_himself
from claims.reading.contents.no_speech import is_impersonal, is_posted
from claims.reading.grammar.noun_phrases import SPEAKERS, Span, phrase_before
from claims.reading.grammar.syntax import AUXILIARIES, PREPOSITIONS, PRONOUNS, Tagged, is_adverb
from claims.reading.speakers.relative_speakers import (
    before_relative,
    before_where,
    behind_relative,
    behind_summary,
    relative_head,
)
from claims.reading.speakers.speaker_asides import before_aside
from claims.reading.speakers.speaker_spans import before_participle, behind_listener, skip_to_speaker
from claims.reading.speakers.who_can_speak import can_speak
from claims.reading.statements.asked_cues import Speaking, quotes_at
from claims.reading.statements.inherited_speakers import inherited_from
from claims.reading.statements.speakers_elsewhere import WITH_ANY_SPEAKER
from claims.reading.words.cues import CUE_FORMS

if TYPE_CHECKING:
    from claims.reading.contents.drafts import Draft
    from claims.reading.statements.asked_cues import AskedCue
    from claims.reading.words.cues import Cue

_HEARERS = words("hearing_bodies")
_MEANS = word_set("by in when while upon before after")
"""Before a gerund they leave the subject to the clause."""
_ADDRESSING = word_set("to emailed texted messaged phoned cabled")
_LINKS = PREPOSITIONS | {"to"}
_INSISTING = frozenset(("claim", "allege", "insist"))
"""Verbs of saying before which anybody may stand ("a homeguard on duty claimed"), though not behind them."""
_DASHES = ("—", "–", "-")
_NOBODY = "nobody is found who says it"


def speaker_of(asked: AskedCue) -> Speaking | str:
    """Who says what the cue tells, or the reason why nobody does."""
    speaker, inherited = _in_clause(asked)
    if asked.earlier is not None and is_told_of_himself(
        asked.tagged, asked.cue, asked.earlier, speaker, infinitive=asked.is_infinitive
    ):
        return "part of what is said before"
    if speaker is not None:
        speaker = behind_summary(asked.tagged, behind_listener(asked.tagged, speaker))
        if is_posted(asked.tagged, asked.cue, speaker):
            return "tells where a paper stands"
    return _inherited(asked) if inherited else _own(asked, speaker)


def _in_clause(asked: AskedCue) -> tuple[Span | None, bool]:
    """(the speaker by the clause of the cue, whether he must come from an earlier one)."""
    speaker, inherited = _before(asked)
    if speaker is None:
        return None, inherited
    if not inherited:
        speaker = _past_relative(asked, speaker)
    if asked.earlier is not None and _goes_on(asked, asked.earlier, speaker):
        return asked.earlier.speaker, True
    return speaker, inherited


def _own(asked: AskedCue, speaker: Span | None) -> Speaking | str:
    """Who says it in the clause of the cue, if he can speak; where nobody can, whom a gerund or an infinitive goes on with."""
    loosely = _may_be_anybody(asked, speaker)
    able = _who_can_speak(asked, speaker, loosely=loosely)
    if able is not None:
        return Speaking(able, inherited=False, loosely=loosely)
    if asked.is_infinitive:
        return _inherited(asked)
    related = asked.tagged.lower(asked.end) in ("which", "that")  # "a gang which has been demanding fees"
    return _inherited(asked) if asked.is_gerund and not related else _NOBODY


def _inherited(asked: AskedCue) -> Speaking | str:
    """Whoever speaks or acts in the clause before."""
    end = asked.cue.first if asked.is_infinitive else max(asked.end, 0) or asked.cue.first
    speaker = inherited_from(asked.tagged, asked.cue, asked.earlier, end)
    if speaker is None or is_impersonal(asked.tagged, asked.cue, speaker):
        return _NOBODY
    return Speaking(speaker, inherited=True, loosely=False)


def _may_be_anybody(asked: AskedCue, speaker: Span | None) -> bool:
    """Does the verb or what stands beside it tell that somebody speaks, so that his name or noun need not?"""
    tagged, cue = asked.tagged, asked.cue
    return (
        cue.verb.lemma in WITH_ANY_SPEAKER
        or cue.verb.lemma in _INSISTING
        or is_saying(tagged, cue)
        or (asked.is_gerund and speaker is not None and _is_absolute(tagged, speaker, asked.earlier))
        or _leads_quotation(tagged, cue)
        or (speaker is not None and _follows_quotation(tagged, cue, speaker))
    )


def _who_can_speak(asked: AskedCue, speaker: Span | None, *, loosely: bool) -> Span | None:
    """The speaker, or before "who" the one whom a clause with another verb tells of."""
    tagged, cue = asked.tagged, asked.cue
    if speaker is None:
        return relative_head(tagged, cue, asked.end)
    anybody = loosely or (cue.verb.lemma not in MINDS and breaks_clause(tagged, speaker, cue))
    hears = cue.verb.frame == "hear" and tagged.lower(speaker[1] - 1) in _HEARERS
    if not hears and not can_speak(tagged, speaker, loosely=anybody):
        return relative_head(tagged, cue, asked.end)
    return (relative_head(tagged, cue, asked.end) if _is_object(tagged, speaker) else None) or speaker


def _past_relative(asked: AskedCue, speaker: Span) -> Span:
    """Of "a resident who lives near the club" the resident, of "the ministry, whose bulletin" the ministry."""
    tagged = asked.tagged
    speaker = behind_relative(tagged, speaker, asked.end) or speaker
    if tagged.lower(speaker[0]) == "whose" and tagged.lower(speaker[1] - 1) in words("documents"):
        return before_relative(tagged, speaker[0]) or speaker
    return speaker


def _before(asked: AskedCue) -> tuple[Span | None, bool]:
    """(the speaker that ends right before the cue, whether he must come from an earlier clause)."""
    tagged, end, gerund = asked.tagged, asked.end, asked.is_gerund
    if asked.is_infinitive:
        subject = _acting(tagged, act_before(tagged, asked.cue))
        return subject, subject is None
    if end < 0:
        return None, gerund or tagged.sentence.headline
    lower, mark = tagged.lower(end), tagged.mark(end)
    if mark == '"' and tagged.mark(end - 1) == "," and not gerund:
        return before_aside(tagged, end - 1), False  # "Odo Fenn, star of “The Weir,” said"
    if mark == "," or mark in _DASHES:
        speaker = None if gerund else before_aside(tagged, end)
        return speaker, speaker is None
    if lower in ("and", "but", "or") or (gerund and lower in _MEANS):
        return None, True  # "won the race by promising …"
    if lower in ("who", "which"):
        return before_relative(tagged, end), False
    return (None, False) if lower == "that" else _phrase_before(asked)


def _phrase_before(asked: AskedCue) -> tuple[Span | None, bool]:
    """(the noun phrase right before the cue, whether the subject of a gerund is that of an earlier clause)."""
    tagged = asked.tagged
    if not asked.is_gerund and (opening := before_where(tagged, asked.end)):
        return opening, False
    speaker = before_participle(tagged, phrase_before(tagged, asked.end + 1))
    if speaker is None:
        return None, False
    if tagged.lower(speaker[0]) == "with":
        speaker = (speaker[0] + 1, speaker[1])
    if not asked.is_gerund or tagged.lower(speaker[0]) in PRONOUNS or _has_own_gerund(asked, speaker):
        return speaker, False
    agents = _agents(tagged, speaker)
    return agents or speaker, agents is None


def _has_own_gerund(asked: AskedCue, speaker: Span) -> bool:
    """ ", with Fenn saying …", "Fenn is saying …", a headline's "Fenn urging calm"."""
    tagged = asked.tagged
    return (
        tagged.lower(speaker[0] - 1) == "with"
        or _is_absolute(tagged, speaker, asked.earlier)
        or tagged.sentence.headline
        or tagged.lower(asked.end) in ("is", "are", "was", "were")
        or _progressive(tagged, asked.cue.first)
    )


def _acting(tagged: Tagged, act: int) -> Span | None:
    """Who "used his speech to call for …", asked at "used"; None where there is no act."""
    if not act:
        return None
    end, *_ = skip_to_speaker(tagged, act - 1)
    if tagged.mark(end) == ",":
        return before_aside(tagged, end)
    return phrase_before(tagged, end + 1)


def _follows_quotation(tagged: Tagged, cue: Cue, speaker: Span) -> bool:
    """ "“…,” one user wrote": whoever stands between a quotation and a verb of saying says it."""
    before = speaker[0] - 1
    return cue.verb.frame in ("say", "weak", "tell") and before > 0 and tagged.tokens[before].quotation >= 0


def _leads_quotation(tagged: Tagged, cue: Cue) -> bool:
    """ "Another child answered, “…”", "One reader wrote: “…”": a past verb of saying, a mark, a quotation."""
    reports = cue.verb.form == "past" and cue.verb.frame in ("say", "weak", "ask")
    return reports and quotes_at(tagged, cue.last)


def _is_absolute(tagged: Tagged, speaker: Span, earlier: Draft | None) -> bool:
    """ ", with Fenn saying … and Orr adding …", "- Fenn saying …": somebody with a gerund of his own."""
    before = speaker[0] - 1
    again = earlier is not None and earlier.cue.verb.form == "gerund" and not earlier.inherited
    if again and tagged.lower(before) == "and" and tagged.tokens[speaker[0]].capital:
        return True
    led = tagged.lower(before) == "with" and (before == 0 or tagged.mark(before - 1) == ",")
    return led or tagged.mark(before) in _DASHES


def _agents(tagged: Tagged, speaker: Span) -> Span | None:
    """ "critics saying", "news for voters calling for": people right before a gerund, whom nobody told anything."""
    first, last = speaker
    head = tagged.tokens[last - 1]
    if head.capital or head.lower not in SPEAKERS:
        return None
    links = [place for place in range(first, last) if tagged.lower(place) in _LINKS and place + 1 < last]
    whole = not links or tagged.lower(links[-1]) == "of"
    first = first if whole else links[-1] + 1
    before = first - 1
    told = tagged.lower(before) in _ADDRESSING or tagged.lower(before) in CUE_FORMS
    return None if told else (first, last)


def _progressive(tagged: Tagged, index: int) -> bool:
    """ "is urging", "was also warning"."""
    return any(
        tagged.lower(place) in AUXILIARIES or tagged.tokens[place].kind == "clitic"
        for place in range(max(0, index - 3), index)
    )


def _goes_on(asked: AskedCue, earlier: Draft, speaker: Span) -> bool:
    """ "X, in a word to Y, condemned A, described B": what stands before the last comma has an earlier cue in it."""
    return (
        asked.tagged.mark(asked.end) == ","
        and speaker[1] <= earlier.cue.first < asked.end
        and not earlier.inherited
        and speaker[0] > earlier.speaker[0]
    )


def _is_object(tagged: Tagged, span: Span) -> bool:
    """Does a verb stand right before, so that the phrase is its object: "gave only his first name said"?"""
    index = span[0] - 1
    while index > 0 and is_adverb(tagged.tokens[index]):
        index -= 1
    return index > 0 and tagged.verb[index] and tagged.lower(index) not in AUXILIARIES
