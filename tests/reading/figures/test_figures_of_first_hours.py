"""Counts as headlines and the first reports of a day print them, and words beside numbers that count nobody."""

from __future__ import annotations

import pytest
from casualty_pages import told

DEAD = "The blast killed nine people. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Missile Strike on Velm Block Kills at Least 8, Officials Say", [("killed", 8)]),
        ("The opposition says the toll is over 40.", [("killed", 40)]),
        ("Nine of them were over 40.", []),
        ("A man killed eight people and injured several more at a depot.", [("killed", 8), ("injured", None)]),
        ("The deaths of 120 clerks, among them 23 women, and of more than 90 cooks were recorded.",
         [("killed", 120), ("killed", 23), ("killed", 90)]),
        ("Eight of its citizens had been identified among the dead.", [("killed", 8)]),
        ("The corporal lost two fingers.", []),
        ("The firm lost two legs of the trial.", []),
        ("Six crew members of the patrol boat Velm 357 were killed.", [("killed", 6)]),
        ("There were three deaths and about a dozen burnt huts.", [("killed", 3)]),
        ("Twenty-nine of them were evacuated unhurt.", []),
        ("Three people, all in the last row, survived with severe burns.", [("injured", 3)]),
        ("Some 1,460 servicemen were still in enemy camps.", [("captured", 1460)]),
        ("A total of 136 pupils of a school were carried away by bandits.", [("captured", 136)]),
        ("Some 136 bales of a farm were carried away by bandits.", []),
    ],
)  # fmt: skip
def test_what_a_sentence_counts(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Eleven of the victims were found in the burned cabin.", [("killed", 11)]),
        ("57 people have been taken to hospital and eight are intubated.", [("injured", 57), ("injured", 8)]),
        ("The clinic said 14 people, six of them clerks, had been brought in by noon.", [("injured", 14), ("injured", 6)]),
        ("Two people were hurt. Some 35 patients had been moved to Lumar.", [("injured", 2), ("injured", 35)]),
        ("The company said 14 people, six of them clerks, had been brought in to audit it.", []),
    ],
)  # fmt: skip
def test_what_a_page_of_dead_counts(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(DEAD + text)[1:] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Inmates in one wing were still holding nine guards.", [9]),
        ("Gunmen are holding nine guards.", [9]),
        ("Teachers are holding nine pupils back.", []),
        ("Gunmen abducted seven road workers; five are still being held.", [7, 5]),
        ("Police say nine suspects are still being held.", []),
        ("Gunmen seized two cooks at dawn. They took eight young men with them.", [2, 8]),
        ("They took eight young men with them to the match.", []),
    ],
)
def test_who_is_held(text: str, expected: list[int]) -> None:
    assert told(text) == [("captured", value) for value in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Its tally included 14 people in Velm, five in Toro and two in Lumar.", [("killed", 14), ("killed", 5), ("killed", 2)]),
        ("The firm runs 47 vans in six hospitals.", []),
        ("The Govt. says 13 people died.", [("killed", 13)]),
    ],
)  # fmt: skip
def test_what_a_page_counts_on(text: str, expected: list[tuple[str, int]]) -> None:
    assert told("A monitor counted 21 dead. " + text)[1:] == expected
