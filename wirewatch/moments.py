"""The clock of the commands."""

from __future__ import annotations

from datetime import UTC, datetime

from store.moments import stored


def now() -> str:
    """This moment, as the database keeps moments: `2022-09-13T14:05:00Z`."""
    return stored(datetime.now(UTC).isoformat())
