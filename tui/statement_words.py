"""Statements in words: who, when, what, and how the printed versions differ."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from tui.wording import NOTHING

if TYPE_CHECKING:
    from claims.types import Utterance

DRIFT_WORDS: Final[dict[str, str]] = {
    "": "",
    "bracket only": "brackets differ",
    "fragment": "clipped",
    "spelling": "spelling differs",
    "reworded": "reworded",
    "stronger": "made stronger",
}

SHORT_ROLES: Final[dict[str, str]] = {
    "prime minister": "PM",
    "foreign minister": "FM",
    "minister of foreign affairs": "FM",
    "defence minister": "DM",
    "defense minister": "DM",
    "secretary of state": "SecState",
    "secretary-general": "SG",
    "general secretary": "GenSec",
    "president": "Pres.",
    "vice president": "VP",
    "spokesman": "spox",
    "spokeswoman": "spox",
    "spokesperson": "spox",
    "governor": "Gov.",
}


def actor_label(utterance: Utterance, *, short: bool = False) -> str:
    """ "Ilka Doran (Velmora, Prime Minister)"; `short` gives the office in a few letters."""
    side = "" if utterance.side == utterance.actor else utterance.side or ""
    role = utterance.role or ""
    if short:
        role = SHORT_ROLES.get(role.lower(), role)
    inside = ", ".join(part for part in (side, role) if part)
    return f"{utterance.actor} ({inside})" if inside else utterance.actor


def said_words(utterance: Utterance) -> str:
    """ "Tue 13 Sep", an ISO date as it stands where it cannot be read, a dash for none."""
    return NOTHING if utterance.said_at is None else _weekday(utterance.said_at)


@lru_cache(maxsize=1024)  # a story has few days and many statements
def _weekday(iso: str) -> str:
    try:
        day = date.fromisoformat(iso[: len("2022-09-14")])
    except ValueError:
        return iso
    return f"{day:%a} {day.day} {day:%b}"


def utterance_words(utterance: Utterance) -> str:
    """What was said: in quotation marks only where the whole of it was quoted."""
    text = " ".join(utterance.text.split())
    return f"“{text}”" if utterance.mode == "direct" else text


def drift_words(utterance: Utterance) -> str:
    """How the printed versions differ, in words; "" where they do not."""
    return DRIFT_WORDS.get(utterance.drift, utterance.drift)
