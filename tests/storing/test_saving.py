"""Comparisons that are saved one after the other leave what the last one alone would, and write only what changed."""

from __future__ import annotations

import tempfile
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from growth import MOST, invented, without_last_sentence
from hypothesis import given, settings
from hypothesis import strategies as some
from steps import steps
from stored import at, compared, dispatch, divergence, keep, new_story, passage

from bench.growing import SIDES
from claims.comparing.compare import compare
from claims.comparing.kept import Kept
from claims.types import NO_RULINGS, Account, Rulings
from fetchers.types import Article
from store.articles import save_article
from store.comparisons import save_comparison
from store.database import Database, close, open_database, writing
from store.desk import decide
from store.errors import StoreError
from store.pane_changes import Changes, changes
from store.pruning import prune
from store.readings import Loaded, accounts, save_reading
from store.shown import PANES, Shown
from store.stories import add_story
from store.views import alerts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claims.types import Comparison
    from store.records import Story

TABLES = ("cells", "utterances", "origins", "origin_links", "verdicts", "comparisons")
HISTORY = ("alerts", "alert_events", "tally_history", "desk_log")


def take_in(db: Database, story: Story, account: Account, minute: int, byline: str | None = None) -> None:
    """Save an article and what was read in it."""
    article = Article(
        account.source,
        account.source,
        account.document.text,
        account.document.title,
        account.outlet,
        byline,
        account.credits,
        account.document.published,
    )
    saved = save_article(db, story, article, account.document.parts, now=at(minute))
    if saved.outcome != "same":
        save_reading(db, saved.version, account.reading, reader="by hand 1", now=at(minute))


def rows(db: Database, tables: tuple[str, ...]) -> dict[str, list[tuple[object, ...]]]:
    """Everything that stands in these tables."""
    return {table: db.conn.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall() for table in tables}


def panes(db: Database) -> dict[str, list[tuple[object, ...]]]:
    """What the panes show, in order, whatever the numbers of the rows."""
    shown = {
        pane.table: db.conn.execute(
            f"SELECT {', '.join(pane.columns)} FROM {pane.table} ORDER BY rowid"
        ).fetchall()
        for pane in PANES
        if pane.table != "alerts"
    }
    marks = db.conn.execute("SELECT pane, fingerprint FROM comparisons ORDER BY pane").fetchall()
    return {**shown, "comparisons": marks}


def shown_from_scratch(
    db: Database, story: Story, comparison: Comparison
) -> dict[str, list[tuple[object, ...]]]:
    """The panes of the same file after everything that was compared before is gone from it."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy.db"
        db.conn.execute("VACUUM INTO ?", (str(copy),))
        other = open_database(copy)
        for table in TABLES:
            other.conn.execute(f"DELETE FROM {table}")
        save_comparison(other, story, comparison, now=at(0))
        found = panes(other)
        close(other)
    return found


class Life:
    """A story in two files: one is written by a process that remembers, one by processes that do not."""

    def __init__(self, folder: Path) -> None:
        self.files = [open_database(folder / name) for name in ("one.db", "other.db")]
        self.story, _ = (add_story(db, "Growing", sides=SIDES) for db in self.files)
        self.loaded, self.kept, self.shown = Loaded(), Kept(), Shown()
        self.rulings = NO_RULINGS
        self.minute = 0

    def happen(self, step: str, place: int) -> None:
        """One step of the story, and what the desk does, in both files."""
        self.minute += 1
        account = invented()[place]
        for db in self.files:
            match step:
                case "add":
                    take_in(db, self.story, account, self.minute)
                case "change":
                    take_in(db, self.story, without_last_sentence(account), self.minute)
                case "byline":
                    take_in(db, self.story, account, self.minute, byline=f"By {place}")
                case "prune":
                    prune(
                        db,
                        self.story,
                        before=at(self.minute - 2),
                        why="old",
                        now=at(self.minute),
                        tally_too=True,
                    )
                case "answer":
                    for alert in [each for each in alerts(db, self.story) if each.state == "open"][:1]:
                        decide(db, alert.id, "mute", who="Mo", why="known", now=at(self.minute))
                case "another process":
                    known = accounts(db, self.story)[: place + 1]
                    save_comparison(db, self.story, compare(known, SIDES), now=at(self.minute))
                case "cut off":
                    self.cut_off(db)
                case "join":
                    self.rulings = Rulings(joined=((1, 2),))

    def cut_off(self, db: Database) -> None:
        """A comparison that was all but saved."""
        with suppress(KeyboardInterrupt), writing(db):
            known = accounts(db, self.story)[:-1]
            save_comparison(
                db, self.story, compare(known, SIDES), now=at(self.minute), shown=self.remembered(db)
            )
            raise KeyboardInterrupt

    def remembered(self, db: Database) -> Shown | None:
        return self.shown if db is self.files[0] else None

    def save(self) -> Comparison:
        """Compare and save in both files; the comparison."""
        for db in self.files:
            known = accounts(db, self.story, loaded=self.loaded)
            comparison = compare(known, SIDES, self.rulings, self.kept)
            save_comparison(db, self.story, comparison, now=at(self.minute), shown=self.remembered(db))
        return comparison


@contextmanager
def living() -> Iterator[Life]:
    with tempfile.TemporaryDirectory() as folder:
        life = Life(Path(folder))
        yield life
        for db in life.files:
            close(db)


PLACES = some.integers(0, MOST + 7)
STEPS = some.lists(
    some.tuples(
        some.sampled_from(
            ("add", "add", "add", "change", "byline", "prune", "answer", "another process", "cut off", "join")
        ),
        PLACES,
    ),
    min_size=1,
    max_size=7,
)


@settings(max_examples=12, deadline=None)
@given(begin=some.sets(PLACES, max_size=10), happenings=STEPS)
def test_what_was_saved_before_never_changes_what_is_shown(
    begin: set[int], happenings: list[tuple[str, int]]
) -> None:
    with living() as life:
        for place in sorted(begin):
            life.happen("add", place)
        life.save()
        for step, place in happenings:
            life.happen(step, place)
            comparison = life.save()
            one, other = life.files
            assert rows(one, TABLES) == rows(other, TABLES)
            assert rows(one, HISTORY) == rows(other, HISTORY)
            assert panes(one) == shown_from_scratch(one, life.story, comparison)


NAMED = some.lists(some.tuples(some.integers(0, 6), some.integers(0, 1)), max_size=12)


@given(before=NAMED, after=NAMED)
def test_changes_lead_from_one_list_of_rows_to_the_other(
    before: list[tuple[int, int]], after: list[tuple[int, int]]
) -> None:
    found = changes(before, after, lambda row: row[0])
    stays = dict(enumerate(before))
    for place in found.gone:
        del stays[place]
    assert stays.keys() >= {place for place, _ in found.other}
    stays.update(found.other)
    assert [stays[place] for place in sorted(stays)] + list(found.new) == after
    assert all(before[place][0] == row[0] and before[place] != row for place, row in found.other)


def test_only_what_changed_is_changed() -> None:
    before = [("a", 1), ("b", 1), ("c", 1), ("d", 1)]
    assert changes(before, before, lambda row: row[0]) == Changes((), (), ())
    after = [("a", 1), ("b", 2), ("d", 1), ("e", 1)]
    assert changes(before, after, lambda row: row[0]) == Changes((2,), ((1, ("b", 2)),), (("e", 1),))


def test_a_row_keeps_its_number_while_it_stands() -> None:
    with living() as life:
        for place in range(12):
            life.happen("add", place)
        life.save()
        db = life.files[0]
        before = dict(db.conn.execute("SELECT key, id FROM utterances").fetchall())
        life.happen("add", 12)
        life.save()
        after = dict(db.conn.execute("SELECT key, id FROM utterances").fetchall())
        assert before.items() <= after.items()


def test_one_more_article_writes_and_takes_a_part_of_the_whole() -> None:
    with living() as life:
        db, shown = life.files[0], Shown()
        for place in range(MOST - 1):
            life.happen("add", place)
        first = compare(accounts(db, life.story), SIDES, kept=life.kept)
        written = db.conn.total_changes
        whole = steps(lambda: save_comparison(db, life.story, first, now=at(1), shown=shown))
        written, before = db.conn.total_changes - written, db.conn.total_changes
        take_in(db, life.story, invented()[MOST - 1], 2)
        second = compare(accounts(db, life.story), SIDES, kept=life.kept)
        before = db.conn.total_changes
        more = steps(lambda: save_comparison(db, life.story, second, now=at(2), shown=shown))
        assert db.conn.total_changes - before < 0.4 * written
        assert more < 0.4 * whole


def test_a_passage_that_an_article_lost_is_refused_although_it_was_saved_before(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    saved = keep(db, story, dispatch())
    found = compared(divergence("toll", "12", passage(dispatch(), saved.article, "At least 12 sailors")))
    shown = Shown()
    save_comparison(db, story, found, now=at(0), shown=shown)
    db.conn.execute("DELETE FROM articles")
    keep(db, story, dispatch(text="Ferry sinks\nNobody was hurt."), minute=1)
    with pytest.raises(StoreError, match="does not stand"):
        save_comparison(db, story, replace(found, origins={saved.article: "a wire"}), now=at(2), shown=shown)
