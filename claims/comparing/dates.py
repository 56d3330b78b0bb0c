"""The day a phrase names: "on Tuesday", "September 13", "yesterday", against the date of the article."""

from __future__ import annotations

import re
from datetime import date, timedelta

from claims.reading.words.months import MONTH_NAMES, month_of

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
DAY_SHIFTS = {"today": 0, "tonight": 0, "yesterday": 1}

_MONTH = rf"(?P<month>{MONTH_NAMES})"
_DATE = re.compile(
    rf"\b(?:{_MONTH} (?P<day>\d{{1,2}})|(?P<day_first>\d{{1,2}}) {_MONTH.replace('month', 'month_second')})\b"
    r"(?:,? (?P<year>\d{4}))?",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(rf"\b(?:{'|'.join(DAYS)})\b", re.IGNORECASE)
_SHIFT = re.compile(rf"\b(?:{'|'.join(DAY_SHIFTS)})\b", re.IGNORECASE)


def day_of(published: str | None) -> date | None:
    """The calendar day of an ISO 8601 date or moment, None for none and for anything else."""
    try:
        return date.fromisoformat(published[:10]) if published else None
    except ValueError:
        return None


def said_on(phrase: str, published: str | None) -> str | None:
    """The day, as an ISO date, on which a phrase puts an utterance; None where it names none.

    A weekday is the last one up to the day of the article.  A date without a year takes the year of
    the article, or the one before where it would lie ahead; without a date on the article, None.
    """
    printed = day_of(published)
    match = _DATE.search(phrase)
    if match:
        return _written_date(match, printed)
    if printed is None:
        return None
    weekday = _WEEKDAY.search(phrase)
    if weekday:
        back = (printed.weekday() - DAYS.index(weekday[0].lower())) % len(DAYS)
        return (printed - timedelta(days=back)).isoformat()
    shift = _SHIFT.search(phrase)
    return (printed - timedelta(days=DAY_SHIFTS[shift[0].lower()])).isoformat() if shift else None


def _written_date(match: re.Match[str], printed: date | None) -> str | None:
    month = month_of(match["month"] or match["month_second"])
    day = int(match["day"] or match["day_first"])
    year = int(match["year"]) if match["year"] else (printed.year if printed else 0)
    try:
        found = date(year, month, day)
        if not match["year"] and printed and found > printed:
            found = date(year - 1, month, day)
    except ValueError:
        return None
    return found.isoformat()
