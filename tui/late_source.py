"""The database behind the dashboard, loaded with the first question: the first picture waits for none of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from claims.types import Evidence
    from store.records import AlertRecord, DeskAction, Passage, Snapshot
    from tui.source import Source, Undone


class LateSource:
    """A `StoreSource` that is made, and its modules imported, in the thread that asks first."""

    def __init__(self, path: Path, slug: str | None = None) -> None:
        self._path = path
        self._slug = slug
        self._made: Source | None = None

    def version(self) -> object:
        return self._source.version()

    def snapshot(self) -> Snapshot:
        return self._source.snapshot()

    def passage(self, evidence: Evidence) -> Passage:
        return self._source.passage(evidence)

    def decide(self, alert_id: int, action: DeskAction, why: str) -> AlertRecord:
        return self._source.decide(alert_id, action, why)

    def undo(self) -> Undone | None:
        return self._source.undo()

    def close(self) -> None:
        if self._made is not None:
            self._made.close()

    @property
    def _source(self) -> Source:
        if self._made is None:
            from tui.store_source import StoreSource

            self._made = StoreSource(self._path, self._slug)
        return self._made
