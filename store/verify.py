"""Proof that everything stored stands on the stored text, character for character."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.as_found import fingerprint_of
from store.database import reading
from store.errors import StoreError
from store.records import Mismatch

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from store.database import Database

_CLAIMS = (("casualty", "casualties"), ("statement", "statements"), ("mention", "mentions"))
_EVIDENCE = ("cell", "utterance", "alert", "origin link", "verdict")


def verify(db: Database) -> tuple[Mismatch, ...]:
    """Every claim, speaker, piece of evidence, article text and page of the file that is not as it must be.

    Empty when all is well.  Reads the whole file; a file too damaged to be read is a mismatch itself.
    """
    found: list[Mismatch] = []
    try:
        with reading(db) as conn:
            for check in (_file, _articles, _claims, _speakers, _evidence):
                found.extend(check(conn))
    except StoreError as error:
        found.append(Mismatch("file", None, None, None, None, "readable", error.message))
    return tuple(found)


def _file(conn: sqlite3.Connection) -> Iterator[Mismatch]:
    for (line,) in conn.execute("PRAGMA integrity_check").fetchall():
        if line != "ok":
            yield Mismatch("file", None, None, None, None, "intact", line)
    for table, row, parent, _ in conn.execute("PRAGMA foreign_key_check").fetchall():
        yield Mismatch(table, row, None, None, None, f"a row of {parent}", None)


def _articles(conn: sqlite3.Connection) -> Iterator[Mismatch]:
    """The text of an article is the one that was hashed when it came in."""
    rows = conn.execute(
        "SELECT v.id, a.source, v.sha256, v.text, v.title, v.outlet, v.byline, v.credits, v.published, v.language,"
        " v.text_status FROM article_versions v JOIN articles a ON a.id = v.article"
    )
    for number, source, stored, *printed in rows:
        found = fingerprint_of(*printed)
        if found != stored:
            yield Mismatch("article version", number, source, None, None, stored, found)


def _claims(conn: sqlite3.Connection) -> Iterator[Mismatch]:
    for what, table in _CLAIMS:
        yield from _spans(conn, what, f'SELECT id, version, start, "end", text FROM {table}')


def _speakers(conn: sqlite3.Connection) -> Iterator[Mismatch]:
    yield from _spans(
        conn,
        "speaker",
        'SELECT id, version, speaker_start AS start, speaker_end AS "end", speaker AS text FROM statements'
        " WHERE speaker_start IS NOT NULL",
    )


def _evidence(conn: sqlite3.Connection) -> Iterator[Mismatch]:
    for kind in _EVIDENCE:
        spans = f"SELECT id, version, start, \"end\", text FROM v_evidence WHERE kind = '{kind}'"
        yield from _spans(conn, f"evidence of {kind}", spans)


def _spans(conn: sqlite3.Connection, what: str, spans: str) -> Iterator[Mismatch]:
    """The rows of `spans` (id, version, start, end, text) whose text is not the version's at these offsets."""
    rows = conn.execute(
        f"""SELECT s.id, a.source, s.start, s."end", s.text, substr(v.text, s.start + 1, s."end" - s.start) AS found
        FROM ({spans}) s LEFT JOIN article_versions v ON v.id = s.version LEFT JOIN articles a ON a.id = v.article
        WHERE s.text IS NOT found ORDER BY s.id"""
    )
    for number, source, start, end, stored, found in rows:
        yield Mismatch(what, number, source, start, end, stored, found)
