"""Who speaks by his land alone: "Sweden's Defence Ministry said nine had died. Denmark's said ten had."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.reading.actors.spoken_before import Known
from claims.reading.words.places import demonym, place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.speakers.speaker_state import State
    from claims.reading.words.tokens import Token

_OWNER = 2
"""Tokens of "Denmark's"."""
_LANDS = ("country", "capital")
_KINDS = (*_LANDS, "state", "region", "city")


def of_another_land(state: State, before: Known | None, speaker: Sequence[Token]) -> Known | None:
    """The ministry, the army or the minister of the land that stands here as a bare owner, like that `before`, which spoke last; None
    where the owner is no land ("Lloyd's said"), or who spoke before belongs to none or to the same."""
    if len(speaker) != _OWNER or speaker[1].kind != "clitic" or before is None or before.kind == "state":
        return None
    owner = place(speaker[0].text)
    tail = _tail(before.name) if before.kind == "organisation" else before.role
    if owner is None or owner.kind not in _KINDS or not tail or before.side in (None, owner.country):
        return None
    if before.kind == "organisation":
        head, *modifiers = reversed(tail.lower().split())
        named = state.bodies.of_state(owner.country, head, frozenset(modifiers))
        if named is not None:
            return named
    if owner.kind in _LANDS:
        return Known(f"{demonym(owner.country) or owner.country} {tail}", before.kind, None, owner.country)
    return Known(f"{speaker[0].text}’s {tail}", before.kind, None, owner.country)


def _tail(name: str) -> str:
    """ "Defence Ministry" of "Swedish Defence Ministry", "Sweden’s Defence Ministry" and "Defence Ministry of Sweden"."""
    own = name.replace("'s ", "’s ").split("’s ")[-1].split()
    if len(own) > 1 and place(own[0]):
        own = own[1:]
    at = next(
        (at for at, word in enumerate(own) if word in ("in", "of") and place(" ".join(own[at + 1 :]))),
        len(own),
    )
    return " ".join(own[:at])
