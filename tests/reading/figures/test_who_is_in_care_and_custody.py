"""People in care, in custody and at work, and what one subject does before it dies."""

from __future__ import annotations

import pytest
from casualty_pages import casualties, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The hospital has admitted 61 injured; 22 are at Brask Hospital.", [("injured", 61), ("injured", 22)]),
        ("Nineteen critical patients have been moved.", [("injured", 19)]),
        ("Seventeen patients are confined there for hypothermia.", [("injured", 17)]),
        ("Five of the victims were on ventilator support.", [("injured", 5)]),
        ("Four firefighters suffered suffocation.", [("injured", 4)]),
        ("Two firefighters fainted and another, Odo Fenn, died when a wall fell.", [("injured", 2), ("killed", 1)]),
    ],
)  # fmt: skip
def test_in_care(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two constables are believed to be in the custody of the rebels.", [("captured", 2)]),
        ("Two men are in police custody.", []),
        (
            "Gunmen took 22 villagers. Fifteen people, all men, were still held.",
            [("captured", 22), ("captured", 15)],
        ),
        ("Fifteen people were still held over the brawl.", []),
        ("Over 5,100 residents evacuated; road cut", [("displaced", 5100)]),
        ("Residents evacuated 5,100 head of cattle.", []),
        ("Forty-two people, including girls, were taken away towards the border.", [("captured", 42)]),
        ("A volunteer was hurt while he was evacuating an old woman.", [("injured", 1)]),
    ],
)
def test_in_custody_and_in_flight(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two men fell from a balcony and died.", [("killed", 2)]),
        ("Two workers ran back for their phones and were killed.", [("killed", 2)]),
        ("Two men ran for help and the captain died.", []),
        ("Two men ran for help and four died.", [("killed", 4)]),
    ],
)
def test_two_verbs_of_one_subject(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The raid killed 38 people, a local official and two security sources told the paper.",
            [("killed", 38)],
        ),
        (
            "The raid killed 38 people, a mayor and two guards.",
            [("killed", 38), ("killed", 1), ("killed", 2)],
        ),
        ("The gunman, a 19-year-old student, was killed by police.", []),
        ("The victim, a 19-year-old student, was killed.", [("killed", 1)]),
        ("Her husband, a butcher, was shot at his stall.", []),
        ("It is easy to blame a dead man.", []),
        ("The shooting left a man dead and three people hurt.", [("killed", 1), ("injured", 3)]),
        (
            "He spoke of the murder of six clerks and two women in Vell and said it was a crime.",
            [("killed", 6), ("killed", 2)],
        ),
        (
            "Gunmen took 22 men. Four persons of interest are in custody on unrelated criminal charges.",
            [("captured", 22)],
        ),
        ("Police found a dead man in the river.", [("killed", 1)]),
        ("The mill had been served two notices over missing extinguishers.", []),
        ("The blast killed two Grade 7 students.", [("killed", 2)]),
        ("A 2-year-old German shepherd was shot and killed.", []),
        ("The guerrillas have destroyed at least ten towers.", []),
        ("One army company was annihilated.", []),
    ],
)
def test_who_is_no_victim(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There were three people who died, namely two clerks and one guard.", [3, 2, 1]),
        (
            "Four of the dead belonged to the guard, two to the 229th Battalion and one to a patrol.",
            [4, 2, 1],
        ),
        ("Eleven of the dead hail from Vell, four from Brask and two from Toro.", [11, 4, 2]),
        ("Two bodies, a man and a girl, have been found.", [2, 1, 1]),
        ("Nine people — two more than first thought — were killed.", [9]),
        ("Most of the dead, including eight workers, came from the north.", [8]),
        ("Those martyred included Captain Odo Fenn, 27, of Brask, and eight soldiers.", [8]),
        ("Divers recovered 18 bodies by noon and eight more before nightfall.", [18, 8]),
        ("Deaths by district as reported by the office: Vell 19, Brask 13, Toro 5.", [19, 13, 5]),
        ("There were 22 deaths in seven districts (nine men, six women and seven children).", [22, 9, 6, 7]),
        ("The regional breakdown of deaths is as follows: Vell 41, Brask 26.", [41, 26]),
    ],
)
def test_lists_of_the_dead(text: str, expected: list[int]) -> None:
    assert told(text) == [("killed", value) for value in expected]


def test_a_list_by_place_keeps_its_places() -> None:
    found = casualties("Two were killed in Vell, three in Toro and one in Brask.")
    assert [(one.value, one.rule.partition(" ")[0]) for one in found[1:]] == [
        (3, "place-list"),
        (1, "place-list"),
    ]


def test_a_verb_that_a_clause_parts_from_the_next_number() -> None:
    text = "Thirty-four people were killed when the ferry sank in June 2020 and as many as 35 in the bay in April 2021."
    assert told(text) == [("killed", 34), ("killed", 35)]


def test_a_list_by_sport_is_none_by_place() -> None:
    assert told("Injuries by sport: Rugby 19, Hockey 13.") == []
