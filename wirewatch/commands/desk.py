"""The editor's answers to alerts: each kept with who, when and why, none ever deleted."""

from __future__ import annotations

import getpass
import os
from typing import TYPE_CHECKING, Literal

import click

from store.desk import decide, desk_log
from store.desk import undo as take_back
from store.stories import find_story
from tui.safe import clean_line
from wirewatch import formats, sheets, twins
from wirewatch.errors import say
from wirewatch.moments import now
from wirewatch.opening import opened
from wirewatch.options import about_a_database, about_a_story, printed
from wirewatch.settings import EDITOR_NAME_VARIABLE

if TYPE_CHECKING:
    from collections.abc import Callable

    from wirewatch.options import Where

Action = Literal["acknowledge", "mute", "resolve", "reopen"]


def _answer(name: str, action: Action, done: str, text: str) -> click.Command:
    """One command that answers alerts."""

    @click.command(name, help=text)
    @about_a_database
    @click.argument("alerts", nargs=-1, required=True, type=click.IntRange(min=1), metavar="ID...")
    @click.option("--why", metavar="TEXT", help="The reason, for the log.")
    @_signed
    def answer(where: Where, alerts: tuple[int, ...], why: str | None, who: str | None) -> None:
        with opened(where.db) as db:
            for alert in alerts:
                record = decide(db, alert, action, who=who or _user(), why=why or "", now=now())
                say(f"{done} #{record.id}: {clean_line(record.summary)}")

    return answer


def _signed(command: Callable[..., None]) -> Callable[..., None]:
    return click.option(
        "--who", metavar="NAME", envvar=EDITOR_NAME_VARIABLE, help="Who decides; else the user name."
    )(command)


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a user id without an account, as in containers
        return f"user {os.getuid()}"


ack = _answer(
    "ack",
    "acknowledge",
    "acknowledged",
    "Say that an alert was seen.\n\nIt stays in the list, marked. IDs are those that `wirewatch alerts` prints.",
)
mute = _answer(
    "mute",
    "mute",
    "muted",
    "Silence an alert until its figure changes.\n\nIt opens itself again, and says so, when a figure changes.",
)
resolve = _answer("resolve", "resolve", "resolved", "Close an alert as settled.")
reopen = _answer("reopen", "reopen", "opened again", "Open an alert again.")


@click.command()
@about_a_story
@_signed
def undo(where: Where, who: str | None) -> None:
    """Take back the last decision.

    The log keeps both: the decision and that it was taken back.
    """
    with opened(where.db) as db:
        entry = take_back(db, find_story(db, where.story), who=who or _user(), now=now())
    if entry is None:
        say("nothing to take back")
    else:
        say(f"taken back: {clean_line(entry.summary or entry.action)}")


@click.command()
@about_a_story
@printed
def log(where: Where, output: str) -> None:
    """Print the decisions: who, when and why."""
    with opened(where.db) as db:
        story = find_story(db, where.story)
        entries = desk_log(db, story)
    formats.show(output, sheets.log(story, entries), twins.log(entries), twins.DECISION)
