"""What has changed between two states of a story, counted for a reader who holds the view still, and what is news."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.alert_words import severity_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from store.records import AlertRecord, Snapshot


def changes(old: Snapshot, new: Snapshot) -> int:
    """How many figures, statements, alerts and articles came, went or say something else."""
    before, after = _records(old), _records(new)
    kept = before.keys() & after.keys()
    return len(before.keys() ^ after.keys()) + sum(1 for key in kept if before[key] != after[key])


def news(old: Snapshot, new: Snapshot) -> tuple[AlertRecord, ...]:
    """The high alerts that have come since, or that opened themselves again because their figure changed."""
    states = {alert.key: alert.state for alert in old.alerts}
    return tuple(
        alert
        for alert in new.alerts
        if alert.severity == "high"
        and alert.state == "open"
        and (alert.key not in states or (alert.changed and states[alert.key] != "open"))
    )


def news_words(alerts: Sequence[AlertRecord]) -> str:
    """ "New: ≠ HIGH  Ceasefire agreed / fighting goes on", of several the first and how many more."""
    more = f" … and {len(alerts) - 1} more" if alerts[1:] else ""
    return f"New: {severity_label(alerts[0])}  {alerts[0].summary}{more}"


def _records(snapshot: Snapshot) -> dict[tuple[str, object], object]:
    return {
        **{("cell", cell.key): cell for cell in snapshot.cells},
        **{("said", said.key): said for said in snapshot.utterances},
        **{("alert", alert.key): alert for alert in snapshot.alerts},
        **{("article", article.id): article for article in snapshot.articles},
    }
