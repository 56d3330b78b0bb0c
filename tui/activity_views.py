"""What happened to a story as rows and text.  Pure: records in, rows and pieces out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from tui.alert_words import SEVERITY_WORDS
from tui.clock import clock_words
from tui.columns import Column, Row
from tui.details import Detail, lines
from tui.finding import found_words, matches
from tui.rows import Content
from tui.safe import safe_line
from tui.wording import counted, joined, when_words

if TYPE_CHECKING:
    from datetime import datetime

    from store.activity import AlertEvent, RoundRun
    from store.records import DeskEntry
    from tui.archive import Past

EMPTY: Final = "Nothing has happened yet."
COLUMNS: Final = (
    Column("at", "When", 5, 16),
    Column("who", "Who", 5, 16),
    Column("what", "What", 20, 400, grows=True),
)
EVENTS: Final[dict[str, str]] = {
    "opened": "opened an alert",
    "updated": "has other figures or passages for",
    "changed": "opened a muted alert again, its figure changed",
    "gone": "closed, accounts no longer part",
    "returned": "opened again, accounts part once more",
}
ACTIONS: Final[dict[str, str]] = {
    "acknowledge": "acknowledged",
    "mute": "muted",
    "resolve": "resolved",
    "reopen": "opened again",
    "note": "noted on",
    "figure": "set what is printed for",
    "clear figure": "printed the tally again for",
    "reject": "rejected the claim",
    "cut": "cut apart",
    "join": "joined",
    "merge": "ruled that",
    "split": "ruled that",
    "undo": "took back",
}
TOOL: Final = "wirewatch"


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that happened: `at` a stored moment, `who` did it, `what` in one line, `more` below it."""

    key: str
    at: str
    who: str
    what: str
    more: tuple[str, ...]
    loud: bool = False


def happenings(past: Past) -> tuple[Happening, ...]:
    """Everything in one line of time, newest first."""
    found = [
        *(_of_round(each) for each in past.rounds),
        *(_of_event(each) for each in past.events),
        *(_of_decision(each) for each in past.decisions),
    ]
    return tuple(sorted(found, key=lambda each: (each.at, each.key), reverse=True))


def _of_round(run: RoundRun) -> Happening:
    if run.finished is None:
        what = "a round began and has not ended: it is at work, or was cut off"
        return Happening(f"round|{run.id:09}", run.started, "fetch", what, (), loud=True)
    brought = joined(
        counted(run.new, "new article"),
        f"{run.changed} changed" if run.changed else "",
        counted(run.problems, "problem") if run.problems else "",
    )
    more = (f"began {when_words(run.started)}, ended {when_words(run.finished)}",)
    return Happening(
        f"round|{run.id:09}", run.finished, "fetch", f"a round: {brought}", more, bool(run.problems)
    )


def _of_event(event: AlertEvent) -> Happening:
    what = f"{EVENTS.get(event.what, event.what)}: {event.summary}"
    more = (
        joined(f"alert {event.alert}", SEVERITY_WORDS.get(event.severity, event.severity), event.state),
        f"figure: {event.figure}" if event.figure else "",
    )
    return Happening(f"alert|{event.id:09}", event.at, TOOL, what, more, event.what in ("opened", "changed"))


def _of_decision(entry: DeskEntry) -> Happening:
    verb = ACTIONS.get(entry.action, entry.action.replace("_", " "))
    change = f"{entry.before} → {entry.after}" if entry.before and entry.after else ""
    more = (
        f"why: {entry.why}" if entry.why else "no reason given",
        joined(f"alert {entry.alert}" if entry.alert else "", change),
        f"takes back entry {entry.undoes}" if entry.undoes else "",
    )
    about = entry.summary or entry.after or ""
    what = f"{verb}: {about}{f' ({entry.why})' if entry.why else ''}"
    return Happening(f"desk|{entry.id:09}", entry.at, entry.who, what, more)


def activity_content(past: Past, wanted: str, now: datetime) -> Content:
    """What happened and matches a filter, newest first."""
    every = happenings(past)
    rows = tuple(
        Row(
            each.key,
            (safe_line(clock_words(each.at, now)), safe_line(each.who), safe_line(each.what)),
            style="medium" if each.loud else "",
        )
        for each in every
        if matches(wanted, each.who, each.what, each.key.partition("|")[0], *each.more)
    )
    note = joined(
        counted(len(past.rounds), "round"),
        counted(len(past.events), "change of an alert", "changes of alerts"),
        counted(len(past.decisions), "decision"),
    )
    return Content(joined("9 Activity", note), COLUMNS, rows, found_words(wanted, len(every)) or EMPTY)


def activity_detail(past: Past, key: str, now: datetime) -> Detail | None:
    """One thing that happened."""
    one = next((each for each in happenings(past) if each.key == key), None)
    if one is None:
        return None
    pieces = (*lines(one.what, part="lead"), *lines(joined(one.who, when_words(one.at)), *one.more))
    return Detail(clock_words(one.at, now), pieces, None, f"{when_words(one.at)} {one.who}: {one.what}")
