"""The list keeps its cursor on a record and its record on a screen line, whatever rows arrive."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.app import App

from tui.columns import GAP, Column, Row, fit
from tui.record_list import RecordList
from tui.safe import safe_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult

COLUMNS = (Column("name", "Name", 14, 20), Column("words", "Words", 4, 60, grows=True))


class ListApp(App[None]):
    """A list alone on the screen."""

    def __init__(self) -> None:
        super().__init__()
        self.list = RecordList(id="list")
        self.messages: list[str | None] = []

    def compose(self) -> ComposeResult:
        yield self.list

    def on_record_list_selected(self, event: RecordList.Selected) -> None:
        self.messages.append(event.record)


def rows(keys: Sequence[int]) -> list[Row]:
    """Rows in the order of `keys`, a heading before each tenth record."""
    made: list[Row] = []
    for key in keys:
        if key % 10 == 0:
            made.append(Row(None, (safe_line(f"from {key}"),)))
        made.append(Row(str(key), (safe_line(f"record {key}"), safe_line("words " * (key % 7)))))
    return made


async def test_a_thousand_random_refreshes_hold_cursor_and_screen_line() -> None:
    chance = Random(11)
    app = ListApp()
    async with app.run_test(size=(60, 20)):
        keys = list(range(200))
        app.list.show(COLUMNS, rows(keys))
        app.list.select("100")
        for _ in range(1_000):
            held = int(app.list.record or -1)
            line = app.list.index - app.list.scroll_offset.y
            others = [key for key in keys if key != held]
            keep = chance.sample(others, max(len(others) - chance.randrange(8), 60))
            keys = sorted({*keep, held, *(chance.randrange(400) for _ in range(chance.randrange(8)))})
            app.list.show(COLUMNS, rows(keys))
            assert app.list.record == str(held)
            body = app.list._body_height
            longest = max(len(app.list.rows) - body, 0)
            assert app.list.scroll_offset.y == min(max(app.list.index - line, 0), longest)
            assert 0 <= app.list.index - app.list.scroll_offset.y < body
            if chance.random() < 0.3:
                app.list.action_move(chance.choice((-3, -1, 1, 2)))


async def test_a_list_that_was_scrolled_away_from_its_cursor_stays_where_the_reader_is() -> None:
    app = ListApp()
    async with app.run_test(size=(60, 20)):
        app.list.show(COLUMNS, rows(range(1, 300)))
        app.list.scroll_to(y=150, animate=False, immediate=True, force=True)
        top = next(row.key for row in list(app.list.rows)[app.list.scroll_offset.y :] if row.key)
        app.list.show(COLUMNS, rows(range(-30, 300)))
        assert app.list.record == "1"
        assert next(row.key for row in list(app.list.rows)[app.list.scroll_offset.y :] if row.key) == top


@pytest.mark.parametrize(
    ("left", "expected"), [([1, 2, 4, 5], "4"), ([1, 2], "2"), ([5], "5"), ([], None), ([7, 8], "7")]
)
async def test_a_vanished_record_hands_over_to_the_next_one_then_to_the_one_before(
    left: list[int], expected: str | None
) -> None:
    app = ListApp()
    async with app.run_test(size=(60, 20)) as pilot:
        app.list.show(COLUMNS, rows([1, 2, 3, 4, 5]))
        app.list.select("3")
        await pilot.pause()
        app.messages.clear()
        app.list.show(COLUMNS, rows(left))
        await pilot.pause()
        assert app.list.record == expected
        assert app.messages == [expected]


async def test_moving_steps_over_headings_and_stops_at_the_ends() -> None:
    app = ListApp()
    async with app.run_test(size=(60, 20)) as pilot:
        app.list.show(COLUMNS, rows([8, 9, 10, 11]))
        app.list.focus()
        seen = []
        for key in (
            "k",
            "j",
            "j",
            "j",
            "j",
            "g",
            "G",
            "pageup",
            "pagedown",
            "ctrl+d",
            "ctrl+u",
            "home",
            "end",
            "up",
            "down",
        ):
            await pilot.press(key)
            seen.append(app.list.record)
        assert seen == ["8", "9", "10", "11", "11", "8", "11", "8", "11", "11", "8", "8", "11", "10", "11"]


async def test_only_the_lines_on_screen_are_drawn_of_thirty_thousand_rows() -> None:
    app = ListApp()
    async with app.run_test(size=(60, 20)) as pilot:
        app.list.show(COLUMNS, rows(range(30_000)))
        app.list.focus()
        await pilot.press("G")
        assert app.list.record == "29999"
        strips = [app.list.render_line(y).text for y in range(20)]
        assert "record 29999" in strips[-1]


columns = st.lists(
    st.builds(
        lambda least, more, rank, grows: Column("c", "C", least, least + more, rank, grows),
        st.integers(1, 20),
        st.integers(0, 40),
        st.integers(0, 4),
        st.booleans(),
    ),
    min_size=1,
    max_size=8,
)


@given(columns, st.lists(st.integers(0, 80), min_size=8, max_size=8), st.integers(1, 250))
def test_columns_never_take_more_than_there_is(made: list[Column], wanted: list[int], width: int) -> None:
    sizes = fit(made, wanted[: len(made)], width)
    kept = [size for size in sizes if size]
    assert kept
    if sum(kept) + GAP * (len(kept) - 1) > width:
        assert all(size <= column.least for size, column in zip(sizes, made, strict=True)), (
            "wider than the list only where nothing is left to give"
        )
    lowest = min(column.rank for column in made)
    assert any(size and column.rank == lowest for size, column in zip(sizes, made, strict=True))
