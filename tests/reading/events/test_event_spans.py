"""Counts of many years, of a year so far, of an outbreak since its month, and what they are compared with."""

from __future__ import annotations

import pytest
from casualty_pages import casualties

NOW = "2031-09-14"


def events(text: str) -> list[tuple[int | None, str]]:
    return [(one.value, one.event) for one in casualties(text, published=NOW)]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("In the last ten years raids have caused 19,000 deaths.", "the last ten years"),
        ("A war that has left over 70,000 dead in nine years goes on.", "nine years"),
        ("Over the past two decades 400 miners died.", "the past two decades"),
        ("This year has seen more than 130 shooting deaths.", "this year"),
    ],
)
def test_counts_of_years_are_of_no_event_of_today(text: str, label: str) -> None:
    assert events(f"A blast killed nine people. {text}")[-1][1] == label


@pytest.mark.parametrize(
    "text",
    [
        "It was the worst raid in two decades, killing nine people.",
        "The fire, the deadliest in 20 years, killed nine people.",
        "Marsh fever has caused 412 deaths since May, the minister said.",
        "A shell killed nine people. Doctors counted 412 deaths since fighting resumed in May.",
    ],
)
def test_what_is_told_of_today_stays_of_today(text: str) -> None:
    assert {event for _, event in events(text)} == {"current"}


def test_a_comparison_has_its_own_time() -> None:
    text = "A blast killed nine people. Wards treated 340 people for burns, compared with 41 in May."
    assert events(text)[1:] == [(340, "current"), (41, "May")]
    assert events("Police counted 3,302 road deaths in 2030, up from 3,032 in 2029.")[-1] == (3032, "2029")


def test_a_new_event_behind_a_semicolon_is_of_today() -> None:
    assert events("A flood in 2025 killed 41; the toll from the new flood is nine.")[-1] == (9, "current")


def test_the_month_of_the_page_a_year_ago() -> None:
    assert events("A blast killed nine people. Last September six people died.")[-1] == (6, "2030")


def test_the_time_of_saying_is_not_that_of_the_event() -> None:
    assert events("A ship sank. The ministry, which said last week that 71 had died, now counts 60 dead.")[
        0
    ] == (
        71,
        "current",
    )


def test_the_year_of_a_paper_and_the_week_of_a_saying_are_no_events() -> None:
    text = "A weir broke, killing nine. In all, 342 people died on weirs, according to a 2018 report."
    assert events(text)[-1] == (342, "current")
    assert events("After the killing of ten clerks the guild announced last week that it was leaving.") == [
        (10, "current")
    ]


def test_times_up_to_now_carry_no_past_on() -> None:
    text = "A shell killed nine people. In 2029 a siege killed 300. More than 60,000 have been displaced in the past two weeks."
    assert events(text)[-1] == (60000, "current")


def test_what_stands_behind_a_mark_goes_with_the_time_that_opens() -> None:
    text = "A jet crashed, killing nine. In 2029 a jet crashed at sea, and in 2030 three died; 20 were hurt."
    assert events(text)[-1] == (20, "2030")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Raids have left 2,414 people dead in the first nine months of the year.", "this year"),
        ("The guild counted 640 dead in the first half of this year.", "this year"),
        ("The navy has lost 61 sailors in raids so far this year.", "this year"),
        ("The worst flood took place in 2011; the official toll was 300.", "2011"),
        ("A fire in 2006 left 41 dead; a flood two years later claimed 30.", "2006"),
        ("In April 2022 a shell sank the cruiser. Norland acknowledged 27 missing.", "2022"),
        ("A plane fell into a mill on Aug. 9, 2024. All 62 aboard died.", "current"),
        ("Aug. 9, 2024 - A plane falls into a mill. All 62 aboard die.", "2024"),
        ("In 2024 raiders killed 115 people. Two months later 207 were slaughtered.", "2024"),
        ("A day earlier, two guards had died in a raid.", "a day earlier"),
        ("The worst was that of Lumar in 2016. Twelve people were killed at the time.", "2016"),
        ("In 2019 a dam killed 270. Two victims have never been found.", "2019"),
        ("A flood of 2020 killed 79. Two are still missing from that disaster.", "2020"),
        ("A decade and a half ago, clashes killed 20.", "a decade and a half ago"),
        ("In 2019 a boat capsized off Toro. That time 82 bodies were found.", "2019"),
    ],
)
def test_what_goes_on_with_a_time_before_is_of_that_time(text: str, expected: str) -> None:
    assert events(f"A blast killed nine people. {text}")[-1][1] == expected


@pytest.mark.parametrize(
    "text",
    [
        "In April 2022 the mill was built. On Monday 12 people died in it.",
        "In April 2022 the mill was built. Now 12 people have died in it.",
        "The flood of 2011 killed 300; police said on Monday that nine were dead.",
        "A day earlier the toll had stood at 55 dead.",
        "In 2015 the bridge was closed. A lorry fell off it, killing three.",
    ],
)
def test_a_sentence_with_a_time_of_its_own_is_of_that_time(text: str) -> None:
    assert events(f"A blast killed nine people.\n{text}")[-1][1] == "current"
