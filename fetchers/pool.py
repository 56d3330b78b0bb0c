"""A few processes that take documents apart, so that a hostile one costs a process and not the round.

Threads would not do: they cannot be ended, and one regular expression can hold them all.  The processes are
started when the first document comes, kept for the next ones, and replaced when one dies at its work.  They end with
their pool, unless the program says that it will have use for them (`kept`).
"""

from __future__ import annotations

import asyncio
import json
import os
import queue
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Self, cast

from fetchers.worker import read_block, write_block

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from fetchers.types import SiteRules

_ROOM = str(Path(__file__).resolve().parent.parent)


class ParserRefused(ValueError):
    """A document could not be taken apart; the message says why, worded for the editor."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one document may cost: seconds of the clock for a feed or a page, bytes of memory for a process.

    The memory is what it may need beyond the libraries; it is held to that on Linux only.
    """

    feed_seconds: float = 10.0
    page_seconds: float = 15.0
    memory: int = 128 * 1024 * 1024
    processes: int = 2


class Pool:
    """Processes for documents; a context manager.  May be used by several threads at once.

    `started` counts the processes so far: none as long as nothing was to be taken apart.
    """

    def __init__(self, limits: Limits | None = None) -> None:
        self.limits = limits or Limits()
        self.started = 0
        # The last one back is the first to go again: none is started while one that runs has nothing to do.
        self._idle: queue.LifoQueue[_Process | None] = queue.LifoQueue()
        for _ in range(self.limits.processes):
            self._idle.put(None)
        self._threads = ThreadPoolExecutor(self.limits.processes, thread_name_prefix="parser")
        self._running: set[_Process] = set()
        self._closed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *failure: object) -> None:
        self.close()

    def close(self) -> None:
        """End the processes, also in the middle of their work."""
        self._closed = True
        self._leave_idle_ones()
        for process in list(self._running):
            process.kill()
        self._threads.shutdown(wait=True, cancel_futures=True)
        for process in list(self._running):
            process.end()
        self._running.clear()

    async def feed(self, body: bytes, url: str, content_type: str) -> dict[str, Any]:
        """A parsed feed, as the fields of `ParsedFeed`.  Raises ParserRefused."""
        head = {"job": "feed", "url": url, "content_type": content_type}
        found: dict[str, Any] = await self._send(head, body, self.limits.feed_seconds)
        return found

    async def page(self, body: bytes, url: str, content_type: str, rules: SiteRules) -> dict[str, Any]:
        """A page, as the fields of `Page`.  Raises ParserRefused."""
        head = {"job": "page", "url": url, "content_type": content_type, "rules": asdict(rules)}
        found: dict[str, Any] = await self._send(head, body, self.limits.page_seconds)
        return found

    async def feeds_of_page(self, body: bytes, url: str, content_type: str) -> list[dict[str, Any]]:
        """The feeds that a page names, as the fields of `FoundFeed`.  Raises ParserRefused."""
        head = {"job": "feeds_of_page", "url": url, "content_type": content_type}
        found: list[dict[str, Any]] = await self._send(head, body, self.limits.page_seconds)
        return found

    def saved_page(self, body: bytes, sites: Mapping[str, SiteRules]) -> dict[str, Any]:
        """A page that was saved to a file, with its furniture, read by the rules of its site.  Raises ParserRefused.

        Blocks.
        """
        head = {"job": "saved_page", "sites": {place: asdict(rules) for place, rules in sites.items()}}
        found: dict[str, Any] = self.run(head, body, self.limits.page_seconds)
        return found

    async def _send(self, head: Mapping[str, object], body: bytes, seconds: float) -> Any:
        return await asyncio.get_running_loop().run_in_executor(self._threads, self.run, head, body, seconds)

    def run(self, head: Mapping[str, object], body: bytes, seconds: float) -> Any:
        """What one job brings.  Blocks until a process is free and done.  Raises ParserRefused."""
        process = self._idle.get() or self._start()
        try:
            said = process.ask(json.dumps({**head, "seconds": seconds}).encode("ascii"), body)
        except BaseException:
            self._discard(process)
            self._idle.put(None)
            raise
        if said is None:
            reason = process.epitaph(seconds)
            self._discard(process)
            self._idle.put(None)
            raise ParserRefused(reason)
        found = json.loads(said)
        if found.get("spent"):
            self._discard(process)
            self._idle.put(None)
        else:
            self._idle.put(process)
        if "refused" in found:
            raise ParserRefused(found["refused"])
        return found["done"]

    def _start(self) -> _Process:
        if self._closed:
            raise ParserRefused("the round was ended")
        process = _left_over(self.limits.memory)
        if process is None:
            process = _Process(self.limits.memory)
            self.started += 1
        self._running.add(process)
        return process

    def _leave_idle_ones(self) -> None:
        """Give the processes that have nothing to do to the pools that follow, where they are kept for them."""
        if _kept is None:
            return
        idle: list[_Process | None] = []
        with suppress(queue.Empty):
            while True:
                idle.append(self._idle.get_nowait())
        for process in idle:
            self._idle.put(None)  # whoever still waits for one is told of the end
            if process is not None:
                self._running.discard(process)
                _kept.setdefault(self.limits.memory, []).append(process)

    def _discard(self, process: _Process) -> None:
        process.end()
        self._running.discard(process)


class _Process:
    def __init__(self, memory: int) -> None:
        self._process = subprocess.Popen(
            # -P: a file in the current folder must not pass for a library.
            [sys.executable, "-P", "-m", "fetchers.worker", str(memory)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            start_new_session=True,  # Ctrl-C is for the program, which ends its processes itself
        )
        self._requests = cast("IO[bytes]", self._process.stdin)
        self._answers = cast("IO[bytes]", self._process.stdout)

    def ask(self, head: bytes, body: bytes) -> bytes | None:
        """The answer to one request; None when the process died over it."""
        try:
            write_block(self._requests, head)
            write_block(self._requests, body)
            self._requests.flush()
            return read_block(self._answers)
        except OSError:
            return None

    @property
    def is_alive(self) -> bool:
        return self._process.poll() is None

    def epitaph(self, seconds: float) -> str:
        """Why the process died."""
        if self._process.wait() == -signal.SIGALRM:
            return f"taking it apart takes longer than {seconds:g} seconds"
        return "taking it apart needs too much memory or breaks the parser"

    def kill(self) -> None:
        """End its work; whoever waits for an answer gets none."""
        self._process.kill()

    def end(self) -> None:
        """Kill it and clean up; a second time does nothing."""
        self.kill()
        self._process.wait()
        self._answers.close()
        with suppress(OSError):  # what was still to be sent to the dead
            self._requests.close()


_kept: dict[int, list[_Process]] | None = None
"""Processes without a pool, by the bytes that they may have; None where they end with their pool."""


@contextmanager
def kept() -> Iterator[None]:
    """Let pools take over the idle processes of those before them, for programs that make many pools in a row.

    All that are left end with it.  Within another one it changes nothing.
    """
    global _kept
    if _kept is not None:
        yield
        return
    _kept = {}
    try:
        yield
    finally:
        left, _kept = _kept, None
        for processes in left.values():
            for process in processes:
                process.end()


def _left_over(memory: int) -> _Process | None:
    """A process of an earlier pool that may have so many bytes, if one still runs."""
    left = (_kept or {}).get(memory, [])
    with suppress(IndexError):  # none is left
        while True:
            process = left.pop()
            if process.is_alive:
                return process
            process.end()
    return None


def _environment() -> dict[str, str]:
    """Ours, with the place of this package and without the secrets: documents of strangers are read there."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("WIREWATCH_")}
    others = [kept["PYTHONPATH"]] if kept.get("PYTHONPATH") else []
    return kept | {"PYTHONPATH": os.pathsep.join([_ROOM, *others])}
