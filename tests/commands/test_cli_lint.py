"""`wirewatch lint`: what an editor sees of the check of a draft, and how it ends."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING

import pytest
from command_line import HILL, VALLEY, run, write

from wirewatch.objects import EVIDENCE
from wirewatch.twins import FINDING

if TYPE_CHECKING:
    from pathlib import Path

DRAFT = """After the hillside

In Velmora 12 people were killed, Governor Ilka Doran said.
"""


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "story.db"
    assert (
        run("fetch", "--seeds", write(tmp_path / "seeds", hill=HILL, valley=VALLEY), "--db", path).code == 0
    )
    return path


def test_findings_are_printed_with_marks_and_the_exit_code_says_so(database: Path, tmp_path: Path) -> None:
    folder = write(tmp_path, draft=DRAFT)
    ran = run("lint", folder / "draft.txt", "--db", database)
    assert (ran.code, ran.err) == (1, "")
    assert "draft.txt · 1 finding" in ran.out
    assert "3:12  hedge dropped" in ran.out
    assert "In Velmora »12 people« were killed" in ran.out
    assert "hill.txt" in ran.out


def test_a_clean_draft_ends_well(database: Path, tmp_path: Path) -> None:
    folder = write(tmp_path, draft=DRAFT.replace("12", "at least 12"))
    ran = run("lint", folder / "draft.txt", "--db", database)
    assert ran.code == 0
    assert "nothing found" in ran.out


def test_json_has_offsets_into_the_file(database: Path, tmp_path: Path) -> None:
    folder = write(tmp_path, draft=DRAFT)
    ran = run("lint", "--json", folder / "draft.txt", "--db", database)
    assert ran.code == 1
    assert list(ran.json) == ["draft", "findings"]
    (finding,) = ran.json["findings"]
    assert tuple(finding) == FINDING
    assert DRAFT[finding["start"] : finding["end"]] == finding["text"] == "12 people"
    assert tuple(finding["evidence"][0]) == EVIDENCE


def test_standard_input_is_a_draft_named_dash(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(DRAFT.encode())))
    ran = run("lint", "-", "--db", database)
    assert (ran.code, ran.out.splitlines()[0]) == (1, "- · 1 finding")


def test_a_draft_that_is_in_the_story_does_not_bear_itself_out(database: Path, tmp_path: Path) -> None:
    folder = write(tmp_path / "more", draft=DRAFT)
    assert run("fetch", "--seeds", folder, "--db", database).code == 0
    assert run("lint", folder / "draft.txt", "--db", database).code == 1


def test_steering_characters_of_a_draft_are_not_printed(database: Path, tmp_path: Path) -> None:
    folder = write(tmp_path, draft=DRAFT.replace("people were", "people\u202e\x1b[31m were"))
    ran = run("lint", folder / "draft.txt", "--db", database)
    assert not set(ran.out) & set("\x1b\u202e")


def test_a_draft_that_cannot_be_read_is_one_message(database: Path, tmp_path: Path) -> None:
    ran = run("lint", tmp_path / "none.txt", "--db", database)
    assert (ran.code, ran.out) == (3, "")
    assert "cannot read" in ran.err
    assert "none.txt" in ran.err


def test_a_story_without_articles_cannot_check_a_draft(tmp_path: Path) -> None:
    assert run("story", "new", "Storm", "--db", tmp_path / "storm.db").code == 0
    ran = run("lint", write(tmp_path, draft=DRAFT) / "draft.txt", "--db", tmp_path / "storm.db")
    assert ran.code == 3
    assert "wirewatch fetch" in ran.err
