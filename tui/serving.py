"""The dashboard in a browser: one process for each visitor, joined to a page by textual-serve.

    python -m tui.serving FILE [SLUG] [--read-only]

is the process behind one page; `serve` is the server that starts them.
"""

from __future__ import annotations

import os
import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

READ_ONLY: Final = "--read-only"


def command_of(database: Path, slug: str | None, *, read_only: bool = False) -> str:
    """The command line of one visitor's process, quoted for the shell that textual-serve uses."""
    parts = [sys.executable, "-P", "-m", "tui.serving", os.path.abspath(database)]
    return shlex.join([*parts, *([slug] if slug else []), *([READ_ONLY] if read_only else [])])


def serve(database: Path, slug: str | None, *, host: str, port: int, read_only: bool = False) -> None:
    """Serve the dashboard at `host` and `port` until the keyboard stops it.  Needs textual-serve.

    There is no password: who can reach the address can read the story and, but with `read_only`, decide on its alerts.
    Raises OSError where the port cannot be had.
    """
    from textual_serve.server import Server

    Server(command_of(database, slug, read_only=read_only), host=host, port=port, title="wirewatch").serve()


def main(arguments: Sequence[str]) -> int:
    """The dashboard for one visitor; `arguments` are the database and the slug of the story."""
    from tui.choices import Choices
    from tui.start import run

    file, *rest = (each for each in arguments if each != READ_ONLY)
    choices = Choices(read_only=READ_ONLY in arguments)
    return run(Path(file), rest[0] if rest else None, choices=choices)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
