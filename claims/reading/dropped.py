"""What could have been a claim and became none, with the reason: kept only when somebody asks for it."""

from __future__ import annotations

from typing import NamedTuple


class Dropped(NamedTuple):
    """A number or a cue word, as offsets into the text, and in plain words why no claim was made of it."""

    start: int
    end: int
    reason: str
