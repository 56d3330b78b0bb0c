"""What one word tells of the victims before it, at its place in the sentence: "12 died", "three were buried in the cemetery".

Words of harm and of whereabouts are asked by rules of their own, then the triggers.  Tables: `casualty_triggers.tsv`,
`casualty_words.tsv`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from claims.lexicon import WORDS_KEPT
from claims.reading.fates.trigger_outcomes import outcome_of
from claims.reading.fates.words_in_place import WordInPlace
from claims.reading.fates.words_of_harm import WORDS_OF_HARM, is_among
from claims.reading.fates.words_of_whereabouts import WORDS_OF_WHEREABOUTS, is_on_a_list
from claims.reading.words.burials import is_done_for
from claims.reading.words.harmless_phrases import is_delayed
from claims.reading.words.triggers import words_for

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from claims.reading.fates.words_in_place import Fate
    from claims.reading.words.tokens import Token


def trigger_at(tokens: Sequence[Token], index: int, *, passive: bool, bare: bool) -> Fate | tuple[()] | None:
    """The outcome of a trigger word; () where it turns out to be a verb with an object of its own."""
    word = WordInPlace(tokens, index, passive, bare)
    if any(is_other(word) for is_other in _OTHER_USES):
        return None
    told = next(filter(None, (fate(word) for fate in _rules_for(word.lower))), None)
    return told or outcome_of(word)


@lru_cache(maxsize=WORDS_KEPT)
def _rules_for(word: str) -> tuple[Callable[[WordInPlace], Fate | None], ...]:
    """The rules to ask of a word, in their order."""
    return tuple(rule.fate for rule in (*WORDS_OF_HARM, *WORDS_OF_WHEREABOUTS) if rule.is_for(word))


def _names_others(word: WordInPlace) -> bool:
    """ "who knew several of the dead", "identified the dead", while "are among the dead" and "on the list of the missing" tell of those
    counted."""
    known = word.previous == "the" and word.lower in words_for("accounts")
    return known and not is_among(word) and not is_on_a_list(word)


def _is_out_of_the_game(word: WordInPlace) -> bool:
    """ "the hosts, with ten men, were dead and buried"."""
    if word.lower not in ("dead", "buried"):
        return False
    return is_done_for(word.tokens, word.at if word.lower == "dead" else word.at - 2)


def _is_late(word: WordInPlace) -> bool:
    """ "stuck in traffic"."""
    return word.lower == "stuck" and is_delayed(word.tokens, word.at)


_OTHER_USES: tuple[Callable[[WordInPlace], bool], ...] = (_names_others, _is_out_of_the_game, _is_late)
"""In which a word tells nothing of those before it."""
