"""The way of an article: each step once, nothing lost silently, and a round that was cut off is taken up."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from command_line import HILL, VALLEY, write

from claims.comparing.compare import compare
from claims.types import Document, Reading
from fetchers.seeds import read_seeds
from fetchers.types import Article
from store.database import Database, close, open_database
from store.readings import Loaded, accounts
from store.stories import add_story, stories, update_story
from store.views import snapshot
from wirewatch import pipeline
from wirewatch.memory import Memory
from wirewatch.pipeline import compare_story, lay, read_new, take_in, take_in_seeds

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from claims.comparing.kept import Kept
    from claims.types import Account, Comparison, Rulings

NOON = "2024-05-06T12:00:00Z"
LATER = "2024-05-06T13:00:00Z"


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(tmp_path / "story.db")
    yield opened
    close(opened)


def test_what_an_article_does_not_say_of_itself_is_read_from_its_lines() -> None:
    article, parts = lay(Article("a", "a.txt", HILL))
    assert article.title == "Hillside collapse kills 12 in Velmora"
    assert {part.kind for part in parts} >= {"title", "body"}


def test_menus_and_comments_around_a_saved_page_are_kept_as_furniture() -> None:
    around = "Home\nLeave a reply\nReader: 900 killed, I heard"
    text = f"{HILL}\n\n{around}"
    _, parts = lay(Article("a", "a.html", text, furniture_from=len(text) - len(around)))
    assert (parts[-1].kind, text[parts[-1].start : parts[-1].end]) == ("furniture", around)
    assert parts[:-1] == lay(Article("a", "a.html", HILL))[1]


def test_what_an_article_says_of_itself_is_kept() -> None:
    article, _ = lay(
        Article("a", "a.txt", HILL, outlet="Hill Post", published="2024-05-06", credits=("Wire",))
    )
    assert (article.outlet, article.published, article.credits) == ("Hill Post", "2024-05-06", ("Wire",))


def test_a_round_counts_what_it_brought(db: Database, tmp_path: Path) -> None:
    folder = write(tmp_path / "seeds", hill=HILL, valley=VALLEY)
    first = take_in_seeds(db, read_seeds(folder), None, now=NOON)
    assert (first.found, first.new, first.changed, first.read, first.problems) == (2, 2, 0, 2, ())
    again = take_in_seeds(db, read_seeds(folder), None, now=LATER)
    assert (again.found, again.new, again.changed, again.read) == (2, 0, 0, 0)
    assert again.story == first.story
    write(folder, hill=HILL.replace("30", "31"))
    changed = take_in_seeds(db, read_seeds(folder), None, now=LATER)
    assert (changed.new, changed.changed, changed.read) == (0, 1, 1)


def test_an_article_that_breaks_the_reader_is_kept_told_of_and_tried_again(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = add_story(db, "Velmora")
    found = [Article(name, f"{name}.txt", text) for name, text in (("hill", HILL), ("valley", VALLEY))]
    read = pipeline.read

    def fragile(document: Document) -> Reading:
        if "mourns" in document.text:
            raise IndexError("list index out of range")
        return read(document)

    monkeypatch.setattr(pipeline, "read", fragile)
    for _ in range(2):
        brought = take_in(db, story, found, now=NOON)
        (problem,) = brought.problems
        assert problem.source == "valley.txt"
        assert "IndexError: list index out of range" in problem.message
    assert len(snapshot(db, story).articles) == 2
    assert [account.source for account in accounts(db, story)] == ["hill.txt"]

    monkeypatch.setattr(pipeline, "read", read)
    assert take_in(db, story, found, now=LATER).problems == ()
    assert len(accounts(db, story)) == 2


def test_a_claim_that_stands_nowhere_is_refused_and_told_of(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = add_story(db, "Velmora")
    read = pipeline.read

    def inventive(document: Document) -> Reading:
        return read(
            Document(document.text.replace("12", "99"), document.title, document.published, document.parts)
        )

    monkeypatch.setattr(pipeline, "read", inventive)
    brought = take_in(db, story, [Article("hill", "hill.txt", HILL)], now=NOON)
    (problem,) = brought.problems
    assert problem.source == "hill.txt"
    assert accounts(db, story) == ()


@pytest.mark.parametrize("step", ["read_new", "compare_story", "note_basis", "finish_round"])
def test_a_round_that_was_cut_off_is_taken_up_by_the_next(
    db: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def cut(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    folder = write(tmp_path / "seeds", hill=HILL, valley=VALLEY)
    with monkeypatch.context() as patch:
        patch.setattr(pipeline, step, cut)
        with pytest.raises(KeyboardInterrupt):
            take_in_seeds(db, read_seeds(folder), None, now=NOON)
    take_in_seeds(db, read_seeds(folder), None, now=LATER)
    (story,) = stories(db)
    seen = snapshot(db, story)
    assert len(seen.articles) == 2
    assert seen.cells
    assert seen.fetched_at == LATER


def test_reading_and_comparing_again_changes_nothing(db: Database, tmp_path: Path) -> None:
    story = take_in_seeds(db, read_seeds(write(tmp_path / "seeds", hill=HILL)), None, now=NOON).story
    before = snapshot(db, story)
    assert read_new(db, story, now=LATER) == (0, ())
    compare_story(db, story, now=LATER)
    assert snapshot(db, story) == before


def test_a_story_is_compared_again_only_when_something_to_compare_changed(
    db: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared: list[tuple[str, ...]] = []

    def counting(found: Sequence[Account], sides: Sequence[str], ruled: Rulings, kept: Kept) -> Comparison:
        compared.append(tuple(sides))
        return compare(found, sides, ruled, kept)

    monkeypatch.setattr(pipeline, "compare", counting)
    folder = write(tmp_path / "seeds", hill=HILL)
    story = take_in_seeds(db, read_seeds(folder), None, now=NOON).story
    take_in_seeds(db, read_seeds(folder), None, now=LATER)
    assert len(compared) == 1

    write(folder, valley=VALLEY)
    take_in_seeds(db, read_seeds(folder), None, now=LATER)
    assert len(compared) == 2

    compare_story(db, update_story(db, replace(story, sides=("Norland", "Suderia"))), now=LATER)
    assert compared[2:] == [("Norland", "Suderia")]

    monkeypatch.setattr(pipeline, "COMPARER_VERSION", "a better one")
    take_in_seeds(db, read_seeds(folder), None, now=LATER)
    assert len(compared) == 4


def test_a_better_reader_reads_everything_again(
    db: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write(tmp_path / "seeds", hill=HILL, valley=VALLEY)
    take_in_seeds(db, read_seeds(folder), None, now=NOON)
    monkeypatch.setattr(pipeline, "READER_VERSION", "a better one")
    assert take_in_seeds(db, read_seeds(folder), None, now=LATER).read == 2


def test_a_round_that_remembers_the_one_before_shows_what_a_round_from_scratch_shows(
    tmp_path: Path,
) -> None:
    folder = write(tmp_path / "seeds", hill=HILL)
    remembering, forgetting = (open_database(tmp_path / name) for name in ("one.db", "two.db"))
    memory = Memory()
    steps: tuple[dict[str, str], ...] = (
        {},
        {"valley": VALLEY},
        {"hill": HILL.replace("12", "13")},
        {},
    )
    for step in steps:
        write(folder, **step)
        rounds = [
            take_in_seeds(db, read_seeds(folder), None, now=NOON, memory=held)
            for db, held in ((remembering, memory), (forgetting, None))
        ]
        one, other = (
            snapshot(db, brought.story) for db, brought in zip((remembering, forgetting), rounds, strict=True)
        )
        assert (one.cells, one.utterances, one.alerts) == (other.cells, other.utterances, other.alerts)
    for db in (remembering, forgetting):
        close(db)


def test_accounts_that_stand_as_they_were_loaded_are_not_loaded_again(db: Database, tmp_path: Path) -> None:
    folder = write(tmp_path / "seeds", hill=HILL)
    story = take_in_seeds(db, read_seeds(folder), None, now=NOON).story
    loaded = Loaded()
    before = accounts(db, story, loaded=loaded)
    take_in_seeds(db, read_seeds(write(folder, valley=VALLEY)), None, now=LATER)
    after = accounts(db, story, loaded=loaded)
    assert after[0] is before[0]
    assert after == accounts(db, story)
    assert len(after) == 2
