"""Documents that hang, swell or break a parser cost a process, never the round; unchanged feeds start none."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from feed_server import FeedServer, Reply, page, rss, serving

from fetchers import FeedState, HttpSettings, fetch_feeds
from fetchers.pool import Limits, ParserRefused, Pool, kept

if TYPE_CHECKING:
    from collections.abc import Iterator

QUICK = Limits(feed_seconds=2.5, page_seconds=2.5, processes=1)
SETTINGS = HttpSettings(allow_private=True, deadline=20.0, attempts=1, gap=0.0, parser=QUICK)
SMALL = 24_000_000
"""Bytes: a bomb is over sooner, and little enough for one that was not to be noticed."""
HANGING = rss("<title>Dam</title><author>" + "a" * 64_000 + "</author>")
LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha">'
    + "".join(
        f'<!ENTITY {name} "{f"&{before};" * 40}">'
        for before, name in zip("abcdefgh", "bcdefghi", strict=True)
    )
    + ']><rss version="2.0"><channel><title>&i;</title></channel></rss>'
).encode()
SWOLLEN = (
    '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "' + "a" * 100_000 + '">]><rss version="2.0"><channel><title>'
    + "&a;" * 40_000 + "</title></channel></rss>"
).encode()  # fmt: skip


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every pool starts its own processes here, as in a program that makes one round."""
    monkeypatch.setattr("fetchers.pool._kept", None)


@pytest.fixture
def site() -> Iterator[FeedServer]:
    with serving() as server:
        yield server


def feed(pool: Pool, body: bytes) -> object:
    head = {"job": "feed", "url": "https://gazette.example/feed", "content_type": ""}
    return pool.run(head, body, pool.limits.feed_seconds)


def test_an_author_that_hangs_the_parser_is_one_failed_feed_and_the_round_goes_on(site: FeedServer) -> None:
    site.replies["/hanging"] = Reply(HANGING)
    site.replies["/feed"] = Reply(rss("<title>One</title>"))
    states = [FeedState(site.url("/hanging")), FeedState(site.url("/feed"))]
    began = time.monotonic()
    hanging, fine = fetch_feeds(states, settings=SETTINGS)
    assert time.monotonic() - began < 15
    assert hanging.error == "taking it apart takes longer than 2.5 seconds"
    assert [article.title for article in fine.articles] == ["One"]


@pytest.mark.parametrize("body", [LAUGHS, SWOLLEN], ids=["laughs", "swollen"])
def test_a_bomb_of_entities_is_refused_or_brings_nothing(body: bytes) -> None:
    with Pool(replace(QUICK, feed_seconds=10.0, memory=SMALL)) as pool:
        try:
            found = feed(pool, body)
        except ParserRefused:
            found = {"entries": []}
        assert isinstance(found, dict)
        assert found["entries"] == []
        assert feed(pool, rss("<title>One</title>"))


def test_a_document_that_needs_too_much_memory_is_refused() -> None:
    with Pool(replace(QUICK, feed_seconds=30.0, memory=6_000_000)) as pool:
        with pytest.raises(ParserRefused, match="memory"):
            feed(pool, rss(*["<title>One</title>"] * 10_000))
        assert feed(pool, rss("<title>One</title>"))


def test_a_page_with_megabytes_of_data_is_still_read(site: FeedServer) -> None:
    block = '<script type="application/ld+json">{"x": "' + "y" * 4_500_000 + '"}</script>'
    text = (
        "The dam above Lorvik broke on Monday, the governor said. ",
        "Rescue teams reached the town at night. ",
    )
    body = page("Dam breaks", text[0] * 3, text[1] * 3, head=block)
    with Pool(replace(QUICK, page_seconds=15.0)) as pool:
        assert "The dam above Lorvik broke" in pool.saved_page(body, {})["text"]


def test_a_process_that_is_killed_is_replaced() -> None:
    with Pool(QUICK) as pool:
        assert feed(pool, rss("<title>One</title>"))
        (process,) = pool._running
        os.kill(process._process.pid, signal.SIGKILL)
        with pytest.raises(ParserRefused):
            feed(pool, rss("<title>Two</title>"))
        assert feed(pool, rss("<title>Three</title>"))
        assert pool.started == 2


def test_a_process_is_kept_for_the_next_document_also_after_a_refusal() -> None:
    with Pool(QUICK) as pool:
        for _ in range(3):
            assert feed(pool, rss("<title>One</title>"))
            with pytest.raises(ParserRefused, match="not a feed"):
                feed(pool, b"nonsense")
        assert pool.started == 1


def test_none_is_started_while_another_has_nothing_to_do() -> None:
    with Pool(replace(QUICK, processes=3)) as pool:
        for _ in range(3):
            assert feed(pool, rss("<title>One</title>"))
        assert pool.started == 1


def test_no_process_outlives_its_pool() -> None:
    with Pool(QUICK) as pool:
        assert feed(pool, rss("<title>One</title>"))
        (process,) = pool._running
    assert process._process.poll() is not None


def test_a_process_is_told_no_keys_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WIREWATCH_SECRET_GAZETTE", "swordfish")
    with Pool(QUICK) as pool:
        assert feed(pool, rss("<title>One</title>"))
        (process,) = pool._running
        if os.path.isdir("/proc/self"):
            with open(f"/proc/{process._process.pid}/environ", "rb") as environment:
                told = environment.read()
            assert b"PYTHONPATH=" in told
            assert b"swordfish" not in told


def of_a_pool(limits: Limits = QUICK) -> int:
    """The number of the one process of a pool that has read a feed and is closed."""
    with Pool(limits) as pool:
        assert feed(pool, rss("<title>One</title>"))
        (process,) = pool._running
        return process._process.pid


def test_processes_that_are_kept_go_from_pool_to_pool_and_end_at_the_end() -> None:
    with kept():
        first = of_a_pool()
        assert of_a_pool() == first
        with kept():
            assert of_a_pool() == first
        assert of_a_pool() == first, "the inner one was not the end"
        with Pool(QUICK) as pool:
            feed(pool, rss("<title>One</title>"))
            assert pool.started == 0
        larger = of_a_pool(replace(QUICK, memory=2 * QUICK.memory))
        assert larger != first, "it may have more memory"
    assert not _runs(first)
    assert not _runs(larger)


def test_a_kept_process_that_was_killed_meanwhile_is_not_taken_over() -> None:
    with kept():
        first = of_a_pool()
        os.kill(first, signal.SIGKILL)
        os.waitid(os.P_PID, first, os.WEXITED | os.WNOWAIT)
        assert of_a_pool() != first


def test_a_process_at_work_is_not_kept() -> None:
    with kept():
        with Pool(replace(QUICK, feed_seconds=60.0)) as pool, ThreadPoolExecutor(1) as aside:
            refused = aside.submit(feed, pool, HANGING)
            while not pool._running:
                time.sleep(0.01)
            (process,) = pool._running
            pool.close()
            with pytest.raises(ParserRefused):
                refused.result()
        assert not _runs(process._process.pid)
        assert of_a_pool() != process._process.pid


def test_a_process_ends_with_the_program_that_started_it() -> None:
    code = (
        "import os; from fetchers.pool import Pool; pool = Pool();"
        "pool.run({'job': 'feed', 'url': 'https://a.example/', 'content_type': ''},"
        " b'<rss version=\"2.0\"><channel><title>One</title></channel></rss>', 10);"
        "print(*(each._process.pid for each in pool._running), flush=True); os.kill(os.getpid(), 9)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    pid = int(run.stdout)
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline and _runs(pid):
        time.sleep(0.05)
    assert not _runs(pid)


def _runs(pid: int) -> bool:
    try:
        with open(f"/proc/{pid}/stat") as stat:
            return stat.read().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_unchanged_feeds_start_no_process(site: FeedServer, monkeypatch: pytest.MonkeyPatch) -> None:
    site.replies["/feed"] = Reply(rss("<title>One</title>"))
    site.replies["/304"] = Reply(status=304)
    first, *_ = fetch_feeds([FeedState(site.url("/feed"))], settings=SETTINGS)

    def forbidden(*_: object, **__: object) -> None:
        raise AssertionError("a process was started")

    monkeypatch.setattr(subprocess, "Popen", forbidden)
    states = [FeedState(site.url("/feed"), body_hash=first.body_hash), FeedState(site.url("/304"), '"a"')]
    assert [result.status for result in fetch_feeds(states, settings=SETTINGS)] == ["unchanged", "unchanged"]


def test_the_program_itself_never_loads_a_parser(site: FeedServer) -> None:
    site.replies["/feed"] = Reply(rss(f"<title>One</title><link>{site.url('/news')}</link>"))
    site.replies["/news"] = Reply(page("One", "Text. " * 60), content_type="text/html")
    code = (
        "import sys; from fetchers import *;"
        "(r,) = fetch_feeds([FeedState(sys.argv[1])], settings=HttpSettings(allow_private=True));"
        "print(len(r.articles), *{'feedparser', 'trafilatura', 'lxml', 'json.tool'} & set(sys.modules))"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, site.url("/feed")], capture_output=True, text=True, check=True
    )
    assert run.stdout == "1\n"


def test_a_file_in_the_current_folder_does_not_pass_for_a_library(
    site: FeedServer, tmp_path: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = str(tmp_path)
    with open(os.path.join(folder, "feedparser.py"), "w") as planted:
        planted.write("raise SystemExit")
    monkeypatch.chdir(folder)
    site.replies["/feed"] = Reply(rss("<title>One</title>"))
    (result,) = fetch_feeds([FeedState(site.url("/feed"))], settings=SETTINGS)
    assert result.status == "new"
