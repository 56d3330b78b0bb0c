"""Entries of a page that is kept up to date: "15:10 – The weir office: nine people are in care", "13:00 Odo Fenn on X: …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import word_set
from claims.reading.contents.drafts import Draft, place_right
from claims.reading.grammar.noun_phrases import PERSON_ROLES, SPEAKING_NOUNS
from claims.reading.grammar.syntax import PREPOSITIONS
from claims.reading.statements.other_cues import after_clock, is_clause, is_label
from claims.reading.words.cues import Cue, CueForm
from claims.reading.words.places import place as known_place

if TYPE_CHECKING:
    from claims.reading.grammar.noun_phrases import Span
    from claims.reading.grammar.syntax import Tagged

_COLON = CueForm(":", "inform", "say", "past")
_LONGEST_OPENING = 12
"""Tokens between the time and the colon of "13:00 – The governor's spokesman Odo Fenn on Telegram:"."""
_SHORTEST_CONTENT = 3
_ON = word_set("on via")
_ASKING = word_set("what who why how when where which")
_ANNOUNCING = word_set("new next meet watch team")
"""Words that open a heading about somebody: "New chief minister: …", "Meet the mayor: …"."""
_MATTERS = word_set("election race vote strike trial debate reshuffle cup final news update")
"""Words that end a heading about something: "Mayor of Brask election: …"."""


def find_entry(text: str, tagged: Tagged) -> Draft | None:
    """ "15:10 – The weir office: nine people are in care": the words behind the colon are said by whoever stands between the time
    and the colon, and a heading such as "15:10 – Where things stand: …" says nothing of anybody."""
    begin = after_clock(tagged)
    if not begin:
        return None
    last = min(begin + _LONGEST_OPENING, len(tagged.tokens) - _SHORTEST_CONTENT)
    colon = next((at for at in range(begin + 1, last) if tagged.mark(at) == ":"), None)
    if colon is None:
        return None
    label = begin, _before_venue(tagged, begin, colon)
    right = colon + 1, len(tagged.tokens)
    if not _is_speaker(tagged, label) or not is_clause(tagged, right) or _is_topic(tagged, label, colon + 1):
        return None
    cue = Cue(colon, colon + 1, _COLON, colon + 1)
    draft = Draft(text, tagged, cue, "inform", label, begin, colon + 1, "headline")
    return draft if place_right(draft, colon + 1) else None


def _before_venue(tagged: Tagged, begin: int, colon: int) -> int:
    """Where the speaker ends before "on Telegram" or "via X"."""
    named = colon - 2 > begin and tagged.tokens[colon - 1].capital and tagged.lower(colon - 2) in _ON
    return colon - 2 if named else colon


def _is_topic(tagged: Tagged, label: Span, first: int) -> bool:
    """ "Chief minister: what happens next is unclear", "New captain: Odo Fenn leads the side": what stands before the colon is told
    of, an office alone of whom it names."""
    if tagged.lower(first) in _ASKING:
        return True
    office = label[1] - 1 == label[0] and tagged.lower(label[0]) in PERSON_ROLES
    row = tagged.tokens[first : first + 2]
    named = len(row) == 2 and all(token.capital and token.kind == "word" for token in row)
    return office and named and known_place(row[0].text) is None


def _is_speaker(tagged: Tagged, label: Span) -> bool:
    """A body or the holder of an office, no place where something is going on ("At the office: …")."""
    plain = tagged.lower(label[0]) not in PREPOSITIONS and not tagged.has_verb(*label)
    plain = plain and tagged.lower(label[0]) not in _ANNOUNCING and tagged.lower(label[1] - 1) not in _MATTERS
    if not plain or not is_label(tagged, label, named=False):
        return False
    end = next((at for at in range(*label) if tagged.lower(at) in PREPOSITIONS), label[1])
    office = any(tagged.lower(at) in PERSON_ROLES for at in range(label[0], end))
    return office or tagged.lower(end - 1) in SPEAKING_NOUNS  # no "Girls Soccer"
