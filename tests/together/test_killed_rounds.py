"""A fetch that is killed at any moment leaves a whole database, and the next round takes up the rest.

`WIREWATCH_TEST_KILLS` sets how many are killed; 4 without it.
"""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest
from command_line import run
from feed_server import FeedServer, Reply, page, rss, serving
from feed_story import HEADLINE, PARAGRAPHS, item

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KILLS = int(os.environ.get("WIREWATCH_TEST_KILLS", "4"))
FEEDS = 4


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[FeedServer]:
    monkeypatch.setenv("WIREWATCH_ALLOW_PRIVATE", "1")
    with serving() as server:
        yield server


def publish(site: FeedServer, edition: int) -> None:
    """Feeds of two articles each: one is new in every edition, one changes with it."""
    for feed in range(FEEDS):
        figure = str(12 + edition)
        text = tuple(each.replace("12", figure) for each in PARAGRAPHS)
        items = []
        for path, headline in (
            (f"/{feed}/standing", f"{HEADLINE.replace('12', figure)}, says paper {feed}"),
            (f"/{feed}/{edition}", f"Velmora on day {edition}, seen by paper {feed}"),
        ):
            site.replies[path] = Reply(page(headline, *text, f"Paper {feed}."), content_type="text/html")
            items.append(item(path, headline, site))
        site.replies[f"/feed{feed}"] = Reply(rss(*items, title=f"Paper {feed}"))


def test_killed_rounds_lose_nothing_and_double_nothing(tmp_path: Path, site: FeedServer) -> None:
    db = tmp_path / "story.db"
    chance = random.Random(5)
    run("story", "new", "Velmora", "--match", "velmora", "--db", db)
    run("feed", "add", "--unchecked", *(site.url(f"/feed{feed}") for feed in range(FEEDS)), "--db", db)
    publish(site, 0)
    took = seconds_of_a_round(site, db)
    kept, died = 0, 0
    for edition in range(1, KILLS + 1):
        publish(site, edition)
        # Each in its own part of a round, so that even a few cover all of it.
        died += killed_within(chance.uniform(edition - 1, edition) / KILLS * took, site, db)
        assert (run("verify", "--db", db).code, run("doctor", "--db", db).code) == (0, 0), f"kill {edition}"
        assert sound(db), f"kill {edition}"
        assert versions(db) >= kept, f"kill {edition}"
        ended = run("fetch", "--quiet", "--db", db)
        assert (ended.code, ended.out, ended.err) == (0, "", ""), f"the round after kill {edition}"
        assert whole(db, edition), f"the round after kill {edition}"
        kept = versions(db)
    assert kept == 2 * FEEDS * (KILLS + 1)
    assert died > 0
    assert "nothing new" in run("fetch", "--db", db).err


def seconds_of_a_round(site: FeedServer, db: Path) -> float:
    """How long a round goes on after its first request, when nobody kills it."""
    fetch = fetching(db)
    began = first_request(site, fetch, 0)
    assert fetch.wait(timeout=120) == 0
    return time.monotonic() - began


def killed_within(seconds: float, site: FeedServer, db: Path) -> bool:
    """Kill a fetch so many seconds after its first request, at its work and not before it; False when it was done."""
    asked = len(site.requests)
    fetch = fetching(db)
    first_request(site, fetch, asked)
    try:
        fetch.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        fetch.send_signal(signal.SIGKILL)
        fetch.wait(timeout=10)
    return fetch.returncode == -signal.SIGKILL


def first_request(site: FeedServer, fetch: subprocess.Popen[bytes], before: int) -> float:
    """The moment at which the server has been asked more often than before."""
    while len(site.requests) == before and fetch.poll() is None:
        time.sleep(0.002)
    return time.monotonic()


def fetching(db: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "wirewatch", "fetch", "--quiet", "--db", str(db)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def sound(db: Path) -> bool:
    """Every entry that is remembered has its article: what was seen was kept in the same breath."""
    with sqlite3.connect(db) as conn:
        (lost,) = conn.execute(
            "SELECT count(*) FROM feed_entries WHERE identity NOT IN (SELECT identity FROM articles)"
        ).fetchone()
        (ahead,) = conn.execute(
            "SELECT count(*) FROM feeds f WHERE body_hash IS NOT NULL"
            " AND NOT EXISTS (SELECT 1 FROM feed_entries WHERE feed = f.id)"
        ).fetchone()
    return (lost, ahead) == (0, 0)


def versions(db: Path) -> int:
    """How many texts are kept: one more for every article of an edition."""
    with sqlite3.connect(db) as conn:
        return int(conn.execute("SELECT count(*) FROM article_versions").fetchone()[0])


def whole(db: Path, edition: int) -> bool:
    """The newest edition is there, each article once, each version once, all of them read."""
    with sqlite3.connect(db) as conn:
        titles = [title for (title,) in conn.execute(
            "SELECT v.title FROM articles a JOIN article_versions v"
            " ON v.id = (SELECT max(id) FROM article_versions WHERE article = a.id)"
        )]  # fmt: skip
        (doubled,) = conn.execute(
            "SELECT count(*) FROM (SELECT 1 FROM article_versions GROUP BY article, sha256 HAVING count(*) > 1)"
        ).fetchone()
        (unread,) = conn.execute(
            "SELECT count(*) FROM article_versions v WHERE NOT EXISTS"
            " (SELECT 1 FROM readings WHERE version = v.id AND replaced_at IS NULL)"
        ).fetchone()
    newest = {f"Velmora on day {edition}, seen by paper {feed}" for feed in range(FEEDS)}
    standing = {f"{HEADLINE.replace('12', str(12 + edition))}, says paper {feed}" for feed in range(FEEDS)}
    return (
        newest | standing <= set(titles) and len(titles) == len(set(titles)) and (doubled, unread) == (0, 0)
    )
