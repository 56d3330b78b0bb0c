"""What the desk prints for a row of the tally, and what it notes, from the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from command_line import HILL, LATER, run, write

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def db(tmp_path: Path) -> Path:
    path = tmp_path / "story.db"
    assert run("fetch", "-q", "--db", path, "--seeds", write(tmp_path / "in", hill=HILL)).code == 0
    return path


def killed(db: Path, *options: str) -> dict[str, Any]:
    cells = run("tally", "--json", "--db", db, *options).json["cells"]
    found = next(cell for cell in cells if cell["outcome"] == "killed")
    assert isinstance(found, dict)
    return found


def test_a_desk_figure_stands_in_the_tally_with_who_when_and_why(db: Path) -> None:
    ran = run("figure", "killed", "at least 12", "--who", "Mara", "--why", "two calls", "--db", db)
    assert (ran.code, ran.out) == (0, "")
    chosen = killed(db)["desk_figure"]
    assert (chosen["printed"], chosen["who"], chosen["why"]) == ("at least 12", "Mara", "two calls")
    assert chosen["when"].endswith("Z")
    assert "at least 12 (Mara, " in " ".join(run("tally", "--db", db).out.split())


def test_a_figure_that_the_tally_has_left_behind_says_so(db: Path) -> None:
    run("figure", "killed", "12", "--db", db)
    assert "moved" not in run("tally", "--db", db).out
    run("fetch", "-q", "--db", db, "--seeds", write(db.parent / "in", hill=LATER))
    assert killed(db)["desk_figure"]["printed"] == "12"
    assert "moved" in " ".join(run("tally", "--db", db).out.split())
    assert "tally said" in " ".join(run("figure", "--format", "md", "--db", db).out.split())


def test_a_figure_is_cleared_and_taken_back(db: Path) -> None:
    run("figure", "killed", "12", "--db", db)
    run("figure", "killed", "--clear", "--db", db)
    assert killed(db)["desk_figure"] is None
    run("undo", "--db", db)
    assert killed(db)["desk_figure"]["printed"] == "12"
    run("undo", "--db", db)
    assert killed(db)["desk_figure"] is None


def test_without_words_the_rows_are_listed(db: Path) -> None:
    run("figure", "killed", "12", "--db", db)
    rows = run("figure", "--json", "--db", db).json
    assert {row["row"].split(" · ")[-1] for row in rows}
    assert [row["desk_figure"]["printed"] for row in rows if row["desk_figure"]] == ["12"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("killed",), "either a figure or --clear"),
        (("killed", "12", "--clear"), "either a figure or --clear"),
        (("on the moon", "12"), "no row has “on the moon”"),
        (("e", "12"), "several rows have “e”"),
        (("killed", "banana"), "“banana” is no figure: it holds no number"),
        (("killed", "nonetheless often"), "holds no number"),
        (("killed", ""), "holds no number"),
    ],
)
def test_a_row_that_is_not_clear_is_one_message(db: Path, arguments: tuple[str, ...], words: str) -> None:
    ran = run("figure", *arguments, "--db", db)
    assert (ran.code, ran.out) == (2, "")
    assert words in ran.err


@pytest.mark.parametrize("figure", ["1,200", "some forty-nine", "Dozens", "No  figure yet", "none"])
def test_a_figure_is_a_number_in_digits_or_words_or_says_that_there_is_none(db: Path, figure: str) -> None:
    assert run("figure", "killed", figure, "--db", db).code == 0
    assert killed(db)["desk_figure"]["printed"] == " ".join(figure.split())


def test_notes_are_kept_printed_and_taken_back(db: Path) -> None:
    run("note", "The governor's office called.", "--who", "Mara", "--db", db)
    run("note", "Seen the video.", "--article", "1", "--db", db)
    run("note", "Old count?", "--row", "killed", "--db", db)
    notes = run("note", "--json", "--db", db).json
    assert [note["text"] for note in notes] == [
        "The governor's office called.",
        "Seen the video.",
        "Old count?",
    ]
    assert notes[1]["about"] == "article 1"
    run("undo", "1", "--db", db)
    assert len(run("note", "--json", "--db", db).json) == 2
    assert "Seen the video." in run("note", "--db", db).out


def test_a_note_is_about_one_thing_that_is_there(db: Path) -> None:
    assert run("note", "x", "--article", "1", "--alert", "1", "--db", db).code == 2
    ran = run("note", "x", "--alert", "99", "--db", db)
    assert ran.code == 3
    assert "no alert 99" in ran.err


def test_a_row_without_a_side_is_named_as_the_tally_and_the_alerts_name_it(db: Path) -> None:
    assert "Side not named" in run("tally", "--db", db).out
    ran = run("figure", "Side  not named killed", "12", "--db", db)
    assert (ran.code, killed(db)["desk_figure"]["printed"]) == (0, "12")
    assert "side not named, killed" in run("alerts", "--json", "--db", db).out


def test_the_words_of_a_row_without_a_side_name_no_row_that_has_one(db: Path) -> None:
    ran = run("figure", "side not named velmora killed", "12", "--db", db)
    assert ran.code == 2
    assert "no row has" in ran.err
