"""Numbers beside words of loss that count nobody: what makes an event one of its kind, what a store would serve, a model."""

from __future__ import annotations

import pytest
from casualty_pages import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The archive, which counts any incident with four or more people shot, lists 211 this year.", []),
        ("It is one of 90 shootings in Toro this year with four or more people killed.", []),
        ("The list holds all crashes with ten or more people killed.", []),
        ("A bus crashed near Toro with 40 or more people hurt.", [("injured", 40)]),
        ("The agency has sent kits sufficient to treat 900 people for a month.", []),
        ("Doctors fought to treat 90 wounded people.", [("injured", 90)]),
        ("We do not know how many of the children have lost both parents.", []),
        ("Odo Fenn lost both parents in the quake.", [("killed", 2)]),
        ("Nine of the twelve people aboard a Tern 8 died near Toro.", [("killed", 9)]),
        ("A landslide in Toro killed a Dane; in Vell 8 died.", [("killed", 1), ("killed", 8)]),
    ],
)
def test_cases_in_general(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "We have 38 survivors, seven fatalities and 19 persons reported missing.",
            [("killed", 7), ("missing", 19)],
        ),
        ("Three survivors of the raid are missing.", [("missing", 3)]),
        ("Crews have taken 14 people alive from the rubble since dawn.", []),
        ("The guards had taken 14 soldiers alive.", [("captured", 14)]),
    ],
)
def test_survivors(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Seven soldiers remained unaccounted for and three of them were being held across the river.",
            [("missing", 7), ("captured", 3)],
        ),
        (
            "Seven soldiers remained unaccounted for and three of them were being held in esteem.",
            [("missing", 7), ("missing", 3)],
        ),
    ],
)
def test_missing_who_are_held(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected
