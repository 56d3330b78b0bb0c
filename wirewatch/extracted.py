"""The JSON of `wirewatch extract`: what was read out of one file, without a database.

Apart from the panes' shapes in `wirewatch.twins`, because it must not load what knows the database.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wirewatch.objects import Json, as_object

if TYPE_CHECKING:
    from claims.types import Reading

CASUALTY = (
    *("start", "end", "text", "outcome", "value", "low", "high", "modifier", "victims", "category", "side"),
    *("claimant", "claimant_name", "event", "current", "scope", "cumulative"),
)
STATEMENT = (
    *("start", "end", "text", "speaker", "speaker_start", "speaker_end", "speaker_name", "side", "role"),
    *("cue", "mode", "stance", "target"),
)


def extract(doc: str, title: str | None, reading: Reading) -> Json:
    """What was read out of one file; offsets index the decoded text of that file."""
    return {
        "doc": doc,
        "title": title,
        "casualties": [as_object(CASUALTY, each) for each in reading.casualties],
        "statements": [as_object(STATEMENT, each) for each in reading.statements],
    }
