"""How many steps of Python a call takes: the same on every machine and under every load, unlike its time."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType


def steps(call: Callable[[], object]) -> int:
    """The lines that are run during `call`, each turn of a loop counted.  What regular expressions do inside is not."""
    count = 0

    def trace(frame: FrameType, event: str, argument: object) -> object:
        nonlocal count
        count += 1
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        call()
    finally:
        sys.settrace(before)
    return count


def grown(read: Callable[[str], object], piece: str, count: int) -> tuple[int, int]:
    """The steps for `count` pieces of text and for four times as many; tables and caches are filled before."""
    read(piece * 5)
    return steps(lambda: read(piece * count)), steps(lambda: read(piece * count * 4))
