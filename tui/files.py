"""The reader's own files, as the command line hands them to the dashboard."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Files:
    """None for one that is not used: keys, what is remembered, the log of defects."""

    keys: Path | None = None
    memory: Path | None = None
    log: Path | None = None
