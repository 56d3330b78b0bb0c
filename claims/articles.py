"""The plain data of one article: what it is made of, and what is read out of it.

Every offset is a Python character offset into `Document.text`; `end` is exclusive, so
`document.text[claim.start:claim.end] == claim.text` always holds.  `claims.types` has these types too, with
those of the comparing; they are apart so that reading an article loads no more than it needs.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

PartKind = Literal["title", "body", "subhead", "byline", "dateline", "credit", "caption", "furniture"]
Modifier = Literal["exact", "at_least", "more_than", "nearly", "about", "up_to", "vague"]
Mode = Literal["direct", "indirect", "mixed"]
Stance = Literal[
    "inform", "claim", "announce", "accuse", "deny", "urge", "request", "condemn", "condole", "other"
]


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
