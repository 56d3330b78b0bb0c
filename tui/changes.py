"""What has changed between two states of a story, counted for a reader who holds the view still."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.records import Snapshot


def changes(old: Snapshot, new: Snapshot) -> int:
    """How many figures, statements, alerts and articles came, went or say something else."""
    before, after = _records(old), _records(new)
    kept = before.keys() & after.keys()
    return len(before.keys() ^ after.keys()) + sum(1 for key in kept if before[key] != after[key])


def _records(snapshot: Snapshot) -> dict[tuple[str, object], object]:
    return {
        **{("cell", cell.key): cell for cell in snapshot.cells},
        **{("said", said.key): said for said in snapshot.utterances},
        **{("alert", alert.key): alert for alert in snapshot.alerts},
        **{("article", article.id): article for article in snapshot.articles},
    }
