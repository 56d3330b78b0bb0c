"""Keep a database as this release writes it, for the upgrade tests of all later ones.

python tests/keep_schema.py NAME      writes tests/schemas/NAME.db.gz; a kept file is never made again
"""

from __future__ import annotations

import gzip
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from stored import LAYOUTER, TEXT, at, dispatch, keep, layout, new_story

from claims.comparing.compare import compare
from fetchers.types import Article, SeenEntry
from store.articles import save_article, save_articles
from store.briefs import note_brief
from store.comparisons import save_comparison
from store.database import close
from store.desk import annotate, decide, desk_log, set_desk_figure, split_actors, undo
from store.feed_entries import remember_entries
from store.feeds import add_feed, record_feed
from store.near_misses import keep_near_misses
from store.notices import note_told, note_untold
from store.pruning import pin, prune
from store.readings import accounts
from store.records import Notice
from store.rounds import finish_round, start_round
from store.rulings import rulings
from store.views import cells

if TYPE_CHECKING:
    from store.database import Database
    from store.records import Story

KEPT = Path(__file__).resolve().parent / "schemas"


def write(folder: Path) -> Path:
    """A database with something in every table; its file."""
    db, story = new_story(folder, "kept.db")
    feed, _ = add_feed(db, story, "https://paper1.example/feed.xml", "Paper 1")
    record_feed(db, feed, status="new", etag='"1"', body_hash="a" * 64, now=at(0))
    record_feed(db, feed, status="failed", error="timed out", now=at(1))
    round_id = start_round(db, story, at(0))
    for number, toll in ((1, "12"), (2, "15"), (3, "15")):
        wire = ("Northern Wire",) if number > 1 else ()
        keep(db, story, dispatch(number, TEXT.replace("12", toll), credits=wire, published="2031-05-04"))
    save_comparison(db, story, compare(accounts(db, story), story.sides), now=at(2))
    keep(db, story, dispatch(1, TEXT.replace("Monday", "Tuesday")), minute=4)
    keep(db, story, dispatch(3, credits=("Northern Wire",), published="2031-05-04"), minute=4)
    unread = dispatch(4, "Crews search the strait off Tarn Point")
    save_articles(db, story, [unread], LAYOUTER, now=at(4))
    save_comparison(db, story, compare(accounts(db, story), story.sides), now=at(5))
    finish_round(db, round_id, now=at(5), new=4, changed=1, problems=0)
    decide(db, 1, "acknowledge", who="Mo", why="seen", now=at(6))
    decide(db, 1, "mute", who="Ann", why="one origin", now=at(7))
    undo(db, story, who="Ann", now=at(8))
    remember_entries(db, feed, [SeenEntry("guid-1", ("url:a",), "f", "Ferry")], now=at(0))
    keep_near_misses(db, story, [(Article("other", "https://paper1.example/o", "A quay"), "why")], now=at(0))
    decide_more(db, story)
    db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    close(db)
    return folder / "kept.db"


def decide_more(db: Database, story: Story) -> None:
    """What the desk can decide apart from alerts: figures, notes, rulings, pins, pruning."""
    (key, *_) = (cell.key for cell in cells(db, story))
    set_desk_figure(db, story, key, "at least 12", who="Mo", why="two calls", now=at(9))
    annotate(db, story, "ask the coast guard", about=("cell", key), who="Mo", now=at(9))
    split_actors(db, story, "Ana Rell", who="Ann", why="not the other one", now=at(9))
    figure = Notice("figure", key, "at least 12", desk_log(db, story)[-2].id, "The desk prints at least 12")
    note_told(db, story, "desk", [figure, Notice("alert", "a matter", "12 / 15", None, "HIGH")], now=at(9))
    note_untold(db, story, "night", "the service did not take it")
    note_brief(db, story, who="Ann", now=at(9))
    pin(db, story, 1, who="Mo", why="the first report", now=at(9))
    old = dispatch(5, "Ferries of the strait\nA page on timetables.")
    save_article(db, story, old, layout(old.text), now="2031-05-01T08:00:00Z")
    prune(db, story, before="2031-05-02T08:00:00Z", why="old", now=at(9))
    save_comparison(db, story, compare(accounts(db, story), story.sides, rulings(db, story)), now=at(10))


def main(name: str) -> None:
    target = KEPT / f"{name}.db.gz"
    if target.exists():
        raise SystemExit(f"{target} is kept already: give this one another name")
    with tempfile.TemporaryDirectory() as folder:
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(gzip.compress(write(Path(folder)).read_bytes(), mtime=0))


if __name__ == "__main__":
    main(*sys.argv[1:])
