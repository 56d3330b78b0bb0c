"""What the panes say, as plain strings: shared by the dashboard and by its twins on the command line.

Here are counts, moments and sources; `tui.tally_words`, `tui.alert_words` and `tui.statement_words` have the words of
the records.  Pure functions; nothing here knows a terminal.  The strings still hold text from articles: whoever prints
them passes them through `tui.safe`.  None of these modules must import textual.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import tzinfo

    from claims.types import Evidence
    from store.records import Snapshot

NOTHING: Final = "–"
"""Said where no account speaks of something."""


def counted(number: int, noun: str, plural: str | None = None) -> str:
    """ "1 outlet", "5 outlets", "1 story", "2 stories"."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def joined(*parts: str) -> str:
    """The parts that say something, with a middle dot between them."""
    return " · ".join(part for part in parts if part)


def cut(text: str, width: int) -> str:
    """`text` in at most `width` characters, the cut shown by an ellipsis."""
    return text if len(text) <= width else text[: max(width - 1, 0)].rstrip() + "…"


def counts_line(snapshot: Snapshot) -> str:
    """ "5 articles · 5 outlets · 3 origins": outlets are not sources, so all three are said."""
    return joined(
        counted(len(snapshot.articles), "article"),
        counted(snapshot.outlets, "outlet"),
        counted(snapshot.origins, "origin"),
    )


def fetched_words(fetched_at: str | None, now: datetime) -> str:
    """ "fetched 06:04", with the day where it was not today; in the time zone of `now`."""
    if fetched_at is None:
        return "not fetched yet"
    when = parse_moment(fetched_at, now.tzinfo)
    if when is None:
        return f"fetched {fetched_at}"
    if when.date() == now.date():
        return f"fetched {when:%H:%M}"
    return f"fetched {when.day} {when:%b %H:%M}" if when.year == now.year else f"fetched {day_words(when)}"


def parse_moment(iso: str, zone: tzinfo | None) -> datetime | None:
    """An ISO 8601 moment in `zone` (a moment without a zone counts as UTC), None where it is not one."""
    try:
        when = datetime.fromisoformat(iso)
    except ValueError:
        return None
    return (when if when.tzinfo else when.replace(tzinfo=UTC)).astimezone(zone)


def day_words(day: date) -> str:
    """ "14 Sep 2022"."""
    return f"{day.day} {day:%b %Y}"


def when_words(iso: str | None) -> str:
    """ "14 Sep 2022" or "14 Sep 2022 06:04", as the document gives it; "date unknown" for None."""
    if iso is None:
        return "date unknown"
    try:
        if len(iso) <= len("2022-09-14"):
            return day_words(date.fromisoformat(iso))
        when = datetime.fromisoformat(iso)
    except ValueError:
        return iso
    zone = when.tzname() or ""
    return f"{day_words(when)} {when:%H:%M}{f' {zone}' if zone else ''}"


def position_words(index: int, evidence: Sequence[Evidence]) -> str:
    """ "2 of 4" for the passage at `index`, counted from nought."""
    return f"{index + 1} of {len(evidence)}" if evidence else "no passage"


def origin_words(outlet: str, origin: str | None) -> str:
    """ "Harbour Gazette, from AFP"; the origin is left out where it is the outlet itself."""
    return outlet if not origin or origin == outlet else f"{outlet}, from {origin}"
