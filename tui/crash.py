"""What is kept of a defect: a log file that the message at the end names."""

from __future__ import annotations

import traceback
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from tui.safe import clean

if TYPE_CHECKING:
    from pathlib import Path

LONGEST_LOG: Final = 1_000_000
"""Bytes after which the log begins anew."""


def log_crash(error: BaseException, path: Path | None) -> str:
    """Add a defect to the log, without the values of variables; what to tell the reader about the log."""
    if path is None:
        return ""
    words = "".join(traceback.format_exception(error))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        anew = path.exists() and path.stat().st_size > LONGEST_LOG
        with path.open("w" if anew else "a", encoding="utf-8", errors="backslashreplace") as file:
            file.write(f"{datetime.now(UTC).isoformat(timespec='seconds')}\n{clean(words)}\n")
    except OSError as problem:
        return f"It could not be logged in {path}: {problem.strerror}."
    return f"Where it happened stands in {path}."
