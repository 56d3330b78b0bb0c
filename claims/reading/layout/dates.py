"""Dates as news pages print them, as ISO 8601: "Sep 14,2022" -> "2022-09-14".

Only dates with a year count.  A figure such as 03/04/2022 is left alone, for nobody can tell its month; a clock
time counts only with a zone that is universal time or one of the offsets.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.patterns import lazy
from claims.reading.words.months import MONTH_NAMES, month_of

if TYPE_CHECKING:
    from datetime import date

_MONTH = rf"(?P<month>{MONTH_NAMES})"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_ANY_YEAR = lazy(_YEAR)
_BEFORE_YEAR, _AFTER_YEAR = 30, 10
"""Characters beside a year in which the rest of its date stands: "30th of September, 2022", "2022-09-30T"."""
_CLOCK = lazy(
    r"\W{0,3}(?:at|@|-|,)?\s{0,2}(?P<hour>\d{1,2})[:.h](?P<minute>\d\d)(?::(?P<second>\d\d)(?:\.\d{1,9})?)?\s?(?P<half>[ap]\.?m\.?)?"
    r"\s?\(?(?P<zone>z\b|utc|gmt|[+-]\d\d:?\d\d)?(?![+\d])",
    re.IGNORECASE,
)
_FORMS = tuple(
    lazy(form, re.IGNORECASE)
    for form in (
        rf"(?<![\d/.-]){_YEAR}-(?P<number>\d\d)-(?P<day>\d\d)(?:T|\b)(?![/-])",
        rf"(?<!\d){_DAY}[ -](?:of )?{_MONTH}[ ,-]{{1,2}}{_YEAR}\b",
        rf"\b{_MONTH} ?{_DAY},? ?{_YEAR}\b",
        rf"(?<![\d/.]){_DAY}(?P<mark>[/.])(?P<number>\d{{1,2}})(?P=mark){_YEAR}\b",
    )
)


def printed_dates(line: str) -> list[tuple[int, int, str]]:
    """(start, end, ISO date or moment) of every full date in a short line, in text order.

    A moment is in universal time, "2022-09-14T06:00:00Z".
    """
    found: list[tuple[int, int, str]] = []
    years = list(_ANY_YEAR.finditer(line)) if "19" in line or "20" in line else None
    if not years:
        return found
    begin, end = max(0, years[0].start() - _BEFORE_YEAR), years[-1].end() + _AFTER_YEAR
    for form in _FORMS:
        for match in form.finditer(line, begin, end):
            if any(match.start() < end and start < match.end() for start, end, _ in found):
                continue
            day = _day(match)
            if day is None:
                continue
            clock = _CLOCK.match(line, match.end())
            moment = _moment(day, clock) if clock else None
            end = clock.end() if clock and moment else match.end()
            found.append((match.start(), end, moment or day.isoformat()))
    return sorted(found)


def _day(match: re.Match[str]) -> date | None:
    groups = match.groupdict()
    day = int(groups["day"])
    if groups.get("month"):
        month = month_of(groups["month"])
    else:
        month = int(groups["number"])
        if groups.get("mark"):
            if month > 12 >= day:
                day, month = month, day
            elif day <= 12 and day != month:
                return None
    from datetime import date  # here, for pages without a date need not wait for it

    try:
        return date(int(groups["year"]), month, day)
    except ValueError:
        return None


def _moment(day: date, clock: re.Match[str]) -> str | None:
    """The moment in universal time, None where no zone is printed or the time is none."""
    zone = (clock["zone"] or "").upper()
    if not zone:
        return None
    from datetime import UTC, datetime, timedelta, timezone

    hour, half = int(clock["hour"]), (clock["half"] or "").lower().replace(".", "")
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    offset = timedelta(0)
    if zone[0] in "+-":
        offset = timedelta(hours=int(zone[1:3]), minutes=int(zone[-2:])) * (-1 if zone[0] == "-" else 1)
    try:
        local = datetime(
            day.year,
            day.month,
            day.day,
            hour,
            int(clock["minute"]),
            int(clock["second"] or 0),
            tzinfo=timezone(offset),
        )
        return local.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    except (ValueError, OverflowError):
        return None
