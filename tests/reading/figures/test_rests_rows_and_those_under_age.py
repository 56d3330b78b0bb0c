"""Rests of a row, others at another place, those looked for, and ages that count nobody."""

from __future__ import annotations

import pytest
from casualty_pages import casualties, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ten people were hurt. Six of the injured were Danish and the other four Turkish.",
         [("injured", 10), ("injured", 6), ("injured", 4)]),
        ("Nine people were found dead. Seven of the bodies had been identified as Danes, the other two as Turks.",
         [("killed", 9), ("killed", 7), ("killed", 2)]),
        ("Nine drowned. Four of the dead have been identified as Danes, and five as Turks.",
         [("killed", 9), ("killed", 4), ("killed", 5)]),
        ("Two people were killed near Vell and one outside Lumar.", [("killed", 2), ("killed", 1)]),
        ("A fire killed 50 people, 22 of whom were under 18 near the market.", [("killed", 50), ("killed", 22)]),
        ("A fire killed nine, including two children, said Odo Fenn, a doctor.", [("killed", 9), ("killed", 2)]),
        ("Twelve refugees remain in hospital. Nine refugees remain trapped.", [("injured", 12), ("trapped", 9)]),
        ("The search went on for a dozen hikers, police said.", [("missing", 12)]),
        ("The search went on for more than 1,200 people.", [("missing", 1200)]),
        ("Police said the search for two people went on.", []),
        ("The death toll rose to a total of 33.", [("killed", 33)]),
        ("Four were unconscious when they were brought out. Two were in surgery.", [("injured", 4), ("injured", 2)]),
        ("Police foiled a plot of six murders.", []),
        ("Vell recorded six murders in a week.", [("killed", 6)]),
    ],
)  # fmt: skip
def test_figures(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


def test_some_of_those_counted_right_before_are_of_their_event() -> None:
    text = "Since 2019 the group has abducted 26 sailors; four of them were killed."
    (whole, part) = casualties(text, published="2031-03-05")
    assert (whole.event, part.event) == ("2019", "2019")
