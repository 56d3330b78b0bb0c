"""A story as it is now, or as it was known at an earlier moment."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from claims.comparing.compare import compare
from store import views
from store.articles import articles
from store.database import reading
from store.readings import accounts
from store.records import AlertRecord, Snapshot

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claims.types import Divergence, OriginLink
    from store.database import Database
    from store.records import AlertState, ArticleRecord, Story


@dataclass(frozen=True, slots=True)
class View:
    """What the panes show, with the reasons why articles share an origin; `as_of` is None for now."""

    snapshot: Snapshot
    links: tuple[OriginLink, ...]
    as_of: str | None


def look(db: Database, story: Story, as_of: str | None = None) -> View:
    """The panes of a story; with `as_of`, a stored moment, rebuilt from what was known then.

    An earlier view is compared anew from the versions first seen by then; alerts have the state the desk had
    given them.
    """
    with reading(db):
        if as_of is None:
            return View(views.snapshot(db, story), views.origin_links(db, story), None)
        return _earlier(db, story, as_of)


def _earlier(db: Database, story: Story, as_of: str) -> View:
    comparison = compare(accounts(db, story, as_of=as_of), story.sides)
    records = tuple(
        _with_origin(record, comparison.origins.get(record.id)) for record in articles(db, story, as_of=as_of)
    )
    snapshot = Snapshot(
        story=story,
        cells=comparison.cells,
        utterances=comparison.utterances,
        alerts=_alerts(
            comparison.divergences, views.alerts(db, story), views.alert_states(db, story, as_of=as_of), as_of
        ),
        articles=records,
        outlets=len({record.outlet or record.source for record in records}),
        origins=len({record.origin for record in records if record.origin}),
        fetched_at=None,
    )
    return View(snapshot, comparison.links, as_of)


def _with_origin(record: ArticleRecord, origin: str | None) -> ArticleRecord:
    return replace(record, origin=origin or "")


def _alerts(
    divergences: Iterable[Divergence],
    known: Iterable[AlertRecord],
    states: dict[str, AlertState],
    as_of: str,
) -> tuple[AlertRecord, ...]:
    """The divergences of an earlier moment as alerts.  One that was never put before the desk has the number 0."""
    by_key = {record.key: record for record in known}
    found: list[AlertRecord] = []
    for each in divergences:
        record = by_key.get(each.key)
        found.append(
            AlertRecord(
                id=record.id if record else 0,
                key=each.key,
                kind=each.kind,
                severity=each.severity,
                state=states.get(each.key, "open"),
                summary=each.summary,
                why=each.why,
                figure=each.figure,
                evidence=each.evidence,
                first_seen=min(record.first_seen, as_of) if record else as_of,
                last_seen=min(record.last_seen, as_of) if record else as_of,
                changed=False,
            )
        )
    return tuple(found)
