"""Whom an outlet cites: "The agency, citing the ministry, said that …" passes on the ministry's words.

As in "the agency quoted the ministry as saying" the source is the speaker, and the outlet a way for its words to come.
Tables: `outlet_nouns.txt`, `press_names.txt`, `agencies.tsv`, `citing.txt`, `records.txt`.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import takewhile
from typing import TYPE_CHECKING

from claims.lexicon import word_set, words
from claims.reading.grammar.noun_phrases import phrase_after
from claims.reading.grammar.syntax import PREPOSITIONS
from claims.reading.names.speaker_words import agencies
from claims.reading.speakers.papers import whose_figures
from claims.reading.speakers.who_can_speak import can_speak

if TYPE_CHECKING:
    from claims.reading.contents.drafts import Draft
    from claims.reading.grammar.noun_phrases import Span
    from claims.reading.grammar.syntax import Tagged

_PASSING_ON = word_set("say report announce write add note confirm")
"""What an outlet does with the words of others; what it claims, denies or asks is its own."""
_OF_PRESS = word_set("station paper site")
"""What is an outlet where nothing else stands before it: "the paper", while a police station and a white paper are none."""
_PRESS = words("outlet_nouns") - _OF_PRESS
_BEFORE_OF_PRESS = word_set("the a this that same local daily weekly state radio tv television news sunday")

QUOTED = word_set("quoted cited quotes cites")
"""What "as saying" may follow, besides what the table of citing has."""
_TO_QUOTING = 4
"""Tokens of "had in turn quoted" behind "which"."""


@cache
def outlets() -> frozenset[str]:
    """Last words of papers, and the names of agencies of one word, in small letters."""
    return _PRESS | words("press_names") | agencies()


def with_source(draft: Draft) -> Draft:
    """The draft with whom its outlet cites for its speaker; the draft itself where nobody is cited."""
    tagged = draft.tagged
    if words("citing").isdisjoint(tagged.sentence.lowers) or draft.cue.verb.lemma not in _PASSING_ON:
        return draft
    if draft.inherited or not _is_outlet(tagged, draft.speaker):
        return draft
    source = _cited(tagged, draft)
    return replace(draft, speaker=source) if source is not None else draft


def _is_outlet(tagged: Tagged, speaker: Span) -> bool:
    """Is the head of the phrase an outlet: "the broadcaster of Toro", "the newspaper Vesh Oro", while "the broadcaster's director",
    "the media union" and "the radio reporter Odo Fenn" speak for themselves?"""
    row = list(takewhile(lambda token: token.lower not in PREPOSITIONS, tagged.tokens[slice(*speaker)]))
    name = len(row)
    while name and row[name - 1].capital:
        name -= 1
    if len(row) > 1 and row[-1].lower in _OF_PRESS and row[-2].lower in _BEFORE_OF_PRESS:
        return True
    heads = [token.lower for token in (*row[max(0, name - 1) : name + 1], *row[-1:])]
    return heads[-1] in outlets() or (name < len(row) and not _PRESS.isdisjoint(heads)) if heads else False


def _cited(tagged: Tagged, draft: Draft) -> tuple[int, int] | None:
    """Who stands behind "citing", right beside the attribution and outside what is told."""
    for token in tagged.tokens:
        if (
            token.lower not in words("citing")
            or token.quotation >= 0
            or draft.start <= token.start < draft.end
        ):
            continue
        if tagged.mark(token.index - 1) not in (",", "") or tagged.lower(token.index - 1) in (
            "without",
            "not",
        ):
            continue
        source = phrase_after(tagged, token.index + 1)
        source = whose_figures(tagged, _innermost(tagged, source)) if source is not None else None
        if source is None or tagged.lower(source[1] - 1) in words("records"):
            return None
        return source if can_speak(tagged, source) else None
    return None


def _innermost(tagged: Tagged, source: Span) -> Span:
    """Of "citing the Weir Press, which in turn quoted a doctor" the doctor."""
    comma = source[1]
    if tagged.mark(comma) != "," or tagged.lower(comma + 1) != "which":
        return source
    near = range(comma + 2, comma + 2 + _TO_QUOTING)
    quoting = next((index for index in near if tagged.lower(index) in QUOTED), None)
    inner = phrase_after(tagged, quoting + 1) if quoting is not None else None
    return inner if inner is not None and can_speak(tagged, inner, loosely=True) else source
