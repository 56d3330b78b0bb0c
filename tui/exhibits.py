"""What the evidence pane shows for a record: the line to print, what stands behind it, and the passages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, cast

from claims.outlets import publisher
from tui.alert_words import kind_words, severity_label, state_words
from tui.browser import web_address
from tui.matters import figures_of_the_desk
from tui.rows import MISSING
from tui.statement_words import actor_label, drift_words, said_words, utterance_words
from tui.tally_words import STATUS_WORDS, cell_name, figure_words, support_words
from tui.wording import counted, joined, origin_words, position_words, when_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from claims.types import Cell, Evidence, Utterance
    from store.records import AlertRecord, Passage, Snapshot
    from tui.rows import PaneName


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One record put before the reader.

    `tag` says what the lead is ("PRINT"), `lead` is the sentence that matters, `facts` are the lines
    below it, `copy` is the record in words and `figure` its figure, for copying, `start` the passage to begin with.
    """

    title: str
    tag: str
    lead: str
    facts: tuple[str, ...]
    evidence: Sequence[Evidence]
    copy: str
    start: int = 0
    figure: str = ""


def exhibit(
    pane: PaneName,
    thing: Cell | AlertRecord | Utterance | None,
    key: str | None,
    snapshot: Snapshot | None = None,
) -> Exhibit | None:
    """A record of a pane put before the reader; `key` is the one that was selected, `snapshot` knows what the desk
    has decided and noted about it.

    None where nothing is selected or the record is gone; a figure that no account gives is shown as that.
    """
    if thing is not None:
        # A pane holds records of one type; the types themselves are not loaded for the first picture.
        if pane == "tally":
            return _of_cell(cast("Cell", thing), snapshot)
        return (
            _of_alert(cast("AlertRecord", thing), snapshot)
            if pane == "alerts"
            else _of_utterance(cast("Utterance", thing))
        )
    if key is not None and key.startswith(f"{MISSING}|"):
        return _no_cell(key.rpartition("|")[2])
    return None


def _of_cell(cell: Cell, snapshot: Snapshot | None) -> Exhibit:
    facts = (
        *_of_the_desk(cell, snapshot),
        joined(support_words(cell), STATUS_WORDS.get(cell.status, cell.status)),
        joined(
            f"claimed by {named(cell.claimants)}" if cell.claimants else "in the outlets' own voice",
            f"{'origin' if len(cell.origins) == 1 else 'origins'}: {named(cell.origins)}"
            if cell.origins
            else "",
        ),
    )
    return Exhibit(
        cell_name(cell),
        "PRINT",
        cell.line,
        _said(facts),
        cell.evidence,
        cell.line,
        _with_figure(cell),
        figure_words(cell),
    )


def _of_the_desk(cell: Cell, snapshot: Snapshot | None) -> Iterator[str]:
    """The figure that the desk prints for a row, and what it has noted."""
    if snapshot is None:
        return
    figure = figures_of_the_desk(snapshot).get(cell.key)
    if figure:
        overtaken = f"the tally said {figure.tally} then" if figure.is_overtaken(cell) else ""
        who = f"{figure.who}, {when_words(figure.at)}"
        yield joined(f"the desk prints {figure.printed}", who, figure.why, overtaken)
    yield from _notes(("cell", cell.key), snapshot)


def _notes(subject: tuple[str | int, ...], snapshot: Snapshot | None) -> Iterator[str]:
    for note in snapshot.notes if snapshot else ():
        if note.subject == subject:
            yield f"note of {note.who}: {note.text}"


def _with_figure(cell: Cell) -> int:
    """The first passage that prints a number of the tally's figure: other passages may hedge it differently."""
    numbers = re.findall(r"\d[\d,]*", cell.printed)
    for index, evidence in enumerate(cell.evidence):
        if any(re.search(rf"(?<!\d){number}(?!\d)", evidence.text) for number in numbers):
            return index
    return 0


def _no_cell(outcome: str) -> Exhibit:
    return Exhibit(outcome, "NOTHING", f"No account says how many were {outcome} here.", (), (), "")


def _of_alert(alert: AlertRecord, snapshot: Snapshot | None) -> Exhibit:
    notes = _notes(("alert", alert.id), snapshot)
    reopened = "It was muted and opened itself again: the figure has changed." if alert.changed else ""
    head = joined(kind_words(alert.kind), state_words(alert), f"first seen {when_words(alert.first_seen)}")
    return Exhibit(
        head,
        severity_label(alert),
        alert.summary,
        _said((reopened, alert.why, *notes)),
        alert.evidence,
        f"{alert.summary}. {alert.why}",
        figure=alert.figure,
    )


def _of_utterance(said: Utterance) -> Exhibit:
    verdict = drift_words(said)
    facts = (
        joined(said.stance, f"to or about {said.target}" if said.target else "", said_words(said)),
        joined(
            counted(len(said.outlets), "outlet"),
            counted(len(said.origins), "origin"),
            f"wording: {verdict}" if verdict else "",
        ),
    )
    words = utterance_words(said)
    tag = {"direct": "QUOTED", "mixed": "PART QUOTED"}.get(said.mode, "REPORTED")
    return Exhibit(
        actor_label(said), tag, words, _said(facts), said.evidence, f"{words} ({actor_label(said)})"
    )


def named(names: Sequence[str], most: int = 4) -> str:
    """ "Fenn, the ministry and 3 more"."""
    if len(names) <= most:
        return ", ".join(names)
    return f"{', '.join(names[:most])} and {len(names) - most} more"


def passage_head(
    index: int, evidence: Sequence[Evidence], origins: Mapping[int, str], date: str | None, *, brief: bool
) -> str:
    """ "2 of 4 · Harbour Gazette, from AFP · 14 Sep 2022 · https://…"; of a file the name, `brief` only the host."""
    one = evidence[index]
    return joined(
        position_words(index, evidence),
        origin_words(publisher(one.outlet, one.source), origins.get(one.article)),
        when_words(date),
        _place(one, brief=brief),
    )


def _place(one: Evidence, *, brief: bool) -> str:
    """Where a passage is to be found; "" for a file whose name was said already, in place of its outlet."""
    host = web_address(one.source)
    if host is None:
        return PurePath(one.source).name if one.outlet else ""
    return host if brief else one.source


def passage_copy(passage: Passage) -> str:
    """A passage as it is pasted: the words, then where they stand."""
    words = passage.text[passage.start : passage.end]
    return f"“{words}” ({joined(publisher(passage.outlet, passage.source), when_words(passage.published), passage.source)})"


def _said(facts: Sequence[str]) -> tuple[str, ...]:
    return tuple(fact for fact in facts if fact)
