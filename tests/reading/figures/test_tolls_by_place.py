"""A toll that is broken down by places, by days or by who the victims were."""

from __future__ import annotations

import pytest
from casualty_pages import casualties, told

DEAD = "The flood killed 56 people. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("By district, 24 deaths have been confirmed in Lumar, five in Toro and two in Yama.", [24, 5, 2]),
        ("Eight were killed in Lumar, four in Toro, and two each in Yama and Sellen.", [8, 4, 2]),
        ("Lumar accounted for 41 deaths, followed by Toro with 11 and Sellen with four.", [41, 11, 4]),
        ("Lumar accounts for 803 of the dead, Toro for 248 and Sellen for 97.", [803, 248, 97]),
        ("Five bodies were retrieved on Tuesday and eight more yesterday.", [5, 8]),
        ("Twelve bodies were brought to the infirmary and six to a clinic.", [12, 6]),
        ("Deaths in Lumar dam rupture rise to 61.", [61]),
        ("The dead numbered 14.", [14]),
        ("Dead: 12.", [12]),
        ("The dead were six Danes and two Swedes.", [6, 2]),
        ("The dead were identified as six Danes and two Swedes.", [6, 2]),
        ("Of the bodies pulled from the water so far, 41 are those of children.", [41]),
        ("He said 18 of the deceased belonged to the guard while 13 were civilians.", [18, 13]),
        ("Two Danes are among 47 people who died.", [2, 47]),
        ("Three girls and a boy aged between 11 and 14 died.", [3, 1]),
        ("He claimed that the actual toll was higher than 40.", [40]),
        ("Six soldiers were killed, taking the army's dead to 23.", [6, 23]),
        ("At least 193 died in two accidents, 107 of them in a fire.", [193, 107]),
        ("Lumar was hit hardest, with 236 deaths. Toro has reported 129 and Sellen 47.", [236, 129, 47]),
        ("Lumar was hit hardest with 12 deaths, followed by Toro (eight) and Sellen (four).", [12, 8, 4]),
        ("Of those who died, 171 did so on the way.", [171]),
        ("The dead, six men and nine women, were buried on Friday.", [6, 9]),
        ("The first blast killed five and the second nine.", [5, 9]),
        ("The north reported 12 deaths, Toro nine and Sellen four.", [12, 9, 4]),
        ("More than 100 people died, against an official figure of 40.", [100, 40]),
        ("Five people - three men and two women - died.", [5, 3, 2]),
        ("All but two of the dead were children.", []),
        ("Thirty-one people were inside and nine of them died.", [9]),
        ("An official toll of 40 dead was given.", [40]),
        ("Ten of the dead were Danes, while the remaining three were Swedes.", [10, 3]),
        ("Bandits shot her, six children and her husband dead.", [6]),
    ],
)
def test_every_number_is_a_part_of_the_dead(text: str, expected: list[int]) -> None:
    assert told(text) == [("killed", value) for value in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lumar accounted for 41, followed by Toro with 11. Two were recorded in Yama.", [41, 11, 2]),
        ("The youngest was 18. Six were women.", [6]),
        ("Its own tally, gathered from town halls, was 305.", [305]),
        ("The group gave a higher number, 78.", [78]),
        (
            "Lumar accounted for 41, followed by Toro with 11. The remaining four were reported in Yama.",
            [41, 11, 4],
        ),
        ("The rain went on. Six were farmers.", []),
        ("Five of them were shot near a gate.", [5]),
        ("It said 19 of the 56 were shot.", [19]),
        ("Eight of them hail from one village.", [8]),
        ("On Monday it brought this down to 47.", [47]),
    ],
)
def test_a_page_goes_on_with_the_dead_it_counted(text: str, expected: list[int]) -> None:
    assert told(DEAD + text)[1:] == [("killed", value) for value in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Officials said 34 people were killed, including 12 women and eight children, and 105 wounded.",
            [("killed", 34), ("killed", 12), ("killed", 8), ("injured", 105)],
        ),
        (
            "At least 20 people were killed, among them six women and four children, and 31 injured.",
            [("killed", 20), ("killed", 6), ("killed", 4), ("injured", 31)],
        ),
        ("Four people, including two boys, were hurt and 12 arrested.", [("injured", 4), ("injured", 2)]),
        (
            "The crash hurt 94 passengers when nine coaches left the rails and three of them fell.",
            [("injured", 94)],
        ),
        (
            "Nineteen died, 31 were hurt; police spoke of 11.",
            [("killed", 19), ("injured", 31), ("killed", 11)],
        ),
        ("Two children, a brother and sister, were hurt.", [("injured", 2)]),
        ("Two children, aged five and nine, were hurt.", [("injured", 2)]),
        ("Eighteen soldiers of the 6 Lumar Regiment were killed.", [("killed", 18)]),
        (
            "More than 21,300 people had fled their homes, down from a peak of 36,000.",
            [("displaced", 21300), ("displaced", 36000)],
        ),
        (
            "Twenty people remain in hospital, two of them in serious condition, and 193 were found alive.",
            [("injured", 20), ("injured", 2)],
        ),
        (
            "Three remain in critical condition, while four have been sent home.",
            [("injured", 3), ("injured", 4)],
        ),
        ("Forty people in Lumar, Toro and Sellen have had to leave their homes.", [("displaced", 40)]),
        (
            "The clinic treated 29 casualties. Four of the patients are children.",
            [("injured", 29), ("injured", 4)],
        ),
        ("Bandits kill 21 in Lumar, abduct bride, 60 wedding guests", [("killed", 21), ("captured", 60)]),
        (
            "Most of the deaths were recorded in Lumar (44), followed by Toro (12) and Vell (5).",
            [("killed", 44), ("killed", 12), ("killed", 5)],
        ),
        (
            "Nine bodies were found on Sunday, taking to 13 the number found there and to 37 the deaths of the week.",
            [("killed", 9), ("killed", 13), ("killed", 37)],
        ),
        ("Two more bodies were found on Sunday, which makes 31 so far.", [("killed", 2), ("killed", 31)]),
        ("Two players were hurt, and the club made 31 in all.", [("injured", 2)]),
        (
            "The office gave 812 dead and 2,817 hurt. By Thursday those figures had risen to 2,205 and 3,640.",
            [("killed", 812), ("injured", 2817), ("killed", 2205), ("injured", 3640)],
        ),
        (
            "The office gave 812 dead and 2,817 hurt. By Thursday shops had sold 2,205 and 3,640.",
            [("killed", 812), ("injured", 2817)],
        ),
        (
            "The quake killed two people and hurt 14. A firm said its numbers rose to 400 and 600.",
            [("killed", 2), ("injured", 14)],
        ),
        (
            "Lightning killed two farmers near a tree in the north of Toro, four labourers in Vell and a boy in Sellen.",
            [("killed", 2), ("killed", 4), ("killed", 1)],
        ),
        (
            "A bomb killed two farmers in a market in the north of Toro, four officers at the scene said.",
            [("killed", 2)],
        ),
    ],
)
def test_parts_and_neighbours_keep_what_befell_them(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


def test_who_has_left_the_hospital_was_hurt() -> None:
    text = "Seven people were taken to hospital. Three have since been discharged. Two have since spoken."
    assert told(text) == [("injured", 7), ("injured", 3)]


def test_bodies_that_nobody_knows_yet_are_some_of_the_dead() -> None:
    text = "Thirty bodies were handed over to the families. Two were yet to be identified. Two were yet to speak."
    assert told(text) == [("killed", 30), ("killed", 2)]


def test_what_was_counted_of_things_is_no_toll() -> None:
    text = "The storm killed 40 people. About 52,000 homes had no power, down from 190,000."
    assert told(text) == [("killed", 40)]


def test_two_who_were_told_of_are_no_toll_of_their_own() -> None:
    (both,) = casualties("Both officers were shot dead.")
    assert (both.value, both.cumulative) == (2, False)


def test_those_a_crew_took_in_are_some_of_the_hurt() -> None:
    text = (
        "The crash hurt 37 people. The fire service transported 21 of them, including four in cardiac arrest."
    )
    assert told(text) == [("injured", 37), ("injured", 21), ("injured", 4)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Four soldiers, two civilians killed in ambush", [("killed", 4), ("killed", 2)]),
        ("Six Norwegians, one Danish teacher killed in raid", [("killed", 6), ("killed", 1)]),
        ("Six soldiers, two Danes killed in raid", [("killed", 6), ("killed", 2)]),
        ("Six Norwegians, one Danish teacher rescued, two killed", [("killed", 2)]),
        ("Four more bodies found, toll 44", [("killed", 4), ("killed", 44)]),
        ("Rescuers search for 60 after ferry sinks", [("missing", 60)]),
        ("Soldiers freed 12 abducted pupils", []),
        ("Twelve abducted pupils freed", []),
    ],
)
def test_headlines_that_leave_words_out(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected
