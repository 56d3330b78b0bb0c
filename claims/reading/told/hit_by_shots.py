"""People who are "hit" or "struck" on a page that tells of shots, where the word alone would tell of a car or of taxes.

"[A gunman opened fire.] Six others were hit", "one officer was struck in the arm".  Table: `casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.fates.fates import fate_of_shot
from claims.reading.people.figures import Figure
from claims.reading.words.numerals import is_numeral
from claims.reading.words.triggers import SHOT, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from claims.reading.people.quantities import Quantity
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token

_HIT = frozenset(("hit", "struck"))
_BEEN = frozenset(("also", "had", "have", "has"))
"""Between the people and "hit": "had also been hit"."""
_UNHURT = frozenset(("unhurt", "vest", "vests", "total"))
_BEHIND = 6
"""Tokens of "in the vest and not hurt"."""
FADES_AFTER = 2
"""Sentences after which "hit" may mean something else."""
_TO_HIT = 5
"""Tokens of "had also been hit" behind the people and what follows."""


def tells_of_shots(lowers: AbstractSet[str]) -> bool:
    """Whether these words, in small letters, tell that somebody shot."""
    return not words_for("shots").isdisjoint(lowers)


def may_be_hit(lowers: AbstractSet[str]) -> bool:
    """Whether these words, in small letters, could tell that shots met somebody."""
    return not _HIT.isdisjoint(lowers)


def hit_by_shots(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, since: int
) -> Figure | None:
    """ "Six others were hit, two of them badly", "13 people were struck in the drive-by"; `since` is how many sentences before this
    the page last told of shots."""
    if (
        since > FADES_AFTER
        or phrase.doubtful
        or quantity.article
        or (phrase.head is None and quantity.first > 1)
    ):
        return None
    row = [token.lower for token in tokens[phrase.last : phrase.last + _TO_HIT]]
    at = next((place for place, word in enumerate(row) if word in _HIT), None)
    if not at or not all(word in _BEEN or word in words("be_forms") for word in row[:at]):
        return None
    if words("be_forms").isdisjoint(row[:at]):
        return None
    if any(token.lower in words_for("other-blows") for token in tokens):
        return None  # "nine were hit when a lorry ploughed into a crowd"
    following = tokens[phrase.last + at + 1] if phrase.last + at + 1 < len(tokens) else None
    if following is not None and following.kind != "punct" and following.lower not in words_for("hit-how"):
        return None  # "were hit by the closure", "were hit hard"
    if following is not None and since > 1 and following.lower in words_for("hit-when"):
        return None  # "40,000 residents were hit when the power went out"
    begin = phrase.last + at + 1
    behind = {token.lower for token in tokens[begin : begin + _BEHIND]}
    if not behind.isdisjoint(_UNHURT):
        return None
    ends = (token.index for token in tokens[begin:] if token.kind == "punct" or _ends(token))
    outcome = fate_of_shot(tokens[: next(ends, len(tokens))], begin, ())
    return Figure(quantity, phrase, outcome or SHOT, phrase.last + at, "hit")


def _ends(token: Token) -> bool:
    """Does another's fate begin: "three were struck and a cyclist was killed", "four were hit, one of them died"?"""
    return token.lower in ("and", "but") or is_numeral(token)
