"""The rows of the database as the other rooms see them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.types import Cell, Document, Evidence, Severity, Utterance
    from fetchers.types import SiteRules

AlertState = Literal["open", "acknowledged", "muted", "resolved"]
DeskAction = Literal["acknowledge", "mute", "resolve", "reopen"]
Outcome = Literal["new", "changed", "same"]
NoticeSort = Literal["alert", "figure", "withdrawn", "overtaken"]
FeedCondition = Literal["new", "fine", "failing", "retired"]


@dataclass(frozen=True, slots=True)
class Story:
    """What is being followed.  `started` is an ISO 8601 date or None; `sites` are rules for article pages by host."""

    id: int
    slug: str
    title: str
    started: str | None
    sides: tuple[str, ...]
    match: tuple[str, ...]
    sites: tuple[tuple[str, SiteRules], ...] = ()


@dataclass(frozen=True, slots=True)
class Feed:
    """One feed of a story with what conditional requests need; `failures` counts consecutive ones.

    `interval` (seconds), `due` and `not_before` are its pace, None before its first round; `retired` is when it was
    given up, `moved_from` its address before the present one.  `http_status`, `seconds` and `size` (bytes) are those
    of the last answer.
    """

    id: int
    url: str
    title: str | None
    etag: str | None
    last_modified: str | None
    body_hash: str | None
    last_success: str | None
    last_error: str | None
    failures: int
    interval: int | None = None
    due: str | None = None
    not_before: str | None = None
    retired: str | None = None
    moved_from: str | None = None
    http_status: int | None = None
    seconds: float | None = None
    size: int | None = None
    categories: tuple[str, ...] = ()

    @property
    def state(self) -> FeedCondition:
        """How it is, in one word; the same as `health` in the view `v_feed_health`."""
        if self.retired:
            return "retired"
        if self.failures:
            return "failing"
        return "fine" if self.last_success else "new"


@dataclass(frozen=True, slots=True)
class ArticleRecord:
    """An article with its newest version.  `origin` is the reporting chain it was found to belong to.

    `opening` is how the text of an article without a title begins, "" for one with a title.
    """

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
    opening: str = ""


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
    evidence: Sequence[Evidence]
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
    desk_figures: tuple[DeskFigure, ...] = ()
    trends: tuple[tuple[str, tuple[int, ...]], ...] = ()
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of an article that was handed in: ids of the article and of its newest version."""

    article: int
    version: int
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Unread:
    """A version that waits for a reader; `source` is for messages."""

    version: int
    source: str
    document: Document


@dataclass(frozen=True, slots=True)
class Round:
    """One finished fetch round: articles that were new, articles that had changed, problems met."""

    id: int
    started: str
    finished: str
    new: int
    changed: int
    problems: int


@dataclass(frozen=True, slots=True)
class SyncedAlerts:
    """What a comparison did to the alerts: how many were opened, got other evidence or another figure while
    they stayed in their state, were put before the editor again, or closed because the matter is gone."""

    opened: int = 0
    updated: int = 0
    reopened: int = 0
    closed: int = 0


@dataclass(frozen=True, slots=True)
class DeskEntry:
    """One decision of the desk: who, when, what, about which alert, from which state to which, and why.

    `action` is "acknowledge", "mute", "resolve", "reopen", "figure", "clear figure", "note", "reject", "cut",
    "join", "merge", "split" or "undo"; `undoes` is the entry an undo takes back.  `alert` is None where the
    decision is about something else: `summary` then says what, and `subject` holds it for programs, its sort
    first ("cell", "claim", "origin", "actor", "article", "story").  `before` and `after` are states of an alert, or
    the tally's and the desk's figure.  `reason` is one of `store.reasons.REASONS` or None.
    """

    id: int
    at: str
    who: str
    action: str
    why: str
    alert: int | None
    summary: str | None
    before: str | None
    after: str | None
    undoes: int | None
    reason: str | None = None
    subject: tuple[str | int | None, ...] = ()


@dataclass(frozen=True, slots=True)
class DeskFigure:
    """The figure the desk prints for a row of the tally, by whom, when and why.

    `cell` is the key of the row, `tally` what the tally said when the figure was set: where it says something
    else by now, the desk figure wants another look.
    """

    cell: str
    printed: str
    who: str
    at: str
    why: str
    tally: str
    entry: int

    def is_overtaken(self, cell: Cell) -> bool:
        """True when the row says something else than it did when the figure was set."""
        return cell.printed != self.tally


@dataclass(frozen=True, slots=True)
class Notice:
    """One matter to be told outside, known by its first four fields.

    `key` is that of the alert or of the row of the tally, `figure` what it says, `decision` the entry of the desk log
    that set the figure (None for alerts).  `text` is the line that tells it.
    """

    sort: NoticeSort
    key: str
    figure: str
    decision: int | None
    text: str

    @property
    def matter(self) -> tuple[str, str, str, int | None]:
        """What must not be told twice."""
        return self.sort, self.key, self.figure, self.decision


@dataclass(frozen=True, slots=True)
class NoticeAddress:
    """How an address does: `failures` counts those in a row, `last_error` is None after a success."""

    name: str
    last_success: str | None
    last_error: str | None
    failures: int


@dataclass(frozen=True, slots=True)
class Note:
    """What an editor wrote down about an alert, a row of the tally, an article or the story: `subject`."""

    subject: tuple[str | int | None, ...]
    text: str
    who: str
    at: str
    entry: int


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage in its paragraph: `text[start:end]` is what carries the claim.

    `cut` says that the paragraph was too long to show whole; `rules` name what read the claim, where asked for.
    """

    source: str
    outlet: str | None
    title: str | None
    published: str | None
    text: str
    start: int
    end: int
    cut: bool = False
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mismatch:
    """Something stored that is not as it must be: which row of what (`what`, `id`), where, and how it differs.

    `stored` is what the row says, `found` what the article has at these offsets (None: nothing).
    """

    what: str
    id: int | None
    source: str | None
    start: int | None
    end: int | None
    stored: str
    found: str | None


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that was searched for, with what stands around it on either side.

    `found` is the article's text from `start` to `end`; it is empty where only the title or the speaker's name has
    what was asked for.  `speaker` is None for a hit in an article.
    """

    article: int
    version: int
    source: str
    outlet: str | None
    published: str | None
    title: str | None
    speaker: str | None
    start: int
    end: int
    found: str
    before: str
    after: str
