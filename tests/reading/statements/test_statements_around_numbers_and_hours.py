"""Hedged shares, clock times, and verbs of saying whose subject stands further off."""

from __future__ import annotations

import pytest
from spoken import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Odo Fenn said about 80% of the homes were lost.",
            [("Odo Fenn", "about 80% of the homes were lost")],
        ),
        ("Odo Fenn said nearly €80m was lost.", [("Odo Fenn", "nearly €80m was lost")]),
        ("Odo Fenn said about 5pm that the road was shut.", [("Odo Fenn", "the road was shut")]),
        (
            "Records show the call came at 5:53 a.m. Guards arrived at six.",
            [("Records", "the call came at 5:53 a.m")],
        ),
        (
            "The mayor said the dam burst at 6 p.m. About 40 people were killed.",
            [("The mayor", "the dam burst at 6 p.m")],
        ),
        ("Odo Fenn said the blast hit at 5 p.m. Monday.", [("Odo Fenn", "the blast hit at 5 p.m. Monday")]),
        (
            "A guard who declined to be named put losses at 40 men.",
            [("A guard", "losses at 40 men")],
        ),
        (
            "A driver claimed crews were “tired” and often told to drive on.",
            [("A driver", "crews were “tired” and often told to drive on")],
        ),
        (
            "Odo Fenn said he had rung the widow to express his sorrow.",
            [("Odo Fenn", "he had rung the widow to express his sorrow")],
        ),
        (
            "The union welcomed the ruling, while a business lobby warned that it would cost jobs.",
            [("The union", "the ruling"), ("a business lobby", "it would cost jobs")],
        ),
        ("The Highway Police informed of 19 deaths.", [("The Highway Police", "19 deaths")]),
        ("Odo Fenn detailed to Radio Brask that nine had died.", [("Odo Fenn", "nine had died")]),
        ("Odo Fenn wrote a detailed report that nine people read.", []),
    ],
)
def test_what_is_said(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "There was a claim from police that the dam had not been inspected.",
            [("police", "the dam had not been inspected")],
        ),
        ("The claim by police that the dam held was not true.", [("police", "the dam held")]),
        (
            "It was announced by the palace on Saturday that the king had left.",
            [("the palace", "the king had left")],
        ),
        ("The driver was alleged by prosecutors to have fled.", [("prosecutors", "to have fled")]),
        ("The driver was seen by prosecutors to have a limp.", []),
        ("The airline apologised to its customers.", []),
        (
            "The airline apologised to its customers for the delay.",
            [("The airline", "to its customers for the delay")],
        ),
        (
            "“We will act,” the commissioner, Odo Fenn, was quoted as telling newsmen.",
            [("Odo Fenn", "We will act,")],
        ),
        ("The airline will pay, the regulator announced.", [("the regulator", "The airline will pay")]),
    ],
)
def test_who_is_told_of_in_other_ways(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected
