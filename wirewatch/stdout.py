"""Data on standard output, whatever letters it can take and however soon its reader hangs up."""

from __future__ import annotations

import json
import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirewatch.objects import Json


def print_data(text: str) -> None:
    """Print text as it stands, at once: a reader that is gone is noticed here and not when the program ends."""
    sys.stdout.write(text)
    sys.stdout.flush()


@contextmanager
def as_far_as_it_is_read() -> Iterator[None]:
    """Print for a reader who may hang up (`head -1`): that is no failure, the rest goes nowhere."""
    try:
        yield
    except BrokenPipeError:
        # What Python still holds back would fail again when the program ends.
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def print_json(data: Json | list[Json], *, indent: int | None = 2) -> None:
    """Print one JSON document; without `indent` on one line."""
    print_data(json.dumps(data, ensure_ascii=plain_letters_only(), indent=indent) + "\n")


def plain_letters_only() -> bool:
    """True where standard output cannot take every letter: then JSON escapes them and tables have plain rules."""
    return "utf" not in (sys.stdout.encoding or "utf-8").lower()
