"""A story as flat tables: what CSV, JSON lines and Parquet hold, one file for each."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from store.database import reading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from store.database import Database
    from store.records import Story

Kind = Literal["integer", "real", "text"]
Value = str | int | float | None

SHEETS = {
    "tally": "SELECT * FROM v_tally WHERE slug = :slug ORDER BY cell",
    "tally_history": "SELECT * FROM v_tally_history WHERE slug = :slug ORDER BY at, side, outcome",
    "articles": "SELECT * FROM v_articles WHERE slug = :slug ORDER BY id",
    "article_versions": "SELECT * FROM v_article_versions WHERE slug = :slug ORDER BY version",
    "casualties": "SELECT * FROM v_casualties WHERE slug = :slug ORDER BY id",
    "statements": "SELECT * FROM v_statements WHERE slug = :slug ORDER BY id",
    "utterances": "SELECT :slug AS slug, * FROM utterances WHERE story = :story ORDER BY id",
    "divergences": "SELECT * FROM v_divergences WHERE slug = :slug ORDER BY alert",
    "origins": "SELECT * FROM v_origins WHERE slug = :slug ORDER BY origin",
    "evidence": "SELECT :slug AS slug, * FROM v_evidence WHERE story = :story",
    "feeds": "SELECT * FROM v_feed_health WHERE slug = :slug ORDER BY feed",
    "desk_log": "SELECT * FROM v_desk_log WHERE slug = :slug ORDER BY entry",
}
"""Name of the table -> its query; columns are those of the views in `docs/schema.md`."""


@dataclass(frozen=True, slots=True)
class OpenSheet:
    """A table being read: `rows` come one by one, `kinds` say what a column holds where it holds something."""

    name: str
    columns: tuple[str, ...]
    kinds: tuple[Kind, ...]
    rows: Iterator[tuple[Value, ...]]


@contextmanager
def sheet(db: Database, story: Story, name: str) -> Iterator[OpenSheet]:
    """One table of `SHEETS`, of one moment for as long as it is read."""
    arguments = {"slug": story.slug, "story": story.id}
    with reading(db) as conn:
        columns = tuple(
            column
            for column, *_ in conn.execute(f"SELECT * FROM ({SHEETS[name]}) LIMIT 0", arguments).description
        )
        # What a view's column holds is known only from its values.
        asked = ", ".join(
            f"""max(typeof("{column}") = 'text'), max(typeof("{column}") = 'real'),
                max(typeof("{column}") = 'integer')"""
            for column in columns
        )
        held = conn.execute(f"SELECT {asked} FROM ({SHEETS[name]})", arguments).fetchone()
        kinds = tuple(_kind(*held[place : place + 3]) for place in range(0, len(held), 3))
        yield OpenSheet(name, columns, kinds, conn.execute(SHEETS[name], arguments))


def _kind(text: int | None, real: int | None, integer: int | None) -> Kind:
    if text or not (real or integer):
        return "text"
    return "real" if real else "integer"
