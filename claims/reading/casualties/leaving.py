"""Who leaves a place and is not displaced by it: attackers who flee, guests of a hotel, those led out ahead of a storm or unhurt."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.people.victim_categories import category_of
from claims.reading.words.numerals import is_numeral
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import words_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.reading.people.quantities import Quantity
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token

_FEW_LED_OUT = 100
_FEW = 10
"""People below which "fled" tells of an escape, not of displacement."""
_MOVED = frozenset(("moved", "shifted"))
_PRECAUTIONS = frozenset(("precaution", "precautionary", "pre-emptively", "preemptively", "preventively"))
_TO_VERB = 5
"""Tokens of "all the schools were" behind "and"."""
_STRUCK = frozenset(("hit", "struck", "burning", "flooded", "submerged", "inundated", "burnt", "burned"))
_OTHERS = frozenset(("others", "more"))
_FEARS = frozenset(("fears", "fear", "concerns", "warnings", "forecasts"))
"""Behind "because of": what has not come yet."""
_TO_SAID = 8
"""Tokens of ", the governor of Vell said,"."""
_GETTING_AWAY = frozenset(("fled", "flee", "had", "crossed"))
_TO_HOMES = 18
"""Tokens of "driven at least 14 nurses and fewer than 20 residents of the quarter from their homes"."""
_OWNERS = frozenset(("their", "his", "her", "its"))
_LOSING = frozenset(("from", "of", "fled", "flee", "fleeing", "left", "leave", "leaving", "lost", "lose"))
_TO_HOMELESS = 2
"""Tokens of "left homeless"."""
_HOMELESS = frozenset(("homeless", "displaced", "uprooted"))
_TO_WHENCE = 10
"""Tokens of "fled as rebels advanced on the town" behind the verb."""


def got_away(tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, trigger: int) -> bool:
    """ "Three men fled in a van", "250 guests fled the hotel": attackers, so few that nobody is displaced, or who leaves a building."""
    if category_of(tokens, phrase) in ("attackers", "fighters"):
        return True
    guests = phrase.head is not None and tokens[phrase.head].lower in words_for("house-guests")
    if guests and tokens[trigger].lower in ("fled", "flee") and not _leave_a_land(tokens, trigger):
        return True
    few = quantity.few or (quantity.value is not None and quantity.value < _FEW)
    return few and tokens[trigger].lower in _GETTING_AWAY and not lose_their_homes(tokens, trigger)


def lose_their_homes(tokens: Sequence[Token], trigger: int) -> bool:
    """ "[two villagers fled] their homes", "[40 nurses were left] homeless", "[were] displaced"."""
    behind = [token.lower for token in tokens[trigger : trigger + _TO_HOMES]]
    homes = any(
        first in _LOSING and second in _OWNERS and third in words_for("homes")
        for first, second, third in zip(behind, behind[1:], behind[2:], strict=False)
    )
    return homes or not _HOMELESS.isdisjoint(behind[:_TO_HOMELESS])


def _leave_a_land(tokens: Sequence[Token], trigger: int) -> bool:
    """ "[600 pupils fled] the village", "Toro by train", "when fighting began"; not "the hotel", "a stampede"."""
    clause = [
        *itertools.takewhile(lambda token: token.kind != "punct", tokens[trigger + 1 : trigger + _TO_WHENCE])
    ]
    opening = itertools.takewhile(lambda token: token.lower not in words("prepositions"), clause)
    if any(token.lower in words_for("houses") for token in opening):
        return False
    left = words_for("left-lands")
    named = clause[:1] != [] and clause[0].capital and clause[0].lower not in words("days")
    return named or any(token.lower in left for token in clause)


def is_safe(tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, trigger: int) -> bool:
    """ "29 of them were evacuated unhurt", where a town that is evacuated safely has fled all the same."""
    few = phrase.part or (quantity.value is not None and quantity.value < _FEW_LED_OUT)
    led_out = tokens[trigger].lower.startswith("evacuat") and lower_at(tokens, trigger + 1) in words_for(
        "safely"
    )
    return few and led_out and lower_at(tokens, trigger + 2) not in ("to", "from", "ahead", "before", "into")


def is_led_out_ahead(tokens: Sequence[Token], trigger: int) -> bool:
    """ "were evacuated as a precaution", "were moved to shelters before the storm hit": whom nothing has driven out yet, as far as their own
    clause tells; not "evacuated because of the fire, and others as a precaution"."""
    lower = tokens[trigger].lower
    if not lower.startswith("evacuat") and lower not in words_for("relocating") | _MOVED:
        return False
    row = [token.lower for token in _own_clause(tokens, trigger + 1)]
    if not _STRUCK.isdisjoint(row[: row.index("before")] if "before" in row else row):
        return False  # "evacuated from burning homes as a precaution"
    ahead = next((at for at, word in enumerate(row) if word in ("before", "ahead")), len(row))
    return not _PRECAUTIONS.isdisjoint(row) or not words_for("threats").isdisjoint(row[ahead:])


def _own_clause(tokens: Sequence[Token], index: int) -> Iterator[Token]:
    """The words from `index` on that still tell of who was led out: over ", police said," and "from villages and towns", up to what drove
    them out and to the next subject."""
    while index < len(tokens):
        token, following = tokens[index], lower_at(tokens, index + 1)
        if token.text == ",":
            closing = next(
                (each.index for each in tokens[index + 1 : index + _TO_SAID] if each.text == ","), None
            )
            said = any(each.lower in words_for("saying") for each in tokens[index + 1 : closing])
            if following != "as" and not (closing and said):
                return
            index = closing + 1 if closing and said else index + 1
            continue
        if token.kind == "punct" and token.text not in ("(", ")"):
            return
        another = (
            following in words("determiners")
            or following in _OTHERS
            or any(map(is_numeral, tokens[index + 1 : index + 2]))
        )
        dated = following in words("days") or following in words("months")
        fears = lower_at(tokens, index + 2) in _FEARS
        lower = token.lower
        acts = any(
            each.lower in words("be_forms") or each.lower in words("auxiliaries")
            for each in tokens[index + 1 : index + _TO_VERB]
        )
        if (
            lower in ("after", "when", "while")
            or (lower == "and" and (another or acts))
            or (lower == "since" and not dated)
            or (lower == "because" and not fears)
        ):
            return
        yield token
        index += 1
