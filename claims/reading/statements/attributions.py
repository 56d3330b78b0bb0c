"""Who says it: every cue verb of a sentence with the speaker it belongs to.

"Odo Fenn [said] nine had died and [denied] that …": a cue is asked for what it reports, for its speaker, then for its content.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from claims.lexicon import word_set
from claims.reading.contents.after_cue import after_cue
from claims.reading.contents.broken_clauses import place_broken
from claims.reading.contents.closing_cues import place_inverted, place_trailing
from claims.reading.contents.drafts import Draft
from claims.reading.contents.frames import FRAMES
from claims.reading.contents.inside_content import is_in_denial
from claims.reading.contents.no_speech import withholds
from claims.reading.dropped import Dropped
from claims.reading.speakers.names_behind_offices import name_behind
from claims.reading.statements.asked_cues import look_left_of
from claims.reading.statements.attribution_starts import attribution_start
from claims.reading.statements.cue_refusals import (
    cites,
    is_part_of_another,
    no_verb,
    not_said_by,
    reports_nothing,
)
from claims.reading.statements.cue_speakers import speaker_of
from claims.reading.statements.passive_speakers import passive_speaker
from claims.reading.statements.speakers_elsewhere import (
    fronted,
    inverted_speaker,
    main_subject,
    opening_gerund,
    relayed,
)
from claims.reading.words.cues import ATTRIBUTING, CUE_FORMS, Cue, phrase_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from claims.reading.grammar.syntax import Tagged
    from claims.reading.statements.asked_cues import AskedCue, Speaking

MOST_CUES = 16
"""In one sentence; what holds more is no prose, and its contents would be read over and over."""
_REDUCED = word_set("object call label accuse express")
"""Frames whose past form right before "by" is a participle: "a claim denied by the mine"."""
_NO_CONTENT = "nothing beside it that could be said"


def find_attributions(text: str, tagged: Tagged, dropped: list[Dropped] | None = None) -> list[Draft]:
    """The statements of a sentence that a cue verb makes, in text order, contents not yet cut apart.

    Cues that make none go to `dropped`, if given, with the reason.
    """
    found: list[Draft] = []
    for cue in islice(_cues(tagged), MOST_CUES):
        draft = (
            relayed(text, tagged, cue)
            or fronted(text, tagged, cue)
            or _attribute(text, tagged, cue, _last_of_clause(found, cue))
        )
        if isinstance(draft, Draft):
            found.append(draft)
        elif dropped is not None:
            first, last = tagged.tokens[cue.first], tagged.tokens[cue.last - 1]
            dropped.append(Dropped(first.start, last.end, draft))
    return found


def _last_of_clause(found: Sequence[Draft], cue: Cue) -> Draft | None:
    """The draft whose speaker a later cue may go on with: not that of "- “…,” one guest said -", not Y of "X said A had been
    verified by Y and …", nor "it" of "X denied that it had ordered A and said …"."""
    if len(found) > 1 and is_in_denial(found[-1], found[-2], cue):
        return found[-2]
    for draft in reversed(found):
        closed = draft.reach == "left" and draft.tagged.mark(draft.last) in ("-", "–", "—")
        closed = closed or draft.rule == "passive"
        if not closed or draft is found[0]:
            return draft
    return None


def _cues(tagged: Tagged) -> Iterator[Cue]:
    """The cue words outside quotation marks, phrases before single verbs."""
    if ATTRIBUTING.isdisjoint(tagged.sentence.lowers):
        return
    passed = 0
    for token in [token for token in tagged.tokens if token.lower in ATTRIBUTING]:
        index = token.index
        if index < passed or token.kind != "word" or token.quotation >= 0:
            continue
        phrase = phrase_at(tagged.tokens, index)
        if phrase is not None:
            passed = phrase.last
            yield phrase
            continue
        form = CUE_FORMS.get(token.lower)
        if form is not None and not (token.capital and index and not tagged.sentence.headline):
            yield Cue(index, index + 1, form, index + 1)


def _attribute(text: str, tagged: Tagged, cue: Cue, earlier: Draft | None) -> Draft | str:
    """The draft of one cue: speaker found, content placed; the reason where it reports nothing."""
    reason = no_verb(tagged, cue)
    if reason:
        return reason
    asked = look_left_of(text, tagged, cue, earlier)
    for step in _STEPS:
        answer = step(asked)
        if answer is not None:
            return answer
    return _by_speaker_before(asked)


def _opens_sentence(asked: AskedCue) -> Draft | str | None:
    """ "Noting that nine had died, Odo Fenn left"."""
    opening = main_subject(asked.tagged, asked.cue) if asked.is_gerund else None
    if opening is None:
        return None
    return opening_gerund(asked.text, asked.tagged, asked.cue, *opening) or _NO_CONTENT


def _by_passive(asked: AskedCue) -> Draft | str | None:
    """ "The raid was condemned by the mayor", "a claim denied by the mine"."""
    tagged, cue = asked.tagged, asked.cue
    if cue.verb.form != "past" or not (asked.passive or _is_reduced(asked)):
        return None
    return (
        passive_speaker(asked.text, tagged, cue, reduced=not asked.passive) or "a passive that names nobody"
    )


def _is_reduced(asked: AskedCue) -> bool:
    """ "as reported by the office", "a claim denied by the mine": a participle without its "was"."""
    verb = asked.cue.verb
    by = asked.following == "by" and (
        asked.previous == "as" or verb.frame in _REDUCED or verb.lemma == "warn"
    )
    return by or _is_told_to(asked.tagged, asked.cue)


def _inverted(asked: AskedCue) -> Draft | str | None:
    """ "“…,” said Odo Fenn"."""
    speaker = inverted_speaker(asked.tagged, asked.cue, asked.end)
    if speaker is None:
        return None
    speaker = name_behind(asked.tagged, speaker)
    cue = asked.cue
    draft = Draft(asked.text, asked.tagged, cue, cue.verb.stance, speaker, cue.first, speaker[1], "inverted")
    return draft if place_inverted(draft) else _NO_CONTENT


def _by_speaker_before(asked: AskedCue) -> Draft | str:
    """ "Odo Fenn said that nine had died"."""
    speaking = speaker_of(asked)
    if isinstance(speaking, str):
        return speaking
    return not_said_by(asked, speaking) or _placed(asked, speaking)


def _placed(asked: AskedCue, speaking: Speaking) -> Draft | str:
    """The draft with its content, or the reason where nothing is told."""
    tagged, cue = asked.tagged, asked.cue
    speaker, inherited = speaking.speaker, speaking.inherited
    first = attribution_start(tagged, cue, speaker, asked.end, inherited=inherited)
    draft = Draft(
        asked.text, tagged, cue, cue.verb.stance, speaker, first, cue.last, cue.verb.frame, inherited
    )
    if not (place_trailing(draft) or place_broken(draft) or FRAMES[cue.verb.frame](draft)):
        return _NO_CONTENT
    return "nothing is told" if withholds(draft) else draft


def _is_told_to(tagged: Tagged, cue: Cue) -> bool:
    """ "Crews were tired and often told to drive on": who tells somebody names him first."""
    return (
        cue.verb.lemma == "tell"
        and tagged.lower(cue.last) == "to"
        and after_cue(tagged, cue.last)[1] == "clause"
    )


_STEPS: tuple[Callable[[AskedCue], Draft | str | None], ...] = (
    reports_nothing,
    cites,
    _opens_sentence,
    is_part_of_another,
    _by_passive,
    _inverted,
)
"""In the order in which they are asked, before the speaker is looked for to the left: a draft, the reason why there is none, or nothing
where a step does not know the cue."""
