"""The sides of a story: given, found from the texts, or told of where they name nobody."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from command_line import run, write

if TYPE_CHECKING:
    from pathlib import Path

SHELLED = """Norland says 12 soldiers killed as Sudmark shells border town

VELL — Norland's defence ministry said on Monday that 12 Norland soldiers were killed when Sudmark forces shelled Brask.

Sudmark's army said it lost four soldiers and accused Norland of opening fire first.
"""
DENIED = """Norland accuses Sudmark of shelling a hospital

VELL — Norland's foreign minister accused Sudmark of shelling a hospital in Brask with banned munitions.
"""


@pytest.fixture
def db(tmp_path: Path) -> Path:
    return tmp_path / "border.db"


def folder(tmp_path: Path, story: str) -> Path:
    made = write(tmp_path / "seeds", shelled=SHELLED, denied=DENIED)
    (made / "story.toml").write_text(f'title = "Border"\n{story}\n', encoding="utf-8")
    return made


def panes(db: Path) -> list[object]:
    """Tally and alerts without the moments at which they were made."""
    tally = json.loads(run("tally", "--json", "--db", db).out.replace(str(db.parent), ""))
    alerts = run("alerts", "--json", "--db", db).json
    return [tally["cells"], [(each["kind"], each["severity"], each["summary"]) for each in alerts]]


def test_an_empty_list_of_sides_is_as_if_it_were_not_given(tmp_path: Path) -> None:
    made = []
    for name, story in (("none", ""), ("empty", "sides = []")):
        db = tmp_path / f"{name}.db"
        ran = run("fetch", "--seeds", folder(tmp_path, story), "--db", db)
        assert (ran.code, len(ran.err.splitlines())) == (0, 1)
        made.append(panes(db))
    assert made[0] == made[1]


@pytest.mark.parametrize("story", ["", "sides = []", 'sides = ["Norland", "Sudmark"]'])
def test_the_brief_lists_accusations_between_sides_that_were_only_found(
    tmp_path: Path, db: Path, story: str
) -> None:
    run("fetch", "--seeds", folder(tmp_path, story), "--db", db)
    brief = run("brief", "--format", "md", "--db", db).out
    assert "Norland, accused by Sudmark" in brief
    assert "is answered" not in brief


def test_a_brief_of_a_story_without_sides_does_not_say_that_all_is_answered(tmp_path: Path, db: Path) -> None:
    run(
        "fetch",
        "--seeds",
        write(tmp_path / "calm", calm="Harbour fair opens\n\nStalls opened.\n"),
        "--db",
        db,
    )
    assert "No sides are told apart" in run("brief", "--db", db).out


def test_a_side_that_no_claim_is_of_is_told_with_those_that_claims_are_of(tmp_path: Path, db: Path) -> None:
    ran = run("fetch", "--seeds", folder(tmp_path, 'sides = ["norland", "Sudmark", "Arlan"]'), "--db", db)
    assert ran.code == 0
    (note,) = [line for line in ran.err.splitlines() if "no claim" in line]
    assert "no claim is of the sides norland, Arlan so far; the claims are of Norland, Sudmark." in note
    assert "wirewatch story edit border --side" in note
    again = run("fetch", "--seeds", tmp_path / "seeds", "--db", db)
    assert "no claim" not in again.err, "a round that reads nothing says nothing of it"
    quiet = run(
        "fetch", "--quiet", "--seeds", folder(tmp_path, 'sides = ["Arlan"]'), "--db", tmp_path / "q.db"
    )
    assert quiet.err == ""


def test_an_edit_that_names_an_unused_side_says_so(tmp_path: Path, db: Path) -> None:
    run("fetch", "--seeds", folder(tmp_path, ""), "--db", db)
    assert (
        "no claim is of the side Nordland so far"
        in run("story", "edit", "--side", "Nordland", "--db", db).err
    )
    assert "no claim" not in run("story", "edit", "--side", "Norland", "--db", db).err


def test_before_there_are_claims_no_side_is_unused(tmp_path: Path, db: Path) -> None:
    made = write(tmp_path / "seeds", calm="Harbour fair opens\n\nStalls opened along the quay on Monday.\n")
    (made / "story.toml").write_text('title = "Border"\nsides = ["Arlan", "Toro"]\n', encoding="utf-8")
    assert "no claim" not in run("fetch", "--seeds", made, "--db", db).err


def test_a_blank_side_empties_the_list(db: Path) -> None:
    run("story", "new", "Border", "--side", "Norland", "--side", " ", "--match", "vell", "--db", db)
    assert run("story", "show", "--json", "--db", db).json[0]["sides"] == ["Norland"]
    run("story", "edit", "--side", "", "--match", "", "--db", db)
    (story,) = run("story", "show", "--json", "--db", db).json
    assert (story["sides"], story["match"]) == ([], [])


def test_a_story_file_that_says_something_else_than_its_story_is_told_with_the_way(
    tmp_path: Path, db: Path
) -> None:
    run("fetch", "--seeds", folder(tmp_path, 'sides = ["Norland", "Sudmark"]'), "--db", db)
    made = folder(tmp_path, "sides = []\nstarted = 2024-05-06")
    ran = run("fetch", "--seeds", made, "--db", db)
    assert ran.code == 0
    assert "its started, sides are not what this file says" in ran.err
    assert f"wirewatch story edit border --from {made / 'story.toml'}" in ran.err
    assert run("story", "show", "--json", "--db", db).json[0]["sides"] == ["Norland", "Sudmark"]
    run("story", "edit", "border", "--from", made / "story.toml", "--db", db)
    assert "this file says" not in run("fetch", "--seeds", made, "--db", db).err


def test_what_a_story_file_leaves_out_is_the_storys_own_matter(tmp_path: Path, db: Path) -> None:
    made = folder(tmp_path, "")
    run("fetch", "--seeds", made, "--db", db)
    run("story", "edit", "--side", "Norland", "--side", "Sudmark", "--db", db)
    assert "this file says" not in run("fetch", "--seeds", made, "--db", db).err


def test_the_story_file_of_another_story_is_not_held_against_this_one(tmp_path: Path, db: Path) -> None:
    run("story", "new", "Ferry", "--db", db)
    ran = run("fetch", "--seeds", folder(tmp_path, 'sides = ["Norland"]'), "--story", "ferry", "--db", db)
    assert "this file says" not in ran.err
