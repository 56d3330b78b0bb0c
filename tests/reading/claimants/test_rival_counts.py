"""Counts of the same dead by different people: what each of them says after a number is enough to be read."""

from __future__ import annotations

import pytest
from casualty_pages import casualties, told


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("The ministry counts 51 killed, the opposition-run council 74.", [51, 74]),
        ("The mayor's office counted 38 hurt in the derailment, the drivers' union 50.", [38, 50]),
        ("The capital put the dead at 14, the rebels at 90.", [14, 90]),
        ("Brask put its losses at 105; Lumar at 71.", [105, 71]),
        ("The north reported 12 deaths, and Lumar nine.", [12, 9]),
        ("The ministry counts 51 killed, the opposition 74 seats.", [51]),
        ("Rescuers found 51 dead, the mayor 74.", [51]),
    ],
)
def test_the_verb_is_left_out_of_the_second_count(text: str, numbers: list[int]) -> None:
    assert [one.value for one in casualties(text)] == numbers


@pytest.mark.parametrize(
    "second",
    [
        "The junta has confirmed only nine.",
        "The capital admits to nine.",
        "The governor owned up to nine.",
        "The coastguard knows of nine.",
        "The ministry's own ledger stops at nine.",
        "Opposition parties allege nine.",
        "State television had earlier given nine.",
        "The inspector general conceded nine.",
        "A bulletin of the navy spoke of nine.",
        "The exile newspaper counts nine.",
    ],
)
def test_a_verb_of_counting_takes_up_the_dead_of_the_sentence_before(second: str) -> None:
    assert told(f"The guild said 64 villagers were killed. {second}") == [("killed", 64), ("killed", 9)]


@pytest.mark.parametrize(
    "second",
    [
        "The coastguard knows of nine boats.",
        "Reporters have spoken to nine.",
        "The capital listed nine ministers.",
        "The road ends at nine houses.",
        "The curfew ends at nine.",
        "Nine is the number of the tram to the site.",
    ],
)
def test_it_takes_up_nothing_where_the_number_counts_something_else(second: str) -> None:
    assert told(f"The guild said 64 villagers were killed. {second}") == [("killed", 64)]


def test_nothing_is_taken_up_where_no_dead_were_told_of() -> None:
    assert told("The guild said 64 villagers voted. The junta has confirmed only nine.") == []


def test_what_befell_the_first_befell_those_behind_as_did() -> None:
    text = "Each of the four crew of the plane perished, as did two people on the ground."
    assert told(text) == [("killed", 4), ("killed", 2)]
    assert told("Four crew perished, as many as two people said.") == [("killed", 4)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The toll was put at 17 in the morning.", [("killed", 17)]),
        (
            "Three died in Lumar, two each in Toro and Sellen, and one in Brask.",
            [("killed", 3), ("killed", 2), ("killed", 1)],
        ),
        (
            "Eleven of the dead were found in Lumar and the other six came from Toro.",
            [("killed", 11), ("killed", 6)],
        ),
        ("Two teachers, a gatekeeper and two guards died.", [("killed", 2), ("killed", 1), ("killed", 2)]),
        (
            "The blast killed 39. The clinic said 83 people had been brought in.",
            [("killed", 39), ("injured", 83)],
        ),
        ("A doctor at the clinic put the number of injured at 83.", [("injured", 83)]),
        (
            "Toro has reported 31 fatalities, while Lumar has confirmed 29 and Brask 18.",
            [("killed", 31), ("killed", 29), ("killed", 18)],
        ),
        ("More than 1,700 pupils have been seized from schools.", [("captured", 1700)]),
        ("The 1,350 inmates raided the armoury and seized weapons.", []),
        ("Dozens held signs with the names of men, women and boys who were killed.", []),
        (
            "Toro accounts for 18 of the deaths and Lumar for the remaining 11.",
            [("killed", 18), ("killed", 11)],
        ),
        ("The guild put the number of people who disappeared at 100.", [("missing", 100)]),
        ("It killed 31 soldiers, staff and civilians.", [("killed", 31)]),
        ("Officials said 31 soldiers, staff and civilians died.", [("killed", 31)]),
        ("They took away 83 pupils and five members of staff.", [("captured", 83), ("captured", 5)]),
        ("The mission evacuated 26 people with gunshot wounds.", [("injured", 26)]),
        ("He counted 22 women and 19 boys among the bodies.", [("killed", 22), ("killed", 19)]),
        ("It is one death too many.", []),
        ("The war uprooted half a million.", [("displaced", 500_000)]),
        ("The war uprooted a quarter of a million.", [("displaced", 250_000)]),
        ("The blast hurt nobody. The clinic said 83 people had been brought in.", []),
    ],
)
def test_counts_of_places_and_clinics_go_on(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected
