"""The alerts as they stood at an earlier moment, and how the desk has judged each kind of them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from store.articles import moment_or_end
from store.database import reading
from store.desk_entries import standing
from store.reasons import BY_WORD

if TYPE_CHECKING:
    import sqlite3

    from store.database import Database
    from store.records import AlertState, DeskEntry, Story

_ANSWERS = ("acknowledge", "mute", "resolve", "reopen")
NO_REASON = "no reason given"


@dataclass(frozen=True, slots=True)
class AlertThen:
    """What was known of an alert at a moment; the fields are those of `AlertRecord`.

    `last_seen` is when the story had last changed, which `AlertRecord` has only where the panes changed with it.
    """

    id: int
    state: AlertState
    changed: bool
    first_seen: str
    last_seen: str


@dataclass(frozen=True, slots=True)
class KindQuality:
    """How the desk judged the alerts of a kind.

    `alerts` were put before it, `judged` of them answered; `right` were worth its time, `wrong` were not.
    `reasons` counts the answers by reason, the most frequent first.
    """

    kind: str
    alerts: int
    judged: int
    right: int
    wrong: int
    reasons: tuple[tuple[str, int], ...]

    @property
    def precision(self) -> float | None:
        """The share of right ones among those judged, None before the first."""
        return self.right / self.judged if self.judged else None


def alerts_then(db: Database, story: Story, as_of: str) -> dict[str, AlertThen]:
    """Every alert there was at a moment, by its key, rebuilt from what happened to it until then."""
    until = moment_or_end(as_of)
    with reading(db) as conn:
        rows = conn.execute(
            """SELECT a.key, a.id, e.at, e.what, e.state, e.figure, l.action, u.was_changed
            FROM alerts a JOIN alert_events e ON e.alert = a.id
            LEFT JOIN desk_log l ON l.id = e.decision LEFT JOIN desk_log u ON u.id = l.undoes
            WHERE a.story = :story AND e.at <= :until ORDER BY e.id""",
            {"story": story.id, "until": until},
        ).fetchall()
        last = _last_change(conn, story, until)
    found: dict[str, AlertThen] = {}
    figures: dict[str, str] = {}
    for key, number, at, what, state, figure, action, was_changed in rows:
        before = found.get(key)
        changed = _changed(
            what, before is not None and before.changed, figures.get(key) != figure, action, was_changed
        )
        first_seen = before.first_seen if before else at
        found[key] = AlertThen(number, state, changed, first_seen, max(last, first_seen))
        figures[key] = figure
    return found


def _changed(what: str, before: bool, another: bool, action: str | None, was_changed: int | None) -> bool:
    """The mark of a changed figure after an event; the rules of `alert_sync.next_step` and `desk.undo`."""
    match what:
        case "changed":
            return True
        case "returned":
            return another
        case "updated" | "gone":
            return before
        case "decided":
            return bool(was_changed) if action == "undo" else False
    return False


def _last_change(conn: sqlite3.Connection, story: Story, until: str) -> str:
    """When the story last changed, at the latest `until`: an article came in, or the desk ruled."""
    (at,) = conn.execute(
        """SELECT max(at) FROM (
            SELECT v.first_seen AS at FROM articles a JOIN article_versions v ON v.article = a.id
                WHERE a.story = :story AND v.first_seen <= :until
            UNION ALL SELECT l.at FROM desk_log l LEFT JOIN desk_log u ON u.id = l.undoes
                WHERE l.story = :story AND l.at <= :until
                AND coalesce(u.action, l.action) IN ('reject', 'cut', 'join', 'merge', 'split'))""",
        {"story": story.id, "until": until},
    ).fetchone()
    return at or ""


def alert_quality(db: Database, story: Story, *, as_of: str | None = None) -> tuple[KindQuality, ...]:
    """How the desk has judged the alerts of a story, by kind, as of a moment.

    The last answer to an alert that stands is its judgement.  Its reason says whether the alert was right; without
    one, acknowledged and resolved count as right, muted as wrong.  One that was opened again is not judged.
    """
    with reading(db) as conn:
        kinds = dict(
            conn.execute(
                "SELECT id, kind FROM alerts WHERE story = ? AND first_seen <= ?",
                (story.id, moment_or_end(as_of)),
            ).fetchall()
        )
        answers = {each.alert: each for each in standing(conn, story, _ANSWERS, as_of=as_of)}
    counts = Counter(kinds.values())
    right: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    reasons: dict[str, Counter[str]] = {kind: Counter() for kind in counts}
    for alert, answer in answers.items():
        kind = kinds.get(alert) if alert is not None else None
        if kind is None or answer.action == "reopen":
            continue
        (right if _was_right(answer) else wrong)[kind] += 1
        reasons[kind][answer.reason or NO_REASON] += 1
    return tuple(
        KindQuality(
            kind,
            counts[kind],
            right[kind] + wrong[kind],
            right[kind],
            wrong[kind],
            tuple(sorted(reasons[kind].items(), key=lambda item: (-item[1], item[0]))),
        )
        for kind in sorted(counts)
    )


def _was_right(answer: DeskEntry) -> bool:
    if answer.reason in BY_WORD:
        return BY_WORD[answer.reason].right
    return answer.action != "mute"
