"""One step of the walk right of a counted group: over asides, adverbs and helping verbs, and where it ends.

"12 people, [most of them women,] [were] reported killed", while "12 people shouted and a man fell" is about somebody else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.fates.asides import is_led_to
from claims.reading.fates.other_subjects import names_second
from claims.reading.words.fate_phrases import phrase_at
from claims.reading.words.numerals import ARTICLES, is_number, is_numeral
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import is_person, triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from claims.reading.words.tokens import Token

_MORE_OR_LESS = frozenset(("more", "fewer", "less"))
_BEFORE_NUMBERS = ("and", "or", ",", "by", "plus", "including")
"""Words before a number that the walk may cross."""
_MODIFIER = 3
"""Steps within which a lower-case word of no known kind may still belong to the victim phrase."""
_MEETING = frozenset(("by", "in", "at", "on", "near"))
_ELSEWHERE = frozenset(
    ("after", "when", "while", "before", "who", "which", "that", "and", "but", "as", "where")
)
"""Words of another clause between "held at a camp" and "were killed"."""
_TO_VERB = 12
"""Tokens of "held at a camp in the hills of Toro" before "were"."""
_TO_SECOND = 7
"""Tokens of "against a wall and shot" behind "put"."""


def is_acting(tokens: Sequence[Token], index: int) -> bool:
    """Is this an active verb in the past, "freed" before its object?"""
    lower = tokens[index].lower
    before = tokens[index - 1].lower if index else ""
    known = lower in triggers("passive") or lower in words_for("finding") or lower in words_for("saying")
    return (
        lower.endswith("ed")
        and is_verbal(lower)
        and not known
        and before not in words("be_forms")
        and not tokens[index].capital
    )


def is_verbal(lower: str) -> bool:
    return (lower.endswith(("ed", "ing")) or lower in words("verbs")) and not is_person(lower)


def _goes_on(tokens: Sequence[Token], index: int) -> bool:
    """ "were ambushed and killed", "were crushed or suffocated": a second participle of the same victims."""
    row = [token.lower for token in tokens[index + 1 : index + _TO_SECOND]]
    joint = next((at for at, word in enumerate(row) if word in ("and", "or")), None)
    if joint is None or joint + 1 >= len(row) or row[joint + 1] not in triggers("passive"):
        return False
    if joint == 0:
        return True
    # "were lined up and shot", "put against a wall and shot by": no object, which "chased and killed five" has
    behind = index + 1 + joint + 2
    ends = (
        behind >= len(tokens) or not tokens[behind].is_word or tokens[behind].lower in words("prepositions")
    )
    return (ends or tokens[behind].lower in words("days")) and (
        row[0] in words_for("particles") or row[0] in words("prepositions")
    )


def _dates_their_way(tokens: Sequence[Token], index: int) -> bool:
    """ "climbers who set out before dawn did not return", not "two left before dawn and nine died"."""
    who = any(token.lower == "who" for token in tokens[max(0, index - _MODIFIER - 1) : index])
    return who and lower_at(tokens, index + 1) in words("time_words")


def _closes_on_fate(tokens: Sequence[Token], index: int) -> bool:
    """ "40 migrants held [at a camp] were killed", "nine workers hit [by the train] died": a participle of where they were or what
    met them, and behind nothing but a noun the verb of the sentence; not "caught in the chaos missed their flights"."""
    lower, led = tokens[index].lower, lower_at(tokens, index + 1)
    locked = lower in words_for("locked-up") and (led in words("prepositions") or led == "there")
    met = (
        lower in words_for("met-by")
        and led in _MEETING
        and lower_at(tokens, index + 2) not in words_for("no-blows")
    )
    if not (locked or met):
        return False
    for token in tokens[index + 2 : index + _TO_VERB]:
        if (
            token.lower in words_for("fates")
            or token.lower in words("be_forms")
            or token.lower in words("auxiliaries")
        ):
            return True
        if not (token.is_word or token.kind == "clitic") or is_numeral(token) or token.lower in _ELSEWHERE:
            return False
        described = tokens[token.index - 1].lower in words("determiners")
        if (token.lower in words("verbs") or token.lower.endswith("ed")) and not (described or token.capital):
            return False
    return False


def next_step(
    tokens: Sequence[Token], index: int, starts: Collection[int], *, passive: bool, inside: bool, steps: int
) -> bool | None:
    """Whether the walk, one word further, is inside a modifier; None where it must stop."""
    token = tokens[index]
    lower = token.lower
    before = tokens[index - 1].lower if index else ""
    if before == "as" and index > 1 and tokens[index - 2].lower == "well":
        before = "and"  # "two guards as well as nine miners were killed"
    if lower == "to" and not passive and is_led_to(tokens, index):
        return True
    if lower in words_for("states") or lower in words("adverbs") or lower.endswith("ly"):
        return inside
    if lower == "since" and before in ("have", "has", "had"):
        return inside
    counted = index + 1 < len(tokens) and (
        is_number(tokens[index + 1]) or tokens[index + 1].lower in ARTICLES
    )
    if lower == "than" and before in _MORE_OR_LESS and counted:
        return inside  # "12 miners and more than 100 soldiers were hurt"
    if (
        lower == "so"
        and index + 1 < len(tokens)
        and tokens[index + 1].lower in ("far", *words_for("degrees"))
    ):
        return inside
    if lower == "far" and before == "so":
        return inside
    if lower in ("before", "after") and _dates_their_way(tokens, index):
        return True
    if lower in ("who", "whom", "whose") or lower in words("prepositions"):
        return None if lower in words_for("clause-ends") else True
    if lower in words_for("clause-ends"):
        return None
    among = passive and (  # "are among 47 people who died", "were among the 14 killed"
        before == "among" or (before == "the" and tokens[index - 2].lower == "among")
    )
    joined_kin = before in words_for("their") and index > 1 and tokens[index - 2].lower in ("and", ",")
    if index in starts and not among and before not in _BEFORE_NUMBERS and not inside and not joined_kin:
        return None
    if (not passive or before == "being") and _closes_on_fate(tokens, index):
        return True
    placed = passive and lower in ("put", "placed") and lower_at(tokens, index + 1) == "on"
    if placed and phrase_at(tokens, index + 1):
        return inside  # "were put on ventilators"
    if passive and is_verbal(lower):
        return inside if lower in words_for("brought-out") or _goes_on(tokens, index) else None
    own = before == "who" and lower_at(tokens, index + 1) in words_for("particles")  # "climbers who set out"
    if lower in words_for("setting") and not passive and not own and not lower.endswith("ing"):
        return None  # "a doctor at the clinic put the number of injured at 83"
    if inside or lower.endswith("ing") or (not passive and lower in words_for("reduced")):
        return True
    if lower in words("verbs") or lower in words("verbs_or_nouns"):
        return None
    if index > 1 and tokens[index - 1].kind == "quote":
        before = tokens[index - 2].lower  # 'nine soldiers and "allied gangs" were killed'
    joined = before in ("and", "or", ",", "plus") or token.kind == "number" or index in starts
    joined = joined or lower == "number" or before in words_for("unknown-number")
    joined = joined or (
        index > 1 and tokens[index - 2].lower in ARTICLES
    )  # "and an Ivorian drummer also died"
    joined = joined or (not passive and names_second(tokens, index))
    known = lower in ("and", "or", "plus") or lower in words("determiners") or is_person(lower)
    return inside if token.capital or joined or known or steps <= _MODIFIER else None
