"""What is to be told outside, and whether now: high alerts, and the desk's figures as they are revised.

Pure functions from what the database holds to what one address is told.  A matter is told once to an address: an alert
again only when its figure has become another one, which is what opens an alert again too.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from claims.outlets import publisher
from store.desk_entries import row_words
from store.desk_figures import by_cell
from store.records import Notice
from tui import alert_words, wording
from tui.safe import clean_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import time, tzinfo

    from claims.types import Cell
    from store.records import AlertRecord, DeskFigure

MOST_OUTLETS = 3
"""Outlets named behind an alert; the rest are counted."""
MOST_LINES = 20
"""Matters in one message; the rest are counted."""
LONGEST_LINE = 400
_SORTS = {
    "alert": ("high alert", None),
    "figure": ("desk figure", None),
    "withdrawn": ("figure withdrawn", "figures withdrawn"),
    "overtaken": ("figure overtaken", "figures overtaken"),
}


@dataclass(frozen=True, slots=True)
class Rules:
    """When notices go out.

    `quiet` are the hours without any, from the first to the second on the clock of `zone` (None: this machine's);
    `pause` is the least time between two messages to one address.
    """

    quiet: tuple[time, time] | None = None
    zone: tzinfo | None = None
    pause: timedelta = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Message:
    """What an address is sent: one line, and a line for each matter."""

    title: str
    body: str


def due(
    alerts: Iterable[AlertRecord],
    figures: Sequence[DeskFigure],
    cells: Sequence[Cell],
    told: Sequence[Notice],
) -> tuple[Notice, ...]:
    """What an address that was `told` something has not been told yet, the loudest first.

    `alerts` are those of the story in any state, `figures` those that the desk prints, `cells` the rows of its tally.
    What is over before it could be told is not told at all.
    """
    matters = {each.matter for each in told}
    found = (*_alerts(alerts), *_figures(figures, cells), *_withdrawn(figures, told))
    return tuple(each for each in found if each.matter not in matters)


def _alerts(alerts: Iterable[AlertRecord]) -> Iterator[Notice]:
    for alert in alert_words.alert_order(alerts):
        if alert.severity == "high" and alert.state == "open":
            outlets = list(dict.fromkeys(publisher(each.outlet, each.source) for each in alert.evidence))
            names = ", ".join(outlets[:MOST_OUTLETS])
            more = f" and {len(outlets) - MOST_OUTLETS} more" if len(outlets) > MOST_OUTLETS else ""
            where = f" ({names}{more})" if names else ""
            words = f"HIGH · {alert.summary}. {alert.why}"
            line = f"{wording.cut(words, LONGEST_LINE)}{where} [alert {alert.id}]"
            yield Notice("alert", alert.key, alert.figure, None, harmless(line))


def _figures(figures: Sequence[DeskFigure], cells: Sequence[Cell]) -> Iterator[Notice]:
    for each in figures:
        why = f": {each.why}" if each.why else ""
        line = f"The desk prints {each.printed} for {row_words(each.cell)} ({each.who}{why})"
        yield Notice("figure", each.cell, each.printed, each.entry, harmless(line))
    chosen = by_cell(figures, cells)
    for cell in cells:
        figure = chosen.get(cell.key)
        if figure and figure.is_overtaken(cell):
            line = (
                f"Look again: the desk prints {figure.printed} for {row_words(cell.key)}, and the tally has moved"
                f" from {figure.tally} to {cell.printed}"
            )
            yield Notice("overtaken", figure.cell, cell.printed, figure.entry, harmless(line))


def _withdrawn(figures: Sequence[DeskFigure], told: Sequence[Notice]) -> Iterator[Notice]:
    """Figures of the desk that were told and stand no more, unless another one stands in their place."""
    standing = {each.cell for each in figures}
    last = {each.key: each for each in told if each.sort == "figure"}
    for each in last.values():
        if each.key not in standing:
            line = f"The desk no longer prints {each.figure} for {row_words(each.key)}"
            yield Notice("withdrawn", each.key, each.figure, each.decision, harmless(line))


def held(rules: Rules, now: datetime, last: datetime | None) -> str | None:
    """Why nothing goes out at a moment, in words; None when it may.

    `last` is when the address was last sent something.  Both moments have a zone.
    """
    local = now.astimezone(rules.zone)
    if rules.quiet is not None:
        start, end = rules.quiet
        clock = local.time().replace(tzinfo=None)
        quiet = start <= clock < end if start < end else clock >= start or clock < end
        if quiet:
            return f"quiet hours until {end:%H:%M}"
    if last is not None and now < last + rules.pause:
        return f"a pause until {(last + rules.pause).astimezone(rules.zone):%H:%M}"
    return None


def message(story: str, notices: Sequence[Notice]) -> Message:
    """Everything that is due in one message, a digest where it is more than one thing."""
    counts = {sort: sum(each.sort == sort for each in notices) for sort in _SORTS}
    told = ", ".join(wording.counted(counts[sort], *nouns) for sort, nouns in _SORTS.items() if counts[sort])
    lines = [each.text for each in notices[:MOST_LINES]]
    if len(notices) > MOST_LINES:
        lines.append(
            f"… and {len(notices) - MOST_LINES} more: `wirewatch alerts` and `wirewatch figure` have all"
        )
    return Message(harmless(f"{story}: {told}"), "\n".join(lines))


def harmless(line: str) -> str:
    """A line that calls nobody and links nowhere in a chat: `@everyone`, `<!channel>` and `](` are words there.

    Chats read signs as commands, and the words come from articles that anybody can write.
    """
    return clean_line(line).translate(_SIGNS).replace("](", "] (")


_SIGNS = str.maketrans({"@": "＠", "<": "‹", ">": "›"})
