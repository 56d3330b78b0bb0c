"""`wirewatch brief`: a story on one page, every figure with its evidence."""

from __future__ import annotations

import json
import re
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from border_ledger import FIRST, SECOND
from command_line import HILL, LATER, run, write

if TYPE_CHECKING:
    from pathlib import Path

STORY = """title = "Fighting at the river"
sides = ["Denmark", "Norway"]

[outlets]
"first.txt" = "Hill Post"
"second.txt" = "<b>Fjord *Times*</b>"
"""
BLAME = """River dispatch

Denmark accused Norway of poisoning the wells of the valley. Norway accused Denmark of burning its barns.

Norway denied poisoning any wells of the valley.

Officials lost count. About 51 soldiers on both sides were killed.
"""


@pytest.fixture
def database(tmp_path: Path) -> Path:
    folder = write(tmp_path / "seeds", first=FIRST, second=SECOND, third=BLAME)
    (folder / "story.toml").write_text(STORY, encoding="utf-8")
    path = tmp_path / "story.db"
    assert run("fetch", "--seeds", folder, "--db", path).code == 0
    return path


def section(page: str, title: str) -> str:
    """What stands below a heading of a Markdown brief."""
    return page.partition(f"## {title}\n")[2].partition("\n## ")[0]


def test_a_line_to_print_has_all_that_the_figure_may_not_be_printed_without(database: Path) -> None:
    ran = run("brief", "--format", "md", "--db", database)
    assert ran.code == 0
    (line,) = (each for each in section(ran.out, "To print").splitlines() if each.startswith("- Denmark"))
    assert "At least 31 Danish soldiers were killed" in line
    assert "Ulla Brandt said" in line
    for fact in ("time unknown", "whole event", "claimed", "1 claimant · "):
        assert fact in line


def test_a_figure_that_nobody_gives_says_so(database: Path) -> None:
    lines = section(run("brief", "--format", "md", "--db", database).out, "To print").splitlines()
    (total,) = (each for each in lines if each.startswith("- Both sides"))
    assert "UNATTRIBUTED" in total
    assert "derived" in total


def test_every_note_is_a_passage_of_its_source(database: Path) -> None:
    page = run("brief", "--format", "md", "--db", database).out
    marks = set(re.findall(r"\[\^(\d+)\](?!:)", page))
    notes = re.findall(
        r"^\[\^(\d+)\]: .*(first|second|third)\.txt, characters (\d+)–(\d+): “(.*)”$", page, re.M
    )
    assert marks == {number for number, *_ in notes}
    texts = {"first": FIRST, "second": SECOND, "third": BLAME}
    for _, name, start, end, words in notes:
        assert texts[name][int(start) : int(end)] == words.replace("\\", "")


def test_accusations_without_an_answer_are_listed_and_answered_ones_are_not(database: Path) -> None:
    open_ones = section(
        run("brief", "--format", "md", "--db", database).out,
        "Accusations without an answer in these articles",
    )
    assert "barns" in open_ones
    assert "wells" not in open_ones


def test_what_changed_is_told_from_a_moment_on(tmp_path: Path) -> None:
    path = tmp_path / "hill.db"
    assert run("fetch", "--seeds", write(tmp_path / "s", hill=LATER), "--db", path).code == 0
    page = run("brief", "--format", "md", "--since", "2001-02-03", "--db", path).out
    assert "not told before → at least 15[^" in section(page, "Changed since 3 Feb 2001 23:59 UTC")
    later = run("brief", "--format", "md", "--since", "2999-01-01", "--db", path).out
    assert "Nothing changed." in later
    assert "Changed since" not in run("brief", "--format", "md", "--db", path).out


def test_the_next_brief_tells_what_changed_since_one_was_handed_out(tmp_path: Path) -> None:
    path = tmp_path / "story.db"
    folder = write(tmp_path / "seeds", one=HILL)
    run("fetch", "--seeds", folder, "--db", path)
    assert "Changed since" not in run("brief", "--db", path).out
    assert "Changed since" not in run("brief", "--remember", "--who", "Mo", "--db", path).out
    assert "Nothing changed." in run("brief", "--db", path).out
    run("figure", "killed", "at least 12", "--who", "Mo", "--db", path)
    assert re.search(r"the desk \(Mo\): figure .*killed.*: at least 12", run("brief", "--db", path).out)
    with closing(sqlite3.connect(path)) as conn, conn:
        conn.execute("UPDATE briefs SET at = '2031-01-01T00:00:00Z'")
        conn.execute("UPDATE rounds SET finished = '2031-01-01T00:00:00Z'")
        assert conn.execute("SELECT who FROM briefs").fetchall() == [("Mo",)]
    earlier = run("brief", "--since", "2020-01-01", "--as-of", "2030-12-31", "--db", path).out
    assert "Changed since 1 Jan 2020" in earlier
    assert "Changed since" not in run("brief", "--as-of", "2030-12-31", "--db", path).out
    assert "Changed since 1 Jan 2031" in run("brief", "--db", path).out


def test_a_brief_of_an_earlier_moment_is_not_handed_out(database: Path) -> None:
    ran = run("brief", "--remember", "--as-of", "2031-01-01", "--db", database)
    assert ran.code == 2
    assert "--as-of" in ran.err


def test_what_is_said_beside_a_figure_is_in_its_line_and_has_a_note(tmp_path: Path) -> None:
    path = tmp_path / "story.db"
    text = HILL.replace("At least 12 people", "Twelve people, including two children,")
    run("fetch", "--seeds", write(tmp_path / "seeds", one=text.replace("kills 12", "kills 40")), "--db", path)
    page = run("brief", "--format", "md", "--db", path).out
    line = next(each for each in section(page, "To print").splitlines() if "counts “" in each)
    (last,) = re.findall(r"\[\^(\d+)\]$", line)
    assert re.search(rf"^\[\^{last}\]: .*“including two children”$", page, re.MULTILINE)
    assert "Not stated, how it is known: every row above" in page
    assert "Headline and text differ · one: “" in section(page, "Disputed, and why")


def test_html_takes_nothing_of_an_article_for_markup(database: Path) -> None:
    page = run("brief", "--format", "html", "--db", database).out
    assert "<b>Fjord" not in page
    assert "&lt;b&gt;Fjord" in page
    targets = set(re.findall(r'href="#(note-\d+)"', page))
    assert targets == set(re.findall(r'id="(note-\d+)"', page)) != set()


def test_markdown_takes_nothing_of_an_article_for_markup(database: Path) -> None:
    assert "\\<b\\>Fjord \\*Times\\*" in run("brief", "--format", "md", "--db", database).out


def test_text_is_the_default_and_ends_with_the_notes(database: Path) -> None:
    ran = run("brief", "--db", database)
    assert ran.out.startswith("Fighting at the river\n3 articles · 3 outlets")
    assert "\nNotes\n  [1] " in ran.out


def test_the_sources_are_listed_by_origin(database: Path) -> None:
    assert "Hill Post (date unknown)" in section(
        run("brief", "--format", "md", "--db", database).out, "Sources by origin"
    )


def test_the_json_has_the_same_lines_and_passages_as_the_page(database: Path) -> None:
    made = json.loads(run("brief", "--format", "json", "--db", database).out)
    assert list(made) == ["title", "subtitle", "sections", "notes"]
    (line,) = (item for item in made["sections"][0]["items"] if item["text"].startswith("Denmark"))
    assert "At least 31 Danish soldiers were killed" in line["text"]
    note = next(each for each in made["notes"] if each["number"] == line["notes"][0])
    texts = {"first.txt": FIRST, "second.txt": SECOND, "third.txt": BLAME}
    name = note["source"].rpartition("/")[2]
    assert texts[name][note["start"] : note["end"]] == note["text"]
