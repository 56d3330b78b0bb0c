"""Full-text search: two FTS5 indexes beside the tables they read from, kept in step by triggers.

`remove_diacritics 2` folds letters with marks in the index and in what is asked for.  The indexes hold no text of
their own.  A released tuple is never edited.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

INDEXES = ("article_search", "statement_search")


def _index(name: str, table: str, columns: tuple[str, ...]) -> Iterable[str]:
    listed = ", ".join(columns)
    old = ", ".join(f"OLD.{column}" for column in columns)
    new = ", ".join(f"NEW.{column}" for column in columns)
    yield f"""CREATE VIRTUAL TABLE {name} USING fts5({listed}, content='{table}', content_rowid='id',
        tokenize='unicode61 remove_diacritics 2')"""
    yield f"""CREATE TRIGGER {table}_into_search AFTER INSERT ON {table}
        BEGIN INSERT INTO {name} (rowid, {listed}) VALUES (NEW.id, {new}); END"""
    yield f"""CREATE TRIGGER {table}_out_of_search AFTER DELETE ON {table}
        BEGIN INSERT INTO {name} ({name}, rowid, {listed}) VALUES ('delete', OLD.id, {old}); END"""
    yield f"INSERT INTO {name} ({name}) VALUES ('rebuild')"


SEARCH = (
    *_index("article_search", "article_versions", ("title", "text")),
    *_index("statement_search", "statements", ("speaker_name", "text")),
)
"""The third migration: search over articles and statements, filled from what is there."""
