"""Full-text search over articles and statements; letters with marks are found without them, and the reverse.

What is asked for is taken literally: every word of it must occur, words inside double quotes as they follow one
another.  Only with `raw` is it the query language of SQLite's FTS5 (`OR`, `NOT`, `NEAR`, `armist*`, `title: …`).
"""

from __future__ import annotations

import re
import sqlite3
from typing import TYPE_CHECKING, Literal

from store.articles import moment_or_end
from store.database import reading
from store.errors import StoreError
from store.records import Hit

if TYPE_CHECKING:
    from store.database import Database
    from store.records import Story

SearchIn = Literal["articles", "statements"]

MOST_WORDS = 64
"""Words of a literal query that are looked for; what follows them is left out."""
_WINDOW = 90
"""Characters shown on either side of what was found."""
_OPEN, _SHUT = "\x02", "\x03"
"""Mark what was found; stored texts hold no control characters."""
_PHRASE = re.compile(r'"([^"]*)"?|([^\s"]+)')
_UNSEARCHABLE = re.compile("[\0\ud800-\udfff]")

# The newest version of the article, as of the moment.
_CURRENT = """v.id = (SELECT max(w.id) FROM article_versions w
    WHERE w.article = v.article AND w.first_seen <= :until)"""
_ARTICLES = f"""SELECT a.id, v.id, a.source, v.outlet, v.published, v.title,
    highlight(article_search, 1, :open, :shut), 0, NULL
    FROM article_search f JOIN article_versions v ON v.id = f.rowid JOIN articles a ON a.id = v.article
    WHERE article_search MATCH :query AND a.story = :story AND {_CURRENT}
    ORDER BY f.rank, v.id LIMIT :limit"""
_STATEMENTS = f"""SELECT a.id, v.id, a.source, v.outlet, v.published, v.title,
    highlight(statement_search, 1, :open, :shut), s.start, coalesce(s.speaker_name, s.speaker)
    FROM statement_search f JOIN statements s ON s.id = f.rowid JOIN article_versions v ON v.id = s.version
    JOIN articles a ON a.id = v.article
    WHERE statement_search MATCH :query AND a.story = :story AND {_CURRENT}
    ORDER BY f.rank, s.id LIMIT :limit"""


def search(
    db: Database,
    story: Story,
    asked: str,
    *,
    within: SearchIn = "articles",
    raw: bool = False,
    as_of: str | None = None,
    limit: int = 20,
) -> tuple[Hit, ...]:
    """The best hits in the newest versions as of a moment, the best first; at most `limit`.

    No literal query fails; one without a letter or digit finds nothing.  Raises StoreError for a `raw` query that
    is no FTS5 query.
    """
    query = _UNSEARCHABLE.sub(" ", asked) if raw else literal(asked)
    if not query.strip():
        return ()
    arguments = {
        "query": query,
        "story": story.id,
        "until": moment_or_end(as_of),
        "limit": limit,
        "open": _OPEN,
        "shut": _SHUT,
    }
    with reading(db) as conn:
        try:
            rows = conn.execute(_ARTICLES if within == "articles" else _STATEMENTS, arguments).fetchall()
        except sqlite3.OperationalError as error:
            if not raw or "locked" in str(error):
                raise
            raise StoreError(
                f"{asked!r} is no search query: {error}",
                'Leave out --raw to search for the words as they stand, or put them in double quotes: "…"',
            ) from error
    return tuple(_hit(*row) for row in rows)


def literal(asked: str) -> str:
    """An FTS5 query for these very words; "" where there is nothing to look for."""
    parts = (quoted or word for quoted, word in _PHRASE.findall(_UNSEARCHABLE.sub(" ", asked)))
    phrases = [part for part in parts if any(letter.isalnum() for letter in part)]
    return " ".join(f'"{phrase}"' for phrase in dict.fromkeys(phrases[:MOST_WORDS]))


def _hit(
    article: int,
    version: int,
    source: str,
    outlet: str | None,
    published: str | None,
    title: str | None,
    marked: str,
    offset: int,
    speaker: str | None,
) -> Hit:
    """`offset` is where the searched text begins in the article's."""
    first = marked.find(_OPEN)
    text = marked.replace(_OPEN, "").replace(_SHUT, "")
    start = max(first, 0)
    end = marked.find(_SHUT, first) - 1 if first >= 0 else start
    before, after = max(0, start - _WINDOW), end + _WINDOW
    while 0 < before < start and not text[before - 1].isspace():
        before += 1
    while end < after < len(text) and not text[after].isspace():
        after -= 1
    return Hit(
        article=article,
        version=version,
        source=source,
        outlet=outlet,
        published=published,
        title=title,
        speaker=speaker,
        start=offset + start,
        end=offset + end,
        found=text[start:end],
        before=("…" if before else "") + text[before:start],
        after=text[end:after] + ("…" if after < len(text) else ""),
    )
