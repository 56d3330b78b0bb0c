"""Counts in the words of those who find the dead, bodies that somebody steps over, and whom a bullet meets where."""

from __future__ import annotations

import pytest
from casualty_pages import casualties, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At least 26 people died in Vell. “So far we have 26,” Odo Fenn said.", [26, 26]),
        ("At least 26 people died in Vell. “We have recovered 29 so far,” Odo Fenn said.", [26, 29]),
        (
            "At least 26 people died in Vell. “We have counted 29 until now and expect more,” he said.",
            [26, 29],
        ),
        (
            "At least 26 people died. “We have 26 so far. Nineteen are guards, but there are also four women "
            "and three small boys who were at the gate,” he said.",
            [26, 26, 19, 4, 3],
        ),
        ("Nine people died. Six were soldiers, but there were also two children and a nurse.", [9, 6, 2, 1]),
        ("Nine people died. Six were soldiers, but there are also two guards who saw it.", [9, 6]),
        ("Nine people died. Volunteers were called. “We have 14 so far,” an officer said.", [9]),
        ("Nine people died. “We have recovered 14 stolen cars so far,” an officer said.", [9]),
        ("Nine people died. “We have confirmed 14 cases so far,” an officer said.", [9]),
        ("At least 26 people died in Vell. They have scored 26 so far.", [26]),
        ("Police held 12 men after nine people were killed.", [9]),
    ],
)
def test_the_dead_are_counted_so_far(text: str, expected: list[int]) -> None:
    assert told(text) == [("killed", value) for value in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“I crawled over two bodies to reach the wall,” he said.", [(2, "exact")]),
        ("He stood over two dead men.", [(2, "exact")]),
        ("They found over two hundred bodies.", [(200, "more_than")]),
        ("The number of dead climbed over 200 people.", [(200, "more_than")]),
    ],
)
def test_over_a_body_is_no_hedge(text: str, expected: list[tuple[int, str]]) -> None:
    assert [(claim.value, claim.modifier) for claim in casualties(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A woman waiting at a bus stop was hit in the leg by a stray bullet.", [("injured", 1)]),
        ("A clerk at the gate was struck in the face by shrapnel.", [("injured", 1)]),
        ("Two boys were hit in the head by bullets and died.", [("killed", 2)]),
        ("Two drivers were hit in the pocket by higher fares.", []),
        ("Two players were hit in the face by the ball.", []),
        ("Two boys were hit in the face by stones thrown from a roof.", [("injured", 2)]),
        ("A boy was struck in the head by a bullet which a guard fired.", [("injured", 1)]),
        ("Two men were hit in the back by a rock singer's lorry.", []),
        ("Two men were struck in the face by a tomato, a stone's throw from the court.", []),
        ("Two men were hit in the head by snowballs with a stone inside.", []),
    ],
)
def test_whom_a_missile_meets(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected
