"""Articles and statements are found by their words, whatever is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from stored import READER, TEXT, at, dispatch, keep, new_story, reading

from store.errors import StoreError
from store.readings import save_reading
from store.search import literal, search

if TYPE_CHECKING:
    from pathlib import Path

    from store.database import Database
    from store.records import Story

ACCENTS = "Përmet opens its müseum\nThe mayor, Zoë Çelik, cut the ribbon in Përmet."


@pytest.fixture(scope="module")
def wire(tmp_path_factory: pytest.TempPathFactory) -> tuple[Database, Story]:
    db, story = new_story(tmp_path_factory.mktemp("search"))
    keep(db, story, dispatch(1))
    keep(db, story, dispatch(2, TEXT.replace("12", "15")))
    keep(db, story, dispatch(3, ACCENTS))
    return db, story


def test_a_hit_stands_on_the_articles_text(wire: tuple[Database, Story]) -> None:
    (hit, other) = search(*wire, "DOZEN passengers")
    assert TEXT[hit.start : hit.end] == hit.found == "dozen"
    assert (hit.before + hit.found + hit.after).count("two dozen passengers missing.") == 1
    assert {hit.article, other.article} == {1, 2}


@pytest.mark.parametrize("asked", ["permet", "Përmet", "PËRMET", "zoe celik", "museum"])
def test_letters_with_marks_are_found_without_them_and_the_reverse(
    wire: tuple[Database, Story], asked: str
) -> None:
    assert [hit.article for hit in search(*wire, asked)] == [3]


def test_every_word_must_occur_and_quoted_words_in_their_order(wire: tuple[Database, Story]) -> None:
    assert len(search(*wire, "sailors killed")) == 2
    assert search(*wire, "sailors ribbon") == ()
    assert len(search(*wire, '"two dozen passengers"')) == 2
    assert search(*wire, '"passengers two dozen"') == ()


@pytest.mark.parametrize(
    "asked", ["sailors OR ribbon", "sail*", "text:sailors", "NOT ribbon", "^Ferry NEAR x"]
)
def test_without_raw_the_query_language_is_words(wire: tuple[Database, Story], asked: str) -> None:
    assert search(*wire, asked) == ()


def test_with_raw_it_is_spoken(wire: tuple[Database, Story]) -> None:
    assert {hit.article for hit in search(*wire, "sailors OR ribbon", raw=True)} == {1, 2, 3}
    assert len(search(*wire, "title: ferr*", raw=True)) == 2


@pytest.mark.parametrize("asked", ['"', "AND", "nowhere: x", "a NEAR/", "(", "*", "sailors\0)"])
def test_a_raw_query_that_is_none_is_one_clear_error(wire: tuple[Database, Story], asked: str) -> None:
    with pytest.raises(StoreError, match="no search query") as told:
        search(*wire, asked, raw=True)
    assert "--raw" in told.value.hint


@pytest.mark.parametrize(
    "asked", ["", " ", "\0", '"', '""', "“”", "—", "a\0b", "\ud800", "'; DROP TABLE x", "x " * 20000]
)
@pytest.mark.parametrize("within", ["articles", "statements"])
def test_no_literal_query_fails(wire: tuple[Database, Story], asked: str, within: str) -> None:
    assert search(*wire, asked, within=within) == ()  # type: ignore[arg-type]


@settings(max_examples=300, deadline=None)
@given(asked=some.text(alphabet=some.characters(), max_size=40), raw=some.booleans())
def test_nothing_that_can_be_typed_is_a_traceback(
    wire: tuple[Database, Story], asked: str, raw: bool
) -> None:
    try:
        search(*wire, asked, raw=raw)
    except StoreError:
        assert raw


@given(some.text())
def test_what_is_typed_twice_is_looked_for_once(asked: str) -> None:
    assert literal(f"{asked} {asked}") == literal(asked) or '"' in asked


def test_statements_are_found_by_speaker_and_words(wire: tuple[Database, Story]) -> None:
    assert len(search(*wire, "rell", within="statements")) == 2
    (hit,) = search(*wire, "15 sailors", within="statements")
    assert hit.speaker == "Ana Rell"
    assert TEXT.replace("12", "15")[hit.start : hit.end] == hit.found


def test_only_the_newest_version_is_searched_or_that_of_a_moment(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    keep(db, story, dispatch(1), minute=0)
    keep(db, story, dispatch(1, TEXT.replace("12", "15")), minute=9)
    assert search(db, story, "12") == ()
    assert len(search(db, story, "15")) == 1
    assert len(search(db, story, "12", as_of=at(5))) == 1
    assert len(search(db, story, "12", within="statements", as_of=at(5))) == 1


def test_a_statement_that_was_read_anew_is_found_once(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    saved = keep(db, story, dispatch(1))
    save_reading(db, saved.version, reading(TEXT), reader=f"{READER} again", now=at(3))
    assert len(search(db, story, "sailors", within="statements")) == 1
