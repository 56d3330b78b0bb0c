"""Victims of whom a participle tells where they were or what met them before the verb tells how they fared."""

from __future__ import annotations

import pytest
from casualty_pages import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Twelve people sheltering at a school were killed on Monday.", [("killed", 12)]),
        ("Twelve people sleeping in a school have been hurt.", [("injured", 12)]),
        ("Nine displaced people housed in a school were killed.", [("killed", 9)]),
        ("Some 40 families staying in a church died there.", [("killed", 40)]),
        ("Some 300 people sheltering at a school were told to leave.", [("displaced", 300)]),
        (
            "Some 300 people were sheltering at a school when nine died.",
            [("displaced", 300), ("killed", 9)],
        ),
        ("A strike hit 300 people sheltering at a school.", [("displaced", 300)]),
        ("The source said 70 migrants held at a camp were killed in the strike.", [("killed", 70)]),
        ("Forty workers held a rally after two had died.", [("killed", 2)]),
        ("Nine people hit by the train died.", [("killed", 9)]),
        ("Nine of the labourers hit by the slide were still missing.", [("missing", 9)]),
        ("Three towns hit by the storm were without power.", []),
        ("Nine players caught by the cameras were fined and three fans died.", [("killed", 3)]),
    ],
)
def test_fate_behind_a_participle(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "He said 14 Danes, four Poles, three Swedes and two Finns had been killed.",
            [("killed", 14), ("killed", 4), ("killed", 3), ("killed", 2)],
        ),
        (
            "The team signed 14 Danes, four Poles, three Swedes and two Finns before two fans were hurt.",
            [("injured", 2)],
        ),
        (
            "The mission announced the death of a guard and the wounding of another in the ambush.",
            [("killed", 1), ("injured", 1)],
        ),
        ("The mission announced the death of a plan and the launch of another in the spring.", []),
        (
            "He said that three persons, including a minor girl, had expired at the spot.",
            [("killed", 3), ("killed", 1)],
        ),
        ("The visas of three persons had expired at the time.", []),
        ("Whoever recklessly causes the death of another goes to prison.", []),
    ],
)
def test_fates_of_lists_and_in_nouns(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected
