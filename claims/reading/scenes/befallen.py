"""Figures whose words tell of harm only because of what their page is about.

"About 60 families left the valley" on a page about shelling, "42 pupils were taken from a hostel" on one about kidnappers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.reading.fates.none_lived import none_lived
from claims.reading.people.figures import Earlier, Figure
from claims.reading.scenes.scene_phrases import ANYWHERE, is_whom, phrase_before, phrase_behind
from claims.reading.words.triggers import category

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.quantities import Quantity
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token

RULE = "scene"
NONE_LIVED = "none-lived"
_OF_FIGHTERS = ("exchange", ANYWHERE)
"""Scenes in which fighters are victims, too."""
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
    ended = none_lived(tokens, phrase.last) if phrase.head is not None else None
    if ended is not None:
        return Figure(quantity, phrase, "killed", ended, NONE_LIVED)
    head = tokens[phrase.head].text if phrase.head is not None else None
    found = phrase_behind(tokens, quantity, phrase, earlier.scenes) or phrase_before(
        tokens, quantity, phrase, earlier.scenes
    )
    if found is None:
        return None
    row, trigger = found
    least = _MANY if row.outcome == "displaced" else _SEVERAL
    if not (is_whom(head, row.whom) if head else (quantity.value or 0) >= least and row.whom != "somebody"):
        return None
    if phrase.part and row.whom == "unjailed":
        return None  # "14 of them have been freed": told among those who were taken
    kind = category(head.lower()) if head else None
    if kind == "attackers" or (kind == "fighters" and row.scene not in _OF_FIGHTERS):
        return None
    return Figure(quantity, phrase, row.outcome, trigger, RULE)
