"""How a story came to stand as it does: versions of articles, every figure that was printed, and when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal

from store.database import reading

if TYPE_CHECKING:
    from claims.types import Evidence
    from store.database import Database
    from store.records import Story

_CUMULATIVE: Final = 16
"""The place of the truth value in a row of `printed_figures`."""


@dataclass(frozen=True, slots=True)
class ArticleVersion:
    """One version of an article as it was stored; `number` counts from 1."""

    id: int
    number: int
    first_seen: str
    title: str | None
    byline: str | None
    published: str | None
    text_status: str
    text: str


@dataclass(frozen=True, slots=True)
class PrintedFigure:
    """One figure as one version of an article prints it.

    `first_seen` is when that version came in, `gone_at` when the next one replaced it (None: it stands);
    `text` stands at `start`-`end` of the version.  Bounds are those of `claims.types.Casualty`.
    """

    article: int
    version: int
    source: str
    outlet: str | None
    first_seen: str
    gone_at: str | None
    published: str | None
    event: str
    side: str | None
    outcome: str
    scope: str | None
    category: str | None
    value: int | None
    low: int | None
    high: int | None
    modifier: str
    cumulative: bool
    claimant: str | None
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class TallyStep:
    """What a row of the tally said from `at` on: bounds, figure as printed, status (`gone`: no such row), and how
    many claimants, origins and outlets stood behind it."""

    at: str
    key: str
    low: int | None
    high: int | None
    printed: str
    status: str
    claimants: int
    origins: int
    outlets: int


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment at which so many articles came in or changed, alerts changed by themselves, decisions were made."""

    at: str
    articles: int
    alerts: int
    decisions: int


@dataclass(frozen=True, slots=True)
class Rule:
    """The rule of the reader that made a claim: a `figure` or a `statement`."""

    of: Literal["figure", "statement"]
    name: str


def versions(db: Database, article: int) -> tuple[ArticleVersion, ...]:
    """All versions of an article, oldest first; none for an unknown article."""
    with reading(db) as conn:
        rows = conn.execute(
            "SELECT id, row_number() OVER (ORDER BY id), first_seen, title, byline, published, text_status, text"
            " FROM article_versions WHERE article = ? ORDER BY id",
            (article,),
        ).fetchall()
    return tuple(ArticleVersion(*row) for row in rows)


def printed_figures(db: Database, story: Story) -> tuple[PrintedFigure, ...]:
    """Every figure of human loss in every version that has been read, in the order the versions came in.

    Losses that are told of without a figure are left out.
    """
    with reading(db) as conn:
        rows = conn.execute(
            """WITH spans AS (
                SELECT v.id, v.article, v.outlet, v.first_seen, v.published, a.source,
                    lead(v.first_seen) OVER (PARTITION BY v.article ORDER BY v.id) AS gone_at
                FROM articles a JOIN article_versions v ON v.article = a.id WHERE a.story = ?)
            SELECT s.article, s.id, s.source, s.outlet, s.first_seen, s.gone_at, s.published, c.event, c.side,
                c.outcome, c.scope, c.category, c.value, c.low, c.high, c.modifier, c.cumulative,
                coalesce(c.claimant_name, c.claimant), c.start, c."end", c.text
            FROM spans s JOIN casualties c ON c.version = s.id
            WHERE coalesce(c.value, c.low, c.high) IS NOT NULL ORDER BY s.first_seen, s.id, c.start""",
            (story.id,),
        ).fetchall()
    return tuple(_figure(list(row)) for row in rows)


def _figure(row: list[Any]) -> PrintedFigure:
    row[_CUMULATIVE] = bool(row[_CUMULATIVE])
    return PrintedFigure(*row)


def tally_steps(db: Database, story: Story) -> tuple[TallyStep, ...]:
    """Every change of the tally, oldest first."""
    with reading(db) as conn:
        rows = conn.execute(
            "SELECT at, key, low, high, printed, status, claimants, origins, outlets FROM tally_history"
            " WHERE story = ? ORDER BY id",
            (story.id,),
        ).fetchall()
    return tuple(TallyStep(*row) for row in rows)


def rules(db: Database, evidence: Evidence) -> tuple[Rule, ...]:
    """The rules behind the claims that stand on a passage, those on exactly its characters first."""
    with reading(db) as conn:
        rows = conn.execute(
            """WITH here AS (SELECT id FROM article_versions WHERE article = :article),
            claims AS (
                SELECT 'figure' AS kind, rule, start, "end" FROM casualties WHERE version IN (SELECT id FROM here)
                UNION ALL
                SELECT 'statement', rule, start, "end" FROM statements WHERE version IN (SELECT id FROM here))
            SELECT kind, rule, max(start = :start AND "end" = :end) AS exact FROM claims
            WHERE start < :end AND "end" > :start GROUP BY kind, rule ORDER BY exact DESC, kind, rule""",
            {"article": evidence.article, "start": evidence.start, "end": evidence.end},
        ).fetchall()
    exact = [row for row in rows if row[2]]
    return tuple(Rule(kind, name) for kind, name, _ in exact or rows)


def moments(db: Database, story: Story) -> tuple[Moment, ...]:
    """Every moment at which something came in or was decided, oldest first: where a view as of differs."""
    with reading(db) as conn:
        rows = conn.execute(
            """WITH happened AS (
                SELECT v.first_seen AS at, 1 AS articles, 0 AS alerts, 0 AS decisions
                FROM articles a JOIN article_versions v ON v.article = a.id WHERE a.story = :story
                UNION ALL SELECT e.at, 0, 1, 0 FROM alerts a JOIN alert_events e ON e.alert = a.id
                WHERE a.story = :story AND e.decision IS NULL
                UNION ALL SELECT at, 0, 0, 1 FROM desk_log WHERE story = :story)
            SELECT at, sum(articles), sum(alerts), sum(decisions) FROM happened GROUP BY at ORDER BY at""",
            {"story": story.id},
        ).fetchall()
    return tuple(Moment(*row) for row in rows)
