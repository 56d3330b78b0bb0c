"""People who are led away: "were marched into the forest", "were taken away as captives", "marched out with their hands tied".

Table: `casualty_words.tsv`.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import category, is_captor, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token

_TO_ASIDE = 10
"""Tokens of "among them 11 women" between commas."""
_TO_VERB = 4
"""Tokens of "had been marched"."""
_BEHIND = 6
"""Tokens behind the verb that tell where to and by whom."""
_TO_PLACE = 4
"""Tokens from "into" to the forest."""
_CLAUSE = 14
"""Tokens of "marched out of the village with their hands tied"."""
_LED = ("marched", "led", "herded")
_AWAY = frozenset(("out", "off", "away", "from", "into"))


def were_marched(tokens: Sequence[Token], index: int) -> bool:
    """ "43 persons, among them 11 women, were marched into the Lumar forest": index of the word behind the victims."""
    if index < len(tokens) and tokens[index].text == ",":
        near = tokens[index + 1 : index + 1 + _TO_ASIDE]
        index = next((token.index + 1 for token in near if token.text == ","), index)
    row = [token.lower for token in tokens[index : index + _TO_VERB]]
    if _are_led_bound(tokens, index):
        return True
    if _led_as_captives(row, tokens, index):
        return True
    led = next((at for at, word in enumerate(row) if word in _LED), 0)
    if not led or row[led - 1] not in words("be_forms"):
        return False
    if row[led + 1 : led + 2] == ["away"]:
        behind = {token.lower for token in tokens[index + led + 2 : index + led + 2 + _BEHIND]}
        armed = any(map(is_captor, behind))
        led_off = not behind.isdisjoint(("towards", "toward", "into", "foot"))
        return led_off and behind.isdisjoint(words_for("jailers")) and ("by" not in behind or armed)
    if row[led + 1 : led + 2] not in (["into"], ["towards"], ["toward"]):
        return False
    where = [token.lower for token in tokens[index + led + 2 : index + led + 2 + _TO_PLACE]]
    return not words_for("wilds").isdisjoint(where)


def _led_as_captives(row: Sequence[str], tokens: Sequence[Token], index: int) -> bool:
    """ "[five women] were taken away as captives", "had been led off as hostages", not "were taken as prisoners of their pride", "were
    taken in as prisoners": `row` are the words behind them, from token `index` on."""
    led = next((at for at, word in enumerate(row) if word in words_for("away-takers")), 0)
    if not led or row[led - 1] not in words("be_forms"):
        return False
    at = index + led + 1
    at += lower_at(tokens, at) in ("away", "off")
    held = lower_at(tokens, at) == "as" and lower_at(tokens, at + 1) in words_for("captive")
    behind = [token.lower for token in tokens[at + 2 : at + 2 + _BEHIND]]
    figurative = behind[:1] in (["of"], ["to"]) and behind[:2] != ["of", "war"]
    return held and not figurative and words_for("jailers").isdisjoint(behind)


def _are_led_bound(tokens: Sequence[Token], index: int) -> bool:
    """ "[seven men] marched out of the village with their hands tied", "were led away blindfolded", not by the police, nor at a protest:
    index of the word behind them."""
    verb = index + (lower_at(tokens, index) in words("be_forms"))
    if lower_at(tokens, verb) not in _LED or lower_at(tokens, verb + 1) not in _AWAY:
        return False
    clause = list(itertools.takewhile(lambda token: token.kind != "punct", tokens[verb : verb + _CLAUSE]))
    bound = any(
        (first.lower == "hands" and second.lower in ("tied", "bound")) or first.lower == "blindfolded"
        for first, second in itertools.pairwise((*clause, clause[-1]))
    )
    by_law = any(
        token.lower in words_for(each)
        or category(token.lower) in ("attackers", "police")
        or token.lower in words_for("shows")
        for token in tokens
        for each in ("jailers", "jailed")
    )
    ends = any(token.lower in words("be_forms") for token in clause)  # "… with their hands tied were shot"
    return bound and not by_law and not ends
