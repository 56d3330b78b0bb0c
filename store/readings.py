"""What was read out of each article version: claims that stand on exact characters of it."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from dataclasses import dataclass, fields
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from claims.types import Account, Casualty, Document, Mention, Reading, Statement
from store.articles import NEWEST_READ, moment_or_end
from store.columns import dump, pairs, parts, words
from store.database import reading as reading_transaction
from store.database import writing
from store.errors import StoreError
from store.moments import stored

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from store.database import Database
    from store.records import Story

_Read = tuple[int, str, int, str, int, str]
"""Article, source, version and when it was first seen, reading and when it was made."""
_Claim = TypeVar("_Claim", bound="Casualty | Statement | Mention")


@dataclass(frozen=True, slots=True)
class _Table(Generic[_Claim]):
    """A table whose columns are the fields of a claim, in their order."""

    name: str
    claim: type[_Claim]

    @property
    def columns(self) -> tuple[str, ...]:
        return tuple(field.name for field in fields(self.claim))

    def insert(self, conn: sqlite3.Connection, reading: int, version: int, claims: Sequence[_Claim]) -> None:
        quoted = ", ".join(f'"{column}"' for column in self.columns)
        marks = ", ".join("?" * len(self.columns))
        values: Callable[[_Claim], tuple[object, ...]] = attrgetter(*self.columns)
        conn.executemany(
            f"INSERT INTO {self.name} (reading, version, {quoted}) VALUES (?, ?, {marks})",
            [(reading, version, *map(_column, values(claim))) for claim in claims],
        )

    def of_versions(self, conn: sqlite3.Connection, versions: str) -> dict[int, list[_Claim]]:
        """The claims of versions, a JSON list, by version, in the order they were read."""
        listed = ", ".join(f'c."{column}"' for column in self.columns)
        rows = conn.execute(
            f"SELECT c.version, {listed} FROM json_each(?) w"
            f" JOIN {self.name} c ON c.version = w.value ORDER BY c.id",
            (versions,),
        )
        decoders = [
            (position, _DECODERS[name]) for position, name in enumerate(self.columns) if name in _DECODERS
        ]
        found: dict[int, list[_Claim]] = defaultdict(list)
        for version, *row in rows:
            for position, decode in decoders:
                row[position] = decode(row[position])
            found[version].append(self.claim(*row))
        return found


_DECODERS: dict[str, Any] = {
    "current": bool,
    "cumulative": bool,
    "headline": bool,
    "former": bool,
    "quotes": pairs,
}
_CASUALTIES = _Table("casualties", Casualty)
_STATEMENTS = _Table("statements", Statement)
_MENTIONS = _Table("mentions", Mention)


def save_reading(db: Database, version: int, reading: Reading, *, reader: str, now: str) -> None:
    """Keep what `reader` read out of a version, in place of what was read before.

    An earlier reading stays as a row with its reader, dates and counts; its claims go.
    Raises StoreError when a claim's text is not the article's text at its offsets, when a figure is not printed
    there, or when there is no such version; nothing of the reading is kept then.
    """
    at = stored(now)
    with writing(db) as conn:
        source = _source(conn, version)
        try:
            _retire(conn, version, at)
            number = _insert_reading(conn, version, reading, reader, at)
            _CASUALTIES.insert(conn, number, version, reading.casualties)
            _STATEMENTS.insert(conn, number, version, reading.statements)
            _MENTIONS.insert(conn, number, version, reading.mentions)
        except sqlite3.IntegrityError as error:
            raise StoreError(
                f"Cannot store what was read in {source}: {error}",
                "The reading does not fit the stored text; read the stored version again",
            ) from error


class Loaded:
    """The accounts of one story as they were loaded last, for whoever loads them again and again."""

    def __init__(self) -> None:
        self.accounts: dict[_Read, Account] = {}


def accounts(
    db: Database, story: Story, *, as_of: str | None = None, loaded: Loaded | None = None
) -> tuple[Account, ...]:
    """What there is to compare: the newest read version of each article first seen by `as_of`, in order of arrival.

    A version that nobody has read yet does not count; the one before it does.  What is `loaded` and still the same
    is not loaded again: the very same objects come back.
    """
    loaded = Loaded() if loaded is None else loaded
    with reading_transaction(db) as conn:
        found: list[_Read] = conn.execute(
            f"""WITH {NEWEST_READ}
            SELECT a.id, a.source, v.id, v.first_seen, r.id, r.read_at
            FROM newest n JOIN articles a ON a.id = n.article JOIN article_versions v ON v.id = n.version
            JOIN readings r ON r.version = n.version AND r.replaced_at IS NULL
            ORDER BY a.id""",
            {"story": story.id, "until": moment_or_end(as_of)},
        ).fetchall()
        missing = [read for read in found if read not in loaded.accounts]
        made = dict(zip(missing, _load(conn, missing), strict=True)) if missing else {}
    held = loaded.accounts
    loaded.accounts = {read: held.get(read) or made[read] for read in found}
    return tuple(loaded.accounts.values())


def _load(conn: sqlite3.Connection, wanted: Sequence[_Read]) -> list[Account]:
    """The accounts of these readings, in their order."""
    versions = dump([version for _, _, version, *_ in wanted])
    casualties = _CASUALTIES.of_versions(conn, versions)
    statements = _STATEMENTS.of_versions(conn, versions)
    mentions = _MENTIONS.of_versions(conn, versions)
    printed = {
        version: row
        for version, *row in conn.execute(
            "SELECT v.id, v.outlet, v.credits, v.text, v.title, v.published, v.parts"
            " FROM json_each(?) w JOIN article_versions v ON v.id = w.value",
            (versions,),
        )
    }
    found = []
    for article, source, version, *_ in wanted:
        outlet, credited, text, title, published, layout = printed[version]
        reading = Reading(
            tuple(casualties.get(version, ())),
            tuple(statements.get(version, ())),
            tuple(mentions.get(version, ())),
        )
        document = Document(text, title, published, parts(layout))
        found.append(Account(article, source, outlet, words(credited), document, reading))
    return found


def _source(conn: sqlite3.Connection, version: int) -> str:
    row: tuple[str] | None = conn.execute(
        "SELECT a.source FROM article_versions v JOIN articles a ON a.id = v.article WHERE v.id = ?",
        (version,),
    ).fetchone()
    if row is None:
        raise StoreError(f"There is no article version number {version}", "Save the article first")
    return row[0]


def _retire(conn: sqlite3.Connection, version: int, at: str) -> None:
    """The reading in force is replaced: its row stays, its claims go."""
    row = conn.execute(
        "SELECT id FROM readings WHERE version = ? AND replaced_at IS NULL", (version,)
    ).fetchone()
    if row:
        for table in (_CASUALTIES, _STATEMENTS, _MENTIONS):
            conn.execute(f"DELETE FROM {table.name} WHERE version = ?", (version,))
        conn.execute("UPDATE readings SET replaced_at = ? WHERE id = ?", (at, *row))


def _insert_reading(conn: sqlite3.Connection, version: int, reading: Reading, reader: str, at: str) -> int:
    cursor = conn.execute(
        "INSERT INTO readings (version, reader, read_at, casualties, statements, mentions) VALUES (?, ?, ?, ?, ?, ?)",
        (version, reader, at, len(reading.casualties), len(reading.statements), len(reading.mentions)),
    )
    return int(cursor.lastrowid or 0)


def _column(value: object) -> object:
    return dump(value) if isinstance(value, tuple) else value
