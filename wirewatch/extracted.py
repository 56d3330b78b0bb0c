"""The JSON of `wirewatch extract`: what was read out of one file, without a database.

Apart from the panes' shapes in `wirewatch.twins`, because it must not load what knows the database.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wirewatch.objects import Json, as_object

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.articles import Reading
    from claims.reading.explain import Explained

CASUALTY = (
    *("start", "end", "text", "outcome", "value", "low", "high", "modifier", "victims", "category", "side"),
    *("claimant", "claimant_name", "event", "current", "scope", "cumulative"),
)
STATEMENT = (
    *("start", "end", "text", "speaker", "speaker_start", "speaker_end", "speaker_name", "side", "role"),
    *("cue", "mode", "stance", "target"),
)

EXPLAINED = ("start", "end", "text", "kind", "why")


def extract(doc: str, title: str | None, reading: Reading) -> Json:
    """What was read out of one file; offsets index the decoded text of that file."""
    return {
        "doc": doc,
        "title": title,
        "casualties": [as_object(CASUALTY, each) for each in reading.casualties],
        "statements": [as_object(STATEMENT, each) for each in reading.statements],
    }


def explained(doc: str, title: str | None, found: Sequence[Explained]) -> Json:
    """Why one file was read as it was: each claim, and each number and cue word that is none."""
    return {"doc": doc, "title": title, "explained": [as_object(EXPLAINED, each) for each in found]}
