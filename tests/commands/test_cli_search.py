"""Searching from the command line, in every format."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from command_line import HILL, LATER, VALLEY, run, write

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("search")
    texts = write(folder / "texts", hill=HILL, valley=VALLEY)
    assert run("fetch", "--seeds", texts, "--db", folder / "wire.db").code == 0
    return folder / "wire.db"


def test_a_hit_is_shown_where_it_stands(database: Path) -> None:
    ran = run("search", "still", "searching", "--db", database)
    assert ran.code == 0
    assert "still searching" in " ".join(ran.out.partition("Found")[2].split())


def test_json_has_the_place_of_what_was_found(database: Path) -> None:
    (hit,) = run("search", "rescue workers", "--json", "--db", database).json
    assert HILL[hit["start"] : hit["end"]] == hit["found"] == "Rescue"


def test_statements_are_searched_by_speaker(database: Path) -> None:
    hits = run("search", "--statements", "doran", "--json", "--db", database).json
    assert hits
    assert all(hit["speaker"] for hit in hits)


def test_nothing_found_is_no_failure(database: Path) -> None:
    ran = run("search", "volcano", "--db", database)
    assert (ran.code, "Nothing found." in ran.out) == (0, True)


@pytest.mark.parametrize("words", [(), ("",), (" ", "")])
def test_no_words_are_a_usage_error(database: Path, words: tuple[str, ...]) -> None:
    ran = run("search", *words, "--db", database)
    assert (ran.code, ran.out) == (2, "")
    assert "words" in ran.err.casefold()


@pytest.mark.parametrize("words", ['"', "miners OR", "AND", "title:"])
def test_odd_words_are_no_failure(database: Path, words: str) -> None:
    assert run("search", "--db", database, "--", words).code == 0


def test_a_raw_query_that_is_none_is_one_message(database: Path) -> None:
    ran = run("search", "--raw", "miners OR", "--db", database)
    assert ran.code == 3
    assert "no search query" in ran.err
    assert "Traceback" not in ran.err


def test_csv_has_a_head_line_without_a_hit(database: Path) -> None:
    assert run("search", "volcano", "--format", "csv", "--db", database).out.startswith(
        "article,version,source"
    )


def test_an_earlier_moment_has_its_own_words(tmp_path: Path) -> None:
    texts = write(tmp_path / "texts", hill=HILL)
    database = tmp_path / "wire.db"
    run("fetch", "--seeds", texts, "--db", database)
    run("fetch", "--seeds", write(tmp_path / "texts", hill=LATER), "--db", database)
    assert run("search", "12", "--json", "--db", database).json == []
    assert run("search", "12", "--json", "--db", database, "--as-of", "2001-01-01").json == []
