"""People who are "hit" or "struck" on a page that tells of shots, where the word alone would tell of a car or of taxes.

"[A gunman opened fire.] Six others were hit", "one officer was struck in the arm".  Table: `casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.fates import fate_of_shot
from claims.reading.figures import Figure
from claims.reading.numerals import is_numeral
from claims.reading.triggers import SHOT, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from claims.reading.quantities import Quantity
    from claims.reading.tokens import Token
    from claims.reading.victims import VictimPhrase

_HIT = frozenset(("hit", "struck"))
_BEEN = frozenset(("also", "been", "had", "have", "has"))
"""Between the people and "hit": "had also been hit"."""
_TO_HIT = 5
"""Tokens of "had also been hit" behind the people and what follows."""


def tells_of_shots(lowers: AbstractSet[str]) -> bool:
    """Whether these words, in small letters, tell that somebody shot."""
    return not words_for("shots").isdisjoint(lowers)


def may_be_hit(lowers: AbstractSet[str]) -> bool:
    """Whether these words, in small letters, could tell that shots met somebody."""
    return not _HIT.isdisjoint(lowers)


def hit_by_shots(tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase) -> Figure | None:
    """ "Six others were hit, two of them badly", "13 people were struck in the drive-by"; asked on pages that tell of shots."""
    if phrase.doubtful or quantity.article or (phrase.head is None and quantity.first > 1):
        return None
    row = [token.lower for token in tokens[phrase.last : phrase.last + _TO_HIT]]
    at = next((place for place, word in enumerate(row) if word in _HIT), None)
    if not at or not all(word in _BEEN or word in words("be_forms") for word in row[:at]):
        return None
    if words("be_forms").isdisjoint(row[:at]) and "been" not in row[:at]:
        return None
    following = tokens[phrase.last + at + 1] if phrase.last + at + 1 < len(tokens) else None
    if following is not None and following.kind != "punct" and following.lower not in words_for("hit-how"):
        return None  # "were hit by the closure", "were hit hard"
    begin = phrase.last + at + 1
    ends = (token.index for token in tokens[begin:] if token.kind == "punct" or is_numeral(token))
    outcome = fate_of_shot(tokens[: next(ends, len(tokens))], begin, ())
    return Figure(quantity, phrase, outcome or SHOT, phrase.last + at, "hit")
