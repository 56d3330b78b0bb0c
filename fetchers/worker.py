"""The other side of `fetchers.pool`: a process of its own in which documents of strangers are taken apart.

Run as `python -m fetchers.worker MEMORY`.  It reads jobs from standard input and writes answers to standard
output until its input ends.  A job that takes too long or too much memory costs this process, not the program:
the kernel ends it at its alarm, also when the program that started it is gone.

    request   length of the head, head as JSON {"job", "seconds", …}, length of the body, body
    answer    length, JSON {"done": …} or {"refused": reason}, with "spent" when the process is to be replaced
"""

from __future__ import annotations

import json
import os
import resource
import signal
import sys
from dataclasses import asdict
from importlib import import_module
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

LENGTH = 4  # bytes of a length, big-endian


def _feed(body: bytes, url: str, content_type: str) -> object:
    from fetchers.entries import parse_feed

    return asdict(parse_feed(body, url, content_type))


def _page(body: bytes, url: str, content_type: str, rules: dict[str, Any]) -> object:
    from fetchers.pages import read_document
    from fetchers.types import SiteRules

    return asdict(read_document(body, url, content_type, SiteRules(**rules)))


def _saved_page(body: bytes, sites: dict[str, dict[str, Any]]) -> object:
    from fetchers.pages import read_saved_page
    from fetchers.types import SiteRules

    return asdict(read_saved_page(body, {place: SiteRules(**rules) for place, rules in sites.items()}))


def _feeds_of_page(body: bytes, url: str, content_type: str) -> object:
    from fetchers.discovery import feeds_in_page

    return [asdict(found) for found in feeds_in_page(body, url, content_type)]


_FOR_PAGES = ("fetchers.pages", "trafilatura", "lxml.html", "charset_normalizer")
LIBRARIES = {
    "feed": ("fetchers.entries", "fetchers.jsonfeed", "feedparser", "lxml.html"),
    "page": _FOR_PAGES,
    "saved_page": _FOR_PAGES,
    "feeds_of_page": ("fetchers.discovery", "lxml.html", "charset_normalizer"),
}
JOBS: dict[str, Callable[..., object]] = {
    "feed": _feed,
    "page": _page,
    "saved_page": _saved_page,
    "feeds_of_page": _feeds_of_page,
}


def answer(head: dict[str, Any], body: bytes) -> dict[str, object]:
    """What came of one job.  Everything it raises is a refusal, worded for the editor."""
    job = JOBS[head.pop("job")]
    try:
        return {"done": job(body, **head)}
    except MemoryError:
        return {"refused": "it needs more memory than it may have", "spent": True}
    except ValueError as error:  # NotAFeed, NoArticle and NotText are ValueErrors
        return {"refused": str(error)[:500] or type(error).__name__}
    except Exception as error:  # what a hostile document makes a parser raise cannot be listed
        return {"refused": f"it cannot be taken apart ({type(error).__name__})"}


class Memory:
    """Holds the process to so many bytes beyond what it and the libraries of its jobs take up by themselves."""

    def __init__(self, allowance: int) -> None:
        self._limit = _address_space() + allowance
        self._ready: set[str] = set()
        self._set()

    def make_ready(self, job: str) -> None:
        """Load what a job needs, without counting it."""
        if job in self._ready:
            return
        resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        before = _address_space()
        for library in LIBRARIES[job]:
            import_module(library)
        self._limit += max(_address_space() - before, 0)
        self._ready.add(job)
        self._set()

    def _set(self) -> None:
        if sys.platform == "linux":  # elsewhere the limit is not kept, and the size not told
            # The hard limit stays open: what further libraries take up is added later.
            resource.setrlimit(resource.RLIMIT_AS, (self._limit, resource.RLIM_INFINITY))


def _address_space() -> int:
    """Bytes of address space that the process has; 0 where the system does not tell."""
    try:
        with open("/proc/self/statm", "rb") as told:
            return int(told.read().split()[0]) * resource.getpagesize()
    except OSError:
        return 0


def main() -> None:
    """Answer jobs until the input ends."""
    memory = Memory(int(sys.argv[1]))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    requests = os.fdopen(os.dup(0), "rb")
    answers = os.fdopen(os.dup(1), "wb")
    # What a parser prints must not end up among the answers.
    os.dup2(os.open(os.devnull, os.O_RDWR), 1)
    while (head := read_block(requests)) is not None:
        asked = json.loads(head)
        memory.make_ready(asked["job"])
        signal.setitimer(signal.ITIMER_REAL, asked.pop("seconds"))
        body = read_block(requests) or b""
        written = json.dumps(answer(asked, body)).encode("ascii")
        signal.setitimer(signal.ITIMER_REAL, 0)
        write_block(answers, written)
        answers.flush()


def read_block(stream: IO[bytes]) -> bytes | None:
    """The next block of bytes; None at the end of the stream, also when it ends within a block."""
    length = stream.read(LENGTH)
    if len(length) < LENGTH:
        return None
    expected = int.from_bytes(length, "big")
    block = stream.read(expected)
    return block if len(block) == expected else None


def write_block(stream: IO[bytes], block: bytes) -> None:
    """Write one block of bytes."""
    stream.write(len(block).to_bytes(LENGTH, "big"))
    stream.write(block)


if __name__ == "__main__":
    main()
