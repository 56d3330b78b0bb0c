"""The rows of the database as the other rooms see them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from claims.types import Cell, Evidence, Severity, Utterance

AlertState = Literal["open", "acknowledged", "muted", "resolved"]


@dataclass(frozen=True, slots=True)
class Story:
    """What is being followed.  `started` is an ISO 8601 date or None."""

    id: int
    slug: str
    title: str
    started: str | None
    sides: tuple[str, ...]
    match: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Feed:
    """One feed of a story with what conditional requests need; `failures` counts consecutive ones."""

    id: int
    url: str
    title: str | None
    etag: str | None
    last_modified: str | None
    body_hash: str | None
    last_success: str | None
    last_error: str | None
    failures: int


@dataclass(frozen=True, slots=True)
class ArticleRecord:
    """An article with its newest version.  `origin` is the reporting chain it was found to belong to."""

    id: int
    source: str
    outlet: str | None
    title: str | None
    byline: str | None
    credits: tuple[str, ...]
    published: str | None
    first_seen: str
    last_changed: str
    versions: int
    text_status: str
    origin: str
    casualties: int
    statements: int


@dataclass(frozen=True, slots=True)
class AlertRecord:
    """A divergence put before the editor.  `changed` is True when a muted alert re-opened itself."""

    id: int
    key: str
    kind: str
    severity: Severity
    state: AlertState
    summary: str
    why: str
    figure: str
    evidence: tuple[Evidence, ...]
    first_seen: str
    last_seen: str
    changed: bool


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything one screen shows, read in one transaction.  `fetched_at` is the end of the last round."""

    story: Story
    cells: tuple[Cell, ...]
    utterances: tuple[Utterance, ...]
    alerts: tuple[AlertRecord, ...]
    articles: tuple[ArticleRecord, ...]
    outlets: int
    origins: int
    fetched_at: str | None
