"""Sentences in which two speak behind their words: "A, according to X, and B, Y said", each a clause of his own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claims.reading.contents.drafts import Draft
    from claims.reading.grammar.syntax import Tagged

_JOINTS = frozenset(("and", "but", "while", "although", "though"))


def begin_behind_other(draft: Draft, following: Draft) -> None:
    """ "A, X says; B, say others", "A, according to X, and B, Y said": what the others say begins behind the joint, and X says A
    alone."""
    tokens = draft.tagged.tokens
    for token in tokens[draft.last : following.first]:
        joined = token.text == "," and tokens[token.index + 1].lower in _JOINTS
        if token.quotation < 0 and (token.text == ";" or (joined and draft.reach in ("left", "around"))):
            begin = token.index + 1 + joined
            if joined and not _is_clause_to(draft.tagged, begin, following.first):
                return
            if draft.reach == "around" and draft.tagged.has_verb(draft.last, token.index):
                draft.end = tokens[token.index - 1].end  # "The road, according to X, is shut, and B, Y said"
            elif draft.reach == "around":
                draft.reach = "left"
                draft.end = tokens[draft.first - 1 - (tokens[draft.first - 1].kind == "punct")].end
            following.start = tokens[begin].start
            return


def _is_clause_to(tagged: Tagged, first: int, end: int) -> bool:
    """A subject and its verb in tokens [first, end), no bare verb and no noun alone."""
    return not tagged.verb[first] and tagged.has_verb(first + 1, end)
