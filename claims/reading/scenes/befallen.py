"""Figures whose words tell of harm only because of what their page is about.

"About 60 families left the valley" on a page about shelling, "42 pupils were taken from a hostel" on one about kidnappers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.people.figures import NOT_BACK, Earlier, Figure
from claims.reading.scenes.scene_phrases import (
    ANYWHERE,
    ScenePhrase,
    is_anybody,
    is_whom,
    phrase_before,
    phrase_behind,
)
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import category, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.quantities import Quantity
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token

RULE = "scene"
_OF_FIGHTERS = frozenset(("exchange", ANYWHERE))
"""Scenes in which fighters are victims, too."""
_UNHURT = frozenset(("none", "nobody", "unhurt", "uninjured", "unharmed", "discharged", "needed"))
_ALIVE = frozenset(("alive", "escaped", "survived", "unhurt", "bruises"))
_FROM_WHAT = frozenset(("from", "at", "a", "their", "his", "her"))
_COSTING = frozenset(
    (
        "cost",
        "costing",
        "costs",
        "it",
        "them",
        "army",
        "group",
        "rebels",
        "navy",
        "side",
        "brigade",
        "militia",
        "insurgents",
    )
)
"""Last words of "cost the army [nine men]"."""
_TO_SAVERS = 9
"""Tokens of "Medics fought for an hour but could not" before "save"."""
_SEVERAL = 2
"""The least that a number without a noun counts."""
_MANY = 1000
"""The least that leaves home without a noun: "an estimated 10,000 had left Vell"."""


def befallen(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, earlier: Earlier
) -> Figure | None:
    """The figure of people by a phrase of one of the page's scenes; None where none stands with them."""
    if quantity.article or phrase.doubtful or phrase.outcome:
        return None
    head = tokens[phrase.head].text if phrase.head is not None else None
    if head is not None and head.lower() in words_for("limbs"):
        return None  # "could not save two of his fingers"
    found = phrase_behind(tokens, quantity, phrase, earlier.scenes) or phrase_before(
        tokens, quantity, phrase, earlier.scenes
    )
    if found is None:
        return None
    row, trigger = found
    if row.outcome in NOT_BACK and _are_found_alive(tokens, quantity, phrase):
        return None
    if _is_told_otherwise(tokens, phrase, trigger, row.outcome):
        return None
    if not _are_whom(head, quantity, row) or _serve_or_stole(tokens, phrase, row):
        return None
    kind = category(head.lower()) if head else None
    if kind == "attackers" or (kind == "fighters" and _OF_FIGHTERS.isdisjoint(row.scenes)):
        return None
    return Figure(quantity, phrase, row.outcome, trigger, RULE)


def _is_told_otherwise(tokens: Sequence[Token], phrase: VictimPhrase, trigger: int, outcome: str) -> bool:
    """ "could not save [400 players] from relegation", "too late for [nine farmers] who had sold up", "assessed [14 people] and said that
    none was hurt", "a mistake cost [12 officers] their jobs": what stands around the people takes the harm away."""
    verb, following = tokens[trigger].lower, lower_at(tokens, phrase.last)
    if outcome == "killed" and any(token.lower in _ALIVE for token in tokens[phrase.last :]):
        return True
    if verb == "save":
        ahead = {token.lower for token in tokens[max(0, trigger - _TO_SAVERS) : trigger]}
        return following in _FROM_WHAT or ahead.isdisjoint(words_for("savers"))
    if verb in _COSTING:
        fought = any(token.lower in words_for("blows-of-war") for token in tokens[:trigger])
        return not fought or following in words("determiners") or following in ("who", ",")
    if verb == "for" and lower_at(tokens, trigger - 1) == "late":
        return following in ("who", "whose")
    unhurt = (token.lower for token in tokens[phrase.last :])
    return verb in ("assessed", "triaged") and any(word in _UNHURT for word in unhurt)


def _are_found_alive(tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase) -> bool:
    """ "found 189 people alive in the rubble"."""
    return (
        lower_at(tokens, quantity.first - 1) in words_for("located")
        and lower_at(tokens, phrase.last) == "alive"
    )


def _are_whom(head: str | None, quantity: Quantity, row: ScenePhrase) -> bool:
    """Are those of the noun, or of a number without one, whom a row is about?"""
    if head is not None:
        return is_whom(head, row.whom)
    many = row.outcome == "displaced" and (quantity.value or 0) >= _MANY
    return many or (is_anybody(row.whom) and (quantity.value or 0) >= _SEVERAL)


def _serve_or_stole(tokens: Sequence[Token], phrase: VictimPhrase, row: ScenePhrase) -> bool:
    """ "looking for 12 volunteers to carry food", "for two men who stole a boat": of whom somebody has need, or whom the law wants."""
    if row.outcome != "missing":
        return False
    following, verb = lower_at(tokens, phrase.last), lower_at(tokens, phrase.last + 1)
    away = words("auxiliaries") | words_for("getting-lost")
    return following == "to" or (following == "who" and verb not in away)
