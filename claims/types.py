"""The plain data that the reading and the comparing pass on.

Every offset is a Python character offset into `Document.text`; `end` is exclusive, so
`document.text[claim.start:claim.end] == claim.text` always holds.  The words are those of
the project's vocabulary (see `docs/vocabulary.md`): claimant, origin, outlet, side, cell.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from claims.articles import (
    Casualty,
    Document,
    Layout,
    Mention,
    Mode,
    Modifier,
    Part,
    PartKind,
    Reading,
    Stance,
    Statement,
)
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

CellStatus = Literal["no_figure", "claimed", "corroborated", "disputed"]


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
