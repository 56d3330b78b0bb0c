"""The store keeps its pace: what it asks of the database and how many steps it takes; `bench/storing.py` has the times."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from steps import steps
from stored import LAYOUTER, TEXT, at, compared, dispatch, new_story
from stored import passage as on

from claims.types import Cell, Utterance
from store.articles import save_articles
from store.comparisons import save_comparison
from store.search import search
from store.views import snapshot

if TYPE_CHECKING:
    from collections.abc import Callable

    from fetchers.types import Article
    from store.database import Database
    from store.records import Story

ARTICLES = 1_000
PASSAGES = 100_000
LONG = f"{TEXT}\n" + "\n".join(
    "The crew of the second boat searched the strait until dark." for _ in range(35)
)


@pytest.fixture(scope="module")
def filled(
    tmp_path_factory: pytest.TempPathFactory,
) -> tuple[Database, Story, list[Article]]:
    """A thousand articles of a usual length, and a tally over a hundred thousand passages."""
    db, story = new_story(tmp_path_factory.mktemp("speed"))
    batch = [dispatch(number, LONG) for number in range(ARTICLES)]
    save_articles(db, story, batch, LAYOUTER, now=at(0))
    passages = [on(each, number + 1, "two dozen passengers") for number, each in enumerate(batch)]
    rows = PASSAGES // ARTICLES
    cells = tuple(
        Cell("current", "Ostria", "missing", f"place {row}", None, 24, 24, "24", "claimed", ("Ostria",), ("wire",),
             tuple(f"Paper {number}" for number in range(ARTICLES)), tuple(range(1, ARTICLES + 1)), False,
             tuple(passages), "24 are missing, Ostria said.")
        for row in range(rows)
    )  # fmt: skip
    said = tuple(
        Utterance(f"u{number}", "Ana Rell", "Velmark", None, "indirect", "claim", None, "words", None, ("Paper 1",),
                  ("wire",), "", tuple(passages[number : number + 3]), None)
        for number in range(ARTICLES)
    )  # fmt: skip
    origins = {number + 1: "wire" for number in range(ARTICLES)}
    save_comparison(db, story, compared(cells=cells, utterances=said, origins=origins), now=at(1))
    return db, story, batch


def asked(db: Database, step: Callable[[], object]) -> list[str]:
    """The statements of SQL that a step runs."""
    seen: list[str] = []
    db.conn.set_trace_callback(seen.append)
    try:
        step()
    finally:
        db.conn.set_trace_callback(None)
    return seen


def plan(db: Database, sql: str) -> list[str]:
    return [row[3] for row in db.conn.execute(f"EXPLAIN QUERY PLAN {sql}")]


def test_the_tally_does_not_look_at_the_passages_behind_it(filled: tuple[Database, Story, object]) -> None:
    db, _, _ = filled
    assert len(db.conn.execute("SELECT * FROM v_tally").fetchall()) == PASSAGES // ARTICLES
    assert [
        step for step in plan(db, "SELECT * FROM v_tally") if step.startswith("SCAN") and "json" not in step
    ] == ["SCAN c"], "one walk over the rows of the tally"


def test_unchanged_articles_are_told_by_as_many_queries_as_one_is(
    filled: tuple[Database, Story, list[Article]],
) -> None:
    db, story, batch = filled
    writes = db.conn.total_changes
    assert {each.outcome for each in save_articles(db, story, batch, LAYOUTER, now=at(2))} == {"same"}
    assert db.conn.total_changes == writes
    one = asked(db, lambda: save_articles(db, story, batch[:1], LAYOUTER, now=at(2)))
    assert len(asked(db, lambda: save_articles(db, story, batch, LAYOUTER, now=at(2)))) == len(one)


def test_unchanged_articles_cost_the_same_steps_each(
    filled: tuple[Database, Story, list[Article]],
) -> None:
    db, story, batch = filled
    quarter = steps(lambda: save_articles(db, story, batch[: ARTICLES // 4], LAYOUTER, now=at(2)))
    assert steps(lambda: save_articles(db, story, batch, LAYOUTER, now=at(2))) < 5 * quarter


def test_a_snapshot_does_not_pay_for_passages_that_nobody_opens(
    filled: tuple[Database, Story, object],
) -> None:
    db, story, _ = filled
    shown = snapshot(db, story)
    closed = steps(lambda: snapshot(db, story))
    opened = steps(lambda: sum(len(cell.evidence) for cell in shown.cells))
    assert sum(len(cell.evidence) for cell in shown.cells) == PASSAGES
    assert 2 * closed < opened


def test_a_search_looks_at_the_index_only(filled: tuple[Database, Story, object]) -> None:
    db, story, _ = filled
    (walk,) = plan(db, "SELECT rowid FROM article_search WHERE article_search MATCH '\"crew\"' ORDER BY rank")
    assert "VIRTUAL TABLE INDEX" in walk
    assert search(db, story, "nowhere") == ()
