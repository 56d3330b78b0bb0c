"""What the program says when it cannot do what it was asked, and with which exit code."""

from __future__ import annotations

import sys
from typing import IO, Any

import click

FINE = 0
SOME_FAILED = 1
USAGE = 2
FAILED = 3
LOCKED = 75
INTERRUPTED = 130


class Failure(click.ClickException):
    """An end of the command with one message: what happened, where, what to do.

    `hint` is the line that says what to do; `exit_code` one of the codes above.
    """

    def __init__(self, message: str, hint: str | None = None, exit_code: int = FAILED) -> None:
        super().__init__(message)
        self.hint = hint
        # A class variable to click, which reads it from the instance.
        self.__dict__["exit_code"] = exit_code

    def show(self, file: IO[Any] | None = None) -> None:
        say(f"wirewatch: {self.message}", file)
        if self.hint:
            say(f"  {self.hint}", file)


def say(words: str, file: IO[Any] | None = None) -> None:
    """Tell the person at the terminal something that is not data: stdout stays clean."""
    click.echo(words, file=file or sys.stderr)
