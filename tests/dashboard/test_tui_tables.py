"""A pane's table: filtered over every column, sorted by any, quick on a hundred thousand records."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from random import Random
from time import process_time
from typing import TYPE_CHECKING

import pytest
from scripted_source import ALERTS, NOW, SNAPSHOT, UTTERANCES

from tui.filters import parse
from tui.rows import PANES, pane_content, tables
from tui.tables import View

if TYPE_CHECKING:
    from tui.rows import PaneName


def keys(pane: PaneName, wanted: str = "", column: str = "", downwards: bool = False) -> list[str | None]:
    """The keys of the rows of a pane, None for headings."""
    return [row.key for row in content(pane, View(wanted, column, downwards)).rows]


def content(pane: PaneName, view: View):  # type: ignore[no-untyped-def]
    return pane_content(pane, tables(SNAPSHOT)[pane], view, NOW)


@pytest.mark.parametrize(
    ("pane", "wanted", "found"),
    [
        ("statements", "actor:dorn", ["dead", "final"]),
        ("statements", "actor:dorn drift", []),
        ("statements", "reworded", ["dead"]),
        ("statements", "outlet:lantern actor:minister", ["dead", "wells"]),
        ("statements", "kind:deny", ["denial"]),
        ("statements", "kind:accuse kind:announce", ["wells", "truce"]),
        ("statements", "side:ostrane", ["losses", "denial"]),
        ("statements", "severity:high", []),
        ("alerts", "severity:high", ["status|2", "denial|3"]),
        ("alerts", "kind:missing side:ostrane", ["missing_figure|1"]),
        ("alerts", "outlet:echo severity:medium", ["missing_figure|1"]),
        ("tally", "side:ostrane", ["current|Ostrane||"]),
        ("tally", "kind:injured", ["current|Veldmark|Brackwater|"]),
        ("tally", "actor:reth", ["current|Ostrane||"]),
        ("tally", "6,500", [None, "2024|||"]),
    ],
)
def test_fields_and_words_find_records_in_columns_shown_or_not(
    pane: PaneName, wanted: str, found: list[str | None]
) -> None:
    assert keys(pane, wanted) == found


def test_since_means_what_came_in_from_then_on() -> None:
    late = tuple(
        replace(each, first_seen="2031-05-14T09:00:00+00:00") if each.id == 3 else each
        for each in SNAPSHOT.articles
    )
    table = tables(replace(SNAPSHOT, articles=late))["statements"]
    rows = table.rows(parse("since:1h", datetime(2031, 5, 14, 9, 30, tzinfo=UTC)), View())
    assert [row.key for row in rows] == ["losses", "denial"]
    assert keys("alerts", "since:2h") == []
    assert len(keys("alerts", "since:1d")) == len(ALERTS)


def test_the_title_counts_what_matches_and_tells_a_time_that_is_none() -> None:
    assert "2 of 6 match “actor:dorn”" in content("statements", View("actor:dorn")).title
    assert "since: wants" in content("statements", View("since:soon")).title
    assert "None of 6 matches" in content("statements", View("zebra")).empty


@pytest.mark.parametrize("pane", PANES)
def test_every_column_sorts_both_ways_and_says_so_in_its_title(pane: PaneName) -> None:
    own = keys(pane)
    for column in tables(SNAPSHOT)[pane].matter.columns:
        up, down = keys(pane, "", column.name), keys(pane, "", column.name, True)
        assert sorted(up, key=str) == sorted(down, key=str) == sorted(own, key=str)
        shown = content(pane, View("", column.name)).columns
        assert next(each.title for each in shown if each.name == column.name) == f"{column.title} ▲"
        assert f"{column.title} ▼" in [
            each.title for each in content(pane, View("", column.name, True)).columns
        ]


def test_the_tally_sorts_by_number_keeps_the_past_below_and_names_parts_whole() -> None:
    assert keys("tally", "", "killed") == [
        "current|Veldmark|Brackwater|", "current|both||", "current|Veldmark||", "current|Ostrane||", None, "2024|||",
    ]  # fmt: skip
    rows = content("tally", View("", "killed")).rows
    assert rows[0].cells[0].plain == "Veldmark, Brackwater"


def test_a_filter_typed_letter_by_letter_finds_what_it_finds_at_once() -> None:
    chance = Random(7)
    table = tables(SNAPSHOT)["statements"]
    for _ in range(300):
        text = "".join(chance.choice(' adeor:"klnst') for _ in range(chance.randrange(12)))
        text = chance.choice(("", "actor:", "outlet:la", "dorn ", "since:1d ")) + text
        query = parse(text, NOW)
        fresh = tables(SNAPSHOT)["statements"]
        assert list(table.matching(query)) == list(fresh.matching(query)), text


@pytest.mark.parametrize("column", ["", "actor"])
def test_a_row_is_found_by_its_key_where_it_stands(column: str) -> None:
    for pane in PANES:
        rows = tables(SNAPSHOT)[pane].rows(parse("", NOW), View("", column))
        for index, row in enumerate(rows):
            assert rows.key(index) == row.key
            if row.key is not None:
                assert rows.find(row.key) == index
        assert rows.find("nobody") is None


def test_a_hundred_thousand_records_are_filtered_within_a_key_stroke() -> None:
    many = tuple(
        replace(UTTERANCES[number % 6], key=str(number), text=f"{UTTERANCES[number % 6].text} {number}")
        for number in range(100_000)
    )
    table = tables(replace(SNAPSHOT, utterances=many))["statements"]
    table.warm()
    spent = []
    for end in range(1, len("reth 4999") + 1):
        before = process_time()
        rows = table.rows(parse("reth 4999"[:end], NOW), View())
        rows.find("49996")
        spent.append(process_time() - before)
    assert {row.key for row in rows} == {
        str(number) for number in range(100_000) if number % 6 in (4, 5) and "4999" in str(number)
    }
    assert sorted(spent)[len(spent) // 2] < 0.1, (
        "the bar is bench/dashboard.py's; this only catches a wrong order"
    )
