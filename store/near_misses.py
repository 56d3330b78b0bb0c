"""Articles of general feeds that name something of a story but do not belong to it by its rule.

They are kept whole, so that an editor can look at them and pull one in; they are read and compared only then.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fetchers.types import Article
from store.database import reading, writing
from store.errors import StoreError
from store.moments import stored

if TYPE_CHECKING:
    from collections.abc import Iterable

    from store.database import Database
    from store.records import Story

MOST = 1000
"""Near misses that are kept of a story, the latest."""

_ARTICLE = "identity, source, text, title, outlet, byline, published, language, text_status, text_reason"


@dataclass(frozen=True, slots=True)
class NearMiss:
    """A near miss as a list shows it; `why` says what of the story it names."""

    id: int
    source: str
    outlet: str | None
    title: str | None
    published: str | None
    first_seen: str
    text_status: str
    why: str


def keep_near_misses(db: Database, story: Story, found: Iterable[tuple[Article, str]], *, now: str) -> None:
    """Keep near misses with the reason of each; one that is known gets its newest text."""
    rows = [
        (story.id, each.identity, each.source, why, stored(now), each.title, each.outlet, each.byline,
         each.published, each.language, each.text_status, each.text_reason, each.text)
        for each, why in found
    ]  # fmt: skip
    if not rows:
        return
    with writing(db) as conn:
        conn.executemany(
            "INSERT INTO near_misses (story, identity, source, why, first_seen, title, outlet, byline, published,"
            " language, text_status, text_reason, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (story, identity) DO UPDATE SET source = excluded.source, why = excluded.why,"
            " title = excluded.title, outlet = excluded.outlet, byline = excluded.byline,"
            " published = excluded.published, language = excluded.language, text = excluded.text,"
            " text_status = excluded.text_status, text_reason = excluded.text_reason",
            rows,
        )
        conn.execute(
            "DELETE FROM near_misses WHERE story = ?1 AND id NOT IN"
            " (SELECT id FROM near_misses WHERE story = ?1 ORDER BY id DESC LIMIT ?2)",
            (story.id, MOST),
        )


def near_misses(db: Database, story: Story) -> tuple[NearMiss, ...]:
    """The near misses of a story, the latest first."""
    with reading(db) as conn:
        rows = conn.execute(
            "SELECT id, source, outlet, title, published, first_seen, text_status, why FROM near_misses"
            " WHERE story = ? ORDER BY id DESC",
            (story.id,),
        ).fetchall()
    return tuple(NearMiss(*row) for row in rows)


def near_miss(db: Database, story: Story, number: int) -> Article:
    """One near miss as the article that it is.  Raises StoreError where there is none of that number."""
    with reading(db) as conn:
        row = conn.execute(
            f"SELECT {_ARTICLE} FROM near_misses WHERE story = ? AND id = ?", (story.id, number)
        ).fetchone()
    if row is None:
        raise StoreError(
            f"There is no near miss number {number} in this story",
            "`wirewatch articles --near` lists them with their numbers",
        )
    identity, source, text, title, outlet, byline, published, language, status, reason = row
    return Article(
        identity,
        source,
        text,
        title,
        outlet,
        byline,
        (),
        published,
        language,
        text_status=status,
        text_reason=reason,
    )


def forget_near_misses(db: Database, story: Story, identities: Iterable[str]) -> None:
    """Take these off the list: they are articles of the story now."""
    rows = [(story.id, identity) for identity in identities]
    if rows:
        with writing(db) as conn:
            conn.executemany("DELETE FROM near_misses WHERE story = ? AND identity = ?", rows)


def note_matches(db: Database, story: Story, reasons: Iterable[tuple[str, str]]) -> None:
    """Why articles belong to the story: identity and reason of each."""
    rows = [(reason, story.id, identity, reason) for identity, reason in reasons]
    if rows:
        with writing(db) as conn:
            conn.executemany(
                "UPDATE articles SET matched = ? WHERE story = ? AND identity = ? AND matched IS NOT ?", rows
            )
