"""Small databases for the tests of the store: a ferry that sinks between two invented countries."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from claims.types import Casualty, Comparison, Divergence, Evidence, Mention, Part, Reading, Statement
from fetchers.types import Article
from store.articles import Layouter, save_article
from store.comparisons import save_comparison
from store.database import close, open_database
from store.readings import save_reading
from store.stories import add_story

if TYPE_CHECKING:
    from store.database import Database
    from store.records import Saved, Story, SyncedAlerts

SIDES = ("Velmark", "Ostria")
READER = "by hand 1"

HEADLINE = "Ferry sinks off Tarn Point"
TEXT = f"""{HEADLINE}
At least 12 sailors from Velmark were killed, Harbour Master Ana Rell said on Monday.
Ostria reported two dozen passengers missing.
Share this page"""


def at(minute: int) -> str:
    """A moment of the first day, so many minutes after eight."""
    return f"2031-05-04T{8 + minute // 60:02}:{minute % 60:02}:00Z"


@cache
def empty_file() -> bytes:
    """A database without a story: made once and copied, since the migrations are dearer than most tests."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "empty.db"
        close(open_database(path))
        return path.read_bytes()


def new_story(folder: Path, name: str = "wire.db") -> tuple[Database, Story]:
    """A new file with one story; another one in a file that is there already."""
    path = folder / name
    if not path.exists():
        path.write_bytes(empty_file())
    db = open_database(path)
    return db, add_story(db, "Ferry off Tarn Point", sides=SIDES, match=("ferry",))


def dispatch(number: int = 1, text: str = TEXT, **fields: object) -> Article:
    """Article `number` as fetched."""
    given: dict[str, object] = {"title": text.split("\n")[0], "outlet": f"Paper {number}", **fields}
    return Article(f"guid-{number}", f"https://paper{number}.example/ferry", text, **given)  # type: ignore[arg-type]


def layout(text: str) -> tuple[Part, ...]:
    """Headline first, "Share" lines as furniture, the rest body."""
    parts: list[Part] = []
    start = 0
    for line in text.split("\n"):
        kind = "title" if not start else "furniture" if line.startswith("Share") else "body"
        if line:
            parts.append(Part(kind, start, start + len(line)))  # type: ignore[arg-type]
        start += len(line) + 1
    return tuple(parts)


LAYOUTER = Layouter("by hand 1", lambda article: (article, layout(article.text)))


def keep(db: Database, story: Story, article: Article, *, minute: int = 0, read: bool = True) -> Saved:
    """Save an article and, where it is new or changed, what was read in it."""
    saved = save_article(db, story, article, layout(article.text), now=at(minute))
    if read and saved.outcome != "same":
        save_reading(db, saved.version, reading(article.text), reader=READER, now=at(minute))
    return saved


def reading(text: str) -> Reading:
    """The claims that stand in the ferry dispatches, as far as `text` has them."""
    casualties = [
        casualty(text, words, value, **fields)
        for words, value, fields in (
            ("At least 12 sailors", 12, {"high": None, "modifier": "at_least", "side": "Velmark"}),
            ("At least 15 sailors", 15, {"high": None, "modifier": "at_least", "side": "Velmark"}),
            ("two dozen passengers", 24, {"outcome": "missing", "claimant": "Ostria", "side": "Ostria"}),
        )
        if words in text
    ]
    counted = [words for words in ("At least 12 sailors", "At least 15 sailors") if words in text]
    statements = [statement(text, words, "Ana Rell") for words in counted]
    mentions = [mention(text, words) for words in ("Ana Rell",) if words in text]
    return Reading(tuple(casualties), tuple(statements), tuple(mentions))


def casualty(text: str, words: str, value: int | None, **fields: object) -> Casualty:
    """A casualty that stands on `words`."""
    start = text.index(words)
    given: dict[str, object] = {
        "start": start,
        "end": start + len(words),
        "text": words,
        "outcome": "killed",
        "value": value,
        "low": value,
        "high": value,
        "modifier": "exact",
        "victims": "sailors",
        "category": None,
        "side": None,
        "claimant": None,
        "claimant_name": None,
        "event": "current",
        "current": True,
        "scope": None,
        "cumulative": True,
        "sentence_start": text.rfind("\n", 0, start) + 1,
        "sentence_end": start + len(words),
        "headline": False,
        "rule": "by hand",
        **fields,
    }
    return Casualty(**given)  # type: ignore[arg-type]


def statement(text: str, words: str, speaker: str, **fields: object) -> Statement:
    """A statement that stands on `words`, by a speaker printed in the same text."""
    start, spoken = text.index(words), text.index(speaker)
    given: dict[str, object] = {
        "start": start,
        "end": start + len(words),
        "text": words,
        "speaker": speaker,
        "speaker_start": spoken,
        "speaker_end": spoken + len(speaker),
        "speaker_name": speaker,
        "side": "Velmark",
        "role": "Harbour Master",
        "cue": "said",
        "mode": "indirect",
        "stance": "claim",
        "target": None,
        "sentence_start": start,
        "sentence_end": start + len(words),
        "headline": False,
        "quotes": ((start, start + 8), (start + 9, start + len(words))),
        "rule": "by hand",
        **fields,
    }
    return Statement(**given)  # type: ignore[arg-type]


def mention(text: str, name: str) -> Mention:
    """A person named in the text."""
    start = text.index(name)
    return Mention(
        start, start + len(name), name, name, "person", "Harbour Master", False, "Velmark", 0, len(text)
    )


def passage(article: Article, number: int, words: str) -> Evidence:
    """Evidence on `words` of a stored article."""
    start = article.text.index(words)
    return Evidence(number, article.source, article.outlet, start, start + len(words), words)


def divergence(key: str, figure: str, *evidence: Evidence, **fields: object) -> Divergence:
    """A matter on which accounts part."""
    given: dict[str, object] = {
        "kind": "numeric",
        "severity": "high",
        "summary": key,
        "why": "nothing explains it",
    }
    return Divergence(key=key, figure=figure, evidence=evidence, **(given | fields))  # type: ignore[arg-type]


def compared(*divergences: Divergence, **panes: object) -> Comparison:
    """A comparison that found these divergences and otherwise nothing."""
    empty: dict[str, object] = {"cells": (), "utterances": (), "origins": {}, "links": (), "verdicts": ()}
    return Comparison(divergences=divergences, **(empty | panes))  # type: ignore[arg-type]


def sync(db: Database, story: Story, *divergences: Divergence, minute: int = 0) -> SyncedAlerts:
    """Save a comparison that found these divergences."""
    return save_comparison(db, story, compared(*divergences), now=at(minute))
