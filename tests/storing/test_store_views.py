"""What the screen shows is one moment of the store, and every passage is found in its paragraph."""

from __future__ import annotations

import random
import string
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as some
from stored import TEXT, at, dispatch, keep, new_story
from stored import passage as on

from claims.comparing.compare import compare
from claims.types import Evidence
from store.comparisons import save_comparison
from store.database import data_version, open_database, reading
from store.errors import StoreError
from store.readings import accounts
from store.rounds import finish_round, start_round
from store.views import LONGEST_PARAGRAPH, _paragraph, _window, origin_links, passage, snapshot, verdicts

if TYPE_CHECKING:
    from pathlib import Path


def test_a_snapshot_is_what_was_compared(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    keep(db, story, dispatch(1))
    keep(db, story, dispatch(2, TEXT.replace("12", "15"), outlet=None, credits=("Northern Wire",)))
    keep(db, story, dispatch(3, TEXT.replace("12", "15"), credits=("Northern Wire",)))
    found = compare(accounts(db, story), story.sides)
    save_comparison(db, story, found, now=at(5))
    shown = snapshot(db, story)
    assert shown.cells == found.cells != ()
    assert shown.utterances == found.utterances != ()
    assert origin_links(db, story) == found.links != ()
    assert verdicts(db, story) == found.verdicts
    assert {alert.key: alert.evidence for alert in shown.alerts} == {
        d.key: d.evidence for d in found.divergences
    }
    assert {article.id: article.origin for article in shown.articles} == found.origins
    assert (shown.outlets, shown.origins) == (3, len(set(found.origins.values())))
    assert all(type(cell.whole) is bool for cell in shown.cells)


def test_comparing_and_saving_again_what_is_stored_writes_nothing(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    for number in (1, 2, 3):
        keep(db, story, dispatch(number, TEXT.replace("12", str(11 + number))))
    save_comparison(db, story, compare(accounts(db, story)), now=at(5))
    watcher = open_database(tmp_path / "wire.db")
    before = data_version(watcher)
    save_comparison(db, story, compare(accounts(db, story)), now=at(6))
    assert data_version(watcher) == before


def test_an_article_that_was_not_compared_yet_has_no_origin(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    keep(db, story, dispatch())
    shown = snapshot(db, story)
    assert [article.origin for article in shown.articles] == [""]
    assert (shown.outlets, shown.origins, shown.cells, shown.alerts) == (1, 0, (), ())


def test_the_end_of_the_last_finished_round_is_shown(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    assert snapshot(db, story).fetched_at is None
    finish_round(db, start_round(db, story, at(0)), now=at(1), new=3, changed=0, problems=0)
    start_round(db, story, at(5))
    assert snapshot(db, story).fetched_at == at(1)


def test_a_snapshot_is_of_one_moment_while_another_process_writes(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    writer = open_database(tmp_path / "wire.db")
    keep(db, story, dispatch(1))
    with reading(db):
        before = snapshot(db, story)
        keep(writer, story, dispatch(2))
        assert snapshot(db, story) == before
    assert len(snapshot(db, story).articles) == 2


def test_a_passage_comes_in_its_paragraph(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    saved = keep(db, story, dispatch(published="2031-05-04"))
    evidence = on(dispatch(), saved.article, "two dozen passengers")
    shown = passage(db, evidence)
    assert shown.text == "Ostria reported two dozen passengers missing."
    assert shown.text[shown.start : shown.end] == "two dozen passengers"
    assert (shown.outlet, shown.title, shown.published) == (
        "Paper 1",
        "Ferry sinks off Tarn Point",
        "2031-05-04",
    )
    assert shown.cut is False


def test_a_passage_of_an_earlier_version_is_still_found(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    saved = keep(db, story, dispatch())
    evidence = on(dispatch(), saved.article, "At least 12 sailors")
    keep(db, story, dispatch(text=TEXT.replace("12", "15")), minute=1)
    shown = passage(db, evidence)
    assert shown.text[shown.start : shown.end] == "At least 12 sailors"


def test_a_passage_that_stands_nowhere_is_one_clear_error(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    saved = keep(db, story, dispatch())
    with pytest.raises(StoreError, match="'At least 90' does not stand at 0-11"):
        passage(db, Evidence(saved.article, "https://paper1.example/ferry", None, 0, 11, "At least 90"))


def test_a_paragraph_without_end_is_cut_around_the_passage(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    words = random.Random(4)
    filler = " ".join("".join(words.choices(string.ascii_lowercase, k=7)) for _ in range(5000))
    text = f"{filler} At least 12 sailors {filler}"
    saved = keep(db, story, dispatch(text=text), read=False)
    shown = passage(db, on(dispatch(text=text), saved.article, "At least 12 sailors"))
    assert shown.cut
    assert shown.text[shown.start : shown.end] == "At least 12 sailors"
    assert len(shown.text) <= LONGEST_PARAGRAPH
    assert f" {shown.text} " in text


@given(some.text(alphabet="ab \n", min_size=1, max_size=60), some.data())
def test_the_paragraph_always_holds_the_passage(text: str, data: some.DataObject) -> None:
    start = data.draw(some.integers(0, len(text) - 1))
    end = data.draw(some.integers(start + 1, len(text)))
    first, last = _paragraph(text, start, end)
    begin, stop = _window(text, first, last, start, end)
    assert 0 <= begin <= start < end <= stop <= len(text)
