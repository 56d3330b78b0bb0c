"""What was told outside: to which address, about what, when; and how the addresses do.

An address is known by its name.  Where it leads is a secret of whoever runs the program and is never handed in here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.database import reading, writing
from store.moments import stored
from store.records import Notice, NoticeAddress

if TYPE_CHECKING:
    from collections.abc import Iterable

    from store.database import Database
    from store.records import Story


def told_notices(db: Database, story: Story) -> dict[str, tuple[Notice, ...]]:
    """Name of an address -> everything that was ever told there, oldest first."""
    with reading(db) as conn:
        rows = conn.execute(
            "SELECT address, sort, key, figure, decision, text FROM notices WHERE story = ? ORDER BY id",
            (story.id,),
        ).fetchall()
    told: dict[str, list[Notice]] = {}
    for address, *notice in rows:
        told.setdefault(address, []).append(Notice(*notice))
    return {address: tuple(notices) for address, notices in told.items()}


def note_told(db: Database, story: Story, address: str, notices: Iterable[Notice], *, now: str) -> None:
    """Remember that these were sent to an address; what was told there before is not noted twice."""
    at = stored(now)
    with writing(db) as conn:
        conn.executemany(
            "INSERT INTO notices (story, address, sort, key, figure, decision, text, at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            [
                (story.id, address, each.sort, each.key, each.figure, each.decision, each.text, at)
                for each in notices
            ],
        )
        conn.execute(
            "INSERT INTO notice_addresses (story, address, last_success) VALUES (?, ?, ?)"
            " ON CONFLICT (story, address) DO UPDATE SET last_success = excluded.last_success,"
            " last_error = NULL, failures = 0",
            (story.id, address, at),
        )


def note_untold(db: Database, story: Story, address: str, error: str) -> None:
    """Remember that an address could not be reached, and why; `error` holds nothing of where it leads."""
    with writing(db) as conn:
        conn.execute(
            "INSERT INTO notice_addresses (story, address, last_error, failures) VALUES (?, ?, ?, 1)"
            " ON CONFLICT (story, address) DO UPDATE SET last_error = excluded.last_error, failures = failures + 1",
            (story.id, address, error),
        )


def notice_addresses(db: Database, story: Story) -> dict[str, NoticeAddress]:
    """How every address does that was ever tried, by its name."""
    with reading(db) as conn:
        rows = conn.execute(
            "SELECT address, last_success, last_error, failures FROM notice_addresses WHERE story = ?"
            " ORDER BY address",
            (story.id,),
        ).fetchall()
    return {row[0]: NoticeAddress(*row) for row in rows}
