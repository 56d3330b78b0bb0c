"""What is not needed is not loaded: measured in processes of their own."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = {"textual", "httpx", "trafilatura", "feedparser", "sqlite_utils"}


def loaded_by(code: str) -> set[str]:
    """The top-level packages in memory after running `code`."""
    report = "\nimport sys; print(*{name.partition('.')[0] for name in sys.modules}, file=sys.stderr)"
    ended = subprocess.run(
        [sys.executable, "-c", code + report], capture_output=True, encoding="utf-8", check=True, timeout=60
    )
    return set(ended.stderr.split())


@pytest.mark.parametrize(
    "module",
    [
        "claims",
        "claims.reading.read",
        "claims.comparing.compare",
        "claims.reading.layout.layout",
        "claims.types",
    ],
)
def test_reading_and_comparing_need_no_outside_library(module: str) -> None:
    assert not loaded_by(f"import {module}") & (HEAVY | {"rich", "click"})


def test_reading_loads_little_of_the_standard_library_either() -> None:
    dear = {"pathlib", "urllib", "statistics", "decimal", "email", "json", "logging"}
    at_start = loaded_by("")  # an editable install has its own needs
    assert not (loaded_by("import claims.reading.read, claims.reading.layout.layout") - at_start) & dear


def test_the_places_and_the_patterns_wait_until_something_is_read() -> None:
    code = """
import re, claims.reading.read, claims.reading.layout.layout
from claims.reading.layout import dates, lines
from claims.reading.page import text
from claims.reading.words import places
print(*{name for name in ("_places", "name_lengths") if getattr(places, name).cache_info().currsize})
print(*{name for room in (dates, lines, text) for name, value in vars(room).items() if isinstance(value, re.Pattern)})
"""
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True, timeout=60
    )
    assert ended.stdout.split() == []


@pytest.mark.parametrize("module", ["fetchers", "fetchers.types", "store", "tui", "seeds", "wirewatch"])
def test_importing_a_room_costs_nothing(module: str) -> None:
    assert not loaded_by(f"import {module}") & (HEAVY | {"rich"})


def main(*arguments: str) -> str:
    return f"from wirewatch.cli import main\nassert main({list(arguments)!r}) == 0"


@pytest.mark.parametrize("arguments", [("--help",), ("--version",)])
def test_asking_for_help_loads_no_room(arguments: tuple[str, ...]) -> None:
    assert not loaded_by(main(*arguments)) & (HEAVY | {"rich", "lxml", "claims"})


def test_extract_loads_neither_database_nor_network_nor_screen(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    text = tmp_path_factory.mktemp("texts") / "text.txt"
    text.write_text("Two people were killed, the mayor said.", encoding="utf-8")
    assert not loaded_by(main("extract", str(text))) & (HEAVY | {"rich", "lxml", "sqlite3"})


def test_a_pane_is_printed_without_network_and_screen(tmp_path_factory: pytest.TempPathFactory) -> None:
    database = str(tmp_path_factory.mktemp("story") / "story.db")
    made = main("story", "new", "Storm", "--db", database)
    assert not loaded_by(f"{made}\n{main('tally', '--json', '--db', database)}") & {
        "textual",
        "httpx",
        "trafilatura",
    }
