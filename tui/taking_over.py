"""From the shell's terminal to the dashboard's and back, with a frame on it from the first moment.

Loading the libraries of the dashboard takes longer than everything else until its first picture.  So the frame is
drawn before, keys that are pressed meanwhile are kept for the dashboard and not echoed, and whatever happens the
terminal is given back as it was.  All of it is drawn on standard output, since standard error may well be a file.
"""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from tui.colours import OWN_COLOURS, USUAL
from tui.first_frame import frame_lines, painted

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import FrameType

    from textual.driver import Driver

    from tui.colours import Colours
    from tui.commands import Command

_INPUT: Final = 0
_OUTPUT: Final = 1
_ENTER: Final = "\x1b[?1049h\x1b[?25l\x1b[2J"
_LEAVE: Final = "\x1b[?25h\x1b[?1049l"
"""To the terminal's other screen, without a cursor, and back."""


class TakingOver:
    """The time from the command to the dashboard's own first picture, and the terminal's way back after the last.

    `state` is said at the end of the head line.  `drawn` is what was written, "" where nothing was: in a browser, under
    Windows, on a screen that is too small.
    """

    def __init__(self, commands: Sequence[Command], state: str, theme: str | None) -> None:
        self.drawn = ""
        self._commands = commands
        self._state = state
        self._theme = theme
        self._before: list[Any] | None = None
        self._handed_over = False

    def __enter__(self) -> TakingOver:
        if "TEXTUAL_DRIVER" in os.environ or not all(map(os.isatty, (_INPUT, _OUTPUT))):
            return self
        try:
            import termios
            import tty
        except ImportError:
            return self
        size = os.get_terminal_size(_OUTPUT)
        lines = frame_lines(size.columns, size.lines, self._commands, self._state)
        drawn = painted(lines, _colours(self._theme))
        if drawn:
            self._before = termios.tcgetattr(_INPUT)
            for number in (signal.SIGHUP, signal.SIGTERM):
                signal.signal(number, self._killed)
            tty.setcbreak(_INPUT, termios.TCSANOW)  # keys are kept for the dashboard, and not echoed
            self.drawn = drawn
            _write(_ENTER + drawn)
        return self

    def __exit__(self, *_: object) -> None:
        self._give_back()

    def _give_back(self) -> None:
        """Leave the terminal as it was; a second time does nothing."""
        before, self._before = self._before, None
        if before is not None:
            import termios

            with suppress(OSError, termios.error):  # a terminal that is gone wants nothing back
                if not self._handed_over:
                    _write(_LEAVE)
                termios.tcsetattr(_INPUT, termios.TCSADRAIN, before)

    def _killed(self, number: int, _: FrameType | None) -> None:
        self._give_back()
        raise SystemExit(128 + number)

    def driver(self) -> type[Driver] | None:
        """The driver that draws on standard output, the frame once more on the screen that Textual has cleared.

        None for Textual's own, in a browser and under Windows.
        """
        if "TEXTUAL_DRIVER" in os.environ or sys.platform == "win32":
            return None
        from textual.drivers.linux_driver import LinuxDriver

        frame = self

        class Keeping(LinuxDriver):
            def __init__(self, *arguments: Any, **options: Any) -> None:
                super().__init__(*arguments, **options)
                self._file = sys.__stdout__  # Textual's own way is standard error

            def start_application_mode(self) -> None:
                super().start_application_mode()  # type: ignore[no-untyped-call]
                if not frame._handed_over:  # Textual leaves its screen by itself from now on
                    frame._handed_over = True
                    self.write(frame.drawn)

        return Keeping


def _write(words: str) -> None:
    rest = memoryview(words.encode())
    while rest:
        rest = rest[os.write(_OUTPUT, rest) :]


def _colours(theme: str | None) -> Colours | None:
    """The colours of a remembered theme; None where they are Textual's, or the terminal has not so many."""
    if os.environ.get("NO_COLOR") or os.environ.get("COLORTERM", "").lower() not in ("truecolor", "24bit"):
        return None
    return OWN_COLOURS.get(theme or USUAL)
