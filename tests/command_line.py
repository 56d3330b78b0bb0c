"""The `wirewatch` program as a test calls it, and a small invented story for it to work on."""

from __future__ import annotations

import contextlib
import io
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

from wirewatch.cli import main

if TYPE_CHECKING:
    from pathlib import Path

WIDE = "160"
"""Cells of the terminal that `run` prints to."""

HILL = """Hillside collapse kills 12 in Velmora

VELMORA — At least 12 people were killed when a hillside gave way above Velmora on Monday, Governor Ilka Doran said.

“We are still searching,” Doran told reporters.

Rescue workers said that 30 people were injured.
"""
VALLEY = """Velmora mourns after hillside collapse

The collapse of a hillside above Velmora killed at least 12 people, Governor Ilka Doran said on Monday.

Miners accused the governor of ignoring warnings.
"""
LATER = HILL.replace("12", "15")


@dataclass(frozen=True)
class Ran:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


def run(*arguments: str | Path) -> Ran:
    """Run a command in this process, on a wide terminal where the test names no width."""
    out, err = io.StringIO(), io.StringIO()
    width = {"COLUMNS": os.environ.get("COLUMNS", WIDE)}
    with (
        patch.dict(os.environ, width),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
    ):
        code = main([str(argument) for argument in arguments])
    return Ran(code, out.getvalue(), err.getvalue())


def spawn(*arguments: str | Path, **environment: str) -> Ran:
    """Run a command as a process of its own, without a terminal."""
    ended = subprocess.run(
        [sys.executable, "-m", "wirewatch", *map(str, arguments)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, **environment},
        timeout=60,
        check=False,
    )
    return Ran(ended.returncode, ended.stdout, ended.stderr)


def write(folder: Path, **texts: str) -> Path:
    """A folder with a .txt file for each text; the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return folder
