"""Stories: made by a title, written as TOML, changed in place."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

import pytest
from command_line import HILL, run, spawn, write

if TYPE_CHECKING:
    from pathlib import Path

FULL = """slug = "ferry"
title = "Ferry \\"Aurora\\" aground"
started = 2024-03-02
sides = ["Norland", "Suderia"]
match = ["ferry", "aurora"]
"""


@pytest.fixture
def db(tmp_path: Path) -> Path:
    return tmp_path / "stories.db"


def test_a_title_is_enough(db: Path) -> None:
    ran = run("story", "new", "Floods in the north", "--db", db)
    assert (ran.code, ran.out) == (0, "floods-in-the-north\n")
    assert run("story", "show", "--json", "--db", db).json == [
        {
            "slug": "floods-in-the-north",
            "title": "Floods in the north",
            "started": None,
            "sides": [],
            "match": [],
        }
    ]


def test_everything_may_be_said_at_once(db: Path) -> None:
    run("story", "new", "Ferry", "--side", "Norland", "--side", "Suderia", "--match", "Ferry", "--db", db)
    (story,) = run("story", "list", "--json", "--db", db).json
    assert (story["sides"], story["match"]) == (["Norland", "Suderia"], ["ferry"])


def test_a_story_goes_out_as_toml_and_comes_back_the_same(db: Path, tmp_path: Path) -> None:
    (tmp_path / "story.toml").write_text(FULL, encoding="utf-8")
    assert run("story", "new", "--from", tmp_path / "story.toml", "--db", db).out == "ferry\n"
    assert run("story", "show", "--toml", "--db", db).out == FULL


def test_a_story_without_title_is_a_usage_error(db: Path) -> None:
    ran = run("story", "new", "--db", db)
    assert ran.code == 2
    assert "give the story a title" in ran.err
    assert not db.exists()


def test_a_wrong_story_file_says_where_it_is_wrong(db: Path, tmp_path: Path) -> None:
    (tmp_path / "story.toml").write_text("title = 7\n", encoding="utf-8")
    ran = run("story", "new", "--from", tmp_path / "story.toml", "--db", db)
    assert ran.code == 3
    assert "story.toml: title must be words" in ran.err


def test_an_edit_changes_what_it_names_and_leaves_the_rest(db: Path) -> None:
    run("story", "new", "Ferry", "--match", "ferry", "--db", db)
    assert run("story", "edit", "--title", "Ferry aground", "--side", "Norland", "--db", db).code == 0
    (story,) = run("story", "list", "--json", "--db", db).json
    assert story["slug"] == "ferry"
    assert (story["title"], story["sides"], story["match"]) == ("Ferry aground", ["Norland"], ["ferry"])


def test_an_edit_of_the_sides_shows_in_the_tally(db: Path, tmp_path: Path) -> None:
    run("fetch", "--quiet", "--db", db, "--seeds", write(tmp_path / "seeds", hill=HILL))
    assert run("story", "edit", "--title", "Collapse", "--db", db).code == 0
    assert run("tally", "--db", db).out.startswith("Casualty tally · Collapse\n")


def editor(tmp_path: Path, script: str) -> str:
    path = tmp_path / "editor.sh"
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return str(path)


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody sits there; the editors of these tests ask nothing of a real one."""
    monkeypatch.setattr("wirewatch.commands.story.is_attended", lambda: True)


@pytest.mark.usefixtures("terminal")
def test_without_options_the_story_opens_in_the_editor(
    db: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("story", "new", "Ferry", "--db", db)
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv(
        "EDITOR", editor(tmp_path, """sed -i.bak 's/title = .*/title = "Ferry refloated"/' "$1" """)
    )
    assert run("story", "edit", "--db", db).code == 0
    assert run("story", "show", "--json", "--db", db).json[0]["title"] == "Ferry refloated"
    monkeypatch.setenv("EDITOR", editor(tmp_path, "true"))
    assert "Nothing was changed." in run("story", "edit", "--db", db).err


def test_without_a_terminal_no_editor_is_started(db: Path, tmp_path: Path) -> None:
    run("story", "new", "Ferry", "--db", db)
    started = tmp_path / "started"
    ran = spawn("story", "edit", "--db", db, EDITOR=editor(tmp_path, f'touch "{started}"'), VISUAL="")
    assert (ran.code, ran.out) == (2, "")
    assert "no terminal" in ran.err
    assert "--title" in ran.err
    assert not started.exists()


@pytest.mark.usefixtures("terminal")
def test_a_broken_edit_changes_nothing(db: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run("story", "new", "Ferry", "--db", db)
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", editor(tmp_path, 'echo "title = " > "$1"'))
    ran = run("story", "edit", "--db", db)
    assert ran.code == 2
    assert "the story was not changed" in ran.err
    assert run("story", "show", "--json", "--db", db).json[0]["title"] == "Ferry"


def test_a_taken_slug_and_an_unknown_story_are_one_message(db: Path) -> None:
    run("story", "new", "Ferry", "--db", db)
    assert "already a story 'ferry'" in run("story", "new", "Other", "--slug", "ferry", "--db", db).err
    ran = run("story", "show", "fery", "--db", db)
    assert ran.code == 3
    assert "The stories are: ferry" in ran.err


def test_the_data_folder_is_made_on_first_use(tmp_path: Path) -> None:
    home = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "a" / "b"), "WIREWATCH_DB": ""}
    assert spawn("story", "new", "Ferry", **home).code == 0
    assert list(tmp_path.rglob("wirewatch.db"))


@pytest.mark.parametrize("command", [("story", "new", "Ferry"), ("fetch",)])
def test_another_folder_must_be_there(tmp_path: Path, command: tuple[str, ...]) -> None:
    ran = run(*command, "--db", tmp_path / "typo" / "story.db")
    assert ran.code == 3
    assert f"there is no folder {tmp_path / 'typo'}" in ran.err
    assert list(tmp_path.iterdir()) == []


def test_where_no_database_was_made_no_lock_stays(tmp_path: Path) -> None:
    assert run("fetch", "--db", tmp_path / "story.db").code == 3
    assert run("compare", "--db", tmp_path / "story.db").code == 3
    assert list(tmp_path.iterdir()) == []


def test_a_title_that_is_there_already_is_told_with_the_way_back(db: Path) -> None:
    assert run("story", "new", "Ferry", "--db", db).err.count("\n") == 1
    ran = run("story", "new", "Ferry", "--db", db)
    assert (ran.code, ran.out) == (0, "ferry-2\n")
    assert "already a story 'Ferry' (ferry)" in ran.err
    assert "wirewatch story remove ferry-2" in ran.err
    assert run("story", "remove", "ferry-2", "--db", db).code == 0
    assert [each["slug"] for each in run("story", "list", "--json", "--db", db).json] == ["ferry"]


def test_a_story_with_articles_goes_only_when_that_is_said(db: Path, tmp_path: Path) -> None:
    calm = "Harbour fair opens\n\nStalls opened along the quay on Monday.\n"
    run("fetch", "--quiet", "--db", db, "--seeds", write(tmp_path / "seeds", calm=calm))
    (slug,) = [each["slug"] for each in run("story", "list", "--json", "--db", db).json]
    ran = run("story", "remove", slug, "--db", db)
    assert ran.code == 2
    assert "has 1 article; nothing was removed" in ran.err
    assert len(run("articles", "--json", "--db", db).json) == 1
    ran = run("story", "remove", slug, "--yes", "--db", db)
    assert ran.code == 0
    assert "with 1 article" in ran.err
    assert run("story", "list", "--json", "--db", db).json == []
    assert run("doctor", "--db", db).code == 0


def test_a_story_with_decisions_stays(db: Path) -> None:
    run("story", "new", "Ferry", "--db", db)
    run("note", "Call the harbour", "--db", db)
    ran = run("story", "remove", "ferry", "--yes", "--db", db)
    assert ran.code == 3
    assert "never erased" in ran.err
    assert len(run("story", "list", "--json", "--db", db).json) == 1
