"""A passage in one word, "3:120-145", to come back to it: article, first and last character, end exclusive."""

from __future__ import annotations

import re
import shlex
from typing import TYPE_CHECKING, Final

from tui.tally_words import tally_rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.types import Evidence
    from store.records import Snapshot
    from tui.rows import PaneName

SHAPE: Final = re.compile(r"[0-9]{1,18}:[0-9]{1,9}-[0-9]{1,9}")


def passage_link(evidence: Evidence | None) -> str:
    """ "3:120-145", "" for no passage."""
    return f"{evidence.article}:{evidence.start}-{evidence.end}" if evidence else ""


def opening_command(story: str, evidence: Evidence | None) -> str:
    """The command line that opens the dashboard at a passage, quoted for a shell; "" where there is none.

    `story` is the database and the slug with a # between them.
    """
    database, _, slug = story.rpartition("#")
    if not database or evidence is None:
        return ""
    named = ["--story", slug] if slug else []
    return shlex.join(["wirewatch", "--db", database, *named, "watch", "--at", passage_link(evidence)])


def place_of(link: str, evidence: Sequence[Evidence]) -> int | None:
    """Which of these passages a link means, None for none of them."""
    return next((place for place, each in enumerate(evidence) if passage_link(each) == link), None)


def find_passage(link: str, snapshot: Snapshot) -> tuple[PaneName, str, str | None] | None:
    """The pane, the row and the column of the first record that stands on a passage; None where none does."""
    return next(
        (place for place, evidence in _records(snapshot) if place_of(link, evidence) is not None), None
    )


def not_found(link: str) -> str:
    """What is said of a passage on which nothing stands."""
    return f"No record of this story stands on the passage {link} now."


def _records(snapshot: Snapshot) -> Iterator[tuple[tuple[PaneName, str, str | None], Sequence[Evidence]]]:
    for line in tally_rows(snapshot.cells):
        for cell in line.cells:
            yield ("tally", line.key, cell.outcome), cell.evidence
    for alert in snapshot.alerts:
        yield ("alerts", alert.key, None), alert.evidence
    for said in snapshot.utterances:
        yield ("statements", said.key, None), said.evidence
