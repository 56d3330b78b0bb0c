"""Another process of wirewatch and what it prints: for work that must not be done in the process of the screen."""

from __future__ import annotations

import asyncio
import subprocess
from typing import TYPE_CHECKING, Final, TypeVar

from tui.source import SourceError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tui.archive import Archive

T = TypeVar("T")

COMPARE_SECONDS: Final = 300


def printed(command: Sequence[str], *, what: str, seconds: int) -> str:
    """What the command prints; `what` names the result ("The brief").  Blocks until it ends.

    Raises SourceError with its last line of complaint where it fails, and where it takes more than `seconds`.
    """
    try:
        ended = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8", timeout=seconds
        )
    except subprocess.TimeoutExpired:
        raise SourceError(f"{what} took longer than {seconds} seconds") from None
    except OSError as error:
        raise SourceError(f"{what} cannot be put together: {error.strerror or error}") from error
    if ended.returncode:
        why = ended.stderr.strip().splitlines()
        said = why[-1] if why else f"it ended with code {ended.returncode}"
        raise SourceError(f"{what} cannot be put together: {said.removeprefix('wirewatch: ')}")
    return ended.stdout


async def asked(archive: Callable[[], Archive], question: Callable[[Archive], T]) -> T:
    """One answer of an archive that is opened for it, away from the screen's loop.  Raises SourceError."""

    def ask() -> T:
        opened = archive()
        try:
            return question(opened)
        finally:
            opened.close()

    return await asyncio.to_thread(ask)


async def compared_anew(archive: Callable[[], Archive]) -> str:
    """Compare the story anew in another process: "" where that went well, else what it said."""

    def compare(opened: Archive) -> str:
        return printed(opened.program("compare"), what="The comparison", seconds=COMPARE_SECONDS)

    try:
        await asked(archive, compare)
    except SourceError as error:
        return error.words
    return ""
