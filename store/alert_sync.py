"""What a new comparison does to the alerts.  The tool opens, updates and closes; only the desk silences.

An alert is known by the key of its divergence.  While its figure stays the same it stays in the state the desk
gave it.  When the figure changes, an alert that was acknowledged, muted or resolved by the desk opens again and
says so: what was decided was another matter.  When the divergence is gone the tool resolves the alert, and opens
it again if the divergence comes back; nothing is deleted and every step is an event.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from store.records import SyncedAlerts

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    from claims.types import Divergence
    from store.records import AlertState, Story

What = Literal["opened", "updated", "changed", "gone", "returned"]


@dataclass(frozen=True, slots=True)
class Standing:
    """An alert as it stands before the comparison; `evidence` is its column."""

    id: int
    key: str
    state: AlertState
    closed_by_tool: bool
    changed: bool
    figure: str
    told: tuple[object, ...]
    evidence: str


@dataclass(frozen=True, slots=True)
class Matter:
    """A divergence as the accounts now have it, with its evidence as a column."""

    divergence: Divergence
    evidence: str


@dataclass(frozen=True, slots=True)
class Step:
    """What happens to one alert: the event, the state after it and whether a changed figure re-opened it."""

    what: What
    state: AlertState
    changed: bool = False


def next_step(standing: Standing | None, matter: Matter | None) -> Step | None:
    """The one step an alert takes when `matter` is what the accounts now say of it; None for no step."""
    if standing is None:
        return Step("opened", "open") if matter else None
    if matter is None:
        # What the desk has resolved stays the desk's; what is gone already cannot go again.
        return None if standing.state == "resolved" else Step("gone", "resolved")
    another = matter.divergence.figure != standing.figure
    if standing.closed_by_tool:
        return Step("returned", "open", another)
    if another and standing.state != "open":
        return Step("changed", "open", True)
    if another or _tells_otherwise(standing, matter):
        return Step("updated", standing.state, standing.changed)
    return None


def _tells_otherwise(standing: Standing, matter: Matter) -> bool:
    """True when the alert told the editor something else, apart from its figure.

    Offsets do not count: they move with every edit.
    """
    divergence = matter.divergence
    if standing.told != (divergence.kind, divergence.severity, divergence.summary, divergence.why):
        return True
    if standing.evidence == matter.evidence:
        return False
    return _quoted(standing.evidence) != _quoted(matter.evidence)


def _quoted(evidence: str) -> list[tuple[int, str]]:
    """Articles and words of the passages."""
    return sorted((article, text) for article, _, _, _, text in json.loads(evidence))


def sync(conn: sqlite3.Connection, story: Story, matters: Sequence[Matter], at: str) -> SyncedAlerts:
    """Bring the alerts in step with what the accounts now say; the counts of what happened."""
    before = standings(conn, story)
    synced = take(conn, story, plan(before, matters), at)
    refresh(conn, story, before, matters, at)
    return synced


def plan(
    standings: Iterable[Standing], matters: Iterable[Matter]
) -> list[tuple[Standing | None, Matter | None, Step]]:
    """Every step that is to be taken, in the order of the matters, then of the alerts that are gone."""
    by_key = {standing.key: standing for standing in standings}
    current = {matter.divergence.key: matter for matter in matters}
    there = [(by_key.get(key), matter) for key, matter in current.items()]
    gone = [(standing, None) for key, standing in by_key.items() if key not in current]
    return [
        (standing, matter, step)
        for standing, matter in [*there, *gone]
        if (step := next_step(standing, matter))
    ]


def standings(conn: sqlite3.Connection, story: Story) -> list[Standing]:
    """The alerts of a story, oldest first."""
    rows = conn.execute(
        "SELECT id, key, state, closed_by_tool, changed, figure, kind, severity, summary, why, evidence"
        " FROM alerts WHERE story = ? ORDER BY id",
        (story.id,),
    )
    return [
        Standing(number, key, state, bool(closed), bool(changed), figure, tuple(told), evidence)
        for number, key, state, closed, changed, figure, *told, evidence in rows
    ]


def take(
    conn: sqlite3.Connection,
    story: Story,
    steps: Sequence[tuple[Standing | None, Matter | None, Step]],
    at: str,
) -> SyncedAlerts:
    """Take the steps and record each; the counts of what happened."""
    for standing, matter, step in steps:
        if matter is None:
            assert standing is not None
            number = standing.id
            conn.execute("UPDATE alerts SET state = 'resolved', closed_by_tool = 1 WHERE id = ?", (number,))
        elif standing is None:
            number = _open(conn, story, matter.divergence, at)
        else:
            number = standing.id
            _update(conn, number, matter.divergence, step)
        conn.execute(
            "INSERT INTO alert_events (alert, at, what, state, severity, figure, summary)"
            " SELECT id, ?, ?, state, severity, figure, summary FROM alerts WHERE id = ?",
            (at, step.what, number),
        )
    taken = [step.what for _, _, step in steps]
    return SyncedAlerts(
        opened=taken.count("opened"),
        updated=taken.count("updated"),
        reopened=taken.count("changed") + taken.count("returned"),
        closed=taken.count("gone"),
    )


def refresh(
    conn: sqlite3.Connection,
    story: Story,
    before: Iterable[Standing],
    matters: Iterable[Matter],
    at: str,
) -> None:
    """Point every alert at its passages as they now stand, and note that it was seen."""
    pointed = {standing.key: standing.evidence for standing in before}
    found = {matter.divergence.key: matter.evidence for matter in matters}
    conn.executemany(
        "UPDATE alerts SET last_seen = ? WHERE story = ? AND key = ?", [(at, story.id, key) for key in found]
    )
    conn.executemany(
        "UPDATE alerts SET evidence = ? WHERE story = ? AND key = ?",
        [(evidence, story.id, key) for key, evidence in found.items() if pointed.get(key) != evidence],
    )


def _open(conn: sqlite3.Connection, story: Story, divergence: Divergence, at: str) -> int:
    cursor = conn.execute(
        "INSERT INTO alerts (story, key, kind, severity, state, figure, summary, why, first_seen, last_seen, evidence)"
        " VALUES (?, ?, ?, ?, 'open', ?, ?, ?, ?, ?, '[]')",
        (
            story.id,
            divergence.key,
            divergence.kind,
            divergence.severity,
            divergence.figure,
            divergence.summary,
            divergence.why,
            at,
            at,
        ),
    )
    return int(cursor.lastrowid or 0)


def _update(conn: sqlite3.Connection, number: int, divergence: Divergence, step: Step) -> None:
    conn.execute(
        "UPDATE alerts SET kind = ?, severity = ?, state = ?, closed_by_tool = 0, changed = ?, figure = ?,"
        " summary = ?, why = ? WHERE id = ?",
        (
            divergence.kind,
            divergence.severity,
            step.state,
            step.changed,
            divergence.figure,
            divergence.summary,
            divergence.why,
            number,
        ),
    )
