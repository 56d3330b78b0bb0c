"""What the further screens ask for beyond the panes: histories, links, feeds, the log, other stories.

A screen has an archive of its own and calls it from one thread of its own; like a source it may block, and it
tells every failure as a `SourceError`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from tui.source import Source

if TYPE_CHECKING:
    from claims.types import Evidence, OriginLink
    from store.activity import AlertEvent, FetchRun, RoundRun, StoryBrief
    from store.history import ArticleVersion, Moment, PrintedFigure, TallyStep
    from store.records import AlertRecord, DeskEntry, Feed, Snapshot


@dataclass(frozen=True, slots=True)
class FeedHealth:
    """The feeds of a story and what they answered, newest answer first."""

    feeds: tuple[Feed, ...]
    runs: tuple[FetchRun, ...]


@dataclass(frozen=True, slots=True)
class Past:
    """What happened to a story: its rounds, its alerts by themselves, the desk's decisions."""

    rounds: tuple[RoundRun, ...]
    events: tuple[AlertEvent, ...]
    decisions: tuple[DeskEntry, ...]


@dataclass(frozen=True, slots=True)
class Course:
    """How the figures of a story went: each change of the tally, each figure printed, the panes as they stand."""

    snapshot: Snapshot
    steps: tuple[TallyStep, ...]
    figures: tuple[PrintedFigure, ...]


@dataclass(frozen=True, slots=True)
class Chains:
    """The articles of a story, and why they share origins."""

    snapshot: Snapshot
    links: tuple[OriginLink, ...]


class Archive(Source, Protocol):
    """A source that also knows the past."""

    def title(self) -> str:
        """The title of the story."""

    def slug(self) -> str:
        """The slug of the story."""

    def stories(self) -> tuple[StoryBrief, ...]:
        """All stories of the database."""

    def versions(self, article: int) -> tuple[ArticleVersion, ...]:
        """The versions of an article, oldest first."""

    def course(self) -> Course:
        """Every printed figure, with the panes of the same moment."""

    def chains(self) -> Chains:
        """The articles with the links between them."""

    def feed_health(self) -> FeedHealth:
        """The feeds and how they have been doing."""

    def past(self) -> Past:
        """What happened, each kind newest first."""

    def moments(self) -> tuple[Moment, ...]:
        """Every moment at which something came in or was decided, oldest first."""

    def alert(self, alert_id: int) -> AlertRecord:
        """One alert as it stands."""

    def program(self, *arguments: str) -> tuple[str, ...]:
        """The command line of wirewatch on this story, for a process of its own."""

    def earlier_program(self, at: str) -> tuple[str, ...]:
        """The command line that prints the panes as of the moment `at` as JSON, for a process of its own."""

    def note(self, about: tuple[str | int | None, ...], text: str) -> None:
        """Write a note about `("alert", id)`, `("cell", key)`, `("article", id)` or `("story",)`."""

    def set_figure(self, cell: str, printed: str, why: str) -> None:
        """Print this figure for a row of the tally."""

    def reject(self, evidence: Evidence, why: str) -> None:
        """Let the claim on a passage count no more, once the story is compared anew."""

    def merge(self, name: str, into: str) -> None:
        """Two printed names are one actor, once the story is compared anew."""

    def cut(self, article: int, other: int, why: str) -> None:
        """Two articles are not one origin, once the story is compared anew."""
