"""The pages about the database, written from the database: `docs/schema.md`, `docs/analysis.md`, Datasette's metadata."""

from __future__ import annotations

import json
import textwrap
from typing import TYPE_CHECKING

from store.catalogue import catalogue, questions

if TYPE_CHECKING:
    import sqlite3

    from store.catalogue import Column, Group, Table

WIDTH = 118
Tree = dict[str, "Tree | list[str] | str"]

_SCHEMA_HEAD = """# The database

<!-- Written by docs/write_pages.py from the database and store/descriptions.toml; do not edit. -->

One SQLite file holds everything. Open it with any SQLite tool (3.38 or newer) and read as you like; only wirewatch writes
to it. Words are those of [the vocabulary](vocabulary.md), questions with their queries are in [analysis](analysis.md).

- Moments are text: ISO 8601, UTC, whole seconds (`2031-05-04T08:00:00Z`), so text order is time order. `published`,
  `started` and `said_at` may be a bare date, or empty where nobody gave one.
- `start` and `end` are character offsets into `article_versions.text`, `end` exclusive:
  `substr(text, start + 1, "end" - start)` is the passage.
- Lists are JSON (`json_each` opens them). Evidence is `[[article, version, start, end, text], …]`; the view
  `v_evidence` spreads it out.
- All tables are `STRICT`, foreign keys hold, the journal is a write-ahead log.
- The file keeps its migrations in `_sqlite_migrations` (id, migration_set, name, applied_at). A program that finds one it
  does not know says so and leaves the file alone; an older file is brought up to date when it is opened.

What the database itself enforces:

| rule | how |
|--|--|
| no span, no claim | a casualty, statement, mention or speaker whose text is not the article's text at its offsets is refused |
| no number, no figure | a casualty with a `value` that its text does not print, in digits or words, is refused |
| claims are not edited | a better reading replaces them as a whole |
| versions are not edited | another text, title, outlet, byline, credit or date is another version |
| history is append-only | no row of the desk log, of the history of alerts or of that of the tally is changed or deleted |
| pins hold | a pinned article cannot be deleted |

`wirewatch verify` checks all of it again, with the evidence of every pane, and the file itself.

What a new comparison does to an alert:

| the alert is | the divergence has the same figure | another figure | is gone |
|--|--|--|--|
| open | stays open | stays open | resolved by the tool |
| acknowledged, muted | stays so | opens, `changed` | resolved by the tool |
| resolved by the desk | stays resolved | opens, `changed` | stays resolved |
| resolved by the tool | opens | opens, `changed` | stays resolved |
"""

_ANALYSIS_HEAD = """# Questions to ask the database

<!-- Written by docs/write_pages.py from store/questions.toml; do not edit. -->

Twelve questions, each with its query. `:slug` is the short name of the story (`wirewatch story list`). What the tables
and views hold is in [schema](schema.md).

In the shell:

```
sqlite3 -readonly -box wirewatch.db '.parameter set :slug velmora' '.read question.sql'
```

In Python, with or without pandas (`pandas.read_sql(query, connection, params={"slug": "velmora"})`):

```python
import sqlite3

connection = sqlite3.connect("file:wirewatch.db?mode=ro", uri=True)
rows = connection.execute(query, {"slug": "velmora"}).fetchall()
```

In DuckDB: `ATTACH 'wirewatch.db' AS wire (TYPE sqlite, READ_ONLY)`; for large archives read the Parquet files of
`wirewatch export --format parquet` instead. In a browser: `wirewatch explore` has all twelve ready, with a field for
the slug; so has `datasette wirewatch.db --metadata docs/metadata.yaml`.
"""


def schema_page(conn: sqlite3.Connection) -> str:
    """Every table, view and column of a database in Markdown.  Raises LookupError for what is not described."""
    return "\n".join([_SCHEMA_HEAD, *(_group(group) for group in catalogue(conn))])


def analysis_page() -> str:
    """The worked questions in Markdown."""
    parts = [
        f"## {number}. {each.title}\n\n{textwrap.fill(each.note, WIDTH)}\n\n```sql\n{each.sql}\n```\n"
        for number, each in enumerate(questions(), 1)
    ]
    return "\n".join([_ANALYSIS_HEAD, *parts])


def metadata(conn: sqlite3.Connection, name: str) -> Tree:
    """What Datasette is told of the database called `name`: descriptions, facets, canned queries."""
    tables: Tree = {table.name: _table_metadata(table) for group in catalogue(conn) for table in group.tables}
    canned: Tree = {
        each.name: {"title": each.title, "description": each.note, "sql": each.sql} for each in questions()
    }
    return {
        "title": "wirewatch",
        "description": "Casualty claims, statements and where accounts part",
        "databases": {name: {"tables": tables, "queries": canned}},
    }


def as_yaml(tree: Tree, indent: int = 0) -> str:
    """A tree as YAML: strings in double quotes, queries as blocks, so that they can be read and copied."""
    lines: list[str] = []
    pad = "  " * indent
    for key, value in tree.items():
        if isinstance(value, dict):
            lines += [f"{pad}{key}:", as_yaml(value, indent + 1)]
        elif isinstance(value, str) and "\n" in value:
            lines += [f"{pad}{key}: |-", textwrap.indent(value, pad + "  ")]
        else:
            lines.append(f"{pad}{key}: {json.dumps(value, ensure_ascii=False)}")
    return "\n".join(lines)


def _group(group: Group) -> str:
    parts = [f"## {group.title}\n"]
    if group.about:
        parts.append(textwrap.fill(group.about, WIDTH) + "\n")
    return "\n".join([*parts, *(_table(table) for table in group.tables)])


def _table(table: Table) -> str:
    rows = [f"| `{column.name}` | {_kind(column)} | {_cell(column.meaning)} |" for column in table.columns]
    return "\n".join(
        [f"### {table.name}\n", f"{table.about}\n", "| column | type | |", "|--|--|--|", *rows, ""]
    )


def _kind(column: Column) -> str:
    kind = column.type.lower()
    if column.points_to:
        return f"→ `{column.points_to}`" + (", may be empty" if column.empty else "")
    return f"{kind}, may be empty" if kind and column.empty else kind


def _cell(words: str) -> str:
    return words.replace("|", "\\|")


def _table_metadata(table: Table) -> Tree:
    told: Tree = {
        "description": table.about,
        "columns": {column.name: column.meaning for column in table.columns},
    }
    if table.facets:
        told["facets"] = list(table.facets)
    return told
