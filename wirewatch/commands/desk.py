"""The editor's answers to alerts: each kept with who, when and why, none ever deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import click

from store.desk import decide, desk_log
from store.desk import undo as take_back
from store.reasons import BY_WORD, REASONS
from store.rulings import ACTIONS
from store.stories import find_story
from tui.safe import clean_line
from wirewatch import formats, sheets, twins
from wirewatch.desk_work import compare_anew, reasoned, signed
from wirewatch.errors import say
from wirewatch.lock import fetch_lock
from wirewatch.moments import now
from wirewatch.opening import opened
from wirewatch.options import ALERT, DECISION, about_a_database, about_a_story, printed

if TYPE_CHECKING:
    from wirewatch.options import Where

Action = Literal["acknowledge", "mute", "resolve", "reopen"]
_MEANINGS = "\b\nReasons, counted by `wirewatch alerts --quality`:\n" + "\n".join(
    f"  {reason.word:<10} {reason.meaning}" for reason in REASONS
)


def _answer(name: str, action: Action, done: str, text: str) -> click.Command:
    """One command that answers alerts."""

    @click.command(name, help=text if action == "reopen" else f"{text}\n\n{_MEANINGS}")
    @about_a_database
    @click.argument("alerts", nargs=-1, required=True, type=ALERT, metavar="ID...")
    @click.option(
        "--reason",
        type=click.Choice(list(BY_WORD)),
        hidden=action == "reopen",
        help="The ground of the answer, for counting.",
    )
    @reasoned
    @signed
    def answer(where: Where, alerts: tuple[int, ...], reason: str | None, why: str, who: str) -> None:
        with opened(where.db) as db:
            for alert in alerts:
                record = decide(db, alert, action, who=who, why=why, now=now(), reason=reason)
                say(f"{done} #{record.id}: {clean_line(record.summary)}")

    return answer


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
@click.argument("entry", required=False, type=DECISION, metavar="[ENTRY]")
@signed
def undo(where: Where, entry: int | None, who: str) -> None:
    """Take back the last decision.

    Or the one with the number ENTRY that `wirewatch log` prints, of whatever sort. The log keeps both: the
    decision and that it was taken back.
    """
    with fetch_lock(where.db), opened(where.db) as db:
        story = find_story(db, where.story)
        undone = take_back(db, story, who=who, now=now(), entry_id=entry)
        if undone is None:
            say("nothing to take back")
            return
        say(f"taken back: {clean_line(undone.summary or undone.action)}")
        taken = next(each for each in desk_log(db, story) if each.id == undone.undoes)
        if taken.action in ACTIONS:
            compare_anew(db, story)


@click.command()
@about_a_story
@printed
def log(where: Where, output: str) -> None:
    """Print the decisions: who, when and why."""
    with opened(where.db) as db:
        story = find_story(db, where.story)
        entries = desk_log(db, story)
    formats.show(output, sheets.log(story, entries), twins.log(entries), twins.DECISION)
