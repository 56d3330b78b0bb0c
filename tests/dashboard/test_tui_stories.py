"""Several stories in one file: tabs with what waits, and each dashboard as it was left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kept_story import kept, write_story
from rich.cells import cell_len
from scripted_source import head_line, press, screen_lines, screen_text, selected, until

from store.activity import StoryBrief
from store.database import close, open_database
from store.stories import add_story
from tui.screens.stories import tabs_text

if TYPE_CHECKING:
    from pathlib import Path


async def test_one_story_has_no_tabs_and_says_so(tmp_path: Path) -> None:
    async with kept(write_story(tmp_path)) as pilot:
        assert "wirewatch" in head_line(pilot)
        await press(pilot, "right_curly_bracket")
        await until(pilot, lambda: "There is no other story." in screen_text(pilot.app))


async def test_stories_stand_side_by_side_and_each_keeps_its_place(tmp_path: Path) -> None:
    path = write_story(tmp_path)
    db = open_database(path)
    add_story(db, "Storm [red]over[/] Ostria")
    close(db)
    async with kept(path) as pilot:
        await until(pilot, lambda: "[Ferry off Tarn Point (" in head_line(pilot))
        assert "Storm [red]over[/] Ostria (0)" in head_line(pilot)
        await press(pilot, "j")
        place = selected(pilot, "tally")
        await press(pilot, "right_curly_bracket")
        await until(pilot, lambda: "No article yet" in screen_text(pilot.app))
        await until(pilot, lambda: "[Storm [red]over[/] Ostria (0)]" in head_line(pilot))
        await press(pilot, "6")
        await until(
            pilot,
            lambda: (
                "Storm [red]over[/] Ostria" in head_line(pilot) and "6 Articles" in screen_text(pilot.app)
            ),
        )
        await press(pilot, "escape", "left_curly_bracket")
        await until(pilot, lambda: "[Ferry off Tarn Point (" in head_line(pilot))
        assert selected(pilot, "tally") == place
        assert "≥15" in "\n".join(screen_lines(pilot.app))


async def test_a_new_story_gets_its_tab_while_the_dashboard_runs(tmp_path: Path) -> None:
    path = write_story(tmp_path)
    async with kept(path) as pilot:
        db = open_database(path)
        add_story(db, "Storm over Ostria")
        close(db)
        await until(pilot, lambda: "Storm over Ostria (0)" in head_line(pilot), 10)


def test_the_current_story_is_always_among_the_tabs() -> None:
    briefs = tuple(StoryBrief(f"s{number}", f"Story number {number}", number) for number in range(12))
    for width in (20, 40, 80, 200):
        for brief in briefs:
            line = tabs_text(briefs, brief.slug, width)
            assert cell_len(line.plain) <= width
            assert f"[{brief.title[: width - 6]}"[:14] in line.plain
