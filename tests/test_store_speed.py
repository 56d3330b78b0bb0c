"""The store keeps its pace: processor time with room to spare, so that a slow machine does not fail it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from stored import TEXT, at, compared, dispatch, layout, new_story
from stored import passage as on

from claims.types import Cell, Utterance
from store.articles import save_articles
from store.comparisons import save_comparison
from store.search import search
from store.views import snapshot

if TYPE_CHECKING:
    from collections.abc import Callable

    from claims.types import Part
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
) -> tuple[Database, Story, list[tuple[Article, tuple[Part, ...]]]]:
    """A thousand articles of a usual length, and a tally over a hundred thousand passages."""
    db, story = new_story(tmp_path_factory.mktemp("speed"))
    texts = [dispatch(number, LONG) for number in range(ARTICLES)]
    batch = [(each, layout(each.text)) for each in texts]
    save_articles(db, story, batch, now=at(0))
    passages = [on(each, number + 1, "two dozen passengers") for number, each in enumerate(texts)]
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


def spent(step: Callable[[], object]) -> float:
    """Processor seconds of the fastest of three runs."""
    taken = []
    for _ in range(3):
        begun = time.process_time()
        step()
        taken.append(time.process_time() - begun)
    return min(taken)


def test_the_tally_of_a_hundred_thousand_claims_is_there_at_once(
    filled: tuple[Database, Story, object],
) -> None:
    db, _, _ = filled
    assert len(db.conn.execute("SELECT * FROM v_tally").fetchall()) == PASSAGES // ARTICLES
    assert spent(lambda: db.conn.execute("SELECT side, outcome, printed FROM v_tally").fetchall()) < 0.05


def test_unchanged_articles_are_passed_over_quickly(
    filled: tuple[Database, Story, list[tuple[Article, tuple[Part, ...]]]],
) -> None:
    db, story, batch = filled
    assert {each.outcome for each in save_articles(db, story, batch, now=at(2))} == {"same"}
    assert spent(lambda: save_articles(db, story, batch, now=at(2))) / ARTICLES < 60e-6


def test_a_snapshot_does_not_pay_for_passages_that_nobody_opens(
    filled: tuple[Database, Story, object],
) -> None:
    db, story, _ = filled
    begun = time.process_time()
    shown = snapshot(db, story)
    taken = time.process_time()
    assert sum(len(cell.evidence) for cell in shown.cells) == PASSAGES
    opened = time.process_time()
    assert 2 * (taken - begun) < opened - taken


def test_a_search_looks_at_the_index_only(filled: tuple[Database, Story, object]) -> None:
    db, story, _ = filled
    (plan,) = (
        row[3]
        for row in db.conn.execute(
            "EXPLAIN QUERY PLAN SELECT rowid FROM article_search WHERE article_search MATCH '\"crew\"' ORDER BY rank"
        )
    )
    assert "VIRTUAL TABLE INDEX" in plan
    assert spent(lambda: search(db, story, "nowhere")) < 0.01
