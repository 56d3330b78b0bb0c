"""What articles were like when they last came in, so that one that comes in again as it was costs next to nothing.

A round meets hundreds of articles that it has met before.  Telling so by what is stored of an article would take its
layout first, which is dear; so a fingerprint of what the fetcher handed in is kept beside it, of the layouter too.
It is a memory and nothing more: without it an article is laid out and compared as a whole, with the same result.
"""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING

from store.columns import dump
from store.records import Saved

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from fetchers.types import Article
    from store.records import Story


def fingerprint_of(text: str, *printed: str | None) -> str:
    """Equal for two versions that say the same of the world and of themselves.

    `printed` is title, outlet, byline, credits as stored, published, language, text status.
    """
    said = "\0".join([f"+{text}", *["-" if value is None else f"+{value}" for value in printed]])
    return sha256(said.encode("utf-8", "surrogatepass")).hexdigest()


def printed_of(article: Article) -> tuple[str | None, ...]:
    """What an article prints of itself, in the order of `fingerprint_of`."""
    return (
        article.title,
        article.outlet,
        article.byline,
        dump(article.credits) if article.credits else "[]",
        article.published,
        article.language,
        article.text_status,
    )


def found_as(article: Article, layouter: str) -> str:
    """Equal for two articles that this version of the layouter makes the same of, at the same source."""
    about = (
        layouter,
        article.source,
        article.title,
        article.outlet,
        article.byline,
        article.credits,
        article.published,
        article.language,
        article.text_status,
        article.furniture_from,
    )
    mark = sha256(article.text.encode("utf-8", "surrogatepass"))
    mark.update(f"\0{about!r}".encode())
    return mark.hexdigest()


def remembered(
    conn: sqlite3.Connection, story: Story, found: Sequence[tuple[str, str]]
) -> list[Saved | None]:
    """What became of articles that last came in just like this, None for any other: one query for all of them.

    `found` are pairs of identity and `found_as`.  With an identity twice among them none is: what becomes of the
    first may be what the second is compared with.
    """
    identities = [identity for identity, _ in found]
    if len(set(identities)) < len(identities):
        return [None] * len(found)
    rows = conn.execute(
        """SELECT wanted.value, f.fingerprint, f.article, f.version
        FROM json_each(?) wanted CROSS JOIN articles a ON a.story = ? AND a.identity = wanted.value
        CROSS JOIN as_found f ON f.article = a.id""",
        (json.dumps(identities), story.id),
    )
    there = {identity: (mark, article, version) for identity, mark, article, version in rows}
    same: list[Saved | None] = []
    for identity, mark in found:
        last, article, version = there.get(identity, (None, 0, 0))
        same.append(Saved(article, version, "same") if last == mark else None)
    return same


def remember(conn: sqlite3.Connection, saved: Saved, fingerprint: str) -> None:
    """That an article came in like this and is that version; written only where it was otherwise."""
    conn.execute(
        """INSERT INTO as_found (article, version, fingerprint) VALUES (?, ?, ?)
        ON CONFLICT (article) DO UPDATE SET version = excluded.version, fingerprint = excluded.fingerprint
            WHERE version <> excluded.version OR fingerprint <> excluded.fingerprint""",
        (saved.article, saved.version, fingerprint),
    )


def forget(conn: sqlite3.Connection, article: int) -> None:
    """What it was like, because what is stored of it has changed since."""
    conn.execute("DELETE FROM as_found WHERE article = ?", (article,))
