"""Semicolons: where they part what somebody said from what the outlet tells, "She said nine were buried; two have no grave"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import word_set
from claims.reading.contents.drafts import cut_right

if TYPE_CHECKING:
    from claims.reading.contents.drafts import Draft
    from claims.reading.grammar.syntax import Tagged

_SHIFTED = word_set("had was were would could did")
"""Verbs of reported speech behind "said": the outlet's own have others."""
_OF_NOW = word_set("has have is are 's 're will can remains remain")
_THEY = word_set("it they he she")
_THEM = word_set("them whom those")
_FURTHER = word_set("others other more most them they he she it and another")
_OPENING = 4
"""Tokens of "most of them were"."""
_FRAMES = word_set("say tell weak")


def cut_at_semicolon(draft: Draft) -> None:
    """ "She said that nine were buried there; two have no grave yet": in the tense of the outlet the outlet goes on."""
    tagged = draft.tagged
    if (
        ";" not in tagged.sentence.lowers
        or draft.cue.verb.form != "past"
        or draft.cue.verb.frame not in _FRAMES
    ):
        return
    inside = draft.inside()
    if any(tagged.tokens[at].quotation >= 0 for at in inside):
        return
    mark = next((at for at in inside if tagged.mark(at) == ";"), None)
    if mark is None or _first_verb(tagged, inside.start, mark) not in _SHIFTED:
        return
    end = next(
        (at for at in range(mark + 1, len(tagged.tokens)) if tagged.mark(at) == ";"), len(tagged.tokens)
    )
    if _first_verb(tagged, mark + 1, end) in _OF_NOW and not _goes_on(tagged, mark + 1):
        cut_right(draft, mark)


def begin_behind_semicolon(draft: Draft) -> None:
    """ "In May 400 people fled; 30 were killed there, the office said": behind what the outlet tells of a time, what somebody is
    named for begins at the semicolon, unless it goes on with those told of before it."""
    tokens, tagged = draft.tagged.tokens, draft.tagged
    if ";" not in draft.sentence.lowers or sum(token.text == ";" for token in tokens) > 1:
        return
    dated = tagged.lower(0) in ("in", "on") and tagged.time[1] and tokens[0].start == draft.start
    begin = next((token.index + 1 for token in tokens if token.text == ";"), len(tokens))
    if not dated or any(token.quotation >= 0 for token in tokens[begin : draft.first]):
        return
    opening = {token.lower for token in tokens[begin : begin + _OPENING]}
    if opening.isdisjoint(_FURTHER) and tagged.has_verb(begin, draft.first):
        draft.start = tokens[begin].start


def _goes_on(tagged: Tagged, index: int) -> bool:
    """ "; 14 of them are children", "; it is the third this year": more about those of whom somebody has just told."""
    part = tagged.lower(index + 1) == "of" and tagged.lower(index + 2) in _THEM
    return part or tagged.lower(index) in _THEY


def _first_verb(tagged: Tagged, first: int, end: int) -> str:
    """The first helping or full verb of tokens [first, end) in small letters, "" without one."""
    return next((tagged.lower(at) for at in range(first, end) if tagged.lower(at) in _SHIFTED | _OF_NOW), "")
