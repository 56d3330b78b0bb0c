"""What the screens and their twins show, read back as the other rooms know it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from store import panes
from store.articles import articles, moment_or_end
from store.database import reading
from store.desk_figures import desk_figures, notes
from store.errors import StoreError
from store.evidence import Versions, passages, sources
from store.records import AlertRecord, Passage, Snapshot
from store.rounds import last_round
from store.stories import find_story

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable
    from typing import TypeVar

    from claims.types import Cell, Evidence, OriginLink, Utterance, Verdict
    from store.database import Database
    from store.panes import Sources
    from store.records import AlertState, Story

    _Thing = TypeVar("_Thing")

LONGEST_PARAGRAPH = 4000
"""Characters of a paragraph that a passage is shown in; more is cut around it."""
_ALERT = "id, key, kind, severity, state, summary, why, figure, evidence, first_seen, last_seen, changed"
_EVIDENCE, _CHANGED = 8, 11
_LOUDEST_FIRST = "CASE severity WHEN 'high' THEN 0 WHEN 'medium' THEN 1 WHEN 'low' THEN 2 ELSE 3 END, id"


def snapshot(db: Database, story: Story) -> Snapshot:
    """Everything one screen shows of a story, all of one moment."""
    with reading(db) as conn:
        found = articles(db, story)
        known = {article.id: (article.source, article.outlet) for article in found}
        finished = last_round(db, story)
        return Snapshot(
            story=find_story(db, story.slug),
            cells=_rows(conn, story, "cells", panes.CELLS.columns, panes.CELLS.make, known),
            utterances=_rows(
                conn, story, "utterances", panes.UTTERANCES.columns, panes.UTTERANCES.make, known
            ),
            alerts=_alerts(conn, story, known),
            articles=found,
            outlets=len({article.outlet or article.source for article in found}),
            origins=len({article.origin for article in found if article.origin}),
            fetched_at=finished.finished if finished else None,
            desk_figures=desk_figures(db, story),
            notes=notes(db, story),
        )


def cells(db: Database, story: Story) -> tuple[Cell, ...]:
    """The tally in the order of the last comparison."""
    with reading(db) as conn:
        return _rows(conn, story, "cells", panes.CELLS.columns, panes.CELLS.make, sources(conn, story.id))


def utterances(db: Database, story: Story) -> tuple[Utterance, ...]:
    """What was said, in the order of the last comparison."""
    with reading(db) as conn:
        return _rows(
            conn,
            story,
            "utterances",
            panes.UTTERANCES.columns,
            panes.UTTERANCES.make,
            sources(conn, story.id),
        )


def origin_links(db: Database, story: Story) -> tuple[OriginLink, ...]:
    """Why articles count as one origin."""
    with reading(db) as conn:
        return _rows(
            conn, story, "origin_links", panes.LINKS.columns, panes.LINKS.make, sources(conn, story.id)
        )


def verdicts(db: Database, story: Story) -> tuple[Verdict, ...]:
    """What the decision order said of each pair of figures: why there is no alert."""
    with reading(db) as conn:
        return _rows(conn, story, "verdicts", panes.VERDICT_COLUMNS, panes.verdict, sources(conn, story.id))


def alerts(db: Database, story: Story) -> tuple[AlertRecord, ...]:
    """All alerts of a story in whatever state, the loudest first, then the oldest."""
    with reading(db) as conn:
        return _alerts(conn, story, sources(conn, story.id))


def alert(db: Database, alert_id: int) -> AlertRecord:
    """One alert.  Raises StoreError when there is none of that number."""
    with reading(db) as conn:
        row = conn.execute(f"SELECT {_ALERT}, story FROM alerts WHERE id = ?", (alert_id,)).fetchone()
        if row is None:
            raise StoreError(f"There is no alert number {alert_id}", "Look at `wirewatch alerts`")
        return _alert(row[:-1], sources(conn, row[-1]))


def alert_states(db: Database, story: Story, *, as_of: str | None = None) -> dict[str, AlertState]:
    """The state of every alert there was at a moment, by its key."""
    with reading(db) as conn:
        rows = conn.execute(
            """SELECT a.key, e.state FROM alerts a JOIN alert_events e ON e.id = (
                SELECT max(id) FROM alert_events WHERE alert = a.id AND at <= :until)
            WHERE a.story = :story""",
            {"story": story.id, "until": moment_or_end(as_of)},
        ).fetchall()
    return dict(rows)


def passage(db: Database, evidence: Evidence) -> Passage:
    """The evidence in its paragraph, of the newest version in which it stands.

    Raises StoreError when no stored version has it at these offsets.
    """
    with reading(db) as conn:
        version = Versions(conn).find(evidence)
        source, outlet, title, published, text = conn.execute(
            "SELECT a.source, v.outlet, v.title, v.published, v.text"
            " FROM article_versions v JOIN articles a ON a.id = v.article WHERE v.id = ?",
            (version,),
        ).fetchone()
    first, last = _paragraph(text, evidence.start, evidence.end)
    begin, stop = _window(text, first, last, evidence.start, evidence.end)
    return Passage(
        source=source,
        outlet=outlet,
        title=title,
        published=published,
        text=text[begin:stop],
        start=evidence.start - begin,
        end=evidence.end - begin,
        cut=(begin, stop) != (first, last),
    )


def _rows(
    conn: sqlite3.Connection,
    story: Story,
    table: str,
    columns: tuple[str, ...],
    make: Callable[[Any, Sources], _Thing],
    known: Sources,
) -> tuple[_Thing, ...]:
    rows = conn.execute(f"SELECT {', '.join(columns)} FROM {table} WHERE story = ? ORDER BY id", (story.id,))
    return tuple(make(row, known) for row in rows)


def _alerts(conn: sqlite3.Connection, story: Story, known: Sources) -> tuple[AlertRecord, ...]:
    rows = conn.execute(f"SELECT {_ALERT} FROM alerts WHERE story = ? ORDER BY {_LOUDEST_FIRST}", (story.id,))
    return tuple(_alert(row, known) for row in rows)


def _alert(row: tuple[Any, ...], known: Sources) -> AlertRecord:
    values = list(row)
    values[_EVIDENCE], values[_CHANGED] = passages(row[_EVIDENCE], known), bool(row[_CHANGED])
    return AlertRecord(*values)


def _paragraph(text: str, start: int, end: int) -> tuple[int, int]:
    """The lines from the one where the passage starts to the one where it ends, without outer white space."""
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    last = len(text) if last < 0 else last
    while first < start and text[first].isspace():
        first += 1
    while last > end and text[last - 1].isspace():
        last -= 1
    return first, last


def _window(text: str, first: int, last: int, start: int, end: int) -> tuple[int, int]:
    """A paragraph cut to size around the passage, between words."""
    room = max(0, LONGEST_PARAGRAPH - (end - start)) // 2
    if last - first <= LONGEST_PARAGRAPH:
        return first, last
    begin, stop = max(first, start - room), min(last, end + room)
    while first < begin < start and not text[begin - 1].isspace():
        begin += 1
    while end < stop < last and not text[stop].isspace():
        stop -= 1
    return begin, stop
