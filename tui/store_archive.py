"""The database behind the further screens."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from store.activity import alert_events, fetch_runs, round_runs, story_briefs
from store.desk import annotate, claims_at, cut_origin, desk_log, merge_actors, reject_claim, set_desk_figure
from store.feeds import feeds
from store.history import moments, printed_figures, tally_steps, versions
from store.views import alert, origin_links, snapshot
from tui.archive import Chains, Course, FeedHealth, Past
from tui.source import SourceError
from tui.store_source import StoreSource, editor, moment

if TYPE_CHECKING:
    from claims.types import Evidence
    from store.activity import StoryBrief
    from store.history import ArticleVersion, Moment
    from store.records import AlertRecord


class StoreArchive(StoreSource):
    """A story in a database file, with everything that is kept of its past."""

    def title(self) -> str:
        with self._telling():
            return self._story().title

    def slug(self) -> str:
        with self._telling():
            return self._story().slug

    def stories(self) -> tuple[StoryBrief, ...]:
        with self._telling():
            return story_briefs(self._open())

    def versions(self, article: int) -> tuple[ArticleVersion, ...]:
        with self._telling():
            return versions(self._open(), article)

    def course(self) -> Course:
        with self._telling():
            db, story = self._open(), self._story()
            return Course(snapshot(db, story), tally_steps(db, story), printed_figures(db, story))

    def chains(self) -> Chains:
        with self._telling():
            db, story = self._open(), self._story()
            return Chains(snapshot(db, story), origin_links(db, story))

    def feed_health(self) -> FeedHealth:
        with self._telling():
            db, story = self._open(), self._story()
            return FeedHealth(feeds(db, story), fetch_runs(db, story))

    def past(self) -> Past:
        with self._telling():
            db, story = self._open(), self._story()
            decisions = tuple(reversed(desk_log(db, story)))
            return Past(round_runs(db, story), alert_events(db, story), decisions)

    def moments(self) -> tuple[Moment, ...]:
        with self._telling():
            return moments(self._open(), self._story())

    def alert(self, alert_id: int) -> AlertRecord:
        with self._telling():
            return alert(self._open(), alert_id)

    def program(self, *arguments: str) -> tuple[str, ...]:
        with self._telling():
            story = self._story().slug
        return (
            sys.executable,
            "-P",
            "-m",
            "wirewatch",
            "--db",
            str(self._path),
            "--story",
            story,
            *arguments,
        )

    def earlier_program(self, at: str) -> tuple[str, ...]:
        return (sys.executable, "-P", "-m", "wirewatch.earlier", str(self._path), self.slug(), at)

    def note(self, about: tuple[str | int | None, ...], text: str) -> None:
        with self._telling():
            annotate(self._open(), self._story(), text, about=about, who=editor(), now=moment())

    def set_figure(self, cell: str, printed: str, why: str) -> None:
        with self._telling():
            set_desk_figure(self._open(), self._story(), cell, printed, who=editor(), why=why, now=moment())

    def reject(self, evidence: Evidence, why: str) -> None:
        with self._telling():
            db, story = self._open(), self._story()
            found = claims_at(db, story, evidence)
            if not found:
                raise SourceError(
                    "No claim stands on exactly this passage", "Choose another passage of the record"
                )
            reject_claim(db, story, found[0], who=editor(), why=why, now=moment())

    def merge(self, name: str, into: str) -> None:
        with self._telling():
            merge_actors(self._open(), self._story(), name, into, who=editor(), why="", now=moment())

    def cut(self, article: int, other: int, why: str) -> None:
        with self._telling():
            cut_origin(self._open(), self._story(), article, other, who=editor(), why=why, now=moment())
