"""Words that tell where those before them are: held, lost, in a shelter, below the ground.

"Fell into rebel hands", "are believed still to be in the river", "were staying in 340 evacuation centres", "blast leaves 16
underground".  Table: `casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.reading.fates.whereabouts import in_captivity, in_centres, may_be_in
from claims.reading.fates.words_in_place import WordRule
from claims.reading.words.conditions import by_captors, ends_clause
from claims.reading.words.harmless_phrases import TO_CAPTORS, are_captors
from claims.reading.words.shelters import in_shelter, to_shelter
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import category, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.fates.words_in_place import Fate, WordInPlace
    from claims.reading.words.tokens import Token

_TO_SOUGHT = 4
"""Tokens of "suspects were still being" before "sought"."""
_LISTED_BEFORE = ["list", "of", "the"]


def is_on_a_list(word: WordInPlace) -> bool:
    """ "remain on the county's list of the missing"."""
    before = [token.lower for token in word.tokens[max(0, word.at - len(_LISTED_BEFORE)) : word.at]]
    return word.lower == "missing" and before == _LISTED_BEFORE


def _listed(word: WordInPlace) -> Fate | None:
    """ "remain on the county's list of the missing"."""
    return ("missing", word.at) if is_on_a_list(word) else None


def _thought_to_be(word: WordInPlace) -> Fate | None:
    """ "are believed still to be in the river", not "were to be"."""
    at = word.at - 1 - (word.previous == "still")
    thought = word.passive and at > 0 and word.tokens[at].lower in words_for("finding")
    return may_be_in(word.tokens, word.at) if thought else None


def _sought(word: WordInPlace) -> Fate | None:
    """ "nine villagers were being sought"."""
    return ("missing", word.at) if word.passive and _is_looked_for(word.tokens, word.at) else None


def _is_looked_for(tokens: Sequence[Token], index: int) -> bool:
    """ "rescuers pulled out three; nine villagers were being sought", where others are sought by the police."""
    near = tokens[max(0, index - _TO_SOUGHT) : index]
    if any(category(token.lower) == "attackers" for token in near):
        return False
    rescue = any(token.lower in words_for("searchers") for token in tokens)
    return rescue and ends_clause(tokens[index + 1] if index + 1 < len(tokens) else None)


def _in_hands(word: WordInPlace) -> Fate | None:
    """ "fell into rebel hands"."""
    return ("captured", word.at) if _into_hands(word.tokens, word.at + 1) else None


def _into_hands(tokens: Sequence[Token], index: int) -> bool:
    """ "fell into rebel hands", "had fallen into the hands of the rebels"."""
    row = [token.lower for token in tokens[index : index + TO_CAPTORS]]
    if row[:1] != ["into"] or "hands" not in row:
        return False
    at = index + row.index("hands")
    armed = category(tokens[at - 1].lower + "s") in ("fighters", "attackers")  # "fell into rebel hands"
    return armed or tokens[at - 1].lower == "enemy" or are_captors(tokens, at + 1)


def _held(word: WordInPlace) -> Fate | None:
    """ "are being held by the pirates", "are held in Orvian captivity"."""
    if not word.passive:
        return None
    captive = lower_at(word.tokens, word.at + 1) == "in" and in_captivity(word.tokens, word.at + 1)
    return ("captured", word.at) if captive or by_captors(word.tokens, word.at + 1) else None


def _captive(word: WordInPlace) -> Fate | None:
    """ "are in Orvian captivity"."""
    return ("captured", word.at) if in_captivity(word.tokens, word.at) else None


def _underground(word: WordInPlace) -> Fate | None:
    """ "blast leaves 16 underground"."""
    return ("trapped", word.at) if word.bare and ends_clause(word.following) else None


def _in_centres(word: WordInPlace) -> Fate | None:
    """ "were still in 412 evacuation centres"."""
    return ("displaced", word.at) if in_centres(word.tokens, word.at) else None


def _staying(word: WordInPlace) -> Fate | None:
    """ "were staying in 340 evacuation centres"."""
    return ("displaced", word.at) if in_shelter(word.tokens, word.at) else None


def _moved(word: WordInPlace) -> Fate | None:
    """ "had been shifted to schools"."""
    return ("displaced", word.at) if word.passive and to_shelter(word.tokens, word.at) else None


WORDS_OF_WHEREABOUTS = (
    WordRule(_listed, ("missing",)),
    WordRule(_thought_to_be, ("to",)),
    WordRule(_in_hands, ("fell", "fallen")),
    WordRule(_held, ("held",)),
    WordRule(_in_centres, ("in", "at")),
    WordRule(_captive, ("in",)),
    WordRule(_underground, ("underground",)),
    WordRule(_sought, ("sought",)),
    WordRule(_staying, groups=("staying",)),
    WordRule(_moved, groups=("movers",)),
)
"""In the order in which they are asked."""
