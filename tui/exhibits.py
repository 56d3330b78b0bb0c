"""What the evidence pane shows for a record: the line to print, what stands behind it, and the passages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

from tui.browser import web_address
from tui.rows import MISSING, find_alert, find_cell, find_utterance
from tui.wording import (
    STATUS_WORDS,
    actor_label,
    cell_name,
    counted,
    drift_words,
    figure_words,
    joined,
    kind_words,
    origin_words,
    position_words,
    said_words,
    severity_label,
    state_words,
    support_words,
    utterance_words,
    when_words,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

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


def exhibit(snapshot: Snapshot, pane: PaneName, record: str | None) -> Exhibit | None:
    """The record of that pane, None where nothing is selected or the record is not in the snapshot."""
    if record is None:
        return None
    if pane == "tally":
        cell = find_cell(snapshot, record)
        if cell is None and record.startswith(f"{MISSING}|"):
            return _no_cell(record.rpartition("|")[2])
        return None if cell is None else _of_cell(cell)
    if pane == "alerts":
        alert = find_alert(snapshot, record)
        return None if alert is None else _of_alert(alert)
    said = find_utterance(snapshot, record)
    return None if said is None else _of_utterance(said)


def _of_cell(cell: Cell) -> Exhibit:
    facts = (
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


def _with_figure(cell: Cell) -> int:
    """The first passage that prints a number of the tally's figure: other passages may hedge it differently."""
    numbers = re.findall(r"\d[\d,]*", cell.printed)
    for index, evidence in enumerate(cell.evidence):
        if any(re.search(rf"(?<!\d){number}(?!\d)", evidence.text) for number in numbers):
            return index
    return 0


def _no_cell(outcome: str) -> Exhibit:
    return Exhibit(outcome, "NOTHING", f"No account says how many were {outcome} here.", (), (), "")


def _of_alert(alert: AlertRecord) -> Exhibit:
    reopened = "It was muted and opened itself again: the figure has changed." if alert.changed else ""
    head = joined(kind_words(alert.kind), state_words(alert), f"first seen {when_words(alert.first_seen)}")
    return Exhibit(
        head,
        severity_label(alert),
        alert.summary,
        _said((reopened, alert.why)),
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
    """ "2 of 4 · Harbour Gazette, from AFP · 14 Sep 2022 · https://…"; `brief` names only host or file."""
    one = evidence[index]
    return joined(
        position_words(index, evidence),
        origin_words(one.outlet, origins.get(one.article)),
        when_words(date),
        (web_address(one.source) or PurePath(one.source).name) if brief else one.source,
    )


def passage_copy(passage: Passage) -> str:
    """A passage as it is pasted: the words, then where they stand."""
    words = passage.text[passage.start : passage.end]
    return f"“{words}” ({joined(passage.outlet or '', when_words(passage.published), passage.source)})"


def _said(facts: Sequence[str]) -> tuple[str, ...]:
    return tuple(fact for fact in facts if fact)
