"""The database behind the dashboard."""

from __future__ import annotations

import os
import sqlite3
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from store.database import close, data_version, open_database
from store.errors import StoreError
from store.history import rules, tally_steps
from store.stories import find_story, stories
from store.views import passage, snapshot
from tui.source import SourceError, Undone
from tui.timeline import trends

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from claims.types import Evidence
    from store.database import Database
    from store.records import AlertRecord, DeskAction, Passage, Snapshot, Story


class StoreSource:
    """A story in a database file.  The file may be missing, locked or replaced while the dashboard runs."""

    def __init__(self, path: Path, slug: str | None = None) -> None:
        self._path = path
        self._slug = slug
        self._db: Database | None = None
        self._file: tuple[int, int] | None = None

    def version(self) -> object:
        with self._telling():
            db = self._open()
            return self._file, data_version(db)

    def snapshot(self) -> Snapshot:
        with self._telling():
            db, story = self._open(), self._story()
            found = snapshot(db, story)
            return replace(found, trends=trends(tally_steps(db, story), found.cells))

    def passage(self, evidence: Evidence) -> Passage:
        with self._telling():
            db = self._open()
            by = tuple(f"{each.of}: {each.name}" for each in rules(db, evidence))
            return replace(passage(db, evidence), rules=by)

    def decide(self, alert_id: int, action: DeskAction, why: str) -> AlertRecord:
        from store.desk import decide  # most sessions decide late or never

        with self._telling():
            return decide(self._open(), alert_id, action, who=editor(), why=why, now=moment())

    def undo(self) -> Undone | None:
        from store.desk import desk_log, undo
        from store.rulings import ACTIONS

        with self._telling():
            db, story = self._open(), self._story()
            entry = undo(db, story, who=editor(), now=moment())
            if entry is None:
                return None
            taken = next(each for each in desk_log(db, story) if each.id == entry.undoes)
            words = f"{entry.summary or 'the last decision'} is {entry.after or 'as it was'} again"
            return Undone(words, material=taken.action in ACTIONS)

    def close(self) -> None:
        if self._db is not None:
            close(self._db)
            self._db = None

    def _story(self) -> Story:
        """The story asked for, else the oldest: the screen leads to the others."""
        db = self._open()
        return find_story(db, self._slug) if self._slug else next(iter(stories(db)), None) or find_story(db)

    def _open(self) -> Database:
        """The database, opened again where the file has been replaced."""
        try:
            found = self._path.stat()
        except OSError:
            self.close()
            raise SourceError(
                f"There is no database at {self._path}.",
                "Run `wirewatch fetch --seeds FOLDER` or `wirewatch story new TITLE`; this screen picks it up.",
            ) from None
        file = (found.st_dev, found.st_ino)
        if self._db is None or file != self._file:
            self.close()
            self._db = open_database(self._path, create=False)
            self._file = file
        return self._db

    @contextmanager
    def _telling(self) -> Iterator[None]:
        """Failures of the store in the dashboard's words."""
        try:
            yield
        except StoreError as error:
            raise SourceError(error.message, error.hint) from error
        except sqlite3.OperationalError as error:
            raise SourceError(f"The database cannot be read: {error}.", "Trying again.") from error
        except sqlite3.DatabaseError as error:
            raise SourceError(
                f"The database at {self._path} is damaged: {error}.", "Run `wirewatch verify`."
            ) from error


def moment() -> str:
    """This moment, for the desk log."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def editor() -> str:
    """Who decides, for the desk log."""
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return f"user {os.getuid()}" if hasattr(os, "getuid") else "editor"
