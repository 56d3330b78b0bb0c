"""A moment as an editor types it: "14:05", "yesterday 18:00", "2h ago", "13 May 14:05".  Pure."""

from __future__ import annotations

import re
from datetime import datetime, time, timedelta

HINT = "14:05 · yesterday 18:00 · 2h ago · 13 May 14:05 · 2031-05-13T14:05"
_AGO = re.compile(r"([0-9]{1,4}) ?(m|min|mins|minutes?|h|hours?|d|days?)( ago)?")
_CLOCK = re.compile(r"(?:(yesterday|today) )?([0-9]{1,2})[:.]([0-9]{2})")
_DAY = re.compile(r"([0-9]{1,2}) ([a-z]{3})[a-z]*(?: ([0-9]{4}))?(?: ([0-9]{1,2})[:.]([0-9]{2}))?")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_UNITS = {"m": "minutes", "h": "hours", "d": "days"}


def moment_of(words: str, now: datetime) -> datetime | None:
    """The moment that the words mean in the time zone of `now`; None where they mean none.

    A time without a day is the last such time that has been; a day without a time is its end.
    """
    said = " ".join(words.lower().split())
    try:
        return _ago(said, now) or _clock(said, now) or _day(said, now) or _iso(words.strip(), now)
    except (ValueError, OverflowError):
        return None


def _ago(said: str, now: datetime) -> datetime | None:
    found = _AGO.fullmatch(said)
    return now - timedelta(**{_UNITS[found[2][0]]: int(found[1])}) if found else None


def _clock(said: str, now: datetime) -> datetime | None:
    found = _CLOCK.fullmatch(said)
    if not found:
        return None
    at = datetime.combine(now.date(), time(int(found[2]), int(found[3]), 59), now.tzinfo)
    if found[1] == "yesterday" or (found[1] is None and at.replace(second=0) > now):
        at -= timedelta(days=1)
    return at


def _day(said: str, now: datetime) -> datetime | None:
    found = _DAY.fullmatch(said)
    if not found or found[2] not in _MONTHS:
        return None
    year = int(found[3] or now.year)
    clock = time(int(found[4]), int(found[5]), 59) if found[4] else time(23, 59, 59)
    return datetime.combine(
        datetime(year, _MONTHS.index(found[2]) + 1, int(found[1])).date(), clock, now.tzinfo
    )


def _iso(words: str, now: datetime) -> datetime:
    at = datetime.fromisoformat(words)
    if len(words) <= len("2031-05-13"):
        at = datetime.combine(at.date(), time(23, 59, 59))
    return at if at.tzinfo else at.replace(tzinfo=now.tzinfo)
