"""Sentences that look like a rare way to tell a fate and tell none, or another one."""

from __future__ import annotations

import pytest
from casualty_pages import told

DEAD = "Nine people were killed. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rescuers were racing to reach six miners by boring a new shaft.", [("trapped", 6)]),
        ("Rescuers are trying to reach four sailors by boat.", [("trapped", 4)]),
        ("Rescuers are trying to reach 30 villagers by radio.", []),
        ("Firefighters who fought for better shifts want to reach 200 members with posters.", []),
        ("The toll could, according to rescue workers, reach 400 people.", [("killed", 400)]),
        ("The death toll is likely, the head of the rescue team said, to reach 600.", [("killed", 600)]),
        ("Troops had accounted for 12 rebels in the battle.", [("killed", 12)]),
        ("Police accounted for 12 militants detained this month.", []),
        ("Police accounted for 12 militants in the jail at the evening count.", []),
        ("Foreign soldiers accounted for 90 fighters in the brigade.", []),
        ("Two who fell during the War Games race were treated for bruises.", [("injured", 2)]),
        ("The nine who fell in the battle for the cup still play.", []),
        ("The 20 who fell in the battle of Lumar lie here.", [("killed", 20)]),
    ],
)
def test_deeds_and_tolls(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Eight died and 20 were hurt. Relatives of the dead came to the clinic, where six were children.",
            [("killed", 8), ("injured", 20), ("injured", 6)],
        ),
        (
            "One person died and three were hurt in a crash in Velm. The crash injured four passengers.",
            [("killed", 1), ("injured", 3), ("killed or injured", 4)],
        ),
        (
            "One person died and three were hurt in Velm. A lorry hurt four cyclists in all.",
            [("killed", 1), ("injured", 3), ("killed or injured", 4)],
        ),
    ],
)
def test_wholes_and_sums(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected
