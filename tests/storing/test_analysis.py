"""The questions of docs/analysis.md are answered by any SQLite, and each finds what it asks for."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from keep_schema import write

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "analysis.md").read_text(encoding="utf-8")
QUESTIONS = dict(re.findall(r"^## \d+\. (.+?)\n.*?```sql\n(.*?)```", PAGE, re.DOTALL | re.MULTILINE))


@pytest.fixture(scope="module")
def outside(tmp_path_factory: pytest.TempPathFactory) -> sqlite3.Connection:
    """The file of a story as an analyst opens it, without this program."""
    path = write(tmp_path_factory.mktemp("analysis"))
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    connection.row_factory = sqlite3.Row
    return connection


def ask(outside: sqlite3.Connection, begins: str, slug: str = "ferry-off-tarn-point") -> list[dict[str, Any]]:
    (query,) = (sql for title, sql in QUESTIONS.items() if title.startswith(begins))
    return [dict(row) for row in outside.execute(query, {"slug": slug})]


def test_there_are_twelve() -> None:
    assert len(QUESTIONS) == 12


@pytest.mark.parametrize("title", QUESTIONS)
def test_every_question_finds_something_and_only_of_its_story(
    outside: sqlite3.Connection, title: str
) -> None:
    assert ask(outside, title)
    assert ask(outside, title, slug="another-story") == []


def test_the_tally_counts_origins_apart_from_outlets(outside: sqlite3.Connection) -> None:
    (row,) = (row for row in ask(outside, "What is the tally") if row["outcome"] == "missing")
    assert (row["side"], row["printed"], row["claimants"]) == ("Ostria", "24", "Ostria")
    assert (row["claimant_count"], row["origin_count"], row["outlet_count"]) == (1, 1, 3)


def test_a_changed_figure_is_told_with_what_stood_before(outside: sqlite3.Connection) -> None:
    (row,) = ask(outside, "Which figures did an outlet change")
    assert (row["outlet"], row["before"], row["after"]) == (
        "Paper 3",
        "At least 15 sailors",
        "At least 12 sailors",
    )


def test_the_passage_stands_in_its_surroundings(outside: sqlite3.Connection) -> None:
    for row in ask(outside, "Which sentences stand behind"):
        assert row["text"] in row["around"]


def test_a_decision_that_was_taken_back_does_not_count(outside: sqlite3.Connection) -> None:
    reasons = {row["action"]: row["reasons"] for row in ask(outside, "How does the desk judge")}
    assert reasons["acknowledge"] == "seen"
    assert "mute" not in reasons
    (alert,) = (row for row in ask(outside, "On which matters") if row["alert"] == 1)
    assert (alert["decision"], alert["decided_by"]) == ("acknowledge", "Mo")


def test_a_failing_feed_is_told_with_its_error(outside: sqlite3.Connection) -> None:
    (row,) = ask(outside, "Which feeds fail")
    assert (row["health"], row["failures"], row["last_error"]) == ("failing", 1, "timed out")
    assert (row["fetches"], row["failed"], row["brought_something"]) == (2, 1, 1)
