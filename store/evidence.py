"""Evidence as it is stored: passages of exact article versions, as JSON beside the row they carry.

`[[article, version, start, end, text], …]`; source and outlet stand with the article.  The view `v_evidence` spreads
it out.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, overload

from claims.types import Evidence
from store.columns import dump
from store.errors import StoreError

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping


class Versions:
    """Finds the newest version of an article that a passage stands in, reading each text once."""

    def __init__(self, conn: sqlite3.Connection) -> None:
        self._conn = conn
        self._texts: dict[int, list[tuple[int, str]]] = {}

    def find(self, passage: Evidence) -> int:
        """The version in which the passage stands at its offsets.  Raises StoreError when there is none."""
        for version, text in self._versions(passage.article):
            if passage.text and text[passage.start : passage.end] == passage.text:
                return version
        raise StoreError(
            f"{passage.text!r} does not stand at {passage.start}-{passage.end} of {passage.source}",
            "Compare the stored articles again",
        )

    def _versions(self, article: int) -> list[tuple[int, str]]:
        """Versions with their texts, newest first; older ones are read only when the newest does not do."""
        found = self._texts.get(article)
        if found is None:
            found = self._texts[article] = self._conn.execute(
                "SELECT id, text FROM article_versions WHERE article = ? ORDER BY id DESC", (article,)
            ).fetchall()
        return found


class Written:
    """The passages of a story as they stand in columns: each is looked up and written out once while its article has
    no other version."""

    def __init__(self) -> None:
        self._newest: dict[int, tuple[int, str]] = {}
        self._written: dict[int, dict[tuple[int, int, str], str]] = {}

    def look(self, conn: sqlite3.Connection, story: int) -> frozenset[int]:
        """See which articles of the story, of those that were there the last time, have another newest version or
        are gone.  What was written of them is forgotten."""
        rows = conn.execute(
            "SELECT a.id, max(v.id), v.first_seen FROM articles a JOIN article_versions v ON v.article = a.id"
            " WHERE a.story = ? GROUP BY a.id",
            (story,),
        )
        newest = {article: (version, seen) for article, version, seen in rows}
        moved = frozenset(
            article for article, version in self._newest.items() if newest.get(article) != version
        )
        for article in moved:
            self._written.pop(article, None)
        self._newest = newest
        return moved

    def column(self, passages: Iterable[Evidence], versions: Versions) -> str:
        """The passages as a column.  Raises StoreError for one that no version has."""
        return f"[{','.join(self._one(passage, versions) for passage in passages)}]"

    def _one(self, passage: Evidence, versions: Versions) -> str:
        known = passage.article in self._newest
        written = self._written.setdefault(passage.article, {}) if known else {}
        place = passage.start, passage.end, passage.text
        found = written.get(place)
        if found is None:
            found = written[place] = dump([passage.article, versions.find(passage), *place])
        return found


def sources(conn: sqlite3.Connection, story: int) -> dict[int, tuple[str, str | None]]:
    """Article id -> (source, outlet) for every article of the story with that id."""
    rows = conn.execute(
        """SELECT a.id, a.source, v.outlet FROM articles a
        JOIN article_versions v ON v.id = (SELECT max(id) FROM article_versions WHERE article = a.id)
        WHERE a.story = ?""",
        (story,),
    )
    return {article: (source, outlet) for article, source, outlet in rows}


class Passages(Sequence[Evidence]):
    """The evidence of a row, decoded when somebody first looks at it.

    A story of ten thousand articles has more passages than anybody opens: decoding them all is most of what a
    screenful costs.  Equal to the tuple of the same evidence, and hashed like it.
    """

    __slots__ = ("_column", "_found", "_known")

    def __init__(self, column: str, known: Mapping[int, tuple[str, str | None]]) -> None:
        self._column = column
        self._known = known
        self._found: tuple[Evidence, ...] | None = None

    def _all(self) -> tuple[Evidence, ...]:
        if self._found is None:
            self._found = tuple(
                Evidence(article, *self._known[article], start, end, text)
                for article, _, start, end, text in json.loads(self._column)
            )
        return self._found

    def __len__(self) -> int:
        return len(self._all())

    @overload
    def __getitem__(self, place: int) -> Evidence: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Evidence, ...]: ...
    def __getitem__(self, place: int | slice) -> Evidence | tuple[Evidence, ...]:
        return self._all()[place]

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Passages):
            return self._all() == other._all()
        return self._all() == other if isinstance(other, tuple) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._all())

    def __repr__(self) -> str:
        return repr(self._all())


def passages(column: str, known: Mapping[int, tuple[str, str | None]]) -> Passages:
    """The evidence of a row; `known` comes from `sources`."""
    return Passages(column, known)
