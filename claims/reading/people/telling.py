"""Can a sentence tell of a loss at all?  Three of four cannot, and are not searched for figures.

Every rule of `victims`, `outcome_before`, `outcome_after`, `fate_words` and `own_fates` hangs on one word of the sets below.  They are
made from the same tables; a word that a rule holds in its code is named here a second time, and
tests/reading/page/test_telling.py says so when one is forgotten.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from claims.lexicon import table, word_set
from claims.reading.words.triggers import triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

_USES = ("passive", "active", "head", "of")
_GROUPS = (
    "accounts",
    "hurt-nouns",
    "hospitals",
    "lose",
    "seize",
    "including",
    "drivers",
    "searching",
    "unknown-of",
    "staying",
    "away-takers",
    "wiping",
    "own-hurt",
    "killings",
    "falls-dead",
    "rites",
    "waters",
    "relocating",
    "movers",
    "biting",
)

_IN_CODE = word_set(
    "toll tolls death dead casualty down gunned mowed blown treated buried held holding"  # rules of one word
    " center centre centers centres"  # "taken to a trauma center"
    " contact condition conditions critical"  # "lost contact with 12", "the condition of two is critical"
    " fade fades faded fading"  # "hopes fade for 12 miners"
    " survived survives survivors alive breathing"  # "none of the 72 survived"
    " whose bury"  # "300 people whose homes were wrecked"
    " blew blows blown tore torn ripped reach word news sign trace housing hosting"  # "blew nine to pieces", "no word of eleven"
    " underneath underground sought fatal captivity made"  # "16 underground", "made off with 14 pupils"
    " lives life"  # "claimed 12 lives"
    " hostage captive prisoner prisoners hostages captives"  # "took 12 hostage"
    " left taken hit lying emergency detained custody"  # "have left the city", "were taken from", "others hit", "found lying", "emergency rooms"
    " refugees deaths looked"  # "refugees now live in", "to their deaths", "being looked for"
    " hotels body took housed accommodated lodged sheltered"  # "One body was found", "They took my two sons", "were housed in"
    " attended"  # "attended to 34 people"
    " hold kia wia mia neither souls board prisoners pows mauls abductors kidnappers captors"  # "5 KIA", "162 souls on board"
    " fleeing sent sends sending"  # "fighting sends thousands into Norland"; others of group "sending" are too frequent ("took", "put")
    " victims them those"  # a part of what was told before
)


@cache
def _telling() -> frozenset[str]:
    phrases = {max(reversed(phrase.split()), key=len) for phrase, *_ in table("casualty_phrases")}
    tolls = {row[0] for row in table("casualty_toll_nouns")}
    found = {*_IN_CODE, *phrases, *tolls}
    return frozenset(found.union(*map(triggers, _USES), *map(words_for, _GROUPS)))


def may_tell(lowers: AbstractSet[str]) -> bool:
    """Whether the words of a sentence, in small letters, could tell of a loss."""
    return not _telling().isdisjoint(lowers)
