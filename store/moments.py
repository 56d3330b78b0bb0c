"""Moments as the database keeps them: ISO 8601, UTC, whole seconds, so that text order is time order."""

from __future__ import annotations

from datetime import UTC, datetime, time

from store.errors import StoreError

_BARE_DATE = len("2022-09-13")


def stored(moment: str) -> str:
    """`moment` as it is stored: `2022-09-13T14:05:00Z`.  Without a zone it counts as UTC.

    Raises StoreError when it is no ISO 8601 moment.
    """
    return _utc(_parse(moment))


def until(as_of: str) -> str:
    """The last second that a view as of `as_of` takes in: a bare date means the whole day, UTC."""
    parsed = _parse(as_of)
    if len(as_of.strip()) <= _BARE_DATE:
        parsed = datetime.combine(parsed.date(), time(23, 59, 59), UTC)
    return _utc(parsed)


def _parse(moment: str) -> datetime:
    try:
        return datetime.fromisoformat(moment.strip())
    except ValueError:
        raise StoreError(
            f"{moment!r} is not a moment", "Write it like 2022-09-13T14:05Z or 2022-09-13"
        ) from None


def _utc(parsed: datetime) -> str:
    aware = parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)
    try:
        return aware.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ").rjust(20, "0")
    except OverflowError:
        raise StoreError(f"{parsed.isoformat()} is out of range", "Write a moment of our era") from None


def check_date(date: str | None) -> None:
    """Raises StoreError unless `date` is None or an ISO 8601 date or moment."""
    if date is not None:
        _parse(date)
