"""What a list says where it has little room: numbers before names, and a sign where figures have no column."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from scripted_source import ALERTS, SNAPSHOT, ScriptedSource, cell, dashboard, pane_text, passage_in

from tui.alert_words import summary_within
from tui.tally_words import figure_within

DISPUTED = "29 (Dorn, the office of Ilse Dorn) / more than 40 (Dockers' Union) / 35 (hospital)"


@pytest.mark.parametrize(
    ("width", "said"),
    [
        (80, "29 (Dorn) / >40 (Dockers' Union) ▁▃█"),
        (20, "29 / >40 ▁▃█"),
        (11, "29/>40 ▁▃█"),
        (3, "29/>40 ▁▃█"),
    ],
)
def test_numbers_stay_and_who_gave_them_goes(width: int, said: str) -> None:
    assert figure_within("29 (Dorn) / >40 (Dockers' Union) ▁▃█", width) == said


def test_the_desks_own_figure_is_kept_beside_the_numbers() -> None:
    assert figure_within("29 (Dorn) / 35 (Reth) [desk: 35]", 25) == "29 / 35 [desk: 35]"
    assert figure_within("≥15 sailors [desk: 14]", 16) == "≥15 [desk: 14]"


def test_a_figure_that_is_one_is_not_said_otherwise() -> None:
    assert figure_within("about 100 (a guess)", 4) == "about 100 (a guess)"


@pytest.mark.parametrize(
    ("width", "said"),
    [
        (60, "Ostrane and its allies, killed: 29 / 35 / >40"),
        (42, "Ostrane and its allies, killed: 29/35/>40"),
        (30, "Ostrane an…, killed: 29/35/>40"),
        (20, "Ostrane…: 29/35/>40"),
    ],
)
def test_the_words_of_an_alert_are_shortened_before_its_numbers(width: int, said: str) -> None:
    assert summary_within("Ostrane and its allies, killed: 29 / 35 / more than 40", width) == said


@given(st.text(st.characters(codec="utf-8"), max_size=60), st.integers(0, 90))
def test_the_numbers_of_an_alert_are_whole_wherever_they_have_room(who: str, width: int) -> None:
    said = summary_within(f"{who}, killed: 29 / at least 35", width)
    assert said.endswith(("29 / ≥35", "29/≥35"))
    assert cell_len(said) <= width or width < 15


def test_an_alert_without_figures_is_left_to_the_ellipsis() -> None:
    words = "Lantern denies: the bridge was held"
    assert summary_within(words, 10) == words


def disaster(*more: str) -> ScriptedSource:
    told = [
        ("killed", DISPUTED),
        ("injured", "44"),
        ("missing", "about 60 (Dorn) / 18 (Reth) / 60 (hospital)"),
    ]
    cells = tuple(
        cell(None, outcome, printed, passage_in(1, "43"), status="disputed", claimants=("Dorn", "Pavo Reth"))
        for outcome, printed in [*told, *((each, "1,200 / 1,300") for each in more)]
    )
    return ScriptedSource(replace(SNAPSHOT, cells=cells))


@pytest.mark.parametrize("size", [(80, 24), (120, 36), (160, 45)])
async def test_every_outcome_with_figures_has_a_place(size: tuple[int, int]) -> None:
    async with dashboard(disaster(), size=size) as pilot:
        tally = pane_text(pilot, "tally")
    assert all(title in tally for title in ("Killed", "Injured", "Missing"))
    assert all(number in tally for number in ("29", "40", "35", "44", "about 60", "18"))
    assert "›" not in tally


async def test_a_sign_says_that_there_are_more_figures_than_columns() -> None:
    async with dashboard(disaster("displaced", "captured"), size=(120, 36)) as pilot:
        titles = next(line for line in pane_text(pilot, "tally").splitlines() if "Killed" in line)
    assert titles.rstrip(" ┃│").endswith("›")


async def test_the_numbers_of_a_conflict_are_seen_beside_the_tally() -> None:
    summary = "Ostrane and the armed forces of its northern ally, missing: 18 / 35 / more than 60"
    source = ScriptedSource(replace(SNAPSHOT, alerts=(replace(ALERTS[0], summary=summary),)))
    async with dashboard(source, size=(120, 36)) as pilot:
        assert "missing: 18/35/>60" in pane_text(pilot, "alerts")
