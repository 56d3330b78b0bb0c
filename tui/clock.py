"""Moments as an editor reads them: short, in the reader's own time zone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.wording import day_words, parse_moment

if TYPE_CHECKING:
    from datetime import datetime

_BARE_DATE = len("2031-05-14")


def clock_words(iso: str | None, now: datetime) -> str:
    """ "09:12" today, "14 May 09:12" this year, "14 May 2031" for a bare date; "–" for None."""
    if iso is None:
        return "–"
    when = parse_moment(iso, now.tzinfo)
    if when is None:
        return iso
    if len(iso) <= _BARE_DATE:
        return day_words(when)
    if when.date() == now.date():
        return f"{when:%H:%M}"
    if when.year == now.year:
        return f"{when.day} {when:%b %H:%M}"
    return f"{day_words(when)} {when:%H:%M}"


def ago_words(iso: str | None, now: datetime) -> str:
    """ "3 min ago", "2 h ago", "5 days ago"; "never" for None."""
    if iso is None:
        return "never"
    when = parse_moment(iso, now.tzinfo)
    if when is None:
        return iso
    minutes = int((now - when).total_seconds() // 60)
    if minutes < 1:
        return "just now"
    if minutes < 60:
        return f"{minutes} min ago"
    if minutes < 48 * 60:
        return f"{minutes // 60} h ago"
    return f"{minutes // (24 * 60)} days ago"


def ahead_words(iso: str | None, now: datetime) -> str:
    """ "in 3 min", "in 2 h", "in 5 days"; "now" for None and for a moment that has passed."""
    when = None if iso is None else parse_moment(iso, now.tzinfo)
    if when is None:
        return iso or "now"
    minutes = int((when - now).total_seconds() // 60) + 1
    if when <= now:
        return "now"
    if minutes < 60:
        return f"in {minutes} min"
    if minutes < 48 * 60:
        return f"in {minutes // 60} h"
    return f"in {minutes // (24 * 60)} days"
