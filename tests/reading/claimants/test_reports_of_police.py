"""Ways of telling that reports of shootings share: who was sent to a hospital, hours and ages, the count of a year."""

from __future__ import annotations

import pytest
from casualty_pages import casualties, told


@pytest.mark.parametrize(
    "text",
    [
        "A shooting at a bar sent five people to the hospital.",
        "Medics rushed five boys to a trauma center.",
        "Guards found three nurses dead and flew five to Vardal Medical Center.",
    ],
)
def test_who_is_brought_to_a_hospital_is_hurt(text: str) -> None:
    assert told(text)[-1] == ("injured", 5)


@pytest.mark.parametrize(
    "text",
    [
        "The firm sent five guards to Vardal.",
        "The city took five buses to the hospital.",
        "The company sent five engineers to the port, where a clinic stands.",
        "Five customers who weren't injured fled.",
        "It started around 5, said a clerk who was treated at a hospital.",
        "She is one of the children 5 or younger who were shot.",
    ],
)
def test_who_is_not_hurt(text: str) -> None:
    assert all(value != 5 for _, value in told(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The blast left one clerk dead and injured four others.", [("killed", 1), ("injured", 4)]),
        ("The shells killed and wounded four men.", [("killed or injured", 4)]),
        (
            "He is accused of killing two men and wounding another Friday night.",
            [("killed", 2), ("injured", 1)],
        ),
    ],
)
def test_each_verb_has_victims_of_its_own(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


def test_the_count_of_a_year_is_not_that_of_the_event() -> None:
    text = (
        "Four people were shot in Vardal. At least nine other people have been shot in the city this year, two fatally.\n\n"
        "The attack sent three men to a hospital and pushed the number of victims for the year past 100."
    )
    assert [(one.value, one.current) for one in casualties(text)] == [
        (4, True),
        (9, False),
        (2, False),
        (3, True),
        (100, False),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A student who shot three clerks dead last month left a note. He hit two drivers, killing both.",
            {"current"},
        ),
        (
            "Envoys met after a blast that killed three clerks last month. On Monday two drivers were killed.",
            {"last month", "current"},
        ),
    ],
)
def test_the_time_with_which_a_page_opens_is_that_of_its_event(text: str, expected: set[str]) -> None:
    assert {one.event for one in casualties(text)} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3 dead, 2 critical in crash at Vardal", [("killed", 3), ("injured", 2)]),
        ("Four people were shot, one man fatally, at a fair.", [("killed or injured", 4), ("killed", 1)]),
        ("He was at Cloud 9 and shot into the crowd.", []),
        ("Two critical bridges were destroyed.", []),
    ],
)
def test_short_ways_of_telling_a_fate(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected
