"""Where the main clause goes on behind what a relative clause or a participle told: "X, who says A, left", "X, denouncing A, left"."""

from __future__ import annotations

from claims.reading.contents.drafts import Draft, cut_right
from claims.reading.grammar.syntax import Tagged, is_adverb

RELATIVE = frozenset(("who", "which"))
ASIDE_MARKS = tuple(",-–—")


def cut_main_clause(draft: Draft) -> None:
    """ "X, who says A, left": A ends with the comma before the verb whose subject X is."""
    tagged, tokens = draft.tagged, draft.tagged.tokens
    if draft.inherited and draft.cue.verb.form == "gerund":
        _cut_resumed(draft)
    if draft.inherited or RELATIVE.isdisjoint(draft.sentence.lowers):
        return
    place = draft.cue.first - 1
    while place >= draft.speaker[1] and tagged.lower(place) not in RELATIVE and not tagged.mark(place):
        place -= 1
    if place < draft.speaker[1] or tagged.lower(place) not in RELATIVE:
        return
    for index in range(draft.cue.last + 1, len(tokens) - 2):
        if tokens[index].quotation >= 0 or tagged.mark(index) not in ASIDE_MARKS:
            continue
        if tagged.verb[_behind_adverbs(tagged, index + 1)]:
            cut_right(draft, index)
            return


def _behind_adverbs(tagged: Tagged, index: int) -> int:
    """The "fled" of ", who reported A, then later fled", asked behind the comma."""
    while index < len(tagged.tokens) - 1 and is_adverb(tagged.tokens[index]):
        index += 1
    return index


def _cut_resumed(draft: Draft) -> None:
    """ "X, denouncing A, was absent": A ends with the comma before the verb whose subject X is."""
    tagged, marks = draft.tagged, draft.tagged.marks
    opening = next((at for at in range(draft.cue.first - 1, 0, -1) if marks[at] == ","), 0)
    if draft.speaker[1] != opening or tagged.has_verb(*draft.speaker):
        return
    for index in range(draft.cue.last + 1, len(marks) - 2):
        resumed = marks[index] == "," and tagged.tokens[index].quotation < 0
        if resumed and tagged.verb[_behind_adverbs(tagged, index + 1)]:
            cut_right(draft, index)
            return
