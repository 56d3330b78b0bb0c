"""The plain data that the reading and the comparing pass on.

Every offset is a Python character offset into `Document.text`; `end` is exclusive, so
`document.text[claim.start:claim.end] == claim.text` always holds.  The words are those of
the project's vocabulary (see `docs/vocabulary.md`): claimant, origin, outlet, side, cell.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from claims.constants import BOTH_SIDES, COMPOUND_OUTCOMES, CURRENT_EVENT, OUTCOMES, SEVERITIES, Severity

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "BOTH_SIDES",
    "COMPOUND_OUTCOMES",
    "CURRENT_EVENT",
    "NO_RULINGS",
    "OUTCOMES",
    "SEVERITIES",
    "Account",
    "Casualty",
    "Cell",
    "CellStatus",
    "ClaimAnchor",
    "Comparison",
    "Divergence",
    "Document",
    "Evidence",
    "Layout",
    "Mention",
    "Mode",
    "Modifier",
    "OriginLink",
    "Part",
    "PartKind",
    "Reading",
    "Rulings",
    "Severity",
    "Stance",
    "Statement",
    "Utterance",
    "Verdict",
]

PartKind = Literal["title", "body", "subhead", "byline", "dateline", "credit", "caption", "furniture"]
Modifier = Literal["exact", "at_least", "more_than", "nearly", "about", "up_to", "vague"]
Mode = Literal["direct", "indirect", "mixed"]
Stance = Literal[
    "inform", "claim", "announce", "accuse", "deny", "urge", "request", "condemn", "condole", "other"
]
CellStatus = Literal["no_figure", "claimed", "corroborated", "disputed"]


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a document and what it is: article body, headline, byline, page furniture…

    Parts do not overlap and come in text order.  A dateline may share its line with the body
    that follows it; all other kinds cover whole lines, without the surrounding white space.
    """

    kind: PartKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Document:
    """One article as the reader sees it.

    `text` is the whole stored text, page furniture included; `parts` say what to read.  Without
    parts every line is body.  `published` is an ISO 8601 date or moment, the anchor for "last week".
    """

    text: str
    title: str | None = None
    published: str | None = None
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Layout:
    """What a document says of itself, found in its own lines; None or empty where it says nothing.

    `published` is an ISO 8601 date or moment, `credits` the agencies named in bylines and credit lines.
    """

    parts: tuple[Part, ...]
    title: str | None
    outlet: str | None
    byline: str | None
    dateline: str | None
    credits: tuple[str, ...]
    published: str | None


@dataclass(frozen=True, slots=True)
class Casualty:
    """One mention of human loss.

    `low`/`high` are inclusive bounds, None for open or unknown ("at least 5": 5, None; "about 5":
    None, None with value 5).  `value` is the printed number, None where no figure is given.
    `claimant` is printed as in the text, `claimant_name` resolved; both None for the outlet's voice.
    `event` is "current" or the label of a background event ("2020", "last week", "August").
    `scope` is the place that limits the figure, None for the whole.  `cumulative` is False for a
    part or an increment ("another 43", "including 3 children").
    """

    start: int
    end: int
    text: str
    outcome: str
    value: int | None
    low: int | None
    high: int | None
    modifier: Modifier
    victims: str | None
    category: str | None
    side: str | None
    claimant: str | None
    claimant_name: str | None
    event: str
    current: bool
    scope: str | None
    cumulative: bool
    sentence_start: int
    sentence_end: int
    headline: bool
    rule: str


@dataclass(frozen=True, slots=True)
class Statement:
    """One reported utterance.

    `start`/`end` cover the content without cue, without "that" and, for direct speech, without the
    outer quotation marks; only where the cue stands inside one sentence ("“The weir,” he said, “will hold.”") do they
    run over it, and `quotes` leave it out.  `speaker` is as printed, for a quotation without a cue the mention that it
    continues (None where nobody is named), `speaker_name` resolved.  `quotes` are the stretches inside
    quotation marks that belong to the content, as (start, end) without the marks.
    """

    start: int
    end: int
    text: str
    speaker: str | None
    speaker_start: int | None
    speaker_end: int | None
    speaker_name: str | None
    side: str | None
    role: str | None
    cue: str | None
    mode: Mode
    stance: Stance
    target: str | None
    sentence_start: int
    sentence_end: int
    headline: bool
    quotes: tuple[tuple[int, int], ...]
    rule: str


@dataclass(frozen=True, slots=True)
class Mention:
    """One printed name of an actor with the description printed beside it.

    "Former Secretary of State Antony Blinken" has text "Antony Blinken", role "Secretary of State",
    former True.  `name` is the resolved name inside this document, the fullest form printed there;
    `role` is as printed, without place; `side` the country or party the description names.
    `kind` is "person", "organisation" or "state".
    """

    start: int
    end: int
    text: str
    name: str
    kind: Literal["person", "organisation", "state"]
    role: str | None
    former: bool
    side: str | None
    sentence_start: int
    sentence_end: int


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read out of one document, each tuple in text order."""

    casualties: tuple[Casualty, ...]
    statements: tuple[Statement, ...]
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Account:
    """One article version with its reading: the unit that is compared.

    `source` is the URL or file path; `outlet` the publisher's name or None; `credits` the agencies
    it credits; `published` an ISO 8601 date or moment or None where order is unknown.
    """

    article: int
    source: str
    outlet: str | None
    credits: tuple[str, ...]
    document: Document
    reading: Reading


@dataclass(frozen=True, slots=True)
class Evidence:
    """A passage that carries a claim: `text == stored article text[start:end]`."""

    article: int
    source: str
    outlet: str | None
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Cell:
    """One row of the tally.  `line` is the sentence an editor may print.

    `low`/`high` are the bounds over all claimants, `printed` the figure as a reader would print it
    ("at least 49", "50", "no figure", "about 100 = 49 + 50").  `whole` is False for a part of a
    larger row (one province), which is shown under it and never added.
    """

    event: str
    side: str | None
    outcome: str
    scope: str | None
    category: str | None
    low: int | None
    high: int | None
    printed: str
    status: CellStatus
    claimants: tuple[str, ...]
    origins: tuple[str, ...]
    outlets: tuple[str, ...]
    articles: tuple[int, ...]
    whole: bool
    evidence: Sequence[Evidence]
    line: str

    @property
    def key(self) -> str:
        """The identity of the row through refreshes."""
        return "|".join((self.event, self.side or "", self.outcome, self.scope or "", self.category or ""))


@dataclass(frozen=True, slots=True)
class Utterance:
    """One thing an actor said, with every printed version of it.

    `text` is the content of the fullest version, `quote` the words inside quotation marks of it or
    None.  `drift` is "" or the worst verdict over the versions: fragment, spelling, reworded, stronger.
    `said_at` is an ISO date or None.
    """

    key: str
    actor: str
    side: str | None
    role: str | None
    mode: Mode
    stance: Stance
    target: str | None
    text: str
    quote: str | None
    outlets: tuple[str, ...]
    origins: tuple[str, ...]
    drift: str
    evidence: Sequence[Evidence]
    said_at: str | None


@dataclass(frozen=True, slots=True)
class Divergence:
    """A matter on which accounts part.  `key` is stable while the matter is the same one;
    `figure` is what would re-open a muted alert when it changes (for instance "no figure / 50")."""

    key: str
    kind: str
    severity: Severity
    summary: str
    why: str
    figure: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class OriginLink:
    """Why two articles count as one origin: `how` is credit, verbatim, rewrite, or desk (an editor said so)."""

    article: int
    other: int
    how: Literal["credit", "verbatim", "rewrite", "desk"]
    share: float
    evidence: tuple[Evidence, ...]

    @property
    def in_text(self) -> bool:
        """True when the texts show it: the passages then come in pairs."""
        return self.how in ("verbatim", "rewrite")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the decision order said of one pair of figures, kept so that silence can be explained."""

    step: str
    verdict: str
    reason: str
    first: Evidence
    second: Evidence


@dataclass(frozen=True, slots=True)
class ClaimAnchor:
    """A claim as an editor points at it, so that it is found again when the article is read anew.

    `outcome` is that of a casualty, None for a statement; `text` the claim's own words and `sentence` the
    sentence around them.  Where an article no longer has the sentence, the words alone tell.
    """

    article: int
    outcome: str | None
    text: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Rulings:
    """What the desk has decided about the material itself; a comparison honours it.

    rejected  claims that are not to count
    cut       pairs of articles (lower id first) whose link does not make them one origin
    joined    pairs of articles (lower id first) that are one origin
    merged    (printed name, printed name): the first is the same actor as the second
    split     printed names that are actors of their own, whoever they are taken for
    """

    rejected: tuple[ClaimAnchor, ...] = ()
    cut: tuple[tuple[int, int], ...] = ()
    joined: tuple[tuple[int, int], ...] = ()
    merged: tuple[tuple[str, str], ...] = ()
    split: tuple[str, ...] = ()


NO_RULINGS = Rulings()


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything the panes show for one story at one moment."""

    cells: tuple[Cell, ...]
    utterances: tuple[Utterance, ...]
    divergences: tuple[Divergence, ...]
    origins: dict[int, str]
    links: tuple[OriginLink, ...]
    verdicts: tuple[Verdict, ...]
