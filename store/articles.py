"""Articles in versions: nothing that was once seen is overwritten."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from claims.types import Document
from store.as_found import fingerprint_of, forget, found_as, printed_of, remember, remembered
from store.columns import dump, dump_parts, parts, words
from store.database import reading, writing
from store.errors import StoreError
from store.moments import stored, until
from store.records import ArticleRecord, Saved, Unread

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from claims.types import Part
    from fetchers.types import Article
    from store.database import Database
    from store.records import Story

_CREDITS = 5
OPENING = 200
"""So many characters of an article stand for the title that it has not."""
END_OF_TIME = "9999-12-31T23:59:59Z"
PRUNED = Saved(0, 0, "same")
"""What became of an article that was pruned, and is handed in as it was."""

NEWEST = """newest AS (
    SELECT v.article, max(v.id) AS version, count(*) AS versions,
        min(v.first_seen) AS first_seen, max(v.first_seen) AS last_changed
    FROM articles a JOIN article_versions v ON v.article = a.id
    WHERE a.story = :story AND v.first_seen <= :until GROUP BY v.article)"""
"""The newest version of each article of `:story` first seen by `:until`, with its history."""

NEWEST_READ = """newest AS (
    SELECT v.article, max(v.id) AS version
    FROM articles a JOIN article_versions v ON v.article = a.id
    JOIN readings r ON r.version = v.id AND r.replaced_at IS NULL
    WHERE a.story = :story AND v.first_seen <= :until GROUP BY v.article)"""
"""The same, of versions that have been read."""


@dataclass(frozen=True, slots=True)
class Layouter:
    """What fills an article in from its own lines and cuts its text into parts.

    `lay` is a pure function; `version` is raised when it makes something else of the same article.
    """

    version: str
    lay: Callable[[Article], tuple[Article, tuple[Part, ...]]]


@dataclass(frozen=True, slots=True)
class Incoming:
    """An article that is not known as it is, laid out.  `found_as` is None where it was not laid out by a `Layouter`."""

    article: Article
    fingerprint: str
    parts: str
    found_as: str | None


def save_article(db: Database, story: Story, article: Article, parts: tuple[Part, ...], *, now: str) -> Saved:
    """Keep an article: as a new one, as a new version of one, or not at all when it is the same.

    An article is the same while its text and everything it prints of itself (title, outlet, byline, credits, date)
    are.  Another layout of the same text replaces the old layout; the version then waits to be read again.
    An article that was pruned stays away while it is the same: the result is `PRUNED`.
    Raises StoreError for a text that cannot be stored (uncleaned control characters, parts out of bounds).
    """
    (saved,) = save_incoming(db, story, [_incoming(article, parts, None)], now=now)
    return saved


def save_articles(
    db: Database, story: Story, batch: Iterable[Article], layouter: Layouter, *, now: str
) -> tuple[Saved, ...]:
    """`save_article` for a whole batch, for instance a feed, in one transaction.

    An article that comes in as it last did, to the same version of the layouter, is not even laid out; when they all
    do, nothing is written.
    """
    return save_incoming(db, story, incoming(db, story, batch, layouter), now=now)


def incoming(
    db: Database, story: Story, batch: Iterable[Article], layouter: Layouter
) -> list[Saved | Incoming]:
    """The first half of `save_articles`, for before a transaction: what is known as it is, and the rest laid out."""
    given = list(batch)
    found = [(article.identity, found_as(article, layouter.version)) for article in given]
    with reading(db) as conn:
        known = remembered(conn, story, found)
    return [
        saved or _incoming(*layouter.lay(article), mark)
        for saved, article, (_, mark) in zip(known, given, found, strict=True)
    ]


def save_incoming(
    db: Database, story: Story, batch: Sequence[Saved | Incoming], *, now: str
) -> tuple[Saved, ...]:
    """The second half of `save_articles`: store what is not known as it is.  The result is in the order of the batch."""
    at = stored(now)
    others = [each.article.identity for each in batch if isinstance(each, Incoming)]
    if not others:
        return tuple(each for each in batch if isinstance(each, Saved))
    with writing(db) as conn:
        buried = _buried(conn, story, others)
        return tuple(
            _save(conn, story, each, buried, at) if isinstance(each, Incoming) else each for each in batch
        )


def _incoming(article: Article, layout: tuple[Part, ...], mark: str | None) -> Incoming:
    _check(article, layout)
    return Incoming(article, fingerprint_of(article.text, *printed_of(article)), dump_parts(layout), mark)


def articles(db: Database, story: Story, *, as_of: str | None = None) -> tuple[ArticleRecord, ...]:
    """The articles of a story with their newest version, as of a moment, in the order they came in.

    Origins are those of the last comparison, "" for an article it has not seen.
    """
    with reading(db) as conn:
        rows = conn.execute(
            f"""WITH {NEWEST}
            SELECT a.id, a.source, v.outlet, v.title, v.byline, v.credits, v.published, n.first_seen, n.last_changed,
                n.versions, v.text_status, coalesce(o.label, ''), coalesce(r.casualties, 0), coalesce(r.statements, 0),
                CASE WHEN coalesce(v.title, '') = '' THEN substr(v.text, 1, {OPENING}) ELSE '' END
            FROM newest n JOIN articles a ON a.id = n.article JOIN article_versions v ON v.id = n.version
            LEFT JOIN origins o ON o.article = a.id
            LEFT JOIN readings r ON r.version = n.version AND r.replaced_at IS NULL
            ORDER BY a.id""",
            {"story": story.id, "until": moment_or_end(as_of)},
        ).fetchall()
    return tuple(_record(list(row)) for row in rows)


def known_identities(db: Database, story: Story) -> frozenset[str]:
    """The identities of all articles of a story, pruned ones too: what a fetcher need not ask for again."""
    with reading(db) as conn:
        rows = conn.execute(
            "SELECT identity FROM articles WHERE story = ?1 UNION SELECT identity FROM tombstones WHERE story = ?1",
            (story.id,),
        ).fetchall()
    return frozenset(identity for (identity,) in rows)


def find_article(db: Database, story: Story, identity: str) -> tuple[str, str] | None:
    """Source and newest text of the article of that identity, None where the story has none."""
    with reading(db) as conn:
        row: tuple[str, str] | None = conn.execute(
            "SELECT a.source, v.text FROM articles a JOIN article_versions v ON v.article = a.id"
            " WHERE a.story = ? AND a.identity = ? ORDER BY v.id DESC LIMIT 1",
            (story.id, identity),
        ).fetchone()
    return row


def unread(db: Database, story: Story, reader: str) -> tuple[Unread, ...]:
    """Every version that `reader` has not read, oldest first; earlier versions too, for views as of a moment."""
    with reading(db) as conn:
        rows = conn.execute(
            """SELECT v.id, a.source, v.text, v.title, v.published, v.parts
            FROM articles a JOIN article_versions v ON v.article = a.id
            LEFT JOIN readings r ON r.version = v.id AND r.replaced_at IS NULL
            WHERE a.story = ? AND r.reader IS NOT ? ORDER BY v.id""",
            (story.id, reader),
        ).fetchall()
    return tuple(
        Unread(version, source, Document(text, title, published, parts(layout)))
        for version, source, text, title, published, layout in rows
    )


def _record(row: list[Any]) -> ArticleRecord:
    row[_CREDITS] = words(row[_CREDITS])
    return ArticleRecord(*row)


def moment_or_end(as_of: str | None) -> str:
    """The last second a view takes in; without `as_of` all of them."""
    return END_OF_TIME if as_of is None else until(as_of)


@dataclass(frozen=True, slots=True)
class _Standing:
    """An article as the database has it, in its newest version."""

    article: int
    version: int
    fingerprint: str
    source: str
    parts: str


def _standing(conn: sqlite3.Connection, story: Story, identity: str) -> _Standing | None:
    row = conn.execute(
        "SELECT a.id, v.id, v.sha256, a.source, v.parts FROM articles a JOIN article_versions v ON v.article = a.id"
        " WHERE a.story = ? AND a.identity = ? ORDER BY v.id DESC LIMIT 1",
        (story.id, identity),
    ).fetchone()
    return None if row is None else _Standing(*row)


def _buried(conn: sqlite3.Connection, story: Story, identities: Sequence[str]) -> dict[str, str]:
    """Identity -> fingerprint of those of these articles that were pruned."""
    if not identities:
        return {}
    rows = conn.execute(
        "SELECT t.identity, t.sha256 FROM json_each(?) wanted"
        " CROSS JOIN tombstones t ON t.story = ? AND t.identity = wanted.value ORDER BY t.id",
        (json.dumps(identities), story.id),
    )
    return dict(rows.fetchall())


def _save(
    conn: sqlite3.Connection, story: Story, coming: Incoming, buried: Mapping[str, str], at: str
) -> Saved:
    article = coming.article
    standing = _standing(conn, story, article.identity)
    if standing is None and buried.get(article.identity) == coming.fingerprint:
        return PRUNED
    if standing is None:
        cursor = conn.execute(
            "INSERT INTO articles (story, identity, source) VALUES (?, ?, ?)",
            (story.id, article.identity, article.source),
        )
        number = int(cursor.lastrowid or 0)
        saved = Saved(number, _insert(conn, number, coming, at), "new")
    else:
        saved = _save_again(conn, standing, coming, at)
    if coming.found_as is not None:
        remember(conn, saved, coming.found_as)
    return saved


def _save_again(conn: sqlite3.Connection, standing: _Standing, coming: Incoming, at: str) -> Saved:
    """Store what is otherwise than it stands there."""
    same = Saved(standing.article, standing.version, "same")
    if (coming.fingerprint, coming.article.source, coming.parts) == (
        standing.fingerprint,
        standing.source,
        standing.parts,
    ):
        return same
    forget(conn, standing.article)
    if standing.source != coming.article.source:
        conn.execute("UPDATE articles SET source = ? WHERE id = ?", (coming.article.source, standing.article))
    if standing.fingerprint != coming.fingerprint:
        return Saved(standing.article, _insert(conn, standing.article, coming, at), "changed")
    if standing.parts != coming.parts:
        conn.execute("UPDATE article_versions SET parts = ? WHERE id = ?", (coming.parts, standing.version))
        conn.execute("DELETE FROM readings WHERE version = ? AND replaced_at IS NULL", (standing.version,))
    return same


def _insert(conn: sqlite3.Connection, number: int, coming: Incoming, at: str) -> int:
    article = coming.article
    cursor = conn.execute(
        "INSERT INTO article_versions (article, first_seen, sha256, title, outlet, byline, credits, published,"
        " language, text_status, text_reason, parts, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            number,
            at,
            coming.fingerprint,
            article.title,
            article.outlet,
            article.byline,
            dump(article.credits),
            article.published,
            article.language,
            article.text_status,
            article.text_reason,
            coming.parts,
            article.text,
        ),
    )
    return int(cursor.lastrowid or 0)


def _check(article: Article, layout: tuple[Part, ...]) -> None:
    """What SQLite would store only in part, or not at all."""
    what = f"the article {article.source}"
    for printed in (
        article.text,
        article.title,
        article.outlet,
        article.byline,
        article.identity,
        article.source,
    ):
        if printed and ("\0" in printed or not _encodes(printed)):
            raise StoreError(
                f"Cannot store {what}: it holds a NUL or a broken character",
                "Clean the text before it is saved",
            )
    for part in layout:
        if not 0 <= part.start <= part.end <= len(article.text):
            raise StoreError(
                f"Cannot store {what}: its {part.kind} at {part.start}-{part.end} is outside the text",
                "Lay the text out again",
            )


def _encodes(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
