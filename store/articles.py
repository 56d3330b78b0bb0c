"""Articles in versions: nothing that was once seen is overwritten."""

from __future__ import annotations

import json
from dataclasses import dataclass
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
    from collections.abc import Iterable, Mapping, Sequence

    from claims.types import Part
    from fetchers.types import Article
    from store.database import Database
    from store.records import Story

_CREDITS = 5
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


def save_article(db: Database, story: Story, article: Article, parts: tuple[Part, ...], *, now: str) -> Saved:
    """Keep an article: as a new one, as a new version of one, or not at all when it is the same.

    An article is the same while its text and everything it prints of itself (title, outlet, byline, credits, date)
    are.  Another layout of the same text replaces the old layout; the version then waits to be read again.
    An article that was pruned stays away while it is the same: the result is `PRUNED`.
    Raises StoreError for a text that cannot be stored (uncleaned control characters, parts out of bounds).
    """
    (saved,) = save_articles(db, story, [(article, parts)], now=now)
    return saved


def save_articles(
    db: Database, story: Story, batch: Iterable[tuple[Article, tuple[Part, ...]]], *, now: str
) -> tuple[Saved, ...]:
    """`save_article` for a whole batch, for instance a feed, in one transaction.  Nothing new: no write."""
    at = stored(now)
    given = list(batch)
    with reading(db) as conn:
        same = _all_same(conn, story, given)
    if same is not None:
        return same
    wanted = [
        _Wanted(article, _fingerprint(article), dump_parts(layout), layout) for article, layout in given
    ]
    for each in wanted:
        _check(each.article, each.layout)
    with writing(db) as conn:
        buried = _buried(conn, story, [each.article.identity for each in wanted])
        return tuple(_save(conn, story, each, buried, at) for each in wanted)


def _all_same(
    conn: sqlite3.Connection, story: Story, given: Sequence[tuple[Article, tuple[Part, ...]]]
) -> tuple[Saved, ...] | None:
    """What became of a batch in which nothing is new, None for any other.

    This is what every round does with everything that it has met before: one query and one walk over the batch.
    """
    identities = [article.identity for article, _ in given]
    standing = {row[0]: row for row in _rows(conn, story, identities)}
    missing = [identity for identity in identities if identity not in standing]
    buried = _buried(conn, story, missing)
    same: list[Saved] = []
    for article, layout in given:
        there = standing.get(article.identity)
        if there is None:
            if buried.get(article.identity) != _fingerprint(article):
                return None
            same.append(PRUNED)
        else:
            if there[3:] != (_fingerprint(article), article.source, dump_parts(layout)):
                return None
            same.append(Saved(there[1], there[2], "same"))
    return tuple(same)


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


def fingerprint_of(text: str, *printed: str | None) -> str:
    """Equal for two versions that say the same of the world and of themselves.

    `printed` is title, outlet, byline, credits as stored, published, language, text status.
    """
    said = "\0".join([f"+{text}", *["-" if value is None else f"+{value}" for value in printed]])
    return sha256(said.encode("utf-8", "surrogatepass")).hexdigest()


def _fingerprint(article: Article) -> str:
    return fingerprint_of(
        article.text,
        article.title,
        article.outlet,
        article.byline,
        dump(article.credits) if article.credits else "[]",
        article.published,
        article.language,
        article.text_status,
    )


@dataclass(slots=True)
class _Standing:
    """An article as the database has it."""

    article: int
    version: int
    fingerprint: str
    source: str
    parts: str

    def same(self) -> Saved:
        return Saved(self.article, self.version, "same")


@dataclass(slots=True)
class _Wanted:
    """An article as it is handed in."""

    article: Article
    fingerprint: str
    parts: str
    layout: tuple[Part, ...]


def _rows(
    conn: sqlite3.Connection, story: Story, identities: Sequence[str]
) -> Iterable[tuple[str, int, int, str, str, str]]:
    """The newest versions of the articles with these identities, as far as there are any.

    Identity, article, version, fingerprint, source, parts.
    """
    return conn.execute(
        """SELECT a.identity, a.id, v.id, v.sha256, a.source, v.parts
        FROM json_each(?) wanted CROSS JOIN articles a ON a.story = ? AND a.identity = wanted.value
        CROSS JOIN article_versions v ON v.id = (SELECT max(id) FROM article_versions WHERE article = a.id)""",
        (json.dumps(identities), story.id),
    )


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
    conn: sqlite3.Connection, story: Story, wanted: _Wanted, buried: Mapping[str, str], at: str
) -> Saved:
    article = wanted.article
    standing = next((_Standing(*row[1:]) for row in _rows(conn, story, [article.identity])), None)
    if standing is None and buried.get(article.identity) == wanted.fingerprint:
        return PRUNED
    if standing is None:
        cursor = conn.execute(
            "INSERT INTO articles (story, identity, source) VALUES (?, ?, ?)",
            (story.id, article.identity, article.source),
        )
        number = int(cursor.lastrowid or 0)
        return Saved(number, _insert(conn, number, wanted, at), "new")
    if standing.source != article.source:
        conn.execute("UPDATE articles SET source = ? WHERE id = ?", (article.source, standing.article))
    if standing.fingerprint != wanted.fingerprint:
        return Saved(standing.article, _insert(conn, standing.article, wanted, at), "changed")
    if standing.parts != wanted.parts:
        conn.execute("UPDATE article_versions SET parts = ? WHERE id = ?", (wanted.parts, standing.version))
        conn.execute("DELETE FROM readings WHERE version = ? AND replaced_at IS NULL", (standing.version,))
    return standing.same()


def _insert(conn: sqlite3.Connection, number: int, wanted: _Wanted, at: str) -> int:
    article = wanted.article
    cursor = conn.execute(
        "INSERT INTO article_versions (article, first_seen, sha256, title, outlet, byline, credits, published,"
        " language, text_status, text_reason, parts, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            number,
            at,
            wanted.fingerprint,
            article.title,
            article.outlet,
            article.byline,
            dump(article.credits),
            article.published,
            article.language,
            article.text_status,
            article.text_reason,
            wanted.parts,
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
