"""How each row of the tally came to say what it says: a line is added whenever a row says something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

    from store.records import Story

_SAID = "event, side, outcome, scope, category, low, high, printed, status, claimants, origins, outlets"
_NOW = """SELECT key, event, side, outcome, scope, category, low, high, printed, status,
    json_array_length(claimants) AS claimants, json_array_length(origins) AS origins,
    json_array_length(outlets) AS outlets FROM cells WHERE story = :story"""
_LAST = f"""SELECT key, {_SAID} FROM tally_history WHERE id IN (
    SELECT max(id) FROM tally_history WHERE story = :story GROUP BY key)"""
_WHICH, _STATUS = 6, 9
"""Where in these rows the columns that say which row it is end, and where the status stands."""


def note(conn: sqlite3.Connection, story: Story, at: str) -> None:
    """Add a line for every row of the tally that is new, says something else, or is gone (status `gone`)."""
    now = _by_key(conn, _NOW, story)
    last = _by_key(conn, _LAST, story)
    lines = [row for key, row in now.items() if last.get(key) != row]
    lines += [
        (*row[:_WHICH], None, None, "", "gone", 0, 0, 0)
        for key, row in last.items()
        if key not in now and row[_STATUS] != "gone"
    ]
    marks = ", ".join("?" * 15)
    conn.executemany(
        f"INSERT INTO tally_history (story, at, key, {_SAID}) VALUES ({marks})",
        [(story.id, at, *line) for line in lines],
    )


def _by_key(conn: sqlite3.Connection, query: str, story: Story) -> dict[str, tuple[object, ...]]:
    return {row[0]: row for row in conn.execute(query, {"story": story.id})}
