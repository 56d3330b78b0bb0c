"""An article that comes in as it last did is passed over before it is laid out, and nothing else ever is."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stored import LAYOUTER, READER, TEXT, at, dispatch, keep, layout, new_story

from claims.types import Part
from store.articles import Layouter, articles, save_article, save_articles, unread
from store.stories import add_story

if TYPE_CHECKING:
    from pathlib import Path

    from fetchers.types import Article
    from store.database import Database
    from store.records import Story

LATER_TEXT = TEXT.replace("12", "15")
WHOLE = Layouter("whole texts", lambda article: (article, (Part("body", 0, len(article.text)),)))


@pytest.fixture
def wire(tmp_path: Path) -> tuple[Database, Story]:
    return new_story(tmp_path)


def laid_by(layouter: Layouter) -> tuple[Layouter, list[Article]]:
    """The same layouter, and the articles that it is asked to lay out."""
    seen: list[Article] = []

    def lay(article: Article) -> tuple[Article, tuple[Part, ...]]:
        seen.append(article)
        return layouter.lay(article)

    return Layouter(layouter.version, lay), seen


def outcomes(db: Database, story: Story, *batch: Article, layouter: Layouter = LAYOUTER) -> list[str]:
    return [each.outcome for each in save_articles(db, story, batch, layouter, now=at(1))]


def texts(db: Database) -> list[str]:
    return [text for (text,) in db.conn.execute("SELECT text FROM article_versions ORDER BY id")]


def test_only_what_is_not_known_as_it_is_is_laid_out(wire: tuple[Database, Story]) -> None:
    layouter, seen = laid_by(LAYOUTER)
    assert outcomes(*wire, dispatch(1), dispatch(2), layouter=layouter) == ["new", "new"]
    seen.clear()
    changed, added = dispatch(2, LATER_TEXT), dispatch(3)
    assert outcomes(*wire, dispatch(1), changed, added, layouter=layouter) == ["same", "changed", "new"]
    assert seen == [changed, added]


@pytest.mark.parametrize(
    "change",
    [
        {"text": LATER_TEXT},
        {"title": None},
        {"outlet": "The Tarn Post"},
        {"byline": "By Mo Ferrin"},
        {"credits": ("Northern Wire",)},
        {"published": "2031-05-04"},
        {"language": "en"},
        {"text_status": "summary"},
        {"furniture_from": 40},
        {"source": "https://archive.example/ferry"},
    ],
    ids=lambda change: next(iter(change)),
)
def test_whatever_a_fetcher_hands_in_otherwise_is_looked_at(
    wire: tuple[Database, Story], change: dict[str, object]
) -> None:
    layouter, seen = laid_by(LAYOUTER)
    other = replace(dispatch(), **change)  # type: ignore[arg-type]
    for each in (dispatch(), other, other):
        outcomes(*wire, each, layouter=layouter)
    assert seen == [dispatch(), other]


def test_a_new_layouter_lays_known_articles_out_again_and_they_wait_to_be_read(
    wire: tuple[Database, Story],
) -> None:
    db, story = wire
    outcomes(db, story, dispatch(1), dispatch(2))
    assert outcomes(db, story, dispatch(1), layouter=WHOLE) == ["same"]
    of_first, of_second = (each.document.parts for each in unread(db, story, READER))
    assert of_first == (Part("body", 0, len(TEXT)),)
    assert of_second == layout(TEXT)


def test_a_reading_stays_when_a_new_layouter_makes_the_same_of_it(wire: tuple[Database, Story]) -> None:
    db, story = wire
    keep(db, story, dispatch())
    assert outcomes(db, story, dispatch(), layouter=replace(LAYOUTER, version="by hand 2")) == ["same"]
    assert unread(db, story, READER) == ()


def test_a_text_that_goes_back_to_what_it_was_is_a_version(wire: tuple[Database, Story]) -> None:
    db, story = wire
    for text in (TEXT, LATER_TEXT, TEXT):
        (outcome,) = outcomes(db, story, dispatch(text=text))
        assert outcome != "same"
    assert texts(db) == [TEXT, LATER_TEXT, TEXT]


def test_an_article_twice_in_a_batch_is_saved_in_order(wire: tuple[Database, Story]) -> None:
    db, story = wire
    outcomes(db, story, dispatch())
    assert outcomes(db, story, dispatch(text=LATER_TEXT), dispatch()) == ["changed", "changed"]
    assert texts(db) == [TEXT, LATER_TEXT, TEXT]


def test_a_layout_made_by_hand_is_not_taken_for_the_layouters(wire: tuple[Database, Story]) -> None:
    db, story = wire
    outcomes(db, story, dispatch())
    save_article(db, story, dispatch(), (Part("body", 0, len(TEXT)),), now=at(2))
    outcomes(db, story, dispatch())
    (waiting,) = unread(db, story, READER)
    assert waiting.document.parts == layout(TEXT)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Database:
    return new_story(tmp_path_factory.mktemp("found"))[0]


_NUMBERS = count()
_FOUND = st.builds(
    lambda number, text, title, source: replace(dispatch(number, text, title=title), source=source),
    st.integers(1, 2),
    st.sampled_from([TEXT, LATER_TEXT]),
    st.sampled_from([None, "Ferry sinks"]),
    st.sampled_from(["https://a.example/", "https://b.example/"]),
)
_ROUNDS = st.lists(
    st.tuples(st.lists(_FOUND, min_size=1, max_size=3), st.sampled_from([LAYOUTER, WHOLE])), max_size=5
)


@settings(max_examples=60)
@given(rounds=_ROUNDS)
def test_the_result_is_that_of_a_file_without_memory(
    shared: Database, rounds: list[tuple[list[Article], Layouter]]
) -> None:
    told = []
    for forgetful in (False, True):
        story = add_story(shared, f"Ferry {next(_NUMBERS)}")
        saved = []
        for batch, layouter in rounds:
            saved.append(outcomes(shared, story, *batch, layouter=layouter))
            if forgetful:
                shared.conn.execute("DELETE FROM as_found")
        waiting = unread(shared, story, READER)
        shown = [replace(each, id=0) for each in articles(shared, story)]
        told.append((saved, [(each.source, each.document) for each in waiting], shown))
    assert told[0] == told[1]
