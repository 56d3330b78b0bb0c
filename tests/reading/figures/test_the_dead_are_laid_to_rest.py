"""What is done with the dead, and what else tells that people died or had to leave."""

from __future__ import annotations

import pytest
from casualty_pages import casualties, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Forty-three people were buried on Friday.", [("killed", 43)]),
        ("Forty-three people were buried in the town cemetery.", [("killed", 43)]),
        ("Forty-three people were buried by an avalanche on Friday.", [("trapped", 43)]),
        ("Twenty-two were laid to rest.", [("killed", 22)]),
        ("The committee registered 71 burials.", [("killed", 71)]),
        ("The funeral prayers of nine clerks were offered.", [("killed", 9)]),
        ("The prayers of nine clerks were offered.", []),
        ("Two policemen laid down their lives.", [("killed", 2)]),
        ("Nine passed on before they could be helped.", [("killed", 9)]),
        ("Nine passed on the message.", []),
        ("He said 29 of the bodies were burnt.", [("killed", 29)]),
        ("The mosque lost its muezzin and seven boys.", [("killed", 7)]),
        ("The mosque lost its roof and seven doors.", []),
    ],
)
def test_rites_and_bodies_tell_of_dead(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Exactly 3,900 people had been shifted to schools.", [("displaced", 3900)]),
        ("Exactly 3,900 people had been shifted to desks.", []),
        ("The clinics treated 400 patients for burns.", [("injured", 400)]),
        ("The clinics treated 400 patients for free.", []),
        ("Norland has lost 980 soldiers killed and wounded.", [("killed or injured", 980)]),
        ("It gave a first count of nine dead, then 22.", [("killed", 9), ("killed", 22)]),
        (
            "Fourteen died, including the pilot and a colonel, and three guards were taken to a hospital.",
            [("killed", 14), ("killed", 1), ("injured", 3)],
        ),
    ],
)
def test_others_are_told_apart_from_them(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


def test_two_towns_of_one_country_name_it() -> None:
    (count,) = casualties("Nine people died on the Oslo-Bergen road.")
    assert count.side == "Norway"


def test_the_country_is_that_of_the_page_and_a_place_behind_another_number_its_own() -> None:
    text = "Copenhagen was hit. The quake left 530 dead in the country and 60 more in northern Norway."
    assert [one.side for one in casualties(text)] == ["Denmark", "Norway"]


def test_nationals_are_those_of_the_country_that_the_sentence_opens_with() -> None:
    text = "A boat sank off Copenhagen. In Norway, the foreign ministry said 12 of its nationals had died."
    assert [one.side for one in casualties(text)] == ["Norway"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Of the 90 people that a council of elders listed as missing, 40 have since been buried and 18 turned up alive.", [("missing", 90), ("killed", 40)]),
        ("The 90 people that the union has listed as members met.", []),
        ("Of the 30 pupils that the school listed as absent, nine have since been buried in work.", []),
        ("Nine men have since been buried in Toro.", [("killed", 9)]),
        ("Nine miners have since been buried by rubble.", [("trapped", 9)]),
        ("Odo Fenn has buried his wife and one daughter.", [("killed", 1)]),
        ("Odo Fenn has buried his feud with one brother.", []),
        ("Odo Fenn has buried his wife and one daughter under debts.", []),
        ("The slide has buried his wife and one daughter.", [("trapped", 1), ("trapped", 1)]),
        ("Toro buried five of the eight Danes who died.", [("killed", 5), ("killed", 8)]),
        ("Two of the eight Danes who were hurt have died.", [("killed", 2), ("injured", 8)]),
        ("Two of the eight clerks who were killed in the film were cousins.", [("killed", 2)]),
        ("Two of the eight men who killed a guard were arrested.", [("killed", 1)]),
        ("Two of the eight people who were nearly killed sued.", [("killed", 2)]),
    ],
)  # fmt: skip
def test_who_has_since_been_buried(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected
