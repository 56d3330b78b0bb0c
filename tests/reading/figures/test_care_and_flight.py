"""People whom medics took in, people who left, and deeds that are told in passing."""

from __future__ import annotations

import pytest
from casualty_pages import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Paramedics attended to 34 people at the scene.", [("injured", 34)]),
        (
            "The hospital said it had seen 19 patients, two of whom were flown to Brask.",
            [("injured", 19), ("injured", 2)],
        ),
        (
            "Some 22 people, including four clerks, were evaluated at area hospitals.",
            [("injured", 22), ("injured", 4)],
        ),
        (
            "Eleven children were taken to Alda Hey in Brask and 16 adults and children to Toro and Vell hospitals.",
            [("injured", 11), ("injured", 16)],
        ),
        ("Two refused hospitalization.", [("injured", 2)]),
        (
            "Two patients were in critical condition, one was serious and three had been treated and released.",
            [("injured", 2), ("injured", 1), ("injured", 3)],
        ),
        ("The ferry saw 19 patients and a band on board.", []),
    ],
)
def test_in_care(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Some 240 people, most of them farmers, had left the two communities.", [("displaced", 240)]),
        ("About 2,300 people are spending tonight in evacuation centres.", [("displaced", 2300)]),
        (
            "A total of 7,312 people from 1,406 families have been moved to evacuation centres.",
            [("displaced", 7312)],
        ),
        (
            "Six staff and two Danish doctors were taken along with a nurse.",
            [("captured", 6), ("captured", 2)],
        ),
        ("Gunmen abducted 30 pupils and released ten of them.", [("captured", 30)]),
    ],
)
def test_on_the_move(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The raid recalls the killing in 2012 of 36 workers.", [("killed", 36)]),
        ("The killing by police of two brothers caused riots.", [("killed", 2)]),
        ("The abduction on Monday of 12 girls shocked the town.", [("captured", 12)]),
        ("The deaths in a town of 20,000 people are being looked into.", []),
        ("The front said it had annihilated nine soldiers.", [("killed", 9)]),
        ("The team annihilated nine opponents.", []),
        ("At least twenty servicemen were destroyed.", [("killed", 20)]),
        ("The army destroyed the homes of 40 soldiers.", []),
        ("Its fighters had taken down eleven soldiers.", [("killed", 11)]),
        ("Workers took down eleven flags.", []),
        ("The fire burned two employees.", [("injured", 2)]),
        ("The mob burned two men alive.", [("killed", 2)]),
        ("The fire burned 12 houses.", []),
        ("The post-mortem of 31 victims is over.", [("killed", 31)]),
        ("At least 14 fans lost life in the crush.", [("killed", 14)]),
        ("A report from the 118 ambulance service had spoken of 14 dead.", [("killed", 14)]),
    ],
)
def test_deeds(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected
