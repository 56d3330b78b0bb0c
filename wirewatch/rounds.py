"""Rounds one after the other, until the process is told to stop."""

from __future__ import annotations

import re
import signal
import time
from typing import TYPE_CHECKING

import click

from wirewatch.errors import FINE, LOCKED, Failure

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

    from wirewatch.reporting import Reporter

_SECONDS = {"s": 1, "m": 60, "h": 3600}
_LONGEST = 24 * 3600


def every(context: click.Context, parameter: click.Parameter, value: str | None) -> int | None:
    """The option --every as seconds."""
    if value is None:
        return None
    seconds = seconds_of(value)
    if seconds is None:
        raise click.BadParameter(
            f"{value!r} is no time between rounds; write it like 90s, 5m or 1h, at most 24h",
            context,
            parameter,
        )
    return seconds


def seconds_of(text: str) -> int | None:
    """The seconds of "90s", "5m" or "1h", at most a day; None for anything else."""
    found = re.fullmatch(r"([1-9]\d{0,4})([smh])", text.strip())
    seconds = int(found[1]) * _SECONDS[found[2]] if found else 0
    return seconds if 1 <= seconds <= _LONGEST else None


def repeat(one_round: Callable[[], int], seconds: int, reporter: Reporter) -> int:
    """Make a round every so many seconds until SIGTERM comes; exit code 0 then.

    A first round that cannot be made ends it, unless another fetch is at work; later ones are told of and tried
    again.  SIGTERM ends a round where it is: what is stored is whole, the next round takes up the rest.
    """
    before = signal.signal(signal.SIGTERM, _stop)
    first = True
    try:
        while True:
            began = time.monotonic()
            try:
                one_round()
            except Failure as failure:
                if first and failure.exit_code != LOCKED:
                    raise
                reporter.failure(failure)
            first = False
            time.sleep(max(0.0, seconds - (time.monotonic() - began)))
    except _Stopped:
        reporter.note("Stopped.")
        return FINE
    finally:
        signal.signal(signal.SIGTERM, before)


class _Stopped(SystemExit):
    """The one exception, besides that of ctrl-c, that asyncio lets through at once."""


def _stop(number: int, frame: FrameType | None) -> None:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)  # once is enough: the end must not be cut off
    raise _Stopped(FINE)
