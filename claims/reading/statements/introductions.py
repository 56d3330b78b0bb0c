"""Paragraphs that end in a colon and lead on to what the next one quotes: "Odo Fenn wrote:"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import word_set
from claims.reading.contents.drafts import Draft
from claims.reading.grammar.syntax import tag
from claims.reading.speakers.main_subjects import nearest_subject, subject_of
from claims.reading.words.cues import CUE_FORMS, Cue, CueForm

if TYPE_CHECKING:
    from claims.reading.page.text import Sentence

_COLON = CueForm(":", "inform", "say", "past")
_NOT_INTRODUCING = word_set("it they we you this these there here")


def ends_in_colon(sentence: Sentence) -> bool:
    """Does a paragraph end here in a colon outside quotation marks?"""
    last = sentence.tokens[-1]
    return last.text == ":" and last.quotation < 0 and not sentence.headline and last.index > 1


def introduction(text: str, sentence: Sentence) -> Draft | None:
    """The attribution of a sentence for which `ends_in_colon` is true; it has no content of its own."""
    last = len(sentence.tokens) - 1
    tagged = tag(sentence)
    speaker = nearest_subject(tagged, last + 1) or subject_of(tagged, last)
    if speaker is None or tagged.lower(speaker[0]) in _NOT_INTRODUCING:
        return None
    if not tagged.has_verb(speaker[1], last):
        return None
    cue = Cue(last, last + 1, _COLON, last + 1)
    return Draft(text, tagged, cue, "inform", speaker, speaker[0], last + 1, "introduced")


def tells_at_length(draft: Draft) -> bool:
    """Does a verb of saying stand right before the colon, so that an unquoted paragraph may follow: "she wrote:"?"""
    tokens = draft.tagged.tokens
    form = CUE_FORMS.get(tokens[draft.cue.first - 1].lower)
    return form is not None and form.frame in ("say", "weak", "document")
