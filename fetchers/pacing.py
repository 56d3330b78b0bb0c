"""When to ask a feed again: often where news comes often, seldom where none comes, never before its server wants.

Pure functions of moments (aware datetimes, UTC), counts and a random number in [0, 1) that the caller draws.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from fetchers.types import Pace

if TYPE_CHECKING:
    from collections.abc import Mapping

FLOOR = 5 * 60
CEILING = 60 * 60
"""Seconds between two rounds of a feed that works."""

LONGEST_WAIT = 24 * 60 * 60
"""Seconds that a server may put us off, and that a failing feed is left alone at most."""

_FIRST = 15 * 60
_FASTER, _SLOWER = 0.5, 1.5
_JITTER = 0.1
_BUSY_WAIT = 15 * 60  # for a server that is busy and does not say until when
_MAX_AGE = re.compile(r"(?:^|[\s,])max-age\s*=\s*\"?(\d{1,9})", re.IGNORECASE)
_BUSY = (429, 503)


@dataclass(frozen=True, slots=True)
class Heard:
    """What a server's answer says of pace: its status, None without an answer, and what to wait for."""

    changed: bool = False
    failed: bool = False
    not_before: datetime | None = None
    fresh: float = 0.0


def not_before(status: int, headers: Mapping[str, str], now: datetime) -> datetime | None:
    """The moment before which a server does not want to be asked again; None when it does not mind.

    A 429 or 503 puts off, by its Retry-After (seconds or a date, at most a day) or else by a quarter of an hour.
    """
    if status not in _BUSY:
        return None
    wait = retry_after(headers.get("retry-after"), now)
    if wait is None:
        wait = _BUSY_WAIT
    return now + timedelta(seconds=wait)


def retry_after(written: str | None, now: datetime) -> float | None:
    """Seconds of a Retry-After header, 0 to a day; None without one or for one that says nothing."""
    written = (written or "").strip()
    if written.isdecimal() and written.isascii():
        return float(min(int(written[:9]), LONGEST_WAIT))
    try:
        moment = parsedate_to_datetime(written)
    except (ValueError, OverflowError):
        return None
    moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment
    return min(max((moment - now).total_seconds(), 0.0), float(LONGEST_WAIT))


def freshness(headers: Mapping[str, str], ttl: int | None = None) -> float:
    """Seconds for which an answer says it stays as it is: `max-age`, or the feed's own `ttl` in minutes."""
    found = _MAX_AGE.search(headers.get("cache-control", ""))
    return max(float(found[1]) if found else 0.0, (ttl or 0) * 60.0)


def next_pace(pace: Pace | None, heard: Heard, now: datetime, chance: float) -> Pace:
    """The pace of a feed after one more round.

    News halves its interval, no news lengthens it by half, within 5 minutes and an hour; a server's wish for
    more rest is granted within the same hour.  Failures double the wait each time, up to a day.  The moment is
    spread by a tenth either way, so that feeds that were added together do not stay together.
    """
    interval = float(pace.interval) if pace else _FIRST
    failures = 0
    if heard.failed:
        failures = (pace.failures if pace else 0) + 1
        wait = min(interval * 2 ** min(failures - 1, 20), LONGEST_WAIT)
    else:
        interval = min(max(interval * (_FASTER if heard.changed else _SLOWER), FLOOR), CEILING)
        wait = min(max(interval, heard.fresh), CEILING)
    due = now + timedelta(seconds=wait * (1 + _JITTER * (2 * chance - 1)))
    put_off = heard.not_before
    if put_off is not None:
        due = max(due, put_off)
    return Pace(round(interval), stamp(due), None if put_off is None else stamp(put_off), failures)


def is_allowed(pace: Pace | None, now: datetime) -> bool:
    """May the feed be asked, as far as its server is concerned?"""
    return pace is None or pace.not_before is None or stamp(now) >= pace.not_before


def is_due(pace: Pace | None, now: datetime) -> bool:
    """Is it time for the feed's next round?"""
    return is_allowed(pace, now) and (pace is None or pace.due is None or stamp(now) >= pace.due)


def stamp(moment: datetime) -> str:
    """A moment as it is kept: ISO 8601, UTC, whole seconds.  Such stamps sort like the moments."""
    return moment.astimezone(UTC).replace(microsecond=0).isoformat().replace("+00:00", "Z")
