"""Cues that tell that whoever speaks has spoken before: "he added", "it further specified", "she went on"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import word_set
from claims.reading.words.cues import CUE_FORMS
from claims.reading.words.tokens import lower_at

if TYPE_CHECKING:
    from claims.reading.page.text import Sentence

_GOING_ON = word_set("added adds adding specified specifies clarified elaborated continued continues")
_ALSO = word_set("also further")


def goes_on(sentence: Sentence, pronoun: int) -> bool:
    """ "…, he added", "…, it also said", "…, added he": asked for the pronoun at a token."""
    tokens = sentence.tokens
    if pronoun and lower_at(tokens, pronoun - 1) in _GOING_ON:
        return True
    behind = lower_at(tokens, pronoun + 1)
    also = behind in _ALSO and lower_at(tokens, pronoun + 2) in CUE_FORMS
    return behind in _GOING_ON or also or [behind, lower_at(tokens, pronoun + 2)] == ["went", "on"]
