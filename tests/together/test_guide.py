"""The guide to the dashboard: every page is there, its picture too, and its keys are those of the command table."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tui.commands import command, key_words

GUIDE = Path(__file__).resolve().parents[2] / "docs" / "guide"
PAGES = sorted(path.name for path in GUIDE.glob("*.md"))
KEYS = {
    "tally": "1", "alerts": "2", "statements": "3", "evidence-pane": "4", "timeline": "5", "articles": "6",
    "sources": "7", "feeds": "8", "activity": "9", "as-of": "w", "fetch": "F", "resolve": "x", "annotate": "e",
    "desk-figure": "f", "reject": "D", "merge": "M", "cut": "c", "axis": "p", "whole": "w", "next-story": "}",
    "previous-story": "{", "brief": "b", "actors": "0", "merge-actor": "M", "since": "t", "save": "s", "zoom": "z", "mark": "v", "reopen": "r", "undo": "u", "acknowledge": "a", "mute": "m",
}  # fmt: skip


@pytest.mark.parametrize("page", PAGES)
def test_what_a_page_points_at_is_there(page: str) -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", (GUIDE / page).read_text("utf-8")):
        assert "://" in target or (GUIDE / target).exists(), target


def test_every_page_is_in_the_list_and_has_a_picture() -> None:
    index = (GUIDE / "README.md").read_text("utf-8")
    for page in PAGES:
        if page != "README.md":
            assert f"({page})" in index
            assert (GUIDE / page).with_suffix(".svg").exists()


@pytest.mark.parametrize("name", KEYS)
def test_the_keys_of_the_guide_are_those_of_the_table(name: str) -> None:
    assert KEYS[name] in [key_words(key) for key in command(name).keys]
    assert any(f"`{KEYS[name]}`" in (GUIDE / page).read_text("utf-8") for page in PAGES)


def test_pictures_show_no_path_of_the_machine_that_made_them() -> None:
    pictures = list(GUIDE.glob("*.svg"))
    assert len(pictures) >= 10
    assert "seeds/" in (GUIDE / "articles.svg").read_text("utf-8")
    assert "Harbour Gazette" in (GUIDE / "tally.svg").read_text("utf-8").replace("&#160;", " ")
    for picture in pictures:
        assert not re.search(r"(?<![\w.])/(home|root|Users|tmp|work)/", picture.read_text("utf-8")), (
            picture.name
        )
