"""Those whom the same befell as others, who are left over when the rest are named, or whose number sums up a part of the dead."""

from __future__ import annotations

import pytest
from casualty_pages import casualties


def behind(text: str) -> list[tuple[str, int | None]]:
    """What is counted behind a toll of 37."""
    found = [(one.outcome, one.value) for one in casualties(f"The blast killed 37 people. {text}")]
    assert found[0] == ("killed", 37)
    return found[1:]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Among them were four children and a nurse.", [("killed", 4), ("killed", 1)]),
        ("Six more are in hospital. Among them are two boys.", [("injured", 6), ("injured", 2)]),
        ("Another 12 people were rescued. Among them were four boys.", []),
        ("They were 20 men and 12 women.", [("killed", 20), ("killed", 12)]),
        ("They were two men in masks.", []),
    ],
)
def test_those_among_them_are_of_the_last_told_of(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert behind(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two guards were also killed. So were three of their children.", [("killed", 2), ("killed", 3)]),
        ("Two guards were also killed. So was a nurse from Toro.", [("killed", 2), ("killed", 1)]),
        ("So were two schools.", []),
        ("Twelve rescuers came. So were two Danes.", []),
    ],
)
def test_so_were_others(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert behind(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("All but two of the bodies have since been formally identified.", [("killed", 2)]),
        ("All but two of the injured have gone home.", [("injured", 2)]),
        ("All but two of the dead were children.", []),
    ],
)
def test_who_is_left_of_the_dead_or_hurt_is_counted(
    text: str, expected: list[tuple[str, int | None]]
) -> None:
    assert behind(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Most of the dead, 21 in all, came from one village.", [("killed", 21)]),
        ("Most of the injured, 60 in total, had burns.", [("injured", 60)]),
        ("Most of the guests, 60 in all, had gone home.", []),
    ],
)
def test_a_sum_in_an_aside_counts_those_before_it(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert behind(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Doctors could not save two of them.", [("killed", 2)]),
        ("Rescuers were unable to save four people.", [("killed", 4)]),
        ("Firefighters could not save 12 houses.", []),
        ("Two people were run over and killed.", [("killed", 2)]),
        ("Two people were run over.", [("injured", 2)]),
        ("There was no word on the fate of nine others.", [("missing", 9)]),
        ("There was no word on the fate of the talks.", []),
        ("Both the pilots were killed.", [("killed", 2)]),
        ("Both soldiers and 12 civilians died.", [("killed", 12)]),
        ("Enemy losses were 200 men.", [("killed or injured", 200)]),
    ],
)
def test_those_lost_in_other_words(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert behind(text) == expected
