"""Statements in words: who, when, what, and how the printed versions differ."""

from __future__ import annotations

from datetime import date
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Final

from tui.wording import NOTHING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claims.types import Utterance
    from store.records import ArticleRecord

DAY: Final = len("2022-09-14")

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


def said_words(utterance: Utterance, printed: str | None = None) -> str:
    """ "Tue 13 Sep", an ISO date as it stands where it cannot be read; where no text names the day "by 14 Sep" of the day
    when it was first `printed`, a dash without that."""
    if utterance.said_at is not None:
        return _day(utterance.said_at, "%a ")
    return NOTHING if printed is None else f"by {_day(printed)}"


@lru_cache(maxsize=1024)  # a story has few days and many statements
def _day(iso: str, before: str = "") -> str:
    try:
        day = date.fromisoformat(iso[:DAY])
    except ValueError:
        return iso
    return f"{day:{before}}{day.day} {day:%b}" if before else f"{day.day} {day:%b}"


class FirstPrinted:
    """The day, as an ISO date, of the first article of a snapshot that prints a statement, None where none has a date."""

    def __init__(self, articles: Iterable[ArticleRecord]) -> None:
        self._articles = articles

    @cached_property
    def _days(self) -> dict[int, str]:
        return {each.id: each.published[:DAY] for each in self._articles if each.published}

    def of(self, utterance: Utterance) -> str | None:
        days = self._days
        return min((days[each.article] for each in utterance.evidence if each.article in days), default=None)


def utterance_words(utterance: Utterance) -> str:
    """What was said: in quotation marks only where the whole of it was quoted."""
    text = " ".join(utterance.text.split())
    return f"“{text}”" if utterance.mode == "direct" else text


def drift_words(utterance: Utterance) -> str:
    """How the printed versions differ, in words; "" where they do not."""
    return DRIFT_WORDS.get(utterance.drift, utterance.drift)
