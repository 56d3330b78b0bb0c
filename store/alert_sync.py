"""What a new comparison does to the alerts.  The tool opens, updates and closes; only the desk silences.

An alert is known by the key of its divergence.  While its figure stays the same it stays in the state the desk
gave it.  When the figure changes, an alert that was acknowledged, muted or resolved by the desk opens again and
says so: what was decided was another matter.  When the divergence is gone the tool resolves the alert, and opens
it again if the divergence comes back; nothing is deleted and every step is an event.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from store.evidence import passages
from store.records import SyncedAlerts

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping, Sequence

    from claims.types import Divergence, Evidence
    from store.records import AlertState, Story

What = Literal["opened", "updated", "changed", "gone", "returned"]


@dataclass(frozen=True, slots=True)
class Standing:
    """An alert as it stands before the comparison."""

    id: int
    key: str
    state: AlertState
    closed_by_tool: bool
    changed: bool
    told: tuple[object, ...]
    figure: str


@dataclass(frozen=True, slots=True)
class Step:
    """What happens to one alert: the event, the state after it and whether a changed figure re-opened it."""

    what: What
    state: AlertState
    changed: bool = False


def next_step(standing: Standing | None, divergence: Divergence | None) -> Step | None:
    """The one step an alert takes when `divergence` is what the accounts now say of it; None for no step."""
    if standing is None:
        return Step("opened", "open") if divergence else None
    if divergence is None:
        # What the desk has resolved stays the desk's; what is gone already cannot go again.
        return None if standing.state == "resolved" else Step("gone", "resolved")
    another = divergence.figure != standing.figure
    if standing.closed_by_tool:
        return Step("returned", "open", another)
    if another and standing.state != "open":
        return Step("changed", "open", True)
    if another or told(divergence) != standing.told:
        return Step("updated", standing.state, standing.changed)
    return None


def told(divergence: Divergence) -> tuple[object, ...]:
    """What the alert tells the editor apart from its figure.  Offsets do not count: they move with every edit."""
    return (
        divergence.kind,
        divergence.severity,
        divergence.summary,
        divergence.why,
        _quoted(divergence.evidence),
    )


def plan(
    standings: Iterable[Standing], divergences: Iterable[Divergence]
) -> list[tuple[Standing | None, Divergence | None, Step]]:
    """Every step that is to be taken, in the order of the divergences, then of the alerts that are gone."""
    by_key = {standing.key: standing for standing in standings}
    current = {divergence.key: divergence for divergence in divergences}
    matters = [(by_key.get(key), divergence) for key, divergence in current.items()]
    gone = [(standing, None) for key, standing in by_key.items() if key not in current]
    return [
        (standing, divergence, step)
        for standing, divergence in [*matters, *gone]
        if (step := next_step(standing, divergence))
    ]


def standings(
    conn: sqlite3.Connection, story: Story, known: Mapping[int, tuple[str, str | None]]
) -> list[Standing]:
    """The alerts of a story, oldest first."""
    rows = conn.execute(
        "SELECT id, key, state, closed_by_tool, changed, figure, kind, severity, summary, why, evidence"
        " FROM alerts WHERE story = ? ORDER BY id",
        (story.id,),
    )
    return [
        Standing(
            id=number,
            key=key,
            state=state,
            closed_by_tool=bool(closed),
            changed=bool(changed),
            figure=figure,
            told=(kind, severity, summary, why, _quoted(passages(evidence, known))),
        )
        for number, key, state, closed, changed, figure, kind, severity, summary, why, evidence in rows
    ]


def take(
    conn: sqlite3.Connection,
    story: Story,
    steps: Sequence[tuple[Standing | None, Divergence | None, Step]],
    at: str,
) -> SyncedAlerts:
    """Take the steps and record each; the counts of what happened."""
    for standing, divergence, step in steps:
        if divergence is None:
            assert standing is not None
            number = standing.id
            conn.execute("UPDATE alerts SET state = 'resolved', closed_by_tool = 1 WHERE id = ?", (number,))
        elif standing is None:
            number = _open(conn, story, divergence, at)
        else:
            number = standing.id
            _update(conn, number, divergence, step)
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


def refresh(conn: sqlite3.Connection, story: Story, rows: Iterable[tuple[object, ...]], at: str) -> None:
    """Point every alert at its passages as they now stand, and note that it was seen.

    `rows` are those of `store.panes.divergence_row`.
    """
    conn.executemany(
        "UPDATE alerts SET evidence = ?, last_seen = ? WHERE story = ? AND key = ?",
        [(evidence, at, story.id, key) for key, *_, evidence in rows],
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


def _quoted(evidence: Iterable[Evidence]) -> tuple[tuple[int, str], ...]:
    return tuple(sorted((passage.article, passage.text) for passage in evidence))
