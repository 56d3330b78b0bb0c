"""Data on standard output, whatever letters it can take and however soon its reader hangs up."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wirewatch.objects import Json


def print_data(text: str) -> None:
    """Print text as it stands, at once: a reader that is gone is noticed here and not when the program ends."""
    sys.stdout.write(text)
    sys.stdout.flush()


def print_json(data: Json | list[Json], *, indent: int | None = 2) -> None:
    """Print one JSON document; without `indent` on one line."""
    print_data(json.dumps(data, ensure_ascii=plain_letters_only(), indent=indent) + "\n")


def plain_letters_only() -> bool:
    """True where standard output cannot take every letter: then JSON escapes them and tables have plain rules."""
    return "utf" not in (sys.stdout.encoding or "utf-8").lower()
