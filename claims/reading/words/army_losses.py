"""What an army's losses come to: "the enemy's losses amounted to 210 servicemen", "losses in the past day were over 300 troops".

They are killed or injured, for armies count both; people only where people are named behind the number.  Table:
`casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.words.numerals import is_numeral
from claims.reading.words.triggers import category, plurals, triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token
    from claims.reading.words.triggers import Told

LOSS_NOUNS = frozenset(("losses", "casualties"))
_HEDGED = 4
"""Tokens of "as many as 210"."""
_TO_NOUN = 9
"""Tokens of "losses in the northern zone in the past day" before "were"."""
_FIGHTERS = ("military", "fighters", "police")


def losses_were(tokens: Sequence[Token], at: int, first: int) -> Told | None:
    """ "Enemy losses in the past day were over 300 troops": asked at the verb."""
    near = range(at - 1, max(-1, at - _TO_NOUN), -1)
    noun = next((index for index in near if tokens[index].lower in LOSS_NOUNS), -1)
    counts = noun >= 0 and losses_amount_to(tokens, noun, at, first)
    return ("killed or injured", noun, "toll") if counts else None


def losses_amount_to(tokens: Sequence[Token], noun: int, at: int, first: int) -> bool:
    """ "The enemy's losses in the zone amounted to 210 servicemen", "casualties stood at 60": what armies lose are people only
    where these are named behind the number; `at` is the word before it and its hedges."""
    verb = at - 1 if tokens[at].lower in ("to", "at") else at
    if tokens[noun - 1].lower in words_for("jobs-lost") and noun:
        return False  # "staff losses were over 300 officers"
    if noun >= verb or tokens[verb].lower not in words_for("amounting"):
        return False
    number = next((token.index for token in tokens[first : first + _HEDGED] if is_numeral(token)), first)
    behind = next(
        (token for token in tokens[number + 1 : number + 1 + _HEDGED] if not is_numeral(token)), None
    )
    fighters = (
        behind is not None
        and (category(behind.lower) in _FIGHTERS or behind.lower == "men")
        and not _are_otherwise(tokens, behind.index)
    )
    ends = behind is None or behind.kind == "punct"
    counted = fighters or (tokens[noun].lower == "casualties" and ends)
    return counted and not any(token.kind == "punct" or token.lower == "that" for token in tokens[noun:verb])


def _are_otherwise(tokens: Sequence[Token], head: int) -> bool:
    """ "300 soldiers killed", "300 police contracts", "12 fighters and three bombers": told better, or no men."""
    behind = tokens[head + 1 : head + 1 + _HEDGED]
    told = any(triggers("passive").get(token.lower) for token in behind)
    planes = any(token.lower in ("bombers", "jets", "aircraft", "planes") for token in behind)
    following = behind[0] if behind else None
    noun = following is not None and following.lower in words("verbs_or_nouns") | plurals()
    return told or planes or noun
