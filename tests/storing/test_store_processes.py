"""A dashboard and a fetch use the file at the same time, and a process killed at any instant harms nothing.

`WIREWATCH_TEST_KILLS` sets how many are killed; 6 without it.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from stored import TEXT, at, dispatch, keep, mention, new_story, reading

from store import database
from store.articles import articles
from store.database import close, data_version, open_database, writing
from store.errors import StoreError
from store.readings import save_reading
from store.stories import find_story
from store.verify import verify
from store.views import snapshot

HOUSE = Path(__file__).resolve().parents[2]
KILLS = int(os.environ.get("WIREWATCH_TEST_KILLS", "6"))

FETCH = """
import sys
from pathlib import Path
from claims.comparing.compare import compare
from store.comparisons import save_comparison
from store.database import open_database
from store.readings import accounts
from store.stories import find_story
from tests.stored import TEXT, at, dispatch, keep

db = open_database(Path(sys.argv[1]), create=False)
story = find_story(db)
first, count = int(sys.argv[2]), int(sys.argv[3])
print("ready", flush=True)
for number in range(first, first + count):
    keep(db, story, dispatch(number, TEXT.replace("12", str(12 + number % 2 * 3))), minute=number % 100)
    if number % 5 == 0:
        save_comparison(db, story, compare(accounts(db, story)[:12]), now=at(number % 100))
"""


def start(path: Path, first: int, count: int) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", FETCH, str(path), str(first), str(count)],
        cwd=HOUSE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout
    assert process.stdout.readline() == "ready\n"
    return process


def test_a_dashboard_reads_whole_moments_while_two_fetches_write(tmp_path: Path) -> None:
    close(new_story(tmp_path)[0])
    path = tmp_path / "wire.db"
    running = [start(path, 1, 40), start(path, 1001, 40)]
    db = open_database(path, create=False)
    story = find_story(db)
    seen, versions = [], set()
    while any(process.poll() is None for process in running):
        shown = snapshot(db, story)
        versions.add(data_version(db))
        known = {article.id for article in shown.articles}
        assert all(passage.article in known for alert in shown.alerts for passage in alert.evidence)
        assert {article.casualties for article in shown.articles} <= {0, 2}
        assert sum(not article.casualties for article in shown.articles) <= len(running)
        seen.append(len(shown.articles))
    assert [process.returncode for process in running] == [0, 0]
    assert seen == sorted(seen)
    assert len(versions) > 3
    assert len(articles(db, story)) == 80
    assert verify(db) == ()


def test_another_process_shows_in_the_data_version(tmp_path: Path) -> None:
    db, _ = new_story(tmp_path)
    before = data_version(db)
    assert data_version(db) == before
    assert start(tmp_path / "wire.db", 1, 1).wait(timeout=60) == 0
    assert data_version(db) > before


def test_ones_own_writes_show_in_the_data_version(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    before = data_version(db)
    keep(db, story, dispatch())
    assert data_version(db) > before


def test_a_fetch_killed_at_any_instant_loses_and_doubles_nothing(tmp_path: Path) -> None:
    close(new_story(tmp_path)[0])
    path = tmp_path / "wire.db"
    instants = random.Random(7)
    finished = 0
    for _ in range(KILLS):
        process = start(path, 1, 60)
        time.sleep(instants.uniform(0.0, 0.15))
        process.send_signal(signal.SIGKILL)
        process.wait(timeout=60)
        db = open_database(path, create=False)
        now = len(articles(db, find_story(db)))
        assert now >= finished
        assert verify(db) == ()
        finished = now
        close(db)
    assert start(path, 1, 60).wait(timeout=60) == 0
    db = open_database(path, create=False)
    assert len(articles(db, find_story(db))) == 60
    assert db.conn.execute("SELECT count(*) FROM article_versions").fetchone() == (60,)


def test_a_lock_that_is_not_given_back_is_one_clear_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    db, story = new_story(tmp_path)
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.1)
    impatient = open_database(tmp_path / "wire.db")
    with writing(db), pytest.raises(StoreError, match=r"keeps .*wire\.db locked.*Try again"):
        keep(impatient, story, dispatch())
    keep(impatient, story, dispatch())


def test_an_error_inside_a_transaction_takes_all_of_it_back(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)

    def half_a_round() -> None:
        with writing(db):
            keep(db, story, dispatch())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half_a_round()
    assert articles(db, story) == ()
    assert keep(db, story, dispatch()).outcome == "new"


def test_a_part_that_fails_leaves_the_rest_of_the_transaction(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    saved = keep(db, story, dispatch(1))
    wrong = replace(reading(TEXT), mentions=(replace(mention(TEXT, "Ana Rell"), text="Ana Roll"),))
    with writing(db):
        keep(db, story, dispatch(2))
        with pytest.raises(StoreError):
            save_reading(db, saved.version, wrong, reader="2", now=at(1))
    assert [article.casualties for article in articles(db, story)] == [2, 2]
