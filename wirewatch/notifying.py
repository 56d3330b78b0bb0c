"""Notices of a story to every address that is due: after a round, or when somebody asks what waits."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from fetchers.types import Problem
from store.desk_figures import desk_figures
from store.errors import StoreError
from store.notices import note_told, note_untold, notice_addresses, told_notices
from store.records import NoticeAddress
from store.views import alerts, cells
from wirewatch.addresses import read_outside
from wirewatch.errors import Failure
from wirewatch.moments import now
from wirewatch.notices import due, held, message
from wirewatch.opening import opened
from wirewatch.sending import NotSentError, check_installed, send
from wirewatch.web import keys

if TYPE_CHECKING:
    from pathlib import Path

    from store.database import Database
    from store.records import Notice, Story
    from wirewatch.addresses import Outside
    from wirewatch.reporting import Reporter


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits for one address, how it has been doing, and why nothing goes there now (None: it may)."""

    name: str
    notices: tuple[Notice, ...]
    state: NoticeAddress
    held: str | None


def outside() -> Outside:
    """Where notices go, as the environment and the file of secrets say.  Raises Failure."""
    return read_outside(keys(), os.environ)


def waiting(db: Database, story: Story, where: Outside, *, at: str) -> tuple[Waiting, ...]:
    """What waits for each address at a moment."""
    told = told_notices(db, story)
    states = notice_addresses(db, story)
    known = alerts(db, story), desk_figures(db, story), cells(db, story)
    return tuple(
        Waiting(
            name,
            due(*known, told.get(name, ())),
            state := states.get(name, NoticeAddress(name, None, None, 0)),
            held(where.rules, datetime.fromisoformat(at), _moment(state.last_success)),
        )
        for name in sorted(where.addresses)
    )


def notify_of(database: Path, story: Story, reporter: Reporter) -> None:
    """Tell every address what it has not been told; what fails is told of and waits for the next round."""
    try:
        where = outside()
        if where.addresses:
            with opened(database) as db:
                _notify(db, story, where, reporter)
    except (Failure, StoreError) as error:
        hint = f". {error.hint}" if error.hint else ""
        reporter.problems([Problem("notices", f"{error.message}{hint}")])


def _notify(db: Database, story: Story, where: Outside, reporter: Reporter) -> None:
    at = now()
    for each in waiting(db, story, where, at=at):
        if not each.notices:
            continue
        if each.held:
            reporter.note(f"{len(each.notices)} for {each.name} held: {each.held}")
            continue
        check_installed()
        try:
            send(where.addresses[each.name], message(story.title, each.notices))
        except NotSentError as error:
            note_untold(db, story, each.name, str(error))
            reporter.problems(
                [Problem(f"notices to {each.name}", f"{error}; they are sent with the next round")]
            )
        else:
            note_told(db, story, each.name, each.notices, now=at)
            reporter.told(each.name, len(each.notices))


def _moment(stored: str | None) -> datetime | None:
    return None if stored is None else datetime.fromisoformat(stored)
