"""The further screens under an editor's hands, on a real file with a past."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from kept_story import LATER, OTHER, kept, write_story
from scripted_source import ScriptedSource, dashboard, press, screen_text, until
from stored import at, dispatch, keep

from store.database import close, open_database
from store.rounds import finish_round, start_round
from store.stories import find_story
from tui.screens.page import Page

if TYPE_CHECKING:
    from pathlib import Path

    from textual.pilot import Pilot

KEYS = {
    "timeline": "5",
    "articles": "6",
    "sources": "7",
    "feeds": "8",
    "activity": "9",
    "as-of": "w",
    "brief": "b",
    "actors": "0",
}
HEADINGS = {
    "timeline": "5 Timeline",
    "articles": "6 Articles",
    "sources": "7 Sources",
    "feeds": "8 Feeds",
    "activity": "9 Activity",
    "as-of": "What was known when",
    "brief": "Brief",
    "actors": "0 Actors",
}


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file that no test of this module writes to."""
    return write_story(tmp_path_factory.mktemp("story"))


async def show(pilot: Pilot[None], name: str) -> None:
    """Open a screen and wait until its list has been read."""
    await pilot.press(KEYS[name])
    await until(pilot, lambda: isinstance(pilot.app.screen, Page) and pilot.app.screen.data is not None)
    await settle(pilot)


async def settle(pilot: Pilot[None]) -> None:
    """Wait until the text of the selected record is there."""
    busy = ("detail", "ask")
    await pilot.pause(0.05)

    def there() -> bool:
        page = pilot.app.screen
        working = any(each.group in busy and each.is_running for each in pilot.app.workers)
        return not working and (not isinstance(page, Page) or page.shown is not None)

    await until(pilot, there, 30)
    await pilot.pause()


@pytest.mark.parametrize("name", KEYS)
async def test_every_screen_opens_by_its_key_and_escape_leads_back(story: Path, name: str) -> None:
    async with kept(story) as pilot:
        await show(pilot, name)
        assert HEADINGS[name] in screen_text(pilot.app)
        assert "Ferry off Tarn Point" in screen_text(pilot.app)
        await press(pilot, "escape")
        assert "1 Casualty tally" in screen_text(pilot.app)


@pytest.mark.parametrize("size", [(60, 18), (80, 24), (250, 70)])
async def test_every_screen_says_something_at_every_size(story: Path, size: tuple[int, int]) -> None:
    async with kept(story, size) as pilot:
        for name in KEYS:
            await pilot.press(KEYS[name])
            await until(pilot, lambda: HEADINGS[name] in screen_text(pilot.app))  # noqa: B023
            assert "esc back" in screen_text(pilot.app)
        assert len(pilot.app.screen_stack) == 2, (
            "one screen replaces the other, so that the way back stays short"
        )


async def test_the_timeline_begins_with_the_figure_under_the_cursor_and_tells_its_course(story: Path) -> None:
    async with kept(story) as pilot:
        await show(pilot, "timeline")
        text = screen_text(pilot.app)
        assert "Velmark killed: from 12 to 15" in text
        assert "━" in text
        assert "▲" in text
        assert "1 origin" in text
        await press(pilot, "full_stop")
        await settle(pilot)
        assert "Ostria missing" in screen_text(pilot.app)
        await press(pilot, "comma")
        await settle(pilot)
        assert "Velmark killed" in screen_text(pilot.app)
        assert "record is gone" not in screen_text(pilot.app)


async def test_the_timeline_can_go_by_publication_with_the_passage_behind_each_step(story: Path) -> None:
    async with kept(story) as pilot:
        await show(pilot, "timeline")
        await press(pilot, "p")
        await settle(pilot)
        text = screen_text(pilot.app)
        assert "what each outlet printed last" in text
        assert "At least 15 sailors from Velmark were killed" in text
        assert "Paper 1" in text


async def test_an_article_shows_what_changed_word_by_word_and_its_earlier_version(story: Path) -> None:
    async with kept(story) as pilot:
        await show(pilot, "articles")
        text = screen_text(pilot.app)
        assert "2 Δ" in text
        assert "[-12-]{+15+}" in text
        assert "Share this page" not in text, "what did not change is left out"
        await press(pilot, "w")
        await settle(pilot)
        assert "Share this page" in screen_text(pilot.app)
        await press(pilot, "left_square_bracket")
        await settle(pilot)
        assert "version 1 of 2" in screen_text(pilot.app)
        assert "At least 12 sailors" in screen_text(pilot.app)
        await press(pilot, "left_square_bracket")
        await until(pilot, lambda: "That was the first of 2." in screen_text(pilot.app))


async def test_text_of_an_article_is_shown_as_it_was_written(story: Path) -> None:
    async with kept(story) as pilot:
        await show(pilot, "articles")
        await press(pilot, "j")
        await settle(pilot)
        assert "Toll of the ferry rises, [sic]" in screen_text(pilot.app)


async def test_the_sources_tell_origins_apart_and_why(story: Path) -> None:
    async with kept(story) as pilot:
        await show(pilot, "sources")
        text = screen_text(pilot.app)
        assert "2 articles · 2 outlets" in text
        assert "Paper 1" in text
        assert "Paper 2" in text
        await press(pilot, "j")
        await settle(pilot)
        assert "https://paper" in screen_text(pilot.app)


async def test_a_feed_in_trouble_stands_first_with_its_reason_in_words(story: Path) -> None:
    async with kept(story) as pilot:
        await show(pilot, "feeds")
        text = screen_text(pilot.app)
        assert text.index("! failed 3x") < text.index("ok")
        assert "1 of 2 feeds failing" in text
        assert "[no answer]" in text
        assert "\x1b" not in text


async def test_the_log_has_rounds_alerts_and_decisions_in_one_line_of_time(story: Path) -> None:
    async with kept(story, (120, 50)) as pilot:
        await show(pilot, "activity")
        text = screen_text(pilot.app)
        assert "acknowledged: " in text
        assert "called the harbour" in text
        assert text.index("acknowledged: ") < text.index("a round: 0 new articles · 1 changed")
        await press(pilot, "slash", *"round", "enter")
        assert "acknowledged: " not in screen_text(pilot.app).partition("What happened")[0]
        await press(pilot, "escape")
        await until(pilot, lambda: "acknowledged: " in screen_text(pilot.app))


async def test_what_was_known_earlier_is_put_beside_what_is_known_now(story: Path) -> None:
    async with kept(story) as pilot:
        await show(pilot, "as-of")
        await press(pilot, "G")
        await until(pilot, lambda: "What was known at 4 May 08:00" in screen_text(pilot.app), 30)
        await settle(pilot)
        text = screen_text(pilot.app)
        assert "Velmark killed: ≥12" in text
        assert "now: ≥15" in text


async def test_a_moment_can_be_typed_and_a_wrong_one_is_told(story: Path) -> None:
    async with kept(story) as pilot:
        await show(pilot, "as-of")
        await press(pilot, "t", *"soon", "enter")
        await until(pilot, lambda: "“soon” is not a moment" in screen_text(pilot.app))
        await press(pilot, "t", *"4 may 08:30", "enter")
        await until(pilot, lambda: "What was known at 4 May 08:30" in screen_text(pilot.app), 30)
        await settle(pilot)
        assert "asked for" in screen_text(pilot.app)
        assert "Velmark killed: ≥15" in screen_text(pilot.app) or "≥12" in screen_text(pilot.app)


async def test_a_screen_follows_the_file_and_keeps_its_place(tmp_path: Path) -> None:
    path = write_story(tmp_path)
    async with kept(path) as pilot:
        await show(pilot, "articles")
        await press(pilot, "j")
        await settle(pilot)
        page = pilot.app.screen
        assert isinstance(page, Page)
        record = page.key
        db = open_database(path)
        keep(db, find_story(db), dispatch(3), minute=80)
        close(db)
        await until(pilot, lambda: "Paper 3" in screen_text(pilot.app))
        assert page.key == record


async def test_copying_and_opening_an_article(story: Path) -> None:
    opened: list[str] = []
    async with kept(story, open_url=lambda url: opened.append(url) or True) as pilot:
        await show(pilot, "articles")
        await press(pilot, "y")
        assert pilot.app.clipboard == LATER
        await press(pilot, "o")
        await until(pilot, lambda: "Opened in the browser: paper1.example" in screen_text(pilot.app))
        assert opened == ["https://paper1.example/ferry"]
        await press(pilot, "j")
        await settle(pilot)
        await press(pilot, "enter", "escape")
        assert isinstance(pilot.app.screen, Page)
        await press(pilot, "y")
        assert pilot.app.clipboard == OTHER


async def test_a_dashboard_without_an_archive_says_so() -> None:
    async with dashboard(ScriptedSource()) as pilot:
        await press(pilot, "6")
        assert "no archive behind it" in screen_text(pilot.app)
        await press(pilot, "F")
        assert "no archive behind it" in screen_text(pilot.app)


async def test_fetching_runs_beside_the_screen_and_says_how_it_ended(tmp_path: Path) -> None:
    path = write_story(tmp_path)
    async with kept(path) as pilot:
        await press(pilot, "F")
        await until(pilot, lambda: "Fetching" in screen_text(pilot.app))
        await until(
            pilot, lambda: "ot fetched" in screen_text(pilot.app) or "Fetched" in screen_text(pilot.app), 30
        )
        assert "paper" in screen_text(pilot.app)


async def test_a_round_in_the_log_that_never_ended_is_told(tmp_path: Path) -> None:
    path = write_story(tmp_path)
    db = open_database(path)
    start_round(db, find_story(db), at(100))
    number = start_round(db, find_story(db), at(90))
    finish_round(db, number, now=at(90), new=0, changed=0, problems=0)
    close(db)
    async with kept(path) as pilot:
        await show(pilot, "activity")
        assert "a round began and has not ended" in screen_text(pilot.app)


async def test_the_story_is_exported_from_the_palette(story: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    async with kept(story) as pilot:
        await press(pilot, "ctrl+p", *"export")
        await until(pilot, lambda: "Export the story into a folder" in screen_text(pilot.app))
        await pilot.pause(0.3)
        await press(pilot, "enter")
        await press(pilot, *str(folder), "enter")
        await until(pilot, lambda: "Exported " in screen_text(pilot.app), 60)
    assert {"tally.csv", "tally.jsonl"} <= set(os.listdir(folder))
