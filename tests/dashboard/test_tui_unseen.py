"""What is out of sight is counted in the frame of every pane that scrolls, at every size, while it is scrolled."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kept_story import kept, write_story
from scripted_source import (
    SNAPSHOT,
    TEXTS,
    UTTERANCES,
    ScriptedSource,
    calm,
    cell,
    dashboard,
    pane_text,
    passage_in,
    press,
    until,
)
from test_tui_pages import show

from tui.columns import Row
from tui.frames import titled
from tui.record_list import RecordList
from tui.safe import clean_line
from tui.screens.parts import TextPane
from tui.tables import PlainRows

if TYPE_CHECKING:
    from pathlib import Path

SIZES = [(60, 18), (80, 24), (120, 36), (200, 60)]


def frame(text: str) -> str:
    """The title line of a pane without its frame."""
    return text.splitlines()[0].strip("─━┌┐┏┓ ")


def long_story() -> ScriptedSource:
    """More rows than any screen has lines, background events under headings among them."""
    cells = [cell(f"Side {number:02}", "killed", "12", passage_in(1, "43")) for number in range(70)]
    cells += [
        cell(f"Side {number:02}", "killed", "9", passage_in(1, "43"), event="2020") for number in range(9)
    ]
    said = [replace(UTTERANCES[3], key=f"said-{number}") for number in range(80)]
    return ScriptedSource(replace(SNAPSHOT, cells=tuple(cells), utterances=tuple(said)))


@pytest.mark.parametrize("size", SIZES)
async def test_rows_below_and_above_are_counted_while_the_list_is_scrolled(size: tuple[int, int]) -> None:
    async with dashboard(long_story(), size=size) as pilot:
        for key, pane, total in (("1", "tally", 79), ("3", "statements", 80)):
            await press(pilot, key)
            rows = pilot.app.screen.query_one(f"#{pane}-list", RecordList)
            for steps in (0, 40, 45):
                await press(pilot, *["j"] * steps)
                await calm(pilot)
                told = frame(pane_text(pilot, pane))
                above, below = rows.unseen
                drawn = sum(
                    rows.rows.key(place) is not None
                    for place in range(
                        rows.scroll_offset.y,
                        min(rows.scroll_offset.y + rows._body_height, len(rows.rows)),
                    )
                )
                assert above + drawn + below == total
                assert (f"↓ {below}" in told) == (below > 0)
                assert (f"↑ {above}" in told) == (above > 0)
            assert below == 0
            assert above > 0


async def test_a_pane_that_shows_all_says_nothing() -> None:
    async with dashboard(ScriptedSource(), size=(200, 60)) as pilot:
        for pane in ("tally", "alerts", "statements", "evidence"):
            assert not {"↑", "↓", "more"} & set(frame(pane_text(pilot, pane)).split())


async def test_the_tally_at_80x24_says_how_many_rows_are_below() -> None:
    async with dashboard(ScriptedSource(), size=(80, 24)) as pilot:
        assert frame(pane_text(pilot, "tally")) == "1 Casualty tally · ↓ 1 more"
        await press(pilot, "G")
        assert frame(pane_text(pilot, "tally")) == "1 Casualty tally · ↑ 2 more"


async def test_a_filter_and_the_window_change_what_is_out_of_sight() -> None:
    async with dashboard(long_story(), size=(80, 24)) as pilot:
        await press(pilot, "3")
        assert "↓" in frame(pane_text(pilot, "statements"))
        await press(pilot, "slash", *"nosuchword")
        await until(pilot, lambda: "↓" not in frame(pane_text(pilot, "statements")))
        await press(pilot, "escape")
        await until(pilot, lambda: "↓" in frame(pane_text(pilot, "statements")))
        before = frame(pane_text(pilot, "statements"))
        await pilot.resize_terminal(120, 36)
        await until(pilot, lambda: frame(pane_text(pilot, "statements")) != before)


async def test_lines_of_a_long_passage_are_counted_too() -> None:
    words = " ".join(["The quay was closed for the night."] * 60)
    texts = {**TEXTS, 1: TEXTS[1].replace("her office said.", f"her office said. {words}")}
    async with dashboard(ScriptedSource(texts=texts), size=(80, 24)) as pilot:
        await press(pilot, "4")
        await until(pilot, lambda: "more lines" in frame(pane_text(pilot, "evidence")))
        await press(pilot, *["j"] * 60)
        await until(pilot, lambda: "↓" not in frame(pane_text(pilot, "evidence")))
        assert "↑" in frame(pane_text(pilot, "evidence"))


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file that no test of this module writes to."""
    return write_story(tmp_path_factory.mktemp("story"))


@pytest.mark.parametrize("size", [(80, 24), (120, 36)])
async def test_the_further_screens_count_what_is_out_of_sight_and_nothing_else(
    story: Path, size: tuple[int, int]
) -> None:
    async with kept(story, size=size) as pilot:
        for name in ("articles", "sources", "as-of", "actors"):
            await show(pilot, name)
            text = pilot.app.screen.query_one(TextPane)
            await until(pilot, lambda text=text: text.unseen == (0, text.max_scroll_y))  # type: ignore[misc]
            assert ("↓" in str(text.border_title)) == (text.max_scroll_y > 0)
            await pilot.press("escape")


async def test_help_says_how_much_of_it_is_below() -> None:
    async with dashboard(ScriptedSource(), size=(80, 24)) as pilot:
        await press(pilot, "question_mark")
        box = pilot.app.screen.query_one("#help")
        assert "Keys and signs · ↓" in str(box.border_title)
        await press(pilot, *["pagedown"] * 30)
        assert "↓" not in str(box.border_title)
        assert "↑" in str(box.border_title)


@pytest.mark.parametrize(
    ("unseen", "unit", "width", "said"),
    [
        ((0, 0), "", 40, "Casualty tally"),
        ((0, 3), "", 40, "Casualty tally · ↓ 3 more"),
        ((2, 0), "", 40, "Casualty tally · ↑ 2 more"),
        ((2, 1234), "", 40, "Casualty tally · ↑ 2 · ↓ 1,234 more"),
        ((0, 1), "lines", 40, "Casualty tally · ↓ 1 more line"),
        ((0, 3), "lines", 24, "Casualty tally · ↓ 3"),
        ((0, 3), "", 14, "Casualt… · ↓ 3"),
    ],
)
def test_words_go_before_numbers(unseen: tuple[int, int], unit: str, width: int, said: str) -> None:
    assert titled("Casualty tally", unseen, width, unit).plain == said


@pytest.mark.parametrize("width", range(31, 37))
def test_no_half_of_a_count_stands_in_a_title(width: int) -> None:
    line = titled("10 high 8 med 4 low 6 info", (0, 20), width).plain
    assert line in (
        "10 high 8 med 4 low … · ↓ 20",
        "10 high 8 med 4 low 6 info · ↓ 20",
        "10 high 8 med … · ↓ 20",
    )


@given(st.text(max_size=60), st.integers(0, 10**6), st.integers(1, 10**6), st.integers(34, 90))
def test_the_numbers_stand_in_the_frame_whatever_the_title(
    title: str, above: int, below: int, width: int
) -> None:
    line = titled(clean_line(title), (above, below), width, "lines")
    assert f"↓ {below:,}" in line.plain
    assert line.cell_length <= width


@given(st.lists(st.booleans(), max_size=30), st.integers(0, 35), st.integers(0, 35))
def test_headings_are_no_records(headings: list[bool], start: int, end: int) -> None:
    rows = PlainRows([Row(None if is_one else str(index), ()) for index, is_one in enumerate(headings)])
    assert rows.records_from(start, min(end, len(headings))) == headings[start:end].count(False)
