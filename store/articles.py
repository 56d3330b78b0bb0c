"""Articles in versions: nothing that was once seen is overwritten."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Any

from claims.types import Document
from store.columns import dump, dump_parts, parts, words
from store.database import reading, writing
from store.errors import StoreError
from store.moments import stored, until
from store.records import ArticleRecord, Saved, Unread

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from claims.types import Part
    from fetchers.types import Article
    from store.database import Database
    from store.records import Story

_CREDITS = 5
END_OF_TIME = "9999-12-31T23:59:59Z"

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


def save_article(db: Database, story: Story, article: Article, parts: tuple[Part, ...], *, now: str) -> Saved:
    """Keep an article: as a new one, as a new version of one, or not at all when it is the same.

    An article is the same while its text and everything it prints of itself (title, outlet, byline, credits, date)
    are.  Another layout of the same text replaces the old layout; the version then waits to be read again.
    Raises StoreError for a text that cannot be stored (uncleaned control characters, parts out of bounds).
    """
    (saved,) = save_articles(db, story, [(article, parts)], now=now)
    return saved


def save_articles(
    db: Database, story: Story, batch: Iterable[tuple[Article, tuple[Part, ...]]], *, now: str
) -> tuple[Saved, ...]:
    """`save_article` for a whole batch, for instance a feed, in one transaction.  Nothing new: no write."""
    at = stored(now)
    wanted = [(article, layout, _fingerprint(article)) for article, layout in batch]
    with reading(db) as conn:
        known = [_known(conn, story, article, layout, print_) for article, layout, print_ in wanted]
    if all(known):
        return tuple(saved for saved in known if saved)
    for article, layout, _ in wanted:
        _check(article, layout)
    with writing(db) as conn:
        return tuple(_save(conn, story, article, layout, print_, at) for article, layout, print_ in wanted)


def articles(db: Database, story: Story, *, as_of: str | None = None) -> tuple[ArticleRecord, ...]:
    """The articles of a story with their newest version, as of a moment, in the order they came in.

    Origins are those of the last comparison, "" for an article it has not seen.
    """
    with reading(db) as conn:
        rows = conn.execute(
            f"""WITH {NEWEST}
            SELECT a.id, a.source, v.outlet, v.title, v.byline, v.credits, v.published, n.first_seen, n.last_changed,
                n.versions, v.text_status, coalesce(o.label, ''), coalesce(r.casualties, 0), coalesce(r.statements, 0)
            FROM newest n JOIN articles a ON a.id = n.article JOIN article_versions v ON v.id = n.version
            LEFT JOIN origins o ON o.article = a.id
            LEFT JOIN readings r ON r.version = n.version AND r.replaced_at IS NULL
            ORDER BY a.id""",
            {"story": story.id, "until": moment_or_end(as_of)},
        ).fetchall()
    return tuple(_record(list(row)) for row in rows)


def known_identities(db: Database, story: Story) -> frozenset[str]:
    """The identities of all articles of a story: what a fetcher need not ask for again."""
    with reading(db) as conn:
        rows = conn.execute("SELECT identity FROM articles WHERE story = ?", (story.id,)).fetchall()
    return frozenset(identity for (identity,) in rows)


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


def fingerprint_of(
    text: str,
    title: str | None,
    outlet: str | None,
    byline: str | None,
    credited: str,
    published: str | None,
    language: str | None,
    text_status: str,
) -> str:
    """Equal for two versions that say the same of the world and of themselves; `credited` as stored."""
    said = dump([text, title, outlet, byline, credited, published, language, text_status])
    return sha256(said.encode("utf-8", "surrogatepass")).hexdigest()


def _fingerprint(article: Article) -> str:
    return fingerprint_of(
        article.text,
        article.title,
        article.outlet,
        article.byline,
        dump(article.credits),
        article.published,
        article.language,
        article.text_status,
    )


def _known(
    conn: sqlite3.Connection, story: Story, article: Article, layout: tuple[Part, ...], print_: str
) -> Saved | None:
    """The stored article if nothing of it would change."""
    row = _newest(conn, story, article.identity)
    if row is None or row[2:] != (print_, article.source, dump_parts(layout)):
        return None
    return Saved(row[0], row[1], "same")


def _newest(conn: sqlite3.Connection, story: Story, identity: str) -> tuple[int, int, str, str, str] | None:
    row: tuple[int, int, str, str, str] | None = conn.execute(
        """SELECT a.id, v.id, v.sha256, a.source, v.parts FROM articles a
        JOIN article_versions v ON v.id = (SELECT max(id) FROM article_versions WHERE article = a.id)
        WHERE a.story = ? AND a.identity = ?""",
        (story.id, identity),
    ).fetchone()
    return row


def _save(
    conn: sqlite3.Connection, story: Story, article: Article, layout: tuple[Part, ...], print_: str, at: str
) -> Saved:
    newest = _newest(conn, story, article.identity)
    if newest is None:
        cursor = conn.execute(
            "INSERT INTO articles (story, identity, source) VALUES (?, ?, ?)",
            (story.id, article.identity, article.source),
        )
        number = int(cursor.lastrowid or 0)
        return Saved(number, _insert(conn, number, article, layout, print_, at), "new")
    number, version, stored_print, source, stored_parts = newest
    if source != article.source:
        conn.execute("UPDATE articles SET source = ? WHERE id = ?", (article.source, number))
    if stored_print != print_:
        return Saved(number, _insert(conn, number, article, layout, print_, at), "changed")
    if stored_parts != dump_parts(layout):
        conn.execute("UPDATE article_versions SET parts = ? WHERE id = ?", (dump_parts(layout), version))
        conn.execute("DELETE FROM readings WHERE version = ? AND replaced_at IS NULL", (version,))
    return Saved(number, version, "same")


def _insert(
    conn: sqlite3.Connection, number: int, article: Article, layout: tuple[Part, ...], print_: str, at: str
) -> int:
    cursor = conn.execute(
        "INSERT INTO article_versions (article, first_seen, sha256, title, outlet, byline, credits, published,"
        " language, text_status, parts, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            number,
            at,
            print_,
            article.title,
            article.outlet,
            article.byline,
            dump(article.credits),
            article.published,
            article.language,
            article.text_status,
            dump_parts(layout),
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
