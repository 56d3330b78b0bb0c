"""The desk rules about claims, origins and actors from the command line; the panes follow, and each can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from command_line import HILL, VALLEY, run, write

from store.database import close, open_database
from store.desk import merge_actors
from store.stories import find_story

if TYPE_CHECKING:
    from pathlib import Path

    from command_line import Ran


@pytest.fixture
def db(tmp_path: Path) -> Path:
    path = tmp_path / "story.db"
    other = VALLEY.replace("at least 12", "9").replace("Ilka Doran", "Mats Orlin")
    ran = run("fetch", "-q", "--db", path, "--seeds", write(tmp_path / "in", hill=HILL, valley=other))
    assert ran.code == 0, ran.err
    return path


def tally(db: Path) -> list[dict[str, Any]]:
    cells = run("tally", "--json", "--db", db).json["cells"]
    assert isinstance(cells, list)
    return cells


def told(db: Path, *arguments: str) -> Ran:
    ran = run(*arguments, "--db", db, "--who", "Mara", "--why", "called them")
    assert ran.code == 0, ran.err
    return ran


def panes(db: Path) -> tuple[object, ...]:
    return (*(run(pane, "--json", "--db", db).json for pane in ("statements", "sources")), tally(db))


@pytest.mark.parametrize(
    "ruling",
    [
        ("reject", "2", "9 people"),
        ("reject", "1", "30 people", "--outcome", "injured"),
        ("origin", "join", "1", "2"),
        ("actor", "merge", "Mats Orlin", "Ilka Doran"),
    ],
    ids=lambda ruling: " ".join(ruling[:2]),
)
def test_a_ruling_changes_the_panes_is_logged_and_can_be_taken_back(
    db: Path, ruling: tuple[str, ...]
) -> None:
    before = panes(db)
    ran = told(db, *ruling)
    assert "entry 1" in ran.err
    assert panes(db) != before
    (entry,) = run("log", "--json", "--db", db).json
    assert (entry["who"], entry["why"], entry["alert"]) == ("Mara", "called them", None)
    assert entry["summary"]
    assert run("undo", "1", "--db", db).code == 0
    assert panes(db) == before


def test_a_ruling_outlives_a_new_fetch_and_a_new_reader(db: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told(db, "reject", "2", "9 people")
    ruled = panes(db)
    monkeypatch.setattr("wirewatch.pipeline.READER_VERSION", "another")
    run("fetch", "-q", "--db", db, "--seeds", db.parent / "in")
    assert panes(db) == ruled


def test_a_joined_origin_says_who_joined_it_and_can_be_cut(db: Path) -> None:
    told(db, "origin", "join", "1", "2")
    assert "the desk joined it with #2" in run("sources", "--db", db).out
    assert len(run("sources", "--json", "--db", db).json) == 1
    told(db, "origin", "cut", "1", "2")
    assert len(run("sources", "--json", "--db", db).json) == 2


def test_of_several_claims_one_is_chosen(db: Path) -> None:
    ran = run("reject", "1", "e", "--db", db)
    assert ran.code == 2
    assert "Choose with --nth:" in ran.err
    assert told(db, "reject", "1", "e", "--nth", "1").code == 0
    assert run("reject", "1", "e", "--nth", "99", "--db", db).code == 2


def test_the_actors_are_listed_with_their_names(db: Path) -> None:
    found = run("actor", "list", "--json", "--db", db).json
    doran = next(each for each in found if each["actor"] == "Ilka Doran")
    assert doran["kind"] == "person"
    told(db, "actor", "merge", "Mats Orlin", "Ilka Doran")
    names = next(
        each["names"]
        for each in run("actor", "list", "--json", "--db", db).json
        if each["actor"] == "Ilka Doran"
    )
    assert "Mats Orlin" in names
    told(db, "actor", "split", "Mats Orlin")
    assert run("actor", "list", "--json", "--db", db).json == found


def test_comparing_says_what_it_did_and_when_there_is_nothing_to_do(db: Path) -> None:
    store = open_database(db)
    names = ("Mats Orlin", "Ilka Doran")
    merge_actors(store, find_story(store), *names, who="Another program", why="", now="2031-05-04T08:00:00Z")
    close(store)
    did = run("compare", "--db", db)
    assert (did.code, did.out, did.err.count("\n"), "nothing" in did.err) == (0, "", 1, False)
    again = run("compare", "--db", db)
    assert (again.code, again.out, "nothing to compare anew" in again.err) == (0, "", True)


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("reject", "1", "no such words"), 3, "no such claim"),
        (("reject", "99", "12"), 3, "no article 99"),
        (("reject", "first", "12"), 2, "the number of an article is wanted"),
        (("origin", "cut", "1", "2"), 3, "Nothing links the articles 1 and 2"),
        (("origin", "join", "1", "1"), 3, "one origin with itself"),
        (("actor", "merge", "Ilka Dorran", "Mats Orlin"), 3, "Is it “Ilka Doran”?"),
        (("actor", "split", "Nobody"), 3, "No article prints the name"),
        (("undo", "7"), 3, "Entry 7 is no decision"),
    ],
)
def test_what_cannot_be_ruled_about_is_one_message(
    db: Path, arguments: tuple[str, ...], code: int, words: str
) -> None:
    before = panes(db)
    ran = run(*arguments, "--db", db)
    assert (ran.code, ran.out) == (code, "")
    assert words in ran.err
    assert panes(db) == before
