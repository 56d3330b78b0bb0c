"""Counts beside others: compared with those of before, shared out among places and nations, parts of what was told."""

from __future__ import annotations

import pytest
from casualty_pages import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The storm left 41 people dead and 116 injured, up from 28 and 90 on Monday.",
            [("killed", 41), ("injured", 116), ("killed", 28), ("injured", 90)],
        ),
        ("Vell had the most deaths with 44.", [("killed", 44)]),
        (
            "Vell had the most deaths with 44, followed by Toro with 20, Brask with nine and Lumar with four.",
            [("killed", 44), ("killed", 20), ("killed", 9), ("killed", 4)],
        ),
        ("Vell had the highest number of dead, with 44.", [("killed", 44)]),
        ("Vell had the most votes with 44.", []),
    ],
)
def test_numbers_go_with_those_they_stand_beside(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Seven bodies were found. They comprise four men, two women and a child.",
            [("killed", 7), ("killed", 4), ("killed", 2), ("killed", 1)],
        ),
        (
            "Rescuers found 31 bodies. An officer said 17 of them had been identified: 12 Danes and five Finns.",
            [("killed", 31), ("killed", 17), ("killed", 12), ("killed", 5)],
        ),
        (
            "Thirty-eight miners died. Among the 38 were four contract workers.",
            [("killed", 38), ("killed", 4)],
        ),
        ("Thirty-eight miners died. Among the 50 were four contract workers.", [("killed", 38)]),
        ("Among the slain were the mayor and two engineers.", [("killed", 2)]),
        (
            "Only 17 bodies had been retrieved, eight of which have been identified.",
            [("killed", 17), ("killed", 8)],
        ),
        ("Police found 17 bodies in five cars, two of which had no plates.", [("killed", 17)]),
        ("Rebels killed 12 people in attacks, three of which hit schools.", [("killed", 12)]),
    ],
)
def test_parts_have_the_fate_of_their_whole(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There were 176 accidents last month, with 354 lives lost.", [("killed", 354)]),
        ("Its losses were 26,000 killed and seriously wounded.", [("killed or injured", 26000)]),
        ("Its losses were 26,000 killed.", [("killed", 26000)]),
        ("The army eliminated two senior members of the Front's rocket unit.", [("killed", 2)]),
        ("The voters eliminated two senior members of the party.", []),
        ("Nearly 40,000 people have been ordered out of their homes.", [("displaced", 40000)]),
        ("The gunmen came at dawn, and 37 men were taken away in lorries.", [("captured", 37)]),
        ("At least 340 families have left outlying hamlets for the sports hall.", [("displaced", 340)]),
        ("At least 340 families have left the sports hall.", []),
        ("Three people were taken from the scene to an area hospital.", [("injured", 3)]),
        ("Twelve patients were taken from the hospital.", []),
        ("Forty people were taken from the flooded village by boat.", [("displaced", 40)]),
    ],
)
def test_fates_in_other_words(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Twelve men were questioned in Toro and killed two guards while escaping.", [("killed", 2)]),
        ("Nine villagers were put against a wall and shot.", [("killed", 9)]),
        ("Attacks on the civilian population led to 40 deaths.", [("killed", 40)]),
        ("The population of Toro mourned the deaths of 12 people.", [("killed", 12)]),
        ("The blast killed nine in a camp with a population of 270,000.", [("killed", 9)]),
        ("Deaths number 12, officials said.", [("killed", 12)]),
        (
            "The ferry with 62 people aboard collided with a boat, killing all of the boat's crew.",
            [],
        ),
        ("The plane, with 62 people on board, crashed, killing all of them.", [("killed", 62)]),
        ("The toll plaza includes 12 workers.", []),
        ("The death toll includes 12 workers.", [("killed", 12)]),
        ("The hostages' families include 12 teachers.", []),
        ("The bodies of the hostages include four teachers.", [("killed", 4)]),
        ("Evacuation orders covering 15,000 people have been lifted.", []),
        ("The fighting may send 40,000 people across the border.", []),
        ("The fighting sent 40,000 people across the border.", [("displaced", 40000)]),
        ("At least nine people died. Of the nine, four were in Toro.", [("killed", 9), ("killed", 4)]),
    ],
)
def test_no_number_takes_the_fate_of_others(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The state has confirmed 27 military and 16 civilian deaths.", [("killed", 27), ("killed", 16)]),
        ("The army admitted nine Danish and four Swedish fatalities.", [("killed", 9), ("killed", 4)]),
        ("There were 12 military and 16 civilian aircraft.", []),
        ("There were 12 military and 16 civilian death notices.", []),
        ("The vaccine would avert 40 Danish and 30 Swedish deaths a year.", [("killed", 30)]),
        ("Nine Danish and 40 Swedish players mourned the deaths.", []),
        ("The base has 12 military and 40 civilian staff; four deaths were reported.", [("killed", 4)]),
        ("Two trains and 16 civilian deaths were on the list.", [("killed", 16)]),
    ],
)  # fmt: skip
def test_two_numbers_share_the_noun_of_the_second(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine soldiers died that day, against the seven announced by the army.", [("killed", 9), ("killed", 7)]),
        ("Nine soldiers died in an attack against the seven reported by scouts.", [("killed", 9)]),
        ("Nine soldiers died in a raid against the seven announced rebels.", [("killed", 9)]),
        ("Norland won nine medals, against the seven announced by its rival.", []),
        ("Among 33 injured people he had seen, he said, were six cooks.", [("injured", 33), ("injured", 6)]),
        ("Among the 40 guests he had seen, he said, were six cooks.", []),
        ("Among 33 injured people he saw, he said, was his son, and there were nine guards.", [("injured", 33)]),
    ],
)  # fmt: skip
def test_counts_against_others_and_among_others(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected
