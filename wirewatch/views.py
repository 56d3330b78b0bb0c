"""A story as it is now, or as it was known at an earlier moment."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from claims.comparing.compare import compare
from claims.types import SEVERITIES
from store import views
from store.alert_history import AlertThen, alerts_then
from store.articles import articles
from store.database import reading
from store.desk_figures import desk_figures, notes
from store.readings import accounts
from store.records import AlertRecord, Snapshot
from store.rounds import last_round
from store.rulings import rulings

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from claims.types import Comparison, Divergence, OriginLink, Verdict
    from store.database import Database
    from store.records import Story


@dataclass(frozen=True, slots=True)
class View:
    """What the panes show, with the reasons why articles share an origin; `as_of` is None for now."""

    snapshot: Snapshot
    links: tuple[OriginLink, ...]
    as_of: str | None


def look(db: Database, story: Story, as_of: str | None = None) -> View:
    """The panes of a story; with `as_of`, a stored moment, rebuilt from what was known then.

    An earlier view is compared anew from the versions first seen and the rulings made by then; alerts have the
    state that they had.
    """
    with reading(db):
        if as_of is None:
            return View(views.snapshot(db, story), views.origin_links(db, story), None)
        return _earlier(db, story, as_of)


def look_at_verdicts(db: Database, story: Story, as_of: str | None = None) -> tuple[Verdict, ...]:
    """What the decision order said of each pair of figures, in the view of that moment."""
    with reading(db):
        return views.verdicts(db, story) if as_of is None else _compared(db, story, as_of).verdicts


def _earlier(db: Database, story: Story, as_of: str) -> View:
    comparison = _compared(db, story, as_of)
    records = tuple(
        replace(record, origin=comparison.origins.get(record.id, ""))
        for record in articles(db, story, as_of=as_of)
    )
    finished = last_round(db, story, as_of=as_of)
    snapshot = Snapshot(
        story=story,
        cells=comparison.cells,
        utterances=comparison.utterances,
        alerts=_alerts(comparison.divergences, alerts_then(db, story, as_of), as_of),
        articles=records,
        outlets=len({record.outlet or record.source for record in records}),
        origins=len({record.origin for record in records if record.origin}),
        fetched_at=finished.finished if finished else None,
        desk_figures=desk_figures(db, story, as_of=as_of),
        notes=notes(db, story, as_of=as_of),
    )
    return View(snapshot, comparison.links, as_of)


def _compared(db: Database, story: Story, as_of: str) -> Comparison:
    return compare(accounts(db, story, as_of=as_of), story.sides, rulings(db, story, as_of=as_of))


def _alerts(
    divergences: Iterable[Divergence], then: Mapping[str, AlertThen], as_of: str
) -> tuple[AlertRecord, ...]:
    """The divergences of an earlier moment as alerts, the loudest first, then the oldest.

    One that had not been put before the desk by then has the number 0.
    """
    unknown = AlertThen(0, "open", False, as_of, as_of)
    found = [_alert(each, then.get(each.key, unknown)) for each in divergences]
    return tuple(sorted(found, key=lambda each: (SEVERITIES.index(each.severity), each.id)))


def _alert(divergence: Divergence, then: AlertThen) -> AlertRecord:
    return AlertRecord(
        id=then.id,
        key=divergence.key,
        kind=divergence.kind,
        severity=divergence.severity,
        state=then.state,
        summary=divergence.summary,
        why=divergence.why,
        figure=divergence.figure,
        evidence=divergence.evidence,
        first_seen=then.first_seen,
        last_seen=then.last_seen,
        changed=then.changed,
    )
