"""Who is housed, in care, buried, underground or mourned: fates that no verb of dying tells."""

from __future__ import annotations

import pytest
from casualty_pages import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Four other workers are admitted with gunshot wounds, a doctor said.", [("injured", 4)]),
        (
            "Sixteen persons were pulled out alive, with 12 of them on admission at the Toro Clinic.",
            [("injured", 12)],
        ),
        (
            "The Weir Fund said it had put up 112 people from 38 families in nearby hotels.",
            [("displaced", 112)],
        ),
        ("Some 41,300 people are sheltering in 58 centres, of which 44 are schools.", [("displaced", 41300)]),
        ("By evening more than 150 quarry workers had camped at the police station.", []),
        ("He told a channel that his district alone had buried at least 90 people.", [("killed", 90)]),
        (
            "Police said 31 of the corpses had been buried according to the rites of the town.",
            [("killed", 31)],
        ),
        ("The families were holding a wake for two children.", [("killed", 2)]),
        ("She tells the story of two brothers.", []),
        (
            "A mine collapsed on Monday. Among those underground are 11 labourers, the owners said.",
            [("trapped", 11)],
        ),
        (
            "They are also searching for a Danish plantation worker who has been missing since Monday.",
            [("missing", 1)],
        ),
        ("Crews recovered the remains of two hikers.", [("killed", 2)]),
        ("Crews recovered the charred remains of two e-bikes.", []),
    ],
)
def test_housed_in_care_and_buried(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two people who had been in intensive care in Toro have died.", [("killed", 2)]),
        ("Nine people died. Two did not leave the ward alive.", [("killed", 9), ("killed", 2)]),
        ("The latest victim was a 63-year-old man who was swept away by strong currents.", [("killed", 1)]),
        ("Two of the victims, a married couple in their 30s, sustained serious injuries.", [("injured", 2)]),
        (
            "A quake killed 153 people (some sources say 154), and at least 33 survivors subsequently died.",
            [("killed", 153), ("killed", 154), ("killed", 33)],
        ),
        ("A case was opened over a violation that caused the death of two or more people by negligence.", []),
    ],
)
def test_deaths_that_came_later(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Seven people died. Three others, two of whom are believed to be Danes, are yet to be identified.",
            [("killed", 7), ("killed", 3), ("killed", 2)],
        ),
        (
            "Two volunteers, a ranger and two civilians, one a 12-year-old boy on his way to school, were killed.",
            [("killed", 2), ("killed", 1), ("killed", 2), ("killed", 1)],
        ),
        (
            "The bureau has confirmed 171 deaths, including 83 children (45 girls, 38 boys), and 402 people injured.",
            [("killed", 171), ("killed", 83), ("killed", 45), ("killed", 38), ("injured", 402)],
        ),
    ],
)
def test_shares_in_asides(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected
