"""Whom raiders take off a ship, the sick of an outbreak, and words beside deaths and things that count nobody."""

from __future__ import annotations

import pytest
from casualty_pages import told

_TEN = "Pirates abducted ten men. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The company said 10 of her 22 crew, including the master, had been taken off.", [10]),
        (
            "In 2023, six seafarers were taken from the tanker Lumar Star off Orrvik; all were freed weeks later.",
            [6],
        ),
        ("Twelve sailors were taken off by rescuers.", []),
        ("The other 12 crew were taken off the ship by a navy helicopter.", []),
        ("Four cooks were taken from the ship to hospital.", []),
        ("Six containers were taken off the ship.", []),
        ("Six players were taken off.", []),
    ],
)
def test_who_was_taken_off(text: str, expected: list[int]) -> None:
    taken = [each for each in told(_TEN + text) if each[0] == "captured"]
    assert taken == [("captured", value) for value in (10, *expected)]


def test_nobody_is_taken_off_where_there_are_no_captives() -> None:
    assert told("A ferry burned. Twelve passengers were taken off.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Health workers have treated some 900 people for typhoid and dengue since May.", []),
        ("Doctors treated 40 people for suspected cholera.", []),
        ("Doctors treated 40 people for burns after the blast.", [("injured", 40)]),
        ("The district had 287 cases of cholera, with 46 patients still admitted to the Vell clinic.", []),
        (
            "The blast killed nine; 46 patients are still admitted at Vell General.",
            [("killed", 9), ("injured", 46)],
        ),
        ("He called the crossing “one death trap too many”.", []),
        ("The court passed two death sentences.", []),
        ("The storm caused two deaths.", [("killed", 2)]),
        ("The agency has said two mobile masts had burned.", []),
        ("Between 40,000 and 45,000 people were sleeping in parks.", [("displaced", 40000)]),
        ("Police arrested 40 people sleeping in parks.", []),
        ("Forty people were sleeping in parks when the ferry sank.", []),
    ],
)
def test_the_sick_and_words_beside_deaths(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected
