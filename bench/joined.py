"""Statements as PolNeAR's annotators count them: what a cue cuts in two is one, and nothing stands inside another.

The reader keeps two statements for “A,” X said. “B.”, for an editor may print either.  PolNeAR has one.  So the bench
measures twice: as read, and after the conversion here, which knows nothing of the annotation.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

Row = dict[str, Any]
LONGEST_GAP = 200
"""Characters between the halves: the attribution, with an aside."""


def joined(line: str, text: str) -> str:
    """One line of `extract --json` with neighbouring halves joined and nested statements folded into the outer one."""
    row: Row = json.loads(line)
    parts = [{**each, "content": [[each["start"], each["end"]]]} for each in row["statements"]]
    row["statements"] = _outermost(_halves_joined(parts, text))
    return json.dumps(row)


def _halves_joined(statements: Sequence[Row], text: str) -> list[Row]:
    """A quotation without a cue joins the one before it: same speaker, same paragraph, only the attribution between."""
    found: list[Row] = []
    for each in statements:
        before = found[-1] if found else None
        if before is not None and each["cue"] is None and _is_one(before, each, text):
            before["content"] += each["content"]
        else:
            found.append(each)
    return found


def _is_one(before: Row, after: Row, text: str) -> bool:
    end, start = before["content"][-1][1], after["start"]
    return (
        before["speaker_start"] == after["speaker_start"]
        and 0 <= start - end <= LONGEST_GAP
        and "\n" not in text[end:start]
    )


def _outermost(statements: Sequence[Row]) -> list[Row]:
    """Without those that lie inside one piece of another."""
    return [
        each
        for each in statements
        if not any(
            other is not each
            and start <= each["start"]
            and each["end"] <= end
            and end - start > each["end"] - each["start"]
            for other in statements
            for start, end in other["content"]
        )
    ]
