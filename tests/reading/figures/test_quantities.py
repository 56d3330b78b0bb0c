"""Numbers, hedges and bounds as printed in front of victims."""

from __future__ import annotations

import pytest
from casualty_pages import casualties, only

PRINTED = [
    # words, value, low, high, modifier
    ("12 miners", 12, 12, 12, "exact"),
    ("1,250 miners", 1250, 1250, 1250, "exact"),
    ("Twenty-three miners", 23, 23, 23, "exact"),
    ("One hundred and twenty miners", 120, 120, 120, "exact"),
    ("1.2 million miners", 1_200_000, 1_200_000, 1_200_000, "exact"),
    ("1.25 million miners", 1_250_000, 1_250_000, 1_250_000, "exact"),
    ("2.14 lakh miners", 214_000, 214_000, 214_000, "exact"),
    ("More than three lakh miners", 300_000, 300_001, None, "more_than"),
    ("1,20,000 miners", 120_000, 120_000, 120_000, "exact"),
    ("Three dozen miners", 36, 36, 36, "exact"),
    ("At least 12 miners", 12, 12, None, "at_least"),
    ("No fewer than 12 miners", 12, 12, None, "at_least"),
    ("More than 12 miners", 12, 13, None, "more_than"),
    ("Over 12 miners", 12, 13, None, "more_than"),
    ("More than a dozen miners", 12, 13, None, "more_than"),
    ("Up to 12 miners", 12, None, 12, "up_to"),
    ("As many as 12 miners", 12, None, 12, "up_to"),
    ("Nearly 12 miners", 12, None, None, "nearly"),
    ("About 12 miners", 12, None, None, "about"),
    ("Some 12 miners", 12, None, None, "about"),
    ("Between 20 and 30 miners", 20, 20, 30, "about"),
    ("20 to 30 miners", 20, 20, 30, "about"),
    ("12 or more miners", 12, 12, None, "at_least"),
    ("Dozens of miners", None, 24, None, "vague"),
    ("Scores of miners", None, 40, None, "vague"),
    ("Hundreds of miners", None, 200, None, "vague"),
    ("Thousands of miners", None, 2000, None, "vague"),
    ("Several miners", None, None, None, "vague"),
    ("Several hundred miners", None, 200, None, "vague"),
    ("An unknown number of miners", None, None, None, "vague"),
]


@pytest.mark.parametrize(("words", "value", "low", "high", "modifier"), PRINTED)
def test_a_printed_number_gives_value_and_bounds(
    words: str, value: int | None, low: int | None, high: int | None, modifier: str
) -> None:
    found = only(f"{words} were killed in the pit.")
    assert (found.value, found.low, found.high, found.modifier) == (value, low, high, modifier)
    assert found.text == words


def test_a_toll_that_rises_is_two_figures() -> None:
    found = casualties("The death toll rose from 12 to 15 overnight.")
    assert [one.value for one in found if one.outcome == "killed"] == [12, 15]


def test_a_count_called_not_final_is_open_above() -> None:
    found = only("“We have 49 [guards] killed and it’s not the final figure,” the chief said.")
    assert (found.value, found.low, found.high, found.modifier) == (49, 49, None, "exact")


def test_at_least_holds_for_both_halves_of_a_pair() -> None:
    found = casualties("At least one guard and two drivers were killed.")
    assert [(one.modifier, one.low, one.high) for one in found] == [
        ("at_least", 1, None),
        ("at_least", 2, None),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "60 users have voted.",
        "About 2,000 peacekeepers were deployed after the war that killed the truce.",
        "There was a 40-minute break in the fighting.",
        "The blast was heard at 9:00 am (06:00 GMT) on September 13.",
        "A quake of magnitude 7 struck at a depth of 12 km.",
        "The mayor, 54, was not hurt.",
        "Seven villages were hit and 300 homes destroyed.",
        "The ferry carried 150 passengers.",
        "Children ages 6 and 11 were at school.",
        "There were no casualties.",
        "Flight 370 disappeared from radar.",
        "He faces two counts of murder.",
        "A bomb that could kill 40 people was defused.",
        "Between 1992 and 1994 the two states fought over the pass.",
    ],
)
def test_numbers_that_count_no_victims_are_no_claims(text: str) -> None:
    assert casualties(text) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("A man of 44 died of his wounds.", [1]),
        ("A volunteer firefighter of 24 and a girl of six were killed.", [1, 1]),
        ("One man of 44 passengers died.", [1, 44]),
        ("A family of four was killed.", [4]),
    ],
)
def test_an_age_behind_somebody_counts_nobody(text: str, values: list[int]) -> None:
    assert [one.value for one in casualties(text)] == values
