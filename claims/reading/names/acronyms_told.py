"""Capitals that a page says to be somebody's: "the National Weir Institute, known by its Norlander acronym INW", ", or INW,",
"INW, the Norlander acronym of the National Weir Institute"."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from claims.lexicon import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token

_LETTERS = word_set("acronym acronyms initials abbreviation")
_CALLED = word_set("known called abbreviated shortened dubbed")
_ENDINGS = word_set("as by called abbreviated to is are acronym acronyms initials abbreviation name or")
"""Last words before the capitals: "better known as", "by its Norlander acronym", "whose initials are"."""
_MARKS = frozenset(",(—–-")
_CLOSING = frozenset(",)—–-.")
_REACH = 9
"""Tokens of "which is better known by its Norlander acronym"."""
TELLING = _LETTERS | _CALLED | {"or"}
"""Words one of which a sentence must have."""


def name_before(tokens: Sequence[Token], capitals: int) -> int | None:
    """Where the name ends that is told before its capitals: before the mark of ", known by its Norlander acronym INW" or
    " (INW in its Norlander acronym)"; None where the words tell no other name, "known for its ABC report"."""
    if _is_called_so(tokens, capitals):
        return capitals - 1
    end = capitals - (tokens[capitals - 1].lower == "the")
    opener = list(
        takewhile(lambda token: token.text not in _MARKS, reversed(tokens[max(0, end - _REACH) : end]))
    )
    mark = end - len(opener) - 1
    if not opener or mark < 1 or tokens[mark].text not in _MARKS or not _closes(tokens, capitals + 1):
        return None
    said = [token.lower for token in reversed(opener)]
    if said == ["or"]:
        return mark
    telling = said[-1] in _ENDINGS and any(word in _LETTERS | _CALLED for word in said)
    return mark if telling and "not" not in said else None


def _is_called_so(tokens: Sequence[Token], capitals: int) -> bool:
    """ "(INW in its Norlander acronym)", "— INW by its initials —": the mark right before the capitals, what they are behind."""
    if tokens[capitals - 1].text not in _MARKS or tokens[capitals + 1].lower not in ("in", "by"):
        return False
    behind = list(takewhile(lambda token: token.is_word, tokens[capitals + 1 : capitals + _REACH]))
    end = capitals + 1 + len(behind)
    return bool(behind) and behind[-1].lower in _LETTERS and _closes(tokens, end)


def _closes(tokens: Sequence[Token], index: int) -> bool:
    return index < len(tokens) and tokens[index].text in _CLOSING


def name_behind(tokens: Sequence[Token], capitals: int) -> int | None:
    """Where the name begins in "INW, the Norlander acronym of the National Weir Institute"."""
    if capitals + 1 >= len(tokens) or tokens[capitals + 1].text not in _MARKS:
        return None
    for at in range(capitals + 2, min(len(tokens) - 3, capitals + 2 + _REACH)):
        if not tokens[at].is_word:
            return None
        if tokens[at].lower in _LETTERS:
            led = tokens[at + 1].lower in ("of", "for") and tokens[at + 2].lower == "the"
            return at + 3 if led and tokens[at + 3].capital else None
    return None
