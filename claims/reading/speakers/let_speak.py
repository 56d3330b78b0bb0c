"""Those whom the outlet lets speak: "We have been speaking to Odo Fenn", "a reporter of this newspaper spoke with Odo Fenn"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import word_set, words
from claims.reading.grammar.syntax import is_adverb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token

_WE = frozenset(("we", "i"))
_WRITERS = word_set("reporter correspondent correspondents reporters")
OF_THE_OUTLET = _WE | _WRITERS
"""Those who let others speak."""
_CLAUSES = word_set("who whose which that and but when as where said")
"""With them the reporter does something else before anybody talks."""
_TALKING = word_set("speaking spoken spoke talking talked chatted")
_TO_REPORTER = 6
"""Tokens of "The paper's reporter in Brask"."""


def talking(tokens: Sequence[Token]) -> int | None:
    """Where "to" stands in "We have been speaking to Odo Fenn", "The Herald's reporter in Brask spoke to Odo Fenn", outside of
    quotation marks; None where nobody of the outlet talks to anybody."""
    ours = (
        token.index
        for token in tokens[:_TO_REPORTER]
        if (token.lower in _WE or (token.lower in _WRITERS and _is_ours(tokens, token.index)))
        and token.quotation < 0
    )
    own = next(ours, None)
    if own is None:
        return None
    for token in tokens[own + 1 : own + 1 + _TO_REPORTER]:
        if token.lower in _TALKING:
            on = token.index + 1
            on += on < len(tokens) and (tokens[on].lower in words("time_words") or is_adverb(tokens[on]))
            to = tokens[on : on + 1]  # "spoke yesterday with"
            return to[0].start if to and to[0].lower in ("to", "with") else None
        placed = tokens[own].lower in _WRITERS and token.is_word and token.lower not in _CLAUSES
        if not (placed or token.lower in words("auxiliaries") or is_adverb(token)):
            return None
    return None


def _is_ours(tokens: Sequence[Token], index: int) -> bool:
    """The reporter of "our reporter", "our weather reporter", "the Herald's reporter" or "a reporter of this newspaper"."""
    behind = [token.lower for token in tokens[index + 1 : index + 4]]
    if behind[:2] in (["of", "this"], ["for", "this"], ["from", "this"]) and behind[2:] != []:
        return behind[2] in words("outlet_nouns")
    return any(token.lower == "our" or token.kind == "clitic" for token in tokens[max(0, index - 2) : index])
