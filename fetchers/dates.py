"""Printed dates to ISO 8601: UTC where a zone is given, a bare date where only a day is."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone
from email.utils import parsedate_tz

_DAY_FORMATS = ("%Y-%m-%d", "%Y/%m/%d", "%Y%m%d", "%d %B %Y", "%d %b %Y", "%B %d %Y", "%b %d %Y")
_WEEKDAY = re.compile(r"^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]*\s+", re.IGNORECASE)
_SEPT = re.compile(r"\bsept\b", re.IGNORECASE)
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b", re.IGNORECASE)
_PUNCTUATION = re.compile(r"[\s,.]+")
_ZONE = re.compile(r"(?:[+-]\d\d:?\d\d|\s([A-Z]{1,5}))(?:\s*\([^)]*\))?$")

# Zone names that feeds use and that the mail standard does not know.  Names with more than one meaning
# (IST: India, Ireland, Israel) are left out: a moment without a zone is better than a wrong one.
_ZONES = {
    "WET": 0, "WEST": 1, "CET": 1, "CEST": 2, "EET": 2, "EEST": 3, "MSK": 3, "TRT": 3, "SGT": 8,
    "HKT": 8, "JST": 9, "KST": 9, "AEST": 10, "AEDT": 11, "NZST": 12, "NZDT": 13,
}  # fmt: skip

EARLIEST = date(1900, 1, 1)
_LATEST = date(2100, 1, 1)


def iso_moment(printed: object, *, latest: datetime | None = None) -> str | None:
    """A date as ISO 8601, or None for what cannot be read as one.

    Takes text (ISO 8601, mail dates as in RSS, "14 September 2022", "Sep 14, 2022"), dates and datetimes.
    With a zone the result is UTC ("2022-09-14T06:00:00Z"); a time without a zone stays without
    ("2022-09-14T06:00:00"); a day is a day ("2022-09-14").  Anything before 1900 or after `latest` is a
    broken clock or a broken parser, hence None.
    """
    found = _parse(printed) if isinstance(printed, str) else printed
    if isinstance(found, datetime):
        try:
            moment = found if found.tzinfo is None else found.astimezone(UTC)
        except OverflowError:
            return None
        day, written = moment.date(), moment.replace(microsecond=0).isoformat().replace("+00:00", "Z")
    elif isinstance(found, date):
        day, written = found, found.isoformat()
    else:
        return None
    return written if EARLIEST <= day <= (latest.date() if latest else _LATEST) else None


def _parse(text: str) -> datetime | date | None:
    text = text.strip()
    if not text or len(text) > 100:
        return None
    return _day(text) or _iso(text) or _mail(text)


def _iso(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def _day(text: str) -> date | None:
    plain = _PUNCTUATION.sub(" ", _ORDINAL.sub("", _SEPT.sub("Sep", _WEEKDAY.sub("", text)))).strip()
    for form in _DAY_FORMATS:
        try:
            return datetime.strptime(plain, form).date()
        except ValueError:
            continue
    return None


def _mail(text: str) -> datetime | None:
    fields = parsedate_tz(text)
    if fields is None or ":" not in text:
        return None
    offset = _offset(text, fields[9])
    year, month, day, hour, minute, second = fields[:6]
    try:
        if (hour, minute, second) == (24, 0, 0):  # some write the next midnight so
            moment = datetime(year, month, day) + timedelta(days=1)
        else:
            moment = datetime(year, month, day, hour, minute, second)
        return moment if offset is None else moment.replace(tzinfo=timezone(timedelta(seconds=offset)))
    except (ValueError, OverflowError):
        return None


def _offset(text: str, parsed: int | None) -> int | None:
    """Seconds east of Greenwich; None where no zone is given or nobody explained its name.

    The mail parser reports both of these as zero.
    """
    zone = _ZONE.search(text)
    if zone is None:
        return None
    name = zone[1]
    if name in _ZONES:
        return _ZONES[name] * 3600
    if name and not parsed and name not in ("GMT", "UTC", "UT", "Z"):
        return None
    return parsed
