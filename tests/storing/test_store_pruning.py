"""Old articles go; what matters stays, and what went is remembered."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest
from stored import LAYOUTER, TEXT, at, compared, dispatch, divergence, keep, new_story, passage

from claims.comparing.compare import compare
from store.articles import PRUNED, articles, known_identities, save_articles
from store.comparisons import save_comparison
from store.errors import StoreError
from store.pruning import pin, plan, prune, unpin
from store.readings import accounts
from store.search import search
from store.verify import verify
from store.views import snapshot

if TYPE_CHECKING:
    from pathlib import Path

    from store.database import Database
    from store.records import Story

PLAIN = "Crews search the strait\nDivers went down twice on Monday."
LATER = at(99)


@pytest.fixture
def wire(tmp_path: Path) -> tuple[Database, Story]:
    """Articles 1 to 3 say nothing of note, 4 carries an alert, 5 is new."""
    db, story = new_story(tmp_path)
    for number in (1, 2, 3):
        keep(db, story, dispatch(number, f"{PLAIN} Boat {number}."), minute=0)
    keep(db, story, dispatch(4), minute=0)
    keep(db, story, dispatch(5, f"{PLAIN} Boat 5."), minute=50)
    alert = divergence("toll", "12", passage(dispatch(4), 4, "At least 12 sailors"))
    save_comparison(db, story, compared(alert), now=at(1))
    return db, story


def gone(db: Database, story: Story, **given: object) -> tuple[int, ...]:
    return prune(db, story, before=at(30), why="old", now=LATER, **given).goes  # type: ignore[arg-type]


def test_only_what_is_old_and_carries_nothing_goes(wire: tuple[Database, Story]) -> None:
    planned = plan(*wire, before=at(30))
    assert (planned.goes, planned.stood_on, planned.pinned) == ((1, 2, 3), (4,), ())
    assert len(articles(*wire)) == 5
    assert gone(*wire) == planned.goes
    assert [article.id for article in articles(*wire)] == [4, 5]
    assert verify(wire[0]) == ()
    assert search(*wire, "boat 1") == ()


def test_a_change_makes_an_old_article_young(wire: tuple[Database, Story]) -> None:
    keep(*wire, dispatch(1, f"{PLAIN} Another boat."), minute=40)
    assert gone(*wire) == (2, 3)


def test_what_is_pinned_stays_until_it_is_unpinned(wire: tuple[Database, Story]) -> None:
    db, story = wire
    pin(db, story, 2, who="Mo", why="the first report", now=at(2))
    assert gone(db, story) == (1, 3)
    with pytest.raises(sqlite3.IntegrityError):
        db.conn.execute("DELETE FROM articles WHERE id = 2")
    assert unpin(db, story, 2) is True
    assert unpin(db, story, 2) is False
    assert gone(db, story) == (2,)


def test_a_tombstone_remembers_and_keeps_the_article_away(wire: tuple[Database, Story]) -> None:
    db, story = wire
    gone(db, story)
    row = db.conn.execute(
        "SELECT identity, source, outlet, title, first_seen, versions, pruned_at, why FROM tombstones WHERE id = 1"
    ).fetchone()
    assert row == (
        "guid-1",
        "https://paper1.example/ferry",
        "Paper 1",
        "Crews search the strait",
        at(0),
        1,
        LATER,
        "old",
    )
    assert "guid-1" in known_identities(db, story)
    assert keep(db, story, dispatch(1, f"{PLAIN} Boat 1."), minute=60, read=False) == PRUNED
    assert len(articles(db, story)) == 2
    again = keep(db, story, dispatch(1, f"{PLAIN} Boat 1, and a second one."), minute=60)
    assert again.outcome == "new"
    assert len(articles(db, story)) == 3


def test_a_pruned_article_stays_away_also_beside_new_ones(wire: tuple[Database, Story]) -> None:
    db, story = wire
    gone(db, story)
    batch = [dispatch(1, f"{PLAIN} Boat 1."), dispatch(9, "A new one\nOn Monday.")]
    saved = save_articles(db, story, batch, LAYOUTER, now=at(60))
    assert [each.outcome for each in saved] == ["same", "new"]
    assert saved[0] == PRUNED


def test_what_the_tally_stands_on_goes_only_when_asked_for(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    for number in (1, 2):
        keep(db, story, dispatch(number, TEXT.replace("Ana Rell", f"Ana Rell{'o' * number}")), minute=number)
    save_comparison(db, story, compare(accounts(db, story), story.sides), now=at(3))
    db.conn.execute("UPDATE alerts SET evidence = '[]'")
    before = snapshot(db, story).cells
    assert gone(db, story) == ()
    assert snapshot(db, story).cells == before
    assert gone(db, story, tally_too=True) == (1, 2)
    save_comparison(db, story, compare(accounts(db, story), story.sides), now=at(4))
    assert snapshot(db, story).cells == ()
    assert verify(db) == ()


def test_pruning_nothing_writes_nothing(wire: tuple[Database, Story]) -> None:
    db, story = wire
    before = db.conn.total_changes
    assert prune(db, story, before="1999-01-01", why="", now=LATER).goes == ()
    assert db.conn.total_changes == before


@pytest.mark.parametrize(
    ("article", "who", "told"), [(77, "Mo", "no article number 77"), (1, " ", "needs a name")]
)
def test_a_pin_needs_an_article_and_a_name(
    wire: tuple[Database, Story], article: int, who: str, told: str
) -> None:
    with pytest.raises(StoreError, match=told):
        pin(*wire, article, who=who, why="", now=at(2))
