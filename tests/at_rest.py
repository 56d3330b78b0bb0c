"""Waiting until a screen has done all it was asked to: known from its event loop, not guessed.

Textual's pilot takes an app to be idle when its process has used next to no processor time for a fiftieth of a
second, twice for every key, and gives up after a second.  That would be most of what a test of a screen waits for,
and on a busy machine it is wrong.  An event loop knows better: it is at rest when it is about to sleep and no thread
is at work for it.  Importing this module has every loop watched, and the pilot ask it.
"""

from __future__ import annotations

import asyncio
import selectors
from contextlib import suppress
from time import monotonic, process_time
from typing import TYPE_CHECKING, Any

import textual.app
import textual.pilot
from textual import active_app

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor

A_WHILE = 1 / 50
"""Seconds in which a thread that is at work, and does not itself wait, uses some processor time."""
LONGEST = 1.0
"""Seconds until a thread, or a loop that never sleeps, is waited for no longer."""


class _Watched(selectors.DefaultSelector):
    """Where a loop sleeps; it comes here with the seconds until the next thing is due, 0 for at once."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: list[asyncio.Future[None]] = []

    def select(self, timeout: float | None = None) -> Any:
        if self.waiting and (timeout is None or timeout > 0):
            for future in self.waiting:
                if not future.done():
                    future.set_result(None)
            self.waiting.clear()
            timeout = 0
        return super().select(timeout)


class _WatchedLoop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self.at_work = 0
        """Threads that have not answered yet."""
        self._watched = _Watched()
        super().__init__(self._watched)

    def run_in_executor(  # type: ignore[override]
        self, executor: Executor | None, function: Callable[..., Any], *given: Any
    ) -> asyncio.Future[Any]:
        answer: asyncio.Future[Any] = super().run_in_executor(executor, function, *given)
        self.at_work += 1
        answer.add_done_callback(self._has_answered)
        return answer

    def _has_answered(self, _: asyncio.Future[Any]) -> None:
        self.at_work -= 1

    async def about_to_sleep(self) -> None:
        future: asyncio.Future[None] = self.create_future()
        self._watched.waiting.append(future)
        await asyncio.wait([future], timeout=LONGEST)


class _Policy(asyncio.DefaultEventLoopPolicy):
    def new_event_loop(self) -> asyncio.AbstractEventLoop:
        return _WatchedLoop()


async def rest(min_sleep: float = 0.0, max_sleep: float = LONGEST) -> None:
    """Wait until the running loop has nothing to do and all that was to be painted is.

    It takes the arguments of Textual's `wait_for_idle`, whose place it takes.
    """
    await _quiet(max_sleep)
    app = active_app.get(None)
    if app is not None and app.is_running:
        for _ in range(2):  # what waits for the paint may want another one
            with suppress(textual.app.ScreenStackError):  # the app is about to end
                app.screen._on_timer_update()  # as the pilot does: the next frame, now
            await _quiet(max_sleep)


async def _quiet(longest: float) -> None:
    """Wait until the loop has nothing to do; a thread that only waits itself is not waited for."""
    loop = asyncio.get_running_loop()
    assert isinstance(loop, _WatchedLoop)
    end = monotonic() + longest
    while True:
        await loop.about_to_sleep()
        if not loop.at_work or monotonic() > end:
            return
        spent = process_time()
        await asyncio.sleep(A_WHILE)
        if loop.at_work and process_time() - spent < A_WHILE / 20:
            return


asyncio.set_event_loop_policy(_Policy())
textual.app.wait_for_idle = textual.pilot.wait_for_idle = rest
