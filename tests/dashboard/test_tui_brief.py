"""The brief in the dashboard: the story as it would be printed, put together by another process, saved to a file."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from kept_story import kept, write_story
from scripted_source import press, screen_text, until
from test_tui_pages import settle, show

from tui.brief_shape import read_brief
from tui.processes import printed
from tui.source import SourceError

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_story(tmp_path_factory.mktemp("story"))


async def test_the_brief_is_read_part_by_part_copied_and_saved(story: Path, tmp_path: Path) -> None:
    async with kept(story) as pilot:
        await show(pilot, "brief")
        text = screen_text(pilot.app)
        assert "The whole brief" in text
        assert "To print" in text
        assert "At least 15 sailors" in text
        await press(pilot, "j")
        await settle(pilot)
        assert "[1] Paper 1, paper1.example: “" in screen_text(pilot.app), "the passage behind the line"
        await press(pilot, "y")
        await until(pilot, lambda: "• Velmark: At least 15" in pilot.app.clipboard)

        await press(pilot, "t", *"4 may 08:30", "enter")
        await until(pilot, lambda: "Changed since 4 May 2031" in screen_text(pilot.app), 30)

        file = tmp_path / "brief.md"
        await press(pilot, "s", *str(file), "enter")
        await until(pilot, lambda: "Saved the brief in" in screen_text(pilot.app), 30)
        assert file.read_text(encoding="utf-8").startswith("# Ferry off Tarn Point\n")
        assert "## Changed since" in file.read_text(encoding="utf-8")
        await press(pilot, "s", *str(file), "enter")
        await until(pilot, lambda: "choose another name" in screen_text(pilot.app), 30)
        await press(pilot, "s", *str(tmp_path / "brief"), "enter")
        await until(pilot, lambda: "“brief” does not say how" in screen_text(pilot.app))
    assert os.listdir(tmp_path) == ["brief.md"]


@dataclass(frozen=True)
class Words:
    """A command that prints something and ends with a code."""

    code: int
    out: str = ""
    err: str = ""

    def __iter__(self) -> Iterator[str]:
        yield from ("python3", "-c", "import sys; sys.stdout.write(sys.argv[1]); sys.stderr.write(sys.argv[2]); "
                    "sys.exit(int(sys.argv[3]))", self.out, self.err, str(self.code))  # fmt: skip


def test_what_another_process_prints_and_how_it_fails() -> None:
    assert printed([*Words(0, "é")], what="The brief", seconds=30) == "é"
    with pytest.raises(SourceError) as told:
        printed([*Words(3, "", "first\nwirewatch: no story\n")], what="The brief", seconds=30)
    assert told.value.words == "The brief cannot be put together: no story."
    with pytest.raises(SourceError, match="ended with code 4"):
        printed([*Words(4)], what="The brief", seconds=30)
    with pytest.raises(SourceError, match="No such file"):
        printed([str(Path("nowhere") / "wirewatch")], what="The brief", seconds=30)


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"sections": [{}], "notes": [], "title": "", "subtitle": ""}']
)
def test_what_is_no_brief_is_an_error_of_its_own(text: str) -> None:
    with pytest.raises(ValueError, match=r"not the JSON|Expecting value"):
        read_brief(text)
