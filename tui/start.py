"""The dashboard from a command to its exit code, with nothing loaded before its frame is on the terminal."""

from __future__ import annotations

import gc
import os
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from tui.choices import AS_USUAL, READ_ONLY
from tui.commands import COMMANDS, without_labels
from tui.files import Files
from tui.first_frame import LOADING
from tui.late_source import LateSource
from tui.places import Memory
from tui.taking_over import TakingOver

if TYPE_CHECKING:
    from pathlib import Path

    from tui.archive import Archive
    from tui.choices import Choices
    from tui.commands import Command

DEFECT: Final = 3
USAGE: Final = 2
"""Exit codes: a defect, and a key file that says something impossible."""


def run(path: Path, slug: str | None = None, files: Files | None = None, choices: Choices = AS_USUAL) -> int:
    """Show the story `slug` (None: the only one) of the database at `path` until the reader quits.

    Returns the exit code: 0, or 2 for a wrong key file, 3 for a defect, 129 and 143 for hanging up and `kill`;
    what is wrong is told in one line on a terminal that is itself again.
    Needs a terminal: without one the command line prints the panes instead.
    """
    files = files or Files()
    if not sys.stdout.isatty() and "TEXTUAL_DRIVER" not in os.environ:  # a page in a browser is none either
        print("The dashboard needs a terminal; `wirewatch tally` prints the figures.", file=sys.stderr)
        return USAGE
    memory = Memory(files.memory)
    state = f"{READ_ONLY}   {LOADING}" if choices.read_only else LOADING
    with TakingOver(_likely_commands(files, choices), state, memory.theme) as terminal:
        code, words = _shown(path, slug, files, memory, choices, terminal)
    if words:
        from tui.safe import clean_line

        print(f"wirewatch: {clean_line(words)}", file=sys.stderr)
    return code


def _likely_commands(files: Files, choices: Choices) -> tuple[Command, ...]:
    """The commands whose keys the frame shows: none where the reader has keys of his own, which take time to read."""
    if files.keys and files.keys.exists():
        return ()
    return without_labels(COMMANDS) if choices.read_only else COMMANDS


def _shown(
    path: Path, slug: str | None, files: Files, memory: Memory, choices: Choices, terminal: TakingOver
) -> tuple[int, str]:
    """The exit code of the dashboard, and what is to be said of its end, "" for nothing."""
    gc.disable()  # while all is made and nothing dropped; the application turns it on again
    from tui.app import WirewatchApp

    commands = COMMANDS
    if files.keys and files.keys.exists():
        from tui.keymap import KeymapError, read_keymap

        try:
            commands = read_keymap(files.keys)
        except KeymapError as error:
            return USAGE, str(error)

    def archive(other: str | None) -> Archive:
        from tui.store_archive import StoreArchive  # after the first picture

        return StoreArchive(path, other or slug)

    app = WirewatchApp(
        LateSource(path, slug),
        memory=memory,
        story=f"{path.resolve()}#{slug or ''}",
        commands=commands,
        archive=archive,
        choices=replace(choices, greet=True),
        driver=terminal.driver(),
    )
    app.run(mouse=choices.mouse)
    if app.failure is not None:
        return DEFECT, _defect(app.failure, files)
    return app.return_code or 0, ""


def _defect(failure: BaseException, files: Files) -> str:
    from tui.crash import log_crash

    where = log_crash(failure, files.log)
    return (
        f"the dashboard met a defect, please report it: {type(failure).__name__}: {failure}. {where} "
        "What was stored stays as it was."
    )
