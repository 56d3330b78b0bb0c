"""What the commands of the desk have in common: who signs, and comparing anew after a ruling."""

from __future__ import annotations

import getpass
import os
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

import click

from store.stories import find_story
from tui.safe import clean_line
from wirewatch.errors import say
from wirewatch.lock import fetch_lock
from wirewatch.moments import now
from wirewatch.opening import opened
from wirewatch.settings import EDITOR_NAME_VARIABLE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from store.database import Database
    from store.records import DeskEntry, Story, SyncedAlerts
    from wirewatch.options import Where

    Decorated = TypeVar("Decorated", bound=Callable[..., Any])


def signed(command: Decorated) -> Decorated:
    """Give a command `--who`; the argument `who` is a name in any case."""
    return click.option(
        "--who",
        metavar="NAME",
        envvar=EDITOR_NAME_VARIABLE,
        default=user_name,
        help="Who decides; else the user name.",
    )(command)


def reasoned(command: Decorated) -> Decorated:
    """Give a command `--why`; the argument `why` is "" where nothing is said."""
    return click.option("--why", metavar="TEXT", default="", help="The reason, for the log.")(command)


def user_name() -> str:
    """Whoever runs the program."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a user id without an account, as in containers
        return f"user {os.getuid()}"


@contextmanager
def ruling(where: Where) -> Iterator[tuple[Database, Story]]:
    """The database and the story to rule about; at the end the story is compared anew, and what came of it said."""
    with fetch_lock(where.db), opened(where.db) as db:
        story = find_story(db, where.story)
        yield db, story
        compare_anew(db, story)


def compare_anew(db: Database, story: Story) -> SyncedAlerts:
    """Compare a story again where anything it is made from has changed, and say what became of the alerts."""
    from wirewatch.pipeline import compare_story  # loads the reading, which looking at the log does not need

    alerts = compare_story(db, story, now=now())
    told = [
        f"{count} {word}"
        for count, word in (
            (alerts.opened, "opened"),
            (alerts.updated, "updated"),
            (alerts.reopened, "opened again"),
            (alerts.closed, "closed"),
        )
        if count
    ]
    if told:
        say(f"alerts: {', '.join(told)}")
    return alerts


def tell(entry: DeskEntry) -> None:
    """Say what was decided, under which number it can be taken back."""
    say(f"{entry.action}: {clean_line(entry.summary or '')} (entry {entry.id}; `wirewatch undo {entry.id}`)")
