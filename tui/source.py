"""Where the dashboard's records come from.

The dashboard calls a source from one thread of its own, never from the event loop, and expects every
failure as a `SourceError` that says what an editor can do about it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from claims.types import Evidence
    from store.records import AlertRecord, DeskAction, Passage, Snapshot


class SourceError(Exception):
    """What could not be read or written, and what to do about it."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    @property
    def words(self) -> str:
        """Both as sentences."""
        said = (part.strip() for part in (self.message, self.hint))
        return " ".join(part if part.endswith((".", "!", "?")) else f"{part}." for part in said if part)


@dataclass(frozen=True, slots=True)
class Undone:
    """What was taken back, in words; `material` where that was about the material: the story wants comparing anew."""

    words: str
    material: bool = False


class Source(Protocol):
    """What the dashboard needs from the outside.  Every method may block and may raise `SourceError`."""

    def version(self) -> object:
        """Something that is unequal to the last answer once anybody has changed anything."""

    def snapshot(self) -> Snapshot:
        """Everything on the screen, at one moment."""

    def passage(self, evidence: Evidence) -> Passage:
        """The paragraph around a piece of evidence."""

    def decide(self, alert_id: int, action: DeskAction, why: str) -> AlertRecord:
        """Enter a desk decision and give the alert as it then stands."""

    def undo(self) -> Undone | None:
        """Take the last desk decision back and say which one, None where there is none."""

    def close(self) -> None:
        """Let go of everything; called once, at the end, whatever happened before."""
