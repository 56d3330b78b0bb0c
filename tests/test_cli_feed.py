"""The feeds of a story: added once, listed with their health, removed without loss."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from command_line import run

if TYPE_CHECKING:
    from pathlib import Path

URL = "https://feeds.example.org/world.xml"


@pytest.fixture
def db(tmp_path: Path) -> Path:
    path = tmp_path / "story.db"
    run("story", "new", "Ferry", "--db", path)
    return path


def test_a_feed_is_added_once(db: Path) -> None:
    assert f"Added {URL}" in run("feed", "add", URL, "--db", db).err
    assert f"Already there: {URL}" in run("feed", "add", URL, "--db", db).err
    assert [feed["url"] for feed in run("feed", "list", "--json", "--db", db).json] == [URL]


def test_a_new_feed_was_never_fetched(db: Path) -> None:
    run("feed", "add", URL, "--title", "World", "--db", db)
    (feed,) = run("feed", "list", "--json", "--db", db).json
    assert feed == {"url": URL, "title": "World", "last_success": None, "failures": 0, "last_error": None}
    assert "never" in run("feed", "list", "--db", db).out


def test_a_feed_can_be_removed(db: Path) -> None:
    run("feed", "add", URL, "--db", db)
    assert run("feed", "remove", URL, "--db", db).code == 0
    assert run("feed", "list", "--json", "--db", db).json == []
    ran = run("feed", "remove", URL, "--db", db)
    assert ran.code == 3
    assert "has no feed" in ran.err


@pytest.mark.parametrize(
    "address", ["example.org/feed", "file:///etc/passwd", "https://", "http://[", "ftp://a.b/c"]
)
def test_what_is_no_web_address_is_a_usage_error(db: Path, address: str) -> None:
    ran = run("feed", "add", address, "--db", db)
    assert ran.code == 2
    assert "write it in full" in ran.err
    assert run("feed", "list", "--json", "--db", db).json == []


def test_without_a_story_it_says_how_to_make_one(tmp_path: Path) -> None:
    ran = run("feed", "add", URL, "--db", tmp_path / "none.db")
    assert ran.code == 3
    assert "wirewatch" in ran.err
