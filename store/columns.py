"""Tuples as JSON columns and back."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import TYPE_CHECKING

from claims.types import Part

if TYPE_CHECKING:
    from collections.abc import Iterable


dump = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
"""Any plain value as compact JSON, letters as they are, so that `LIKE` finds them."""


@lru_cache(maxsize=4096)
def words(column: str) -> tuple[str, ...]:
    """A JSON list of strings.  The same outlets stand in row after row: they are decoded once."""
    return tuple(json.loads(column))


def numbers(column: str) -> tuple[int, ...]:
    """A JSON list of integers."""
    return tuple(json.loads(column))


def pairs(column: str) -> tuple[tuple[int, int], ...]:
    """A JSON list of [start, end]."""
    return tuple((first, second) for first, second in json.loads(column))


def dump_parts(parts: Iterable[Part]) -> str:
    """Parts as [[kind, start, end], …]."""
    return dump([(part.kind, part.start, part.end) for part in parts])


def parts(column: str) -> tuple[Part, ...]:
    """The reverse of `dump_parts`."""
    return tuple(Part(kind, start, end) for kind, start, end in json.loads(column))
